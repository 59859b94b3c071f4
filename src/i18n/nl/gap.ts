import { n, word } from './words';

const points = (value: number) => `${n(value)} ${value === 1 ? 'punt' : 'punten'}`;
const cards = (count: number) => (count === 1 ? 'één kaart' : `${word(count)} kaarten`);

export const gap = {
  pair: 'Verschil tussen',
  from: 'Van',
  to: 'Naar',
  nobody: (a: string, b: string) =>
    `Zodra de eerste met allebei klaar is, zie je hier het verschil tussen ${a} en ${b}.`,
  nobodyHelp:
    'Alleen wie beide keren sorteerde telt mee; anders zou je mensen vergelijken, en geen perspectieven.',
  groupNobody: (label: string) => `Uit ${label} is nog niemand met allebei klaar.`,
  hidden: (label: string, least: number) =>
    `Van ${label} tonen we niets: daarvoor moeten minstens ${word(least)} mensen met allebei klaar zijn.`,
  aside: 'Wie met allebei klaar is, legde minstens één keer alles opzij. Er is nog geen verschil te zien.',
  onePerspective: 'Een verschil zie je tussen twee perspectieven; deze sessie heeft er één.',
  onePerspectiveHelp: 'Kies er twee bij Voorbereiden, voordat iemand begint te sorteren.',
  yourselves: 'bij jullie zelf',
  themselves: 'bij zichzelf',
  place: (label: string) => `bij ${label}`,
  onePerson: (sentence: string) => `Eén mens: ${sentence}`,
  largest: (name: string, a: string, from: number, b: string, to: number) =>
    `${a} weegt ${name} ${n(from)} %, ${b} ${n(to)} %.`,
  fromAll: 'Dat gaat van alle andere kleuren af.',
  toAll: 'Dat gaat naar alle andere kleuren.',
  fromCount: (count: number) => `Dat gaat van ${word(count)} andere kleuren af.`,
  toCount: (count: number) => `Dat gaat naar ${word(count)} andere kleuren.`,
  fromSome: (names: string) => `Dat gaat van ${names} af.`,
  toSome: (names: string) => `Dat gaat naar ${names}.`,
  colours: (count: number) => `${word(count)} kleuren`,
  tied: (names: string, a: string, b: string, by: number) =>
    `tussen ${a} en ${b} verschillen ${names} het meest: elk ${points(by)}.`,
  same: (a: string, b: string) =>
    `tussen ${a} en ${b} is geen verschil: alle kleuren zijn op het procent even groot.`,
  sameMoved: (a: string, b: string, moved: number) =>
    `tussen ${a} en ${b} zijn alle kleuren even groot gebleven; toch ${moved === 1 ? 'wisselde' : 'wisselden'} ${cards(moved)} van kleur.`,
  small: (a: string, b: string, by: number) =>
    `tussen ${a} en ${b} is bijna geen verschil: nergens meer dan ${points(by)}.`,
  total: (percent: number) => `Totaal verschil ${n(percent)} %`,
  totalHelp: (percent: number): string =>
    percent === 0
      ? 'de kleuren zijn aan beide kanten even groot.'
      : 'zoveel van de kleur zou moeten verschuiven om beide kanten gelijk te maken.',
  facing: 'Elk blad kijkt naar dat van dezelfde mens aan de overkant.',
  facingOne: 'Beide bladen zijn van dezelfde mens.',
  facingMany: 'Op dezelfde hoogte staan links en rechts dezelfde mensen.',
  peopleWithBoth: (count: number, others: number) =>
    `${count === 1 ? 'Eén mens sorteerde' : `${n(count)} mensen sorteerden`} beide keren${others > 0 ? `; ${others === 1 ? 'één ander telt' : `${n(others)} anderen tellen`} hier niet mee` : ''}.`,
  fanLabel: (label: string, figures: string) => `${label}: ${figures}`,
  flows: 'Waar de kaarten heen gingen',
  flowsHelp: 'Getal: zoveel kaarten wisselden van kleur. Grijs: bleef gelijk, of een kleinere stroom.',
  flowsPlain: 'Zo liggen de kaarten links en rechts; geen stroom springt eruit.',
  flowsStayed: 'Elke kaart die beide keren een kleur kreeg, kreeg dezelfde.',
  flow: (from: string, to: string, count: number) => `${cards(count)} van ${from} naar ${to}`,
  deltaSpoken: (name: string, from: number, to: number, by: number) =>
    `${name}: van ${n(from)} naar ${n(to)} procent, ${by === 0 ? 'geen verschil' : `${points(Math.abs(by))} ${by > 0 ? 'meer' : 'minder'}`}`,
  fromTo: (from: number, to: number) => `${n(from)} → ${n(to)} %`,
  moved: 'Deze kaarten verschoven het meest',
  movedOne: 'Deze kaarten verschoven',
  movedBy: (count: number, people: number) => `bij ${word(count)} van de ${word(people)} mensen`,
  movedNone: 'Geen kaart verschoof bij meer dan één mens dezelfde kant op.',
  movedNoneOne: 'Geen kaart wisselde van kleur.',
  movedAlso: (count: number) =>
    count === 1
      ? 'Nog één andere verschuiving kwam even vaak voor.'
      : `Nog ${word(count)} andere verschuivingen kwamen even vaak voor.`,
  movedTo: (from: string, to: string) => `van ${from} naar ${to}`,
};
