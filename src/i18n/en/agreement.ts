import { capitalised } from '../formats';
import type { Texts } from '../nl';
import { n, word } from './words';

const persons = (count: number) => (count === 1 ? 'one person' : `${n(count)} people`);

export const agreement: Texts['agreement'] = {
  inWords: {
    none: 'no more than chance would have it',
    low: 'a little',
    fair: 'in part',
    good: 'quite well',
    strong: 'strongly',
  },
  title: 'Agreement',
  nobody: 'As soon as two people are done, you will see where you agree.',
  one: 'One person is done; from two on you will see where you agree.',
  nothingShared: 'No image was placed by two people, so there is nothing to compare yet.',
  same: 'You agree everywhere: all who placed an image chose the same colour for it.',
  allDifferent: 'You sort everything differently: no image has the same colour for two people.',
  partly: (agreed, most, least) => `You agree ${agreed}: most about ${most}, least about ${least}.`,
  partlyByChance: (agreed, most) => `You agree ${agreed}; still most about ${most}.`,
  partlyEven: (agreed) => `You agree ${agreed}, equally about all images that most of you placed.`,
  partlyLoose: (agreed) => `You agree ${agreed}; no image was placed by enough people to say more about it.`,
  images: (count) => `${word(count)} images`,
  alpha: (agreed, alpha) => `You agree ${agreed}, α ${alpha}`,
  chance: '0 chance',
  allAlike: '1 all alike',
  alphaHelp:
    'α (Krippendorff) counts how often two people put an image with the same colour, less what chance alone would give.',
  shared: 'Most shared',
  contested: 'Most contested',
  noneShared: 'No image that most of you placed has the same colour for two people.',
  noneContested: 'You agree about the other images that most of you placed.',
  alsoShared: (count) =>
    count === 1
      ? 'One more image is shared as much.'
      : `${capitalised(word(count))} more images are shared as much.`,
  alsoContested: (count) =>
    count === 1
      ? 'One more image is contested as much.'
      : `${capitalised(word(count))} more images are contested as much.`,
  mostIn: (count, names, isTie) => (isTie ? `${n(count)} each in ${names}` : `${n(count)} in ${names}`),
  inFields: (fields) => `in ${word(fields)} fields`,
  count: (name, count) => `${name} ${n(count)}`,
  cellsHelp: (least) =>
    `One cell is one person; open cells put the image aside. Only images that at least ${word(least)} people placed.`,
  barsHelp: (least) =>
    `The bar counts people; its open part put the image aside. Only images that at least ${word(least)} people placed.`,
  clusters: 'Who sorts alike',
  clustersHelp: 'A fan holds people who sort more alike among themselves than this group does on average.',
  clustersNone: 'Nobody stands out by sorting like somebody else.',
  clustersAll: 'You all sort alike.',
  clustersBusy: 'Comparing everyone with everyone. This takes a moment.',
  clustersFailed: 'Comparing everyone with everyone did not work on this device.',
  clustersTooMany: (most) =>
    `Above ${n(most)} people we do not compare everyone with everyone; choose a group to see it for that group.`,
  showNames: 'Show names',
  people: (count) => capitalised(persons(count)),
  moreOf: (name, points) => `more ${name} than the group (+${points})`,
  likeGroup: 'like the group',
  alike: (percent) => `${percent}% sorted alike`,
  otherFans: (fans, count) =>
    fans === 1
      ? `One more, smaller fan, of ${persons(count)}.`
      : `${capitalised(word(fans))} more, smaller fans, of ${persons(count)} together.`,
  otherNames: (count) => `and ${n(count)} more`,
  pairs: 'Which images belong together',
  pairsNone: 'No two images have the same colour for anybody.',
  closest: (a, b, same, both) =>
    `${a} and ${b} have the same colour most often: for ${n(same)} of the ${n(both)} people who placed both.`,
  closestOf: (pairs, a, b, same, both) =>
    `${capitalised(word(pairs))} pairs have the same colour equally often, such as ${a} and ${b}: for ${n(same)} of the ${n(both)} people who placed both.`,
  showPairs: (cards) => `Compare all ${n(cards)} images`,
  hidePairs: 'Close the comparison',
  pairsHelp:
    'The fuller a cell, the more people put those two images with the same colour. Images that are often together stand side by side. Choose an image to see the figures.',
  pairCell: (a, b, percent) =>
    percent === undefined ? `${a} and ${b}: nobody placed both` : `${a} and ${b}: ${percent}%`,
  nearest: (name, percent) => `most often with ${name}, ${percent}%`,
  nearestNone: 'with no other image',
  nearestHelp: (card) => `${card} most often has the same colour as:`,
  nearestCount: (same, both) => `${n(same)} of ${n(both)}`,
};
