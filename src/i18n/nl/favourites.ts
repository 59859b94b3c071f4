import { capitalised } from '../formats';
import { n, word } from './words';

export const favourites = {
  title: 'Favorieten',
  nobody: 'Zodra de eerste klaar is, staan hier de favorieten.',
  noStep: 'In deze sessie kiest niemand favorieten.',
  noneChosen: 'Nog niemand koos een favoriet.',
  one: (card: string) => `Eén mens koos favorieten, met ${card} bovenaan.`,
  allDifferent: (people: number): string =>
    people === 2
      ? 'Jullie kozen allebei andere favorieten.'
      : 'Geen beeld werd twee keer als favoriet gekozen.',
  firstOfAll: (card: string) => `${card} is jullie favoriet: jullie kozen het allemaal.`,
  first: (card: string, chosenBy: number, people: number) =>
    `${card} is jullie favoriet: ${word(chosenBy)} van de ${word(people)} ${chosenBy === 1 ? 'koos' : 'kozen'} het.`,
  tie: (cards: string) => `${cards} delen de eerste plaats.`,
  tieOf: (count: number) => `${capitalised(word(count))} beelden delen de eerste plaats.`,
  help: (most: number) =>
    most === 1
      ? 'Eén punt voor elke favoriet.'
      : `Een eerste plaats geeft ${word(most)} punten, elke volgende een minder.`,
  rank: (rank: number) => `Plaats ${n(rank)}`,
  score: (points: number, people: number) =>
    `${n(points)} ${points === 1 ? 'punt' : 'punten'}, ${n(people)} keer gekozen`,
  stories: (card: string) => `Verhalen bij ${card}`,
  showNames: 'Namen tonen',
  moreStories: (count: number) => `Nog ${word(count)} ${count === 1 ? 'verhaal' : 'verhalen'} tonen`,
};
