import { describe, expect, it } from 'vitest';
import {
  capitalised,
  formatBytes,
  formatDate,
  formatDay,
  formatList,
  formatNumber,
  numberWord,
} from '#i18n/formats';

/** A moment in local time, as people mean a day. */
const at = (year: number, month: number, day: number, hour = 12) => new Date(year, month - 1, day, hour);
const stampAt = (...when: Parameters<typeof at>) => at(...when).toISOString();

describe('a day', () => {
  const now = at(2026, 11, 24, 0);

  it('is today or yesterday by the calendar, not by the hour', () => {
    expect(formatDay(stampAt(2026, 11, 24, 23), 'en', now)).toBe('today');
    expect(formatDay(stampAt(2026, 11, 23, 23), 'en', now)).toBe('yesterday');
    expect(formatDay(stampAt(2026, 11, 24, 23), 'nl', now)).toBe('vandaag');
    expect(formatDay(stampAt(2026, 11, 23, 1), 'nl', now)).toBe('gisteren');
  });

  it('is a date before that, and after today', () => {
    expect(formatDay(stampAt(2026, 11, 22), 'en', now)).toBe('22 November');
    expect(formatDay(stampAt(2026, 11, 22), 'nl', now)).toBe('22 november');
    expect(formatDay(stampAt(2026, 11, 25), 'en', now)).toBe('25 November');
  });

  it('has its year when that is another one', () => {
    expect(formatDay(stampAt(2025, 12, 31), 'nl', now)).toBe('31 december 2025');
    expect(formatDay(stampAt(2026, 12, 31), 'en', at(2027, 1, 1))).toBe('yesterday');
  });

  it('is yesterday across the night the clock changes', () => {
    expect(formatDay(stampAt(2026, 3, 28), 'en', at(2026, 3, 29, 23))).toBe('yesterday');
    expect(formatDay(stampAt(2026, 10, 24), 'en', at(2026, 10, 25, 23))).toBe('yesterday');
  });

  it('in full has day, month and year', () => {
    expect(formatDate(stampAt(2026, 11, 24), 'nl')).toBe('24 november 2026');
    expect(formatDate(stampAt(2026, 11, 24), 'en')).toBe('24 November 2026');
  });
});

describe('a number', () => {
  it('has the marks of its language', () => {
    expect(formatNumber(12345.678, 'nl')).toBe('12.346');
    expect(formatNumber(12345.678, 'en', 1)).toBe('12,345.7');
    expect(formatNumber(0.5, 'nl', 2)).toBe('0,50');
  });

  it('is a word up to twelve, and figures above', () => {
    expect([0, 1, 12, 13].map((value) => numberWord(value, 'nl'))).toEqual(['nul', 'één', 'twaalf', '13']);
    expect([0, 1, 12, 1300].map((value) => numberWord(value, 'en'))).toEqual([
      'zero',
      'one',
      'twelve',
      '1,300',
    ]);
  });

  it('of bytes has a unit people know', () => {
    expect(formatBytes(12_345, 'en')).toBe('12 kB');
    expect(formatBytes(1_250_000, 'nl')).toBe('1,3 MB');
    expect(formatBytes(0, 'en')).toBe('0 kB');
  });
});

describe('words', () => {
  it('are listed as one says them', () => {
    expect(formatList(['Safety', 'Vitality', 'Growth'], 'en')).toBe('Safety, Vitality and Growth');
    expect(formatList(['Veiligheid', 'Ambitie'], 'nl')).toBe('Veiligheid en Ambitie');
  });

  it('begin a sentence with a capital', () => {
    expect(capitalised('één')).toBe('Één');
    expect(capitalised('')).toBe('');
  });
});
