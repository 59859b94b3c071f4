import { n, word } from './words';

/** Results of a perspective in which people sorted about each other. */
export const peers = {
  tooFew: (least: number) =>
    `Dit gaat open zodra ${word(least)} mensen over ${word(least)} collega’s sorteerden; eerder zou te zien zijn wie wat legde.`,
  seen: (sentence: string) => `Volgens collega’s: ${sentence}`,
  byColleagues: 'volgens collega’s',
  fan: 'Elk blad is hier gelijk: het laat zien wat collega’s samen zien, nooit het antwoord van één mens.',
  bar: 'De balk en ▲ zijn het gemiddelde van alle antwoorden; wat één collega antwoordde, is niet te zien.',
  facing:
    'Alle bladen van de collega’s zijn gelijk: wat zij samen zien. Niemand vindt er het antwoord over zichzelf.',
  withBoth: (people: number) =>
    `${n(people)} mensen sorteerden voor zichzelf, en over hen sorteerde een collega.`,
  ofThose: (people: number) => `Van de ${word(people)} over wie ook een collega legde.`,
  removedToo: (name: string, count: number) =>
    count === 1
      ? `Ook wat één collega over ${name} legde, is weg.`
      : `Ook wat ${word(count)} collega’s over ${name} legden, is weg.`,
};
