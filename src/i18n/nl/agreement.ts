import type { AgreementWord } from '#model/agreement/krippendorff';
import { capitalised } from '../formats';
import { n, word } from './words';

const persons = (count: number) => (count === 1 ? 'één mens' : `${n(count)} mensen`);

export const agreement = {
  inWords: {
    none: 'niet vaker eens dan bij toeval',
    low: 'weinig eens',
    fair: 'deels eens',
    good: 'behoorlijk eens',
    strong: 'sterk eens',
  } satisfies Record<AgreementWord, string>,
  title: 'Overeenstemming',
  nobody: 'Zodra er twee klaar zijn, is te zien waar jullie het over eens zijn.',
  one: 'Eén mens is klaar; vanaf twee is te zien waar jullie het over eens zijn.',
  nothingShared: 'Geen beeld werd door twee mensen neergelegd, dus er is nog niets te vergelijken.',
  same: 'Jullie zijn het overal over eens: wie een beeld neerlegde, koos dezelfde kleur als de anderen.',
  allDifferent: 'Jullie leggen alles anders: geen beeld ligt bij twee mensen bij dezelfde kleur.',
  partly: (agreed: string, most: string, least: string) =>
    `Jullie zijn het ${agreed}: het meest over ${most}, het minst over ${least}.`,
  partlyByChance: (agreed: string, most: string) => `Jullie zijn het ${agreed}; nog het meest over ${most}.`,
  partlyEven: (agreed: string) =>
    `Jullie zijn het ${agreed}, over alle beelden die de meesten neerlegden even sterk.`,
  partlyLoose: (agreed: string) =>
    `Jullie zijn het ${agreed}; geen beeld legden genoeg mensen neer om er meer over te zeggen.`,
  images: (count: number) => `${word(count)} beelden`,
  alpha: (agreed: string, alpha: string) => `${agreed}, α ${alpha}`,
  chance: '0 toeval',
  allAlike: '1 allemaal gelijk',
  alphaHelp:
    'α (Krippendorff) telt hoe vaak twee mensen een beeld bij dezelfde kleur leggen, en trekt ervan af wat toeval al geeft.',
  shared: 'Meest gedeeld',
  contested: 'Meest omstreden',
  noneShared: 'Geen beeld dat de meesten neerlegden, ligt bij twee mensen bij dezelfde kleur.',
  noneContested: 'Over de andere beelden die de meesten neerlegden zijn jullie het eens.',
  alsoShared: (count: number) =>
    count === 1 ? 'Nog één beeld is even gedeeld.' : `Nog ${word(count)} beelden zijn even gedeeld.`,
  alsoContested: (count: number) =>
    count === 1 ? 'Nog één beeld is even omstreden.' : `Nog ${word(count)} beelden zijn even omstreden.`,
  mostIn: (count: number, names: string, isTie: boolean) =>
    isTie ? `elk ${n(count)} bij ${names}` : `${n(count)} bij ${names}`,
  inFields: (fields: number) => `in ${word(fields)} velden`,
  count: (name: string, count: number) => `${name} ${n(count)}`,
  cellsHelp: (least: number) =>
    `Eén vakje is één mens; open vakjes legden het beeld opzij. Alleen beelden die minstens ${word(least)} mensen neerlegden.`,
  barsHelp: (least: number) =>
    `De balk telt mensen; het open deel legde het beeld opzij. Alleen beelden die minstens ${word(least)} mensen neerlegden.`,
  clusters: 'Wie sorteert hetzelfde',
  clustersHelp: 'In één waaier zit wie onderling meer hetzelfde sorteert dan gemiddeld in deze groep.',
  clustersNone: 'Niemand valt op door hetzelfde te sorteren als een ander.',
  clustersAll: 'Jullie sorteren allemaal hetzelfde.',
  clustersBusy: 'We vergelijken iedereen met iedereen. Dat duurt even.',
  clustersFailed: 'Iedereen met iedereen vergelijken lukte niet op dit apparaat.',
  clustersTooMany: (most: number) =>
    `Boven ${n(most)} mensen vergelijken we niet iedereen met iedereen; kies een groep om het daarvan te zien.`,
  showNames: 'Namen tonen',
  people: (count: number) => (count === 1 ? 'Eén mens' : persons(count)),
  moreOf: (name: string, points: string) => `meer ${name} dan de groep (+${points})`,
  likeGroup: 'zoals de groep',
  alike: (percent: string) => `legt ${percent} % gelijk`,
  otherFans: (fans: number, count: number) =>
    fans === 1
      ? `Nog één kleinere waaier, met ${persons(count)}.`
      : `Nog ${word(fans)} kleinere waaiers, met samen ${persons(count)}.`,
  otherNames: (count: number) => `en nog ${n(count)}`,
  pairs: 'Welke beelden horen bij elkaar',
  pairsNone: 'Geen twee beelden liggen bij iemand bij dezelfde kleur.',
  closest: (a: string, b: string, same: number, both: number) =>
    `${a} en ${b} liggen het vaakst bij dezelfde kleur: bij ${n(same)} van de ${n(both)} mensen die ze allebei neerlegden.`,
  closestOf: (pairs: number, a: string, b: string, same: number, both: number) =>
    `${capitalised(word(pairs))} paren liggen even vaak bij dezelfde kleur, zoals ${a} en ${b}: bij ${n(same)} van de ${n(both)} mensen die ze allebei neerlegden.`,
  showPairs: (cards: number) => `Alle ${n(cards)} beelden vergelijken`,
  hidePairs: 'Vergelijking sluiten',
  pairsHelp:
    'Hoe voller een vakje, hoe meer mensen die twee beelden bij dezelfde kleur legden. Beelden die vaak samen liggen, staan naast elkaar. Kies een beeld voor de cijfers.',
  pairCell: (a: string, b: string, percent: string | undefined) =>
    percent === undefined ? `${a} en ${b}: door niemand allebei neergelegd` : `${a} en ${b}: ${percent} %`,
  nearest: (name: string, percent: string) => `vaakst met ${name}, ${percent} %`,
  nearestNone: 'met geen ander beeld',
  nearestHelp: (card: string) => `${card} ligt het vaakst bij dezelfde kleur als:`,
  nearestCount: (same: number, both: number) => `${n(same)} van de ${n(both)}`,
};
