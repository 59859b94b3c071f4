import type { Id } from '#model/record';
import type { Sort } from '#model/sorts/sort';
import { cardSet, sortOf } from '../model/arbitraries';
import type { Seen } from './seen';

const cards = cardSet.cards.map(({ id }) => id);
const each = (...domains: Id[]) =>
  sortOf(Object.fromEntries(cards.map((id, c) => [id, domains[c % domains.length] as Id])));
const fond = (...favourites: Id[]) =>
  sortOf({ a: 'north', b: 'north', c: 'north', d: 'north', e: 'north' }, { favourites });
const times = (count: number, sort: Sort) => Array.from({ length: count }, () => sort);

const one = [each('north', 'north', 'east')];
const same = times(6, each('north', 'north', 'north', 'east'));
const different = [each('north'), each('east'), each('south'), each('west')];
const aside = times(3, each('aside'));
const split = [
  ...times(4, each('north', 'north', 'north', 'north', 'north', 'north', 'north', 'east')),
  ...times(4, each('north', 'north', 'north', 'north', 'north', 'north', 'north', 'south')),
];
const byGroup = Array.from({ length: 12 }, (_, i) => each(i % 3 === 0 ? 'north' : 'east', 'south'));

/** Nobody, one person, everything aside, all the same, all different, ties, and what stands out. */
export const told: [view: Seen, what: string, sorts: Sort[], nl: string, en: string][] = [
  [
    'spectrum',
    'nobody',
    [],
    'Zodra de eerste klaar is, gaat de waaier open.',
    'As soon as the first one is done, the fan opens.',
  ],
  [
    'spectrum',
    'one person',
    one,
    'Eén mens: North is de grootste kleur.',
    'One person: North is the largest colour.',
  ],
  [
    'spectrum',
    'one person with one colour',
    [each('north')],
    'Eén mens: alles ligt bij North.',
    'One person: everything is in North.',
  ],
  [
    'spectrum',
    'one person with a tie',
    [each('north', 'east')],
    'Eén mens: North en East zijn de grootste kleuren, ongeveer even groot.',
    'One person: North and East are the largest colours, about equally large.',
  ],
  [
    'spectrum',
    'one person with all colours',
    [each('north', 'east', 'south', 'west')],
    'Eén mens: alle kleuren zijn ongeveer even groot.',
    'One person: all colours are about equally large.',
  ],
  [
    'spectrum',
    'people who sort the same',
    same,
    'North is jullie grootste kleur; bij zes mensen is dat meer dan de helft.',
    'North is your largest colour together; for six people it is more than half.',
  ],
  [
    'spectrum',
    'one colour for all',
    times(3, each('south')),
    'Alles ligt bij South.',
    'Everything is in South.',
  ],
  [
    'spectrum',
    'a colour each',
    different,
    'Alle kleuren zijn bij jullie ongeveer even groot.',
    'All colours are about equally large for you together.',
  ],
  [
    'spectrum',
    'a tie',
    times(2, each('north', 'east')),
    'North en East zijn jullie grootste kleuren, ongeveer even groot.',
    'North and East are your largest colours together, about equally large.',
  ],
  [
    'own',
    'one person',
    one,
    'Eigen lezing van één mens: North, East en South zijn de grootste kleuren, ongeveer even groot.',
    'Own reading of one person: North, East and South are the largest colours, about equally large.',
  ],
  [
    'own',
    'images of one colour',
    times(2, sortOf({ a: 'west', b: 'south' })),
    'Eigen lezing: alles is North.',
    'Own reading: all of it is North.',
  ],
  [
    'own',
    'one colour chosen more',
    times(2, sortOf({ a: 'west', b: 'south', d: 'north' })),
    'Eigen lezing: North is de grootste kleur.',
    'Own reading: North is the largest colour.',
  ],
  [
    'cards',
    'nobody',
    [],
    'Nog niemand is klaar; hier komt wie welk beeld waar legde.',
    'Nobody is done yet; this is where you will see who put which image where.',
  ],
  ['cards', 'one person', one, 'Zo legde één mens de beelden.', 'This is how one person put the images.'],
  [
    'cards',
    'everything aside',
    aside,
    'Wie klaar is, legde alles opzij. Ook dat zegt iets.',
    'Those who are done put everything aside. That says something too.',
  ],
  [
    'cards',
    'people who sort the same',
    same,
    'Jullie zijn het overal over eens: wie een beeld neerlegde, koos dezelfde kleur als de anderen.',
    'You agree everywhere: all who placed an image chose the same colour for it.',
  ],
  [
    'cards',
    'people who all differ',
    different,
    'Jullie leggen alles anders: geen beeld ligt bij twee mensen bij dezelfde kleur.',
    'You sort everything differently: no image has the same colour for two people.',
  ],
  [
    'cards',
    'a tie beside a split',
    split,
    'Zeven beelden leggen jullie het meest gelijk; Cardh belandt in twee velden.',
    'You sort seven images most alike; Cardh ends up in two fields.',
  ],
  [
    'agreement',
    'nobody',
    [],
    'Zodra er twee klaar zijn, is te zien waar jullie het over eens zijn.',
    'As soon as two people are done, you will see where you agree.',
  ],
  [
    'agreement',
    'one person',
    one,
    'Eén mens is klaar; vanaf twee is te zien waar jullie het over eens zijn.',
    'One person is done; from two on you will see where you agree.',
  ],
  [
    'agreement',
    'everything aside',
    aside,
    'Wie klaar is, legde alles opzij. Ook dat zegt iets.',
    'Those who are done put everything aside. That says something too.',
  ],
  [
    'agreement',
    'people who sort the same',
    same,
    'Jullie zijn het overal over eens: wie een beeld neerlegde, koos dezelfde kleur als de anderen.',
    'You agree everywhere: all who placed an image chose the same colour for it.',
  ],
  [
    'agreement',
    'people who all differ',
    different,
    'Jullie leggen alles anders: geen beeld ligt bij twee mensen bij dezelfde kleur.',
    'You sort everything differently: no image has the same colour for two people.',
  ],
  [
    'agreement',
    'nothing in common',
    [sortOf({ a: 'north' }), sortOf({ b: 'north' })],
    'Geen beeld werd door twee mensen neergelegd, dus er is nog niets te vergelijken.',
    'No image was placed by two people, so there is nothing to compare yet.',
  ],
  [
    'agreement',
    'a tie beside a split',
    split,
    'Jullie zijn het sterk eens: het meest over zeven beelden, het minst over Cardh.',
    'You agree strongly: most about seven images, least about Cardh.',
  ],
  [
    'favourites',
    'nobody',
    [],
    'Zodra de eerste klaar is, staan hier de favorieten.',
    'As soon as the first one is done, the favourites appear here.',
  ],
  [
    'favourites',
    'nobody who chose',
    one,
    'Nog niemand koos een favoriet.',
    'Nobody has chosen a favourite yet.',
  ],
  [
    'favourites',
    'one person who chose',
    [fond('a', 'b'), fond()],
    'Eén mens koos favorieten, met Carda bovenaan.',
    'One person chose favourites, with Carda on top.',
  ],
  [
    'favourites',
    'people who choose the same',
    times(3, fond('a', 'b')),
    'Carda is jullie favoriet: jullie kozen het allemaal.',
    'Carda is your favourite together: you all chose it.',
  ],
  [
    'favourites',
    'somebody who chose none',
    [fond('a'), fond('a'), fond()],
    'Carda is jullie favoriet: twee van de drie kozen het.',
    'Carda is your favourite together: two of the three chose it.',
  ],
  [
    'favourites',
    'two who both differ',
    [fond('a'), fond('b')],
    'Jullie kozen allebei andere favorieten.',
    'You both chose different favourites.',
  ],
  [
    'favourites',
    'people who all differ',
    [fond('a'), fond('b'), fond()],
    'Geen beeld werd twee keer als favoriet gekozen.',
    'No image was chosen as a favourite twice.',
  ],
  [
    'favourites',
    'a tie',
    [fond('a', 'b'), fond('b', 'a')],
    'Carda en Cardb delen de eerste plaats.',
    'Carda and Cardb share the first place.',
  ],
  [
    'favourites',
    'a tie of many',
    [fond('a', 'b'), fond('b', 'a'), fond('c', 'd'), fond('d', 'c')],
    'Vier beelden delen de eerste plaats.',
    'Four images share the first place.',
  ],
  [
    'gap',
    'nobody',
    one,
    'Zodra de eerste met allebei klaar is, zie je hier het verschil tussen Ik en Wij.',
    'As soon as the first one is done with both, you will see the gap between Me and Us here.',
  ],
  [
    'gap',
    'one person',
    [each('north'), each('north', 'east')],
    'Eén mens: bij zichzelf weegt East 0\u00a0%, bij Wij 50\u00a0%. Dat gaat van North af.',
    'One person: for themselves, East weighs 0%, for Us 50%. That comes out of North.',
  ],
  [
    'gap',
    'one person who sorts the same',
    times(2, each('north')),
    'Eén mens: tussen Ik en Wij is geen verschil: alle kleuren zijn op het procent even groot.',
    'One person: between Me and Us there is no gap: all colours are equally large, to the percent.',
  ],
  [
    'gap',
    'everything aside',
    times(2, each('aside')),
    'Wie met allebei klaar is, legde minstens één keer alles opzij. Er is nog geen verschil te zien.',
    'Those who are done with both put everything aside at least once. There is no gap to see yet.',
  ],
  [
    'gap',
    'the same both times',
    same,
    'Tussen Ik en Wij is geen verschil: alle kleuren zijn op het procent even groot.',
    'Between Me and Us there is no gap: all colours are equally large, to the percent.',
  ],
  [
    'gap',
    'equal colours of other cards',
    [each('north', 'east'), each('east', 'north')],
    'Eén mens: tussen Ik en Wij zijn alle kleuren even groot gebleven; toch wisselden acht kaarten van kleur.',
    'One person: between Me and Us all colours stayed equally large; still, eight cards changed colour.',
  ],
  [
    'gap',
    'a tie',
    different,
    'Tussen Ik en Wij verschillen vier kleuren het meest: elk 50 punten.',
    'Between Me and Us, four colours differ most: 50 points each.',
  ],
  [
    'groups',
    'nobody',
    [],
    'Zodra er mensen klaar zijn, zie je hier de groepen naast elkaar.',
    'As soon as people are done, you will see the groups side by side here.',
  ],
  [
    'groups',
    'one person',
    one,
    'Er is nog geen groep die we kunnen laten zien zonder te veel over iemand te zeggen.',
    'There is no group yet that we can show without saying too much about somebody.',
  ],
  [
    'groups',
    'everything aside',
    aside,
    'Wie klaar is, legde alles opzij. Ook dat zegt iets.',
    'Those who are done put everything aside. That says something too.',
  ],
  [
    'groups',
    'people who sort the same',
    times(9, each('north', 'east')),
    'In deze groepen wijkt geen kleur 8 punten of meer af van iedereen samen.',
    'In these groups no colour differs from everyone together by 8 points or more.',
  ],
  [
    'groups',
    'one group beside hidden ones',
    split,
    'Office lijkt op iedereen samen: geen kleur wijkt 8 punten of meer af.',
    'Office resembles everyone together: no colour differs by 8 points or more.',
  ],
  [
    'groups',
    'a group that differs',
    byGroup,
    'North weegt bij Care 50\u00a0% en bij Office 0\u00a0%; bij iedereen samen 17\u00a0%.',
    'North weighs 50% in Care and 0% in Office; 17% for everyone together.',
  ],
];
