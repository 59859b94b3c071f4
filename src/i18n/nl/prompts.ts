import { capitalised, formatNumber } from '../formats';
import { word } from './words';

type Question = (name: string) => string;

/** "alle vijf de velden", "beide velden", "drie velden". */
const fieldsOf = (fields: number, all: number) => {
  if (fields < all) return `${word(fields)} velden`;
  return all === 2 ? 'beide velden' : `alle ${word(all)} de velden`;
};
const persons = (count: number) => `${word(count)} ${count === 1 ? 'mens' : 'mensen'}`;
/** The sign never stands alone on the next line. */
const percent = (share: number) => `${formatNumber(share * 100, 'nl')}\u00a0%`;

/** Open questions, said aloud: never to be answered with yes or no, and nobody has to defend anything. */
const questions = {
  split: [
    () => 'Wat zie jij hier gebeuren, dat een ander niet ziet?',
    () => 'Welke herinnering haalt dit beeld bij jou naar boven?',
    () => 'Waar kijk jij het eerst naar in dit beeld?',
    () => 'Wat gebeurt er vlak na dit beeld?',
    () => 'Wie uit je leven hoort bij dit beeld?',
  ] as Question[],
  shared: [
    () => 'Wanneer was dit er hier voor het laatst?',
    () => 'Waar in jullie week kom je dit tegen?',
    () => 'Wie zorgt er bij jullie voor dat dit er is?',
    () => 'Wat hoort hier voor jullie nog meer bij?',
    () => 'Hoe zorgen jullie dat dit er is, ook als het druk wordt?',
  ] as Question[],
  favourite: [
    () => 'Wat maakt dit beeld voor jou zo dierbaar?',
    () => 'Waar in je werk vind je terug wat je hier ziet?',
    () => 'Wat zou er gebeuren als hier meer van was?',
  ] as Question[],
  unused: [
    (name) => `Hoe ziet een dag eruit waarop er ${name} bij is?`,
    (name) => `Waar in je leven vind je ${name} wel?`,
    (name) => `Wat zou ${name} hier kunnen betekenen?`,
  ] as Question[],
  smallest: [
    (name) => `Waar zou je hier meer ${name} willen?`,
    (name) => `Wie of wat brengt bij jullie ${name} binnen?`,
    (name) => `Hoe zou een week met meer ${name} eruitzien?`,
  ] as Question[],
  gap: [
    () => 'Waar in je week merk je dat verschil?',
    () => 'Wat zou het eerste zijn dat je merkt als die twee dichter bij elkaar komen?',
    () => 'Wat doe je nu om die twee bij elkaar te houden?',
  ] as Question[],
  lonely: [
    () => 'Wanneer ben jij degene die het anders ziet, en wat helpt je dan?',
    () => 'Wat ziet een groep pas als iemand anders kijkt?',
    () => 'Hoe maken jullie plek voor wie het anders ziet?',
  ] as Question[],
  ownMore: [
    () => 'Wat trekt jullie zo in deze beelden?',
    () => 'Waar herken je deze beelden in wat je doet?',
    () => 'Wat krijg je hier als dit er is?',
  ] as Question[],
  ownLess: [
    () => 'Wat zou er nodig zijn om deze beelden wel te kiezen?',
    () => 'Hoe zag dit er vroeger bij jou uit?',
    () => 'Waar past dit wel, als het hier niet past?',
  ] as Question[],
};

export const prompts = {
  questions,
  split: (placed: number, people: number, fields: number, all: number) =>
    placed === people
      ? `Iedereen koos dit beeld, en jullie legden het in ${fieldsOf(fields, all)}.`
      : `${capitalised(word(placed))} van de ${word(people)} kozen dit beeld, en zij legden het in ${fieldsOf(fields, all)}.`,
  splitInTwo: (first: number, firstName: string, second: number, secondName: string) =>
    `Dit beeld werd door ${persons(first)} bij ${firstName} gelegd, en door ${persons(second)} bij ${secondName}.`,
  shared: (count: number, people: number, name: string) =>
    count === people
      ? `Alle ${word(people)} legden dit beeld bij ${name}.`
      : `${capitalised(word(count))} van de ${word(people)} legden dit beeld bij ${name}.`,
  favourite: (choosers: number, fields: number, all: number) =>
    `${capitalised(persons(choosers))} kozen dit als favoriet, en jullie legden het in ${fieldsOf(fields, all)}.`,
  unused: (name: string) => `Niemand legde een beeld bij ${name}.`,
  smallest: (name: string) => `${name} is jullie kleinste kleur.`,
  gapLargest: (name: string, from: number, a: string, to: number, b: string) =>
    `Het grootste verschil zit bij ${name}: ${percent(from)} onder ‘${a}’, ${percent(to)} onder ‘${b}’.`,
  gap: (name: string, from: number, a: string, to: number, b: string) =>
    `${name} verschuift: ${percent(from)} onder ‘${a}’, ${percent(to)} onder ‘${b}’.`,
  gapPeople: (count: number) =>
    count === 1 ? 'Van één mens die beide keren legde.' : `Van de ${word(count)} die beide keren legden.`,
  lonely: (name: string, share: number, mean: number) =>
    `Bij één mens is ${name} ${percent(share)}; gemiddeld is dat ${percent(mean)}.`,
  ownMore: (name: string, rate: number, overall: number) =>
    `De beelden die de methode bij ${name} rekent, kozen jullie vaak: ${percent(rate)}, tegen ${percent(overall)} van alle beelden.`,
  ownLess: (name: string, rate: number, overall: number) =>
    `De beelden die de methode bij ${name} rekent, kozen jullie weinig: ${percent(rate)}, tegen ${percent(overall)} van alle beelden.`,
  own: 'Een vraag die altijd past.',
};
