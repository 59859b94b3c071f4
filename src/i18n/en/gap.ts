import type { Texts } from '../nl';
import { counted, n, word } from './words';

const points = (value: number) => counted(value, 'point', 'points');
const cards = (count: number) => (count === 1 ? 'one card' : `${word(count)} cards`);

export const gap: Texts['gap'] = {
  pair: 'Gap between',
  from: 'From',
  to: 'To',
  nobody: (a: string, b: string) =>
    `As soon as the first one is done with both, you will see the gap between ${a} and ${b} here.`,
  nobodyHelp: 'Only those who sorted both times count; otherwise you would compare people, not perspectives.',
  groupNobody: (label: string) => `Nobody from ${label} is done with both yet.`,
  hidden: (label: string, least: number) =>
    `We show nothing for ${label}: at least ${word(least)} people must be done with both.`,
  aside: 'Those who are done with both put everything aside at least once. There is no gap to see yet.',
  onePerspective: 'A gap is seen between two perspectives; this session has one.',
  onePerspectiveHelp: 'Choose two under Set up, before anybody begins to sort.',
  yourselves: 'for yourselves',
  themselves: 'for themselves',
  place: (label: string) => `for ${label}`,
  onePerson: (sentence: string) => `One person: ${sentence}`,
  largest: (name: string, a: string, from: number, b: string, to: number) =>
    `${a}, ${name} weighs ${n(from)}%, ${b} ${n(to)}%.`,
  fromAll: 'That comes out of all the other colours.',
  toAll: 'That goes to all the other colours.',
  fromCount: (count: number) => `That comes out of ${word(count)} other colours.`,
  toCount: (count: number) => `That goes to ${word(count)} other colours.`,
  fromSome: (names: string) => `That comes out of ${names}.`,
  toSome: (names: string) => `That goes to ${names}.`,
  colours: (count: number) => `${word(count)} colours`,
  tied: (names: string, a: string, b: string, by: number) =>
    `between ${a} and ${b}, ${names} differ most: ${points(by)} each.`,
  same: (a: string, b: string) =>
    `between ${a} and ${b} there is no gap: all colours are equally large, to the percent.`,
  sameMoved: (a: string, b: string, moved: number) =>
    `between ${a} and ${b} all colours stayed equally large; still, ${cards(moved)} changed colour.`,
  small: (a: string, b: string, by: number) =>
    `between ${a} and ${b} there is hardly any gap: nowhere more than ${points(by)}.`,
  total: (percent: number) => `Total gap ${n(percent)}%`,
  totalHelp: (percent: number): string =>
    percent === 0
      ? 'the colours are equally large on both sides.'
      : 'that much of the colour would have to move to make both sides alike.',
  facing: 'Each blade faces that of the same person on the other side.',
  facingOne: 'Both blades are of the same person.',
  facingMany: 'At the same height, left and right, are the same people.',
  peopleWithBoth: (count: number, others: number) =>
    `${counted(count, 'person', 'people')} sorted both times${others > 0 ? `; ${counted(others, 'other does', 'others do')} not count here` : ''}.`,
  fanLabel: (label: string, figures: string) => `${label}: ${figures}`,
  flows: 'Where the cards went',
  flowsHelp: 'Number: that many cards changed colour. Grey: stayed, or a smaller flow.',
  flowsPlain: 'This is how the cards lie left and right; no flow stands out.',
  flowsStayed: 'Every card that got a colour both times got the same one.',
  flow: (from: string, to: string, count: number) => `${cards(count)} from ${from} to ${to}`,
  deltaSpoken: (name: string, from: number, to: number, by: number) =>
    `${name}: from ${n(from)} to ${n(to)} percent, ${by === 0 ? 'no difference' : `${points(Math.abs(by))} ${by > 0 ? 'more' : 'less'}`}`,
  fromTo: (from: number, to: number) => `${n(from)} → ${n(to)}%`,
  moved: 'These cards moved most',
  movedOne: 'These cards moved',
  movedBy: (count: number, people: number) => `for ${word(count)} of the ${word(people)} people`,
  movedNone: 'No card moved the same way for more than one person.',
  movedNoneOne: 'No card changed colour.',
  movedAlso: (count: number) =>
    count === 1
      ? 'One other move happened just as often.'
      : `${word(count)} other moves happened just as often.`,
  movedTo: (from: string, to: string) => `from ${from} to ${to}`,
};
