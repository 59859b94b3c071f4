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
  page: (page: number) => `Pagina ${n(page)}`,

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

  own: 'Eigen lezing',
  ownHelp:
    'Eigen lezing kijkt alleen welke beelden mensen kozen, in de kleur die de methode eraan geeft. Niet elke kleur heeft evenveel beelden; daarvoor is gecorrigeerd.',

  matrix: 'Kaarten',
  matrixMixed: 'Zo legden jullie de beelden.',
  matrixHelp: (people: number) =>
    `Hoe groter een vlak, hoe meer mensen het beeld daar legden; een vol vlak is ${people === 1 ? 'die ene mens' : `alle ${word(people)}`}. Bovenaan waar jullie het meest gelijk leggen; beelden die weinig mensen neerlegden, staan achteraan.`,
  card: 'Beeld',
  aside: 'Opzij',

  agreement: 'Overeenstemming',
  agreementIs: {
    none: 'Jullie leggen de beelden niet meer gelijk dan toeval zou doen.',
    low: 'Jullie zijn het een beetje eens over waar de beelden horen.',
    fair: 'Jullie zijn het deels eens over waar de beelden horen.',
    good: 'Jullie zijn het grotendeels eens over waar de beelden horen.',
    strong: 'Jullie zijn het sterk eens over waar de beelden horen.',
  },
  agreementUnknown: 'Er zijn nog te weinig dezelfde beelden neergelegd om te zeggen hoe eens jullie zijn.',
  alphaScale: ['0 toeval', '1 allemaal gelijk'],
  alphaValue: (value: string) => `α ${value}`,
  shared: 'Meest gedeeld',
  contested: 'Meest omstreden',
  mostIn: (count: number, name: string) => `${n(count)} bij ${name}`,
  inFields: (fields: number) => `in ${word(fields)} ${fields === 1 ? 'veld' : 'velden'}`,
  unitHelp: (least: number) =>
    `Eén vakje is één mens; open vakjes legden het beeld opzij. Alleen beelden die minstens ${word(least)} ${least === 1 ? 'mens' : 'mensen'} neerlegden.`,
  unitHelpMany: (least: number) =>
    `De balk verdeelt de mensen; het open deel legde het beeld opzij. Alleen beelden die minstens ${n(least)} mensen neerlegden.`,
  alphaHelp:
    'α (Krippendorff) vergelijkt hoe vaak twee mensen hetzelfde beeld bij dezelfde kleur legden met hoe vaak dat bij toeval zou gebeuren. Opzij telt niet mee.',

  favourites: 'Favorieten',
  favouritesLead: (name: string) => `${name} is jullie dierbaarste beeld.`,
  favouritesTied: (names: string) => `${names} zijn jullie dierbaarste beelden.`,
  points: (points: number, people: number) =>
    `${n(points)} ${points === 1 ? 'punt' : 'punten'}, ${n(people)} keer gekozen`,
  pointsHelp: (most: number) =>
    most === 1
      ? 'Een keuze geeft één punt.'
      : `De eerste keus geeft ${word(most)} ${most === 1 ? 'punt' : 'punten'}, elke volgende één minder.`,
  stories: 'Verhalen',
  storiesLead: (count: number) =>
    count === 1
      ? 'Eén verhaal bij een eerste favoriet.'
      : `${capitalised(word(count))} verhalen bij de eerste favorieten.`,
  storiesMore: 'Verhalen, vervolg',
  favouritesMore: 'Favorieten, vervolg',

  gap: 'Verschil',
  gapNone: (a: string, b: string) => `Tussen ${a} en ${b} is bijna geen verschil.`,
  gapMost: (name: string, a: string, from: string, b: string, to: string) =>
    `${name} weegt bij ${a} ${from} %, bij ${b} ${to} %.`,
  gapTotal: (percent: string) =>
    `Totaal verschil ${percent} %: zoveel van de kleur zou moeten verschuiven om de twee gelijk te maken.`,
  gapPeople: (count: number) =>
    `Geteld over ${count === 1 ? 'de ene mens die' : `de ${word(count)} mensen die`} beide perspectieven ${count === 1 ? 'afrondde' : 'afrondden'}.`,
  gapMoves: 'Wat het vaakst verhuisde',
  move: (card: string, from: string, to: string) => `${card}: van ${from} naar ${to}`,
  times: (count: number) => `${n(count)} keer`,
  fromTo: (from: string, to: string) => `${from} naar ${to} %`,
  gapBlades: 'Elk blad staat op dezelfde plek als dat van dezelfde mens aan de andere kant.',

  groupsTitle: 'Groepen',
  groupsLead: 'De groepen naast elkaar.',
  groupLargest: (name: string, percent: string) => `${name} is het grootst, ${percent} %`,
  groupsHidden: (labels: string, least: number) =>
    `Van ${labels} staat hier niets: van minder dan ${word(least)} mensen zou een uitkomst te veel over één persoon zeggen, of de kleine groep zou uit te rekenen zijn.`,

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
