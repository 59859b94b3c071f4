import { capitalised } from '../formats';
import { n, word } from './words';

const persons = (count: number) => `${n(count)} ${count === 1 ? 'mens' : 'mensen'}`;

export const report = {
  kind: 'Rapport van onze sessie',
  persons,
  withoutNames: (count: number) => `${persons(count)}, zonder namen`,
  withNames: (count: number) => `${persons(count)}, met namen`,
  nobody: 'Nog niemand is klaar',
  demo: 'Demosessie: verzonnen mensen, verzonnen uitkomsten.',
  damaged: (count: number) =>
    count === 1
      ? 'Eén bewaard gegeven is beschadigd en telt niet mee.'
      : `${n(count)} bewaarde gegevens zijn beschadigd en tellen niet mee.`,
  fanAlt: (people: string, sentence: string) => `Waaier van ${people}. ${sentence}`,
  cover: 'Omslag',

  how: 'Zo is het gedaan',
  people: (count: number): string => (count === 1 ? 'mens was klaar' : 'mensen waren klaar'),
  cards: (count: number): string => (count === 1 ? 'beeld' : 'beelden'),
  fields: 'kleuren om uit te kiezen',
  question: 'De vraag',
  picturesAlt: 'De beelden die op tafel lagen.',
  steps: 'De stappen',
  stepSort: 'Ieder legde elk beeld bij de kleur waar het voor die persoon hoort, of opzij als het niets zei.',
  stepTwice: (labels: string) => `Dat gebeurde vanuit meer dan één perspectief: ${labels}.`,
  stepFavourites: (most: number) =>
    most === 1
      ? 'Daarna koos ieder één favoriet uit de neergelegde beelden.'
      : `Daarna koos ieder hoogstens ${word(most)} favorieten uit de neergelegde beelden.`,
  stepStory: 'Bij de eerste favoriet schreef wie dat wilde één zin.',
  stepTalk: 'Dit rapport is er om verder te praten: het zegt wat er ligt, niet wat goed is.',
  colours: 'De kleuren',
  groups: (labels: string) => `Groepen: ${labels}.`,
  smallGroups: (least: number) =>
    `Van groepen kleiner dan ${word(least)} staat hier niets, en ook niet van de groep waaruit zo'n kleine groep af te leiden zou zijn.`,

  spectrum: 'Spectrum',
  of: (part: string, label: string) => `${part}: ${label}`,
  howToRead: 'Zo lees je de waaier',
  readOne:
    'Dit ene blad is één mens. Hoe groter een kleurvlak, hoe meer beelden daar liggen. Een groepsbeeld is het nog niet.',
  readFew: (count: number) =>
    `Elk blad is één mens, zonder naam. Hoe groter een kleurvlak, hoe meer beelden die persoon daar legde. ${capitalised(word(count))} mensen zijn nog geen groepsbeeld: kijk vooral naar elkaars blad.`,
  read: 'Elk blad is één mens, zonder naam. Hoe groter een kleurvlak, hoe meer beelden die persoon daar legde. De bladen staan op volgorde van hun grootste kleur.',
  readMany:
    'Elke plooi laat een buurt van mensen zien die op elkaar lijken. De stippen zijn mensen die anders kozen dan hun buren.',
  balance: 'evenwicht: 1 is alle kleuren even groot, 0 is één kleur',
  alpha: 'overeenstemming (α): 1 is allemaal gelijk, 0 is toeval',
  dots: (count: number) =>
    `Getal in de balk: gemiddeld aandeel, iedereen telt even zwaar. Stippen: ${count === 1 ? 'die ene mens' : `de ${word(count)} mensen`}. ±: standaardafwijking tussen mensen, in procentpunten.`,
  bars: 'Getal in de balk: gemiddeld aandeel, iedereen telt even zwaar. Balkjes tellen mensen. ±: standaardafwijking tussen mensen, in procentpunten.',
  barAlt: (shares: string) => `De balk van de groep: ${shares}.`,
  share: (name: string, percent: string, spread: string | undefined) =>
    spread ? `${name} ${percent} procent, spreiding ${spread}` : `${name} ${percent} procent`,
  allAside: 'Wie klaar is, legde alles opzij. Ook dat zegt iets.',

  matrix: 'Kaarten',
  matrixMixed: 'Zo legden jullie de beelden.',
  matrixHelp: (people: number) =>
    `Hoe groter een vlak, hoe meer mensen het beeld daar legden; een vol vlak is ${people === 1 ? 'die ene mens' : `alle ${word(people)}`}. Bovenaan waar jullie het meest gelijk leggen; beelden die weinig mensen neerlegden, staan achteraan.`,
  card: 'Beeld',
  aside: 'Opzij',

  alsoChosen: (list: string) => `Ook gekozen, met punten: ${list}.`,
  stories: 'Verhalen',
  storiesLead: (count: number) =>
    count === 1
      ? 'Eén verhaal bij een eerste favoriet.'
      : `${capitalised(word(count))} verhalen bij de eerste favorieten.`,
  storiesMore: 'Verhalen, vervolg',
  gap: 'Verschil',
  fromTo: (from: string, to: string) => `${from} naar ${to} %`,
  groupsTitle: 'Groepen',

  conversation: 'Gesprek',
  conversationLead: 'Waar jullie over spraken, en verder over kunnen praten.',
  conversationMore: 'Gesprek, vervolg',
  agreements: 'Afspraken',
  agreementsLead: 'Wat jullie gaan doen.',
  done: 'gedaan',

  method: 'Hoe je dit leest',
  methodTitle: 'Hoe je deze cijfers leest',
  methodParts: [
    [
      'Neerleggen en opzij',
      'Een beeld neerleggen zegt: dit raakt mij, en het hoort voor mij bij deze kleur. Opzij zegt: dit raakt mij niet. Wat iemand koos, zegt wat ertoe doet; waar het ligt, zegt hoe die persoon het leest.',
    ],
    [
      'De waaier',
      'Een blad is één mens. De oppervlakte van een kleur is het aandeel van die kleur in de beelden die deze mens neerlegde. Wie op elkaar lijken, liggen naast elkaar.',
    ],
    [
      'Gemiddelde en spreiding',
      'Het aandeel van de groep is het gemiddelde van de mensen, zodat iedereen even zwaar telt. ± is de standaardafwijking tussen mensen, in procentpunten: hoe groter, hoe verder zij uit elkaar liggen.',
    ],
    [
      'Evenwicht',
      'Pielou’s evenness, van 0 (alles één kleur) tot 1 (alle kleuren even groot). Evenwicht is geen doel: een uitgesproken kleur mag.',
    ],
    [
      'Overeenstemming',
      'Krippendorffs α over alle beelden: 1 is volmaakt gelijk, 0 is toeval, daaronder vaker ongelijk dan bij toeval. Opzij telt niet mee. Onder 0,667 zijn onderzoekers voorzichtig met conclusies.',
    ],
    ['Favorieten', 'Punten volgens Borda: de eerste keus geeft de meeste punten, elke volgende één minder.'],
    [
      'Eigen lezing',
      'Welke beelden gekozen zijn, in de kleur die de methode eraan geeft: gekozen beelden gedeeld door alle beelden van die kleur.',
    ],
    [
      'Wat dit niet is',
      'Geen test, geen score en geen oordeel. Het is een momentopname van wie meededen, bedoeld om een gesprek te beginnen.',
    ],
  ] as [title: string, text: string][],
  inspired: 'Geïnspireerd door de 23plusone-methode; Waaier is onafhankelijk van de makers daarvan.',
  made: 'Gemaakt met Waaier, op het apparaat zelf. Niets ging naar een server.',
};
