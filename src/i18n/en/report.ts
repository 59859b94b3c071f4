import { capitalised } from '../formats';
import type { report as dutch } from '../nl/report';
import { n, word } from './words';

const persons = (count: number) => `${n(count)} ${count === 1 ? 'person' : 'people'}`;

export const report: typeof dutch = {
  kind: 'Report of our session',
  persons,
  withoutNames: (count: number) => `${persons(count)}, without names`,
  withNames: (count: number) => `${persons(count)}, with names`,
  nobody: 'Nobody is done yet',
  demo: 'Demo session: invented people, invented results.',
  damaged: (count: number) =>
    count === 1
      ? 'One saved record is damaged and does not count.'
      : `${n(count)} saved records are damaged and do not count.`,
  fanAlt: (people: string, sentence: string) => `Fan of ${people}. ${sentence}`,
  cover: 'Cover',

  how: 'How it was done',
  people: (count: number) => (count === 1 ? 'person was done' : 'people were done'),
  cards: (count: number) => (count === 1 ? 'image' : 'images'),
  fields: 'colours to choose from',
  question: 'The question',
  picturesAlt: 'The images that lay on the table.',
  steps: 'The steps',
  stepSort:
    'Everyone put each image with the colour where it belongs for them, or aside when it said nothing.',
  stepTwice: (labels: string) => `They did so from more than one perspective: ${labels}.`,
  stepFavourites: (most: number) =>
    most === 1
      ? 'Then everyone chose one favourite from the images they had placed.'
      : `Then everyone chose up to ${word(most)} favourites from the images they had placed.`,
  stepStory: 'With their first favourite, whoever wanted to wrote one sentence.',
  stepTalk: 'This report is there to talk on: it says what lies there, not what is right.',
  colours: 'The colours',
  groups: (labels: string) => `Groups: ${labels}.`,
  smallGroups: (least: number) =>
    `Nothing is shown here of groups smaller than ${word(least)}, nor of the group from which such a small one could be worked out.`,

  spectrum: 'Spectrum',
  of: (part: string, label: string) => `${part}: ${label}`,
  howToRead: 'How to read the fan',
  readOne:
    'This one blade is one person. The larger a colour, the more images lie there. It is not a picture of the group yet.',
  readFew: (count: number) =>
    `Each blade is one person, without a name. The larger a colour, the more images that person put there. ${capitalised(word(count))} people are not a picture of the group yet: look at each other's blades.`,
  read: 'Each blade is one person, without a name. The larger a colour, the more images that person put there. The blades stand in order of their largest colour.',
  readMany:
    'Each fold shows a neighbourhood of people who are alike. The dots are people who chose differently from their neighbours.',
  balance: 'balance: 1 is all colours equally large, 0 is one colour',
  alpha: 'agreement (α): 1 is all alike, 0 is chance',
  dots: (count: number) =>
    `Figure in the bar: average share, everyone counts equally. Dots: ${count === 1 ? 'that one person' : `the ${word(count)} people`}. ±: standard deviation between people, in percentage points.`,
  bars: 'Figure in the bar: average share, everyone counts equally. Small bars count people. ±: standard deviation between people, in percentage points.',
  barAlt: (shares: string) => `The group's bar: ${shares}.`,
  share: (name: string, percent: string, spread: string | undefined) =>
    spread ? `${name} ${percent} percent, spread ${spread}` : `${name} ${percent} percent`,
  allAside: 'Those who are done put everything aside. That says something too.',

  matrix: 'Cards',
  matrixMixed: 'This is how you put the images.',
  matrixHelp: (people: number) =>
    `The larger a square, the more people put the image there; a full square is ${people === 1 ? 'that one person' : `all ${word(people)}`}. At the top where you sort most alike; images that few people placed come last.`,
  card: 'Image',
  aside: 'Aside',

  alsoChosen: (list: string) => `Also chosen, with points: ${list}.`,
  stories: 'Stories',
  storiesLead: (count: number) =>
    count === 1
      ? 'One story with a first favourite.'
      : `${capitalised(word(count))} stories with the first favourites.`,
  storiesMore: 'Stories, continued',
  gap: 'Gap',
  fromTo: (from: string, to: string) => `${from} to ${to}%`,
  groupsTitle: 'Groups',

  conversation: 'Conversation',
  conversationLead: 'What you talked about, and can talk about further.',
  conversationMore: 'Conversation, continued',
  agreements: 'Agreements',
  agreementsLead: 'What you are going to do.',
  done: 'done',

  method: 'How to read this',
  methodTitle: 'How to read these figures',
  methodParts: [
    [
      'Placed and aside',
      'Placing an image says: this speaks to me, and to me it belongs with this colour. Aside says: this does not speak to me. What someone chose says what matters; where it lies says how they read it.',
    ],
    [
      'The fan',
      'A blade is one person. The surface of a colour is its share of the images that person placed. People who are alike lie side by side.',
    ],
    [
      'Average and spread',
      'The share of the group is the mean over its people, so that everyone counts equally. ± is the standard deviation between people, in percentage points: the larger, the further they lie apart.',
    ],
    [
      'Balance',
      'Pielou’s evenness, from 0 (all one colour) to 1 (all colours equally large). Balance is no goal: a strong colour is fine.',
    ],
    [
      'Agreement',
      'Krippendorff’s α over all images: 1 is perfectly alike, 0 is chance, below that people differ more than chance would make them. Aside does not count. Below 0.667 researchers draw conclusions with care.',
    ],
    ['Favourites', 'Points after Borda: the first choice gives the most points, each next one fewer.'],
    [
      'Own reading',
      'Which images were chosen, in the colour the method gives them: chosen images divided by all images of that colour.',
    ],
    [
      'What this is not',
      'Not a test, not a score and not a judgement. It is a snapshot of those who took part, meant to start a conversation.',
    ],
  ],
  inspired: 'Inspired by the 23plusone method; Waaier is independent of its makers.',
  made: 'Made with Waaier, on the device itself. Nothing went to a server.',
};
