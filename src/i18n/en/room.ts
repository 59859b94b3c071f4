import { capitalised } from '../formats';
import type { Texts } from '../nl';
import { n, people, word } from './words';

export const room: Texts['room'] = {
  title: 'Room',
  people: 'People',
  doneOf: (done: number, all: number) => `${n(done)} of ${n(all)} done`,
  stateDone: 'done',
  stateSorting: (decided: number, cards: number) => `sorting, ${n(decided)} of ${n(cards)}`,
  stateNone: 'not begun yet',
  rename: 'Change name',
  remove: 'Remove',
  removed: (name: string) => `${name} is removed, with everything that person sorted.`,
  proxy: 'Enter it yourself',
  proxyHelp: 'Sort for someone who used paper cards.',
  reopen: 'Reopen turn',
  reopenOf: (label: string) => `Reopen turn: ${label}`,
  changeGroup: 'Change group',
  save: 'Save',
  noPeople: 'No participants yet. Add them, or hand over the tablet: then they add themselves.',
  findPerson: 'Find a name',
  nobodyFound: 'Nobody by that name.',
  showMore: (count: number) => `Show ${n(count)} more`,
  question: 'Question',
  views: 'Results',
  actionsFor: (name: string) => `Actions for ${name}`,
  summary: 'Summary',
  setup: 'Set up',
  export: 'Export',
  sessionFile: 'Session file',
  figures: 'Figures',
  spectrum: 'Spectrum',
  cards: 'Cards',
  gap: 'Gap',
  groups: 'Groups',
  everyone: 'Everyone',
  group: 'Group',
  perspective: 'Perspective',
  asSorted: 'As sorted',
  asSortedHelp: 'As sorted shows with which colour people put an image.',
  ownReading: 'Own reading',
  ownReadingHelp:
    'Own reading looks only at which images people chose, in the colour the method gives them; corrected, because not every colour has the same number of images.',
  nobodyYet: 'As soon as the first one is done, the fan opens.',
  nobodyYetHelp: 'Hand over the tablet: everyone sorts the images by feel.',
  hidden: (label: string, least: number) =>
    `We show nothing for ${label}: from fewer than ${word(least)} people it would say too much about one.`,
  hiddenOption: (label: string) => `${label} (hidden)`,
  groupNobody: (label: string) => `Nobody from ${label} is done yet.`,
  hiddenToo: (label: string) =>
    `We show nothing for ${label}: otherwise what a few people chose could be worked out.`,
  balance: (value: string) => `Balance ${value}`,
  balanceAll: 'out of 1 at most: all colours take a good part',
  balanceSome: 'out of 1 at most: a few colours stand out',
  balanceOne: 'out of 1 at most: one colour stands out',
  howToRead: (first: string, last: string | undefined) =>
    `Each blade is one person, without a name. On the left those with most ${first}${last ? `, on the right those with most ${last}` : ''}.`,
  chosenRate: (percent: string) => `${percent}% chosen`,
  meanSpoken: (mean: string, spread: string | undefined) =>
    spread ? `${mean} percent on average, spread ${spread}` : `${mean} percent`,
  look: 'Way of looking',
  dotsHelp: 'A dot is one person, ▲ the average, ± how far people lie apart.',
  barsHelp: 'A bar counts people, ▲ is the average, ± how far people lie apart.',
  oneMindAll: (name: string) => `One person: everything is in ${name}.`,
  oneMindShared: (names: string) => `One person: ${names} are the largest colours, about equally large.`,
  oneMindEqual: 'One person: all colours are about equally large.',
  allAside: 'Those who are done put everything aside. That says something too.',
  allAsideHelp: 'There is no colour to show yet.',
  noOwnReading: 'On this board these images have no colour of their own; only as sorted can be shown.',
  howToReadOne: 'This blade is one person. It is not a picture of the group yet.',
  howToReadFew: (count: number) =>
    `Each blade is one person. With ${word(count)} people this is not a picture of the group yet; look at each other's blades.`,
  howToReadMany:
    'Each fold shows a neighbourhood of people; the dots are people who chose differently from their neighbours.',
  spread: (mean: string, spread: string) => `${mean} ± ${spread}`,
  oneMind: (name: string) => `One person: ${name} is the largest colour.`,
  largest: (name: string) => `${name} is your largest colour together.`,
  largestOver: (name: string, count: number) =>
    `${name} is your largest colour together; for ${word(count)} ${count === 1 ? 'person' : 'people'} it is more than half.`,
  largestShared: (names: string) => `${names} are your largest colours together, about equally large.`,
  everythingIn: (name: string) => `Everything is in ${name}.`,
  allEqual: 'All colours are about equally large for you together.',
  own: {
    ofAll: (said: string) => `Own reading: ${said}.`,
    ofOne: (said: string) => `Own reading of one person: ${said}.`,
    largest: (name: string) => `${name} is the largest colour`,
    shared: (names: string) => `${names} are the largest colours, about equally large`,
    only: (name: string) => `all of it is ${name}`,
    equal: 'all colours are about equally large',
  },
  onePerson: 'One person',
  percentOf: (percent: string, name: string) => `${percent}% ${name}`,
  fanLabel: (count: number, sentence: string) => `Fan of ${people(count)}. ${sentence}`,
  sortBy: 'Order',
  sortAgreed: 'most shared',
  sortContested: 'most contested',
  sortChosen: 'most often chosen',
  sortDeck: 'as in the deck',
  agree: (names: string) => `You sort ${names} most alike.`,
  splits: (name: string, fields: number) =>
    `${name} ends up in ${word(fields)} ${fields === 1 ? 'field' : 'fields'}.`,
  agreeAndSplit: (agreed: string, split: string, fields: number) =>
    `You sort ${agreed} most alike; ${split} ends up in ${word(fields)} ${fields === 1 ? 'field' : 'fields'}.`,
  cardsNobody: 'Nobody is done yet; this is where you will see who put which image where.',
  cardPlaced: (count: number, all: number, fields: number) => {
    const where = `${word(fields)} ${fields === 1 ? 'field' : 'fields'}`;
    if (all === 1) return 'The only one who is done placed this image.';
    if (count === all) return `All ${word(all)} placed this image, in ${where}.`;
    return `${capitalised(word(count))} of the ${word(all)} placed this image, in ${where}.`;
  },
  sizesHelp: 'The larger a square, the more people put the image there. Tap an image to look at it closely.',
  cardsOne: 'This is how one person put the images.',
  cardsMixed: 'This is how you put the images.',
  cardNobody: 'Nobody put this image with a colour.',
  cell: (card: string, domain: string, count: number) => `${card}, ${domain}: ${n(count)}`,
  openCard: (card: string) => `Look at ${card}`,
  agreement: 'Agreement',
  aside: 'Aside',
  damaged: (count: number) =>
    count === 1
      ? 'One saved record is damaged and does not count. It stays as it is; save the session file.'
      : `${n(count)} saved records are damaged and do not count. They stay as they are; save the session file.`,
  demo: 'This is a demo: invented people, invented sorts.',
  toPeople: 'People',
  toResults: 'Results',
};
