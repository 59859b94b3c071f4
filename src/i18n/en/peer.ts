import type { PeerTexts } from '../nl/peer';
import { n, word } from './words';

export const peer: PeerTexts = {
  title: 'Who do you sort about?',
  help: 'Choose one colleague; agree on it together, for instance whoever sits on your left. Until your first image has a place you may choose again.',
  find: 'Find a name',
  nobodyFound: 'Nobody by that name.',
  showMore: (count: number) => `Show ${n(count)} more`,
  nobody: 'There is no colleague to choose yet.',
  nobodyHelp:
    'What you sorted so far is saved. Hand the tablet over; once somebody else takes part, tap your own blade again and go on.',
  handOver: 'Hand over',
  turnAbout: (name: string) => ({
    question: `What drives ${name}?`,
    chooseOther: 'Choose someone else',
    how: (cards: number) =>
      `You get ${n(cards)} images. Put each one with the colour where you think it belongs for ${name}, or aside if it does not fit ${name}. There is no right or wrong.`,
    private: `${name} will not see where you put them, nor will the others. Only everyone together is shown.`,
    chooseFavourites: (most: number) =>
      most === 1 ? `Which image fits ${name} most?` : `Which ${word(most)} images fit ${name} most?`,
    storyHelp:
      'One sentence is enough, without names. The group can read it; who wrote it, and about whom, is not with it.',
    colours: `How you see ${name}`,
    coloursNone: 'You put everything aside. That says something too.',
    ownReadingHelp: `The colours of the images you chose for ${name}, as the method sees them. Your fields show how you read them; this shows which ones you chose.`,
    mostly: (first: string) => `${first} is the largest colour you see in ${name}.`,
    mostlyWith: (first: string, second: string) =>
      `${first} is the largest colour you see in ${name}, with ${second} close by.`,
    shared: (names: string) => `You see ${names} equally large in ${name}.`,
    allEqual: `You see all colours equally large in ${name}.`,
    allOne: (first: string) => `Everything you chose for ${name} is in ${first}.`,
  }),
};
