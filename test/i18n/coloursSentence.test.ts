import { expect, it } from 'vitest';
import { coloursSentence } from '#i18n/coloursSentence';

const names = ['Safety', 'Self-development', 'Ambition'];

it.each([
  [[0, 0, 0], 'You put everything aside. That says something too.'],
  [[5, 2, 1], 'Safety is your largest colour.'],
  [[5, 4, 1], 'Safety is your largest colour, with Self-development close by.'],
  [[5, 5, 1], 'Safety and Self-development are equally large for you.'],
  [[4, 4, 4], 'All colours are equally large for you.'],
  [[0, 6, 0], 'Everything you chose is in Self-development.'],
])('says what %j cards a colour show', (counts, sentence) => {
  expect(coloursSentence(counts, names, 'en')).toBe(sentence);
});
