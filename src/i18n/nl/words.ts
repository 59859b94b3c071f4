import { formatNumber, numberWord } from '../formats';

export const n = (value: number) => formatNumber(value, 'nl');
export const word = (value: number) => numberWord(value, 'nl');
export const people = (count: number) => `${n(count)} ${count === 1 ? 'deelnemer' : 'deelnemers'}`;
