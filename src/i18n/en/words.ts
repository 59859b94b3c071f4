import { formatNumber, numberWord } from '../formats';

export const n = (value: number) => formatNumber(value, 'en');
export const word = (value: number) => numberWord(value, 'en');
export const counted = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`;
export const people = (count: number) => counted(count, 'participant', 'participants');
export const sorts = (count: number) => counted(count, 'sort', 'sorts');
