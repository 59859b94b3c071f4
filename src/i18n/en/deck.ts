import { capitalised } from '../formats';
import type { DeckTexts } from '../nl/deck';
import { n, people, word } from './words';

export const deck: DeckTexts = {
  kind: 'Slides of our session',
  withoutNames: (count: number) => `${people(count)}, without names`,
  withNames: (count: number) => `${people(count)}, with names`,
  fan: 'Fan',
  how: 'How this was made',
  howPeople: (count: number) => (count === 1 ? 'person finished a turn' : 'people finished their turn'),
  howPeopleOf: (all: number) => `of the ${n(all)} participants`,
  howCards: 'pictures, each put with a colour or aside',
  howColours: (names: string) => `colours: ${names}`,
  howFavourites: (count: number) =>
    count === 1
      ? 'Everyone chose one favourite.'
      : `Everyone chose up to ${word(count)} favourites, the dearest first.`,
  howStory: 'And wrote one sentence with it.',
  howHidden: (least: number) =>
    `Nothing is shown of groups smaller than ${word(least)} people, nor of a group from which such a group could be worked out.`,
  share: 'Share',
  balance: 'balance',
  balanceHelp: '1 is all colours equally large, 0 is one colour',
  alpha: 'agreement (α)',
  alphaHelp: '1 is all alike, 0 is chance',
  shared: 'Most shared',
  contested: 'Most contested',
  sharedHelp: (least: number) =>
    `A column counts people per colour. Only pictures that at least ${word(least)} people put with a colour.`,
  cardsHelp: 'How many people put each picture with a colour, or aside.',
  cardsPart: (title: string, part: number, parts: number) => `${title} (${n(part)} of ${n(parts)})`,
  aside: 'Aside',
  groups: 'How the groups differ',
  groupsHidden: (names: string) => `Hidden, because it would say too much about one person: ${names}.`,
  agreements: 'What you will do',
  everyone: 'Everyone',
  groupLabel: (label: string, count: number) => `${label} (${n(count)})`,
  favouritesTitle: (name: string) => `${name} is your greatest favourite`,
  favouritesTied: (names: string) => `${names} are your greatest favourites together`,
  favouritesOne: 'The favourites of one person',
  favouritesHelp: (most: number) =>
    most === 1
      ? 'Each choice counts for one point.'
      : `The dearest counts for ${word(most)} points, each next one for one less.`,
  favouritesMore: (count: number) =>
    count === 1
      ? 'One more picture has as many points.'
      : `${capitalised(word(count))} more pictures have as many points.`,
  points: (points: number) => `${n(points)} ${points === 1 ? 'point' : 'points'}`,
  chosenBy: (count: number) => `chosen by ${count === 1 ? 'one person' : `${word(count)} people`}`,
  stories: 'What you wrote with them',
  storiesMore: (count: number) =>
    count === 1 ? 'One other story is in the report.' : `The other ${n(count)} stories are in the report.`,
  method: 'What you see here, and what you don’t',
  methodPlacing:
    'Putting a picture somewhere says: this speaks to me, and to me it belongs with this colour. Aside says: this does nothing for me. There is no right answer and no score.',
  methodShares:
    'The share of a colour is the mean of everybody’s own shares. So everyone weighs the same, however many pictures somebody placed.',
  methodBalance:
    'Balance (Pielou) says how evenly the colours are used. Agreement (Krippendorff’s α) says how often people put the same picture with the same colour, compared with chance.',
  methodSmall:
    'A few people make a conversation, not a measurement. Ask first what people see; only then read the figures.',
  methodSource: 'Inspired by the 23plusone method; Waaier is independent.',
  notesShares: (list: string) => `Average share: ${list}.`,
  notesAsk: 'Ask first: what do you see?',
};
