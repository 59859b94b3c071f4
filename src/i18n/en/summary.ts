import type { Texts } from '../nl';
import { counted, n, people } from './words';

export const summary: Texts['summary'] = {
  title: 'Summary',
  print: 'Print',
  participants: people,
  spectrum: 'The colours',
  shares:
    'Average share per colour; everyone counts equally. ± is the standard deviation between people, in percentage points.',
  matrix: 'The images',
  favourites: 'Favourites',
  favouritePoints: (points: number, count: number) =>
    `${counted(points, 'point', 'points')}, chosen ${counted(count, 'time', 'times')}`,
  stories: 'Stories',
  withAllNames: 'Names with stories and agreements',
  withNames: 'Names with the stories',
  method:
    'Everyone put images with the colour where they belong for that person. The fan shows the shares of each person; the bar shows the average. Inspired by the 23plusone method; Waaier is independent.',
  nobody: 'Nobody has finished a turn yet; there is nothing to sum up.',
  ownReading: 'Own reading',
  perspectiveOf: (label: string) => `Perspective: ${label}`,
  toRoom: 'Back to the room',
  howToRead: 'How to read the fan',
  howToReadHelp:
    'Each blade is one person, without a name. The larger a colour, the more of the placed images lie there.',
  balance: 'balance: 1 is all colours equally large, 0 is one colour',
  agreement: 'agreement (α): 1 is all alike, 0 is chance',
  methodTitle: 'How this was made',
  figures: 'Figures',
  peopleOf: (count: number) => `n = ${n(count)}`,
  rank: (rank: number) => `Place ${n(rank)}`,
};
