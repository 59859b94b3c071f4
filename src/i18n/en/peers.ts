import type { Texts } from '../nl';
import { n, word } from './words';

export const peers: Texts['peers'] = {
  tooFew: (least: number) =>
    `This opens once ${word(least)} people have sorted about ${word(least)} colleagues; before that it would show who put what where.`,
  seen: (sentence: string) => `As colleagues see you: ${sentence}`,
  byColleagues: 'according to colleagues',
  fan: 'All blades are alike here: they show what colleagues see together, never one person\u2019s answer.',
  bar: 'The bar and ▲ are the mean of all answers; what one colleague answered is not to be seen.',
  facing:
    'All blades of the colleagues are alike: what they see together. Nobody finds the answer about themselves there.',
  withBoth: (people: number) =>
    `${n(people)} people sorted for themselves, and a colleague sorted about them.`,
  ofThose: (people: number) => `Of the ${word(people)} about whom a colleague sorted too.`,
  removedToo: (name: string, count: number) =>
    count === 1
      ? `What one colleague sorted about ${name} is gone too.`
      : `What ${word(count)} colleagues sorted about ${name} is gone too.`,
};
