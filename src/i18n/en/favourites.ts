import { capitalised } from '../formats';
import type { Texts } from '../nl';
import { n, word } from './words';

export const favourites: Texts['favourites'] = {
  title: 'Favourites',
  nobody: 'As soon as the first one is done, the favourites appear here.',
  noStep: 'In this session nobody chooses favourites.',
  noneChosen: 'Nobody has chosen a favourite yet.',
  one: (card) => `One person chose favourites, with ${card} on top.`,
  allDifferent: (people) =>
    people === 2 ? 'You both chose different favourites.' : 'No image was chosen as a favourite twice.',
  firstOfAll: (card) => `${card} is your favourite together: you all chose it.`,
  first: (card, chosenBy, people) =>
    `${card} is your favourite together: ${word(chosenBy)} of the ${word(people)} chose it.`,
  tie: (cards) => `${cards} share the first place.`,
  tieOf: (count) => `${capitalised(word(count))} images share the first place.`,
  help: (most) =>
    most === 1
      ? 'One point for each favourite.'
      : `A first place earns ${word(most)} points, each next one less.`,
  rank: (rank) => `Place ${n(rank)}`,
  score: (points, people) =>
    `${n(points)} ${points === 1 ? 'point' : 'points'}, chosen ${people === 1 ? 'once' : `${n(people)} times`}`,
  stories: (card) => `Stories about ${card}`,
  showNames: 'Show names',
  moreStories: (count) => `Show ${word(count)} more ${count === 1 ? 'story' : 'stories'}`,
};
