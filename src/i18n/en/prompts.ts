import { capitalised, formatNumber } from '../formats';
import type { prompts as dutch } from '../nl/prompts';
import { word } from './words';

const fieldsOf = (fields: number, all: number) => {
  if (fields < all) return `${word(fields)} ${fields === 1 ? 'field' : 'fields'}`;
  return all === 2 ? 'both fields' : `all ${word(all)} fields`;
};
const persons = (count: number) => `${word(count)} ${count === 1 ? 'person' : 'people'}`;
const percent = (share: number) => `${formatNumber(share * 100, 'en')}%`;

const questions: (typeof dutch)['questions'] = {
  split: [
    () => 'What do you see happening here that someone else does not see?',
    () => 'Which memory does this image bring up for you?',
    () => 'Where in this image do you look first?',
    () => 'What happens just after this image?',
    () => 'Who in your life belongs with this image?',
  ],
  shared: [
    () => 'When was this last there for you?',
    () => 'Where in your week do you come across this?',
    () => 'Who makes sure this is there for you?',
    () => 'What else belongs with this for you?',
    () => 'How do you keep this there, even when things get busy?',
  ],
  favourite: [
    () => 'What makes this image so dear to you?',
    () => 'Where in your work do you find what you see here?',
    () => 'What would happen if there were more of this here?',
  ],
  unused: [
    (name) => `What does a day with ${name} in it look like?`,
    (name) => `Where in your life do you find ${name}?`,
    (name) => `What could ${name} mean here?`,
  ],
  smallest: [
    (name) => `Where would you like more ${name} here?`,
    (name) => `Who or what brings ${name} in for you?`,
    (name) => `How would a week with more ${name} look?`,
  ],
  gap: [
    () => 'Where in your week do you notice that difference?',
    () => 'What would be the first thing you notice if those two came closer together?',
    () => 'What do you do now to hold those two together?',
  ],
  lonely: [
    () => 'When are you the one who sees it differently, and what helps you then?',
    () => 'What does a group only see when someone looks differently?',
    () => 'How do you make room for those who see it differently?',
  ],
  ownMore: [
    () => 'What draws you to these images so much?',
    () => 'Where do you recognise these images in what you do?',
    () => 'What do you get here when this is there?',
  ],
  ownLess: [
    () => 'What would it take to choose these images?',
    () => 'How did this look for you in the past?',
    () => 'Where does this fit, if it does not fit here?',
  ],
};

export const prompts: typeof dutch = {
  questions,
  split: (placed: number, people: number, fields: number, all: number) =>
    placed === people
      ? `Everyone chose this image, and you put it in ${fieldsOf(fields, all)}.`
      : `${capitalised(word(placed))} of the ${word(people)} chose this image, and they put it in ${fieldsOf(fields, all)}.`,
  splitInTwo: (first: number, firstName: string, second: number, secondName: string) =>
    `This image was put with ${firstName} by ${persons(first)}, and with ${secondName} by ${persons(second)}.`,
  shared: (count: number, people: number, name: string) =>
    count === people
      ? `All ${word(people)} put this image with ${name}.`
      : `${capitalised(word(count))} of the ${word(people)} put this image with ${name}.`,
  favourite: (choosers: number, fields: number, all: number) =>
    `${capitalised(persons(choosers))} chose this as a favourite, and you put it in ${fieldsOf(fields, all)}.`,
  unused: (name: string) => `Nobody put an image with ${name}.`,
  smallest: (name: string) => `${name} is your smallest colour together.`,
  gapLargest: (name: string, from: number, a: string, to: number, b: string) =>
    `The largest difference is in ${name}: ${percent(from)} under ‘${a}’, ${percent(to)} under ‘${b}’.`,
  gap: (name: string, from: number, a: string, to: number, b: string) =>
    `${name} shifts: ${percent(from)} under ‘${a}’, ${percent(to)} under ‘${b}’.`,
  gapPeople: (count: number) =>
    count === 1 ? 'From one person who sorted both times.' : `From the ${word(count)} who sorted both times.`,
  lonely: (name: string, share: number, mean: number) =>
    `For one person ${name} is ${percent(share)}; on average it is ${percent(mean)}.`,
  ownMore: (name: string, rate: number, overall: number) =>
    `The images the method counts as ${name} you chose often: ${percent(rate)}, against ${percent(overall)} of all images.`,
  ownLess: (name: string, rate: number, overall: number) =>
    `The images the method counts as ${name} you rarely chose: ${percent(rate)}, against ${percent(overall)} of all images.`,
  own: 'A question that always fits.',
};
