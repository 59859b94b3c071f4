import type { Language } from '#model/text';

const localeOf = (language: Language) => (language === 'nl' ? 'nl-NL' : 'en-GB');

export const formatDate = (stamp: string, language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(stamp),
  );

/** "vandaag", "yesterday", "11 november", or with the year when it is another one. */
export function formatDay(stamp: string, language: Language, now = new Date()): string {
  const day = new Date(stamp);
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(day) - midnight(now)) / 86_400_000);
  if (days === 0 || days === -1)
    return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(days, 'day');
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    ...(day.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
  }).format(day);
}

/** Kept: a report writes thousands of numbers, and making a formatter takes longer than writing one. */
const numberFormats = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number, language: Language, digits = 0): string {
  const key = language + digits;
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(localeOf(language), fraction);
  numberFormats.set(key, format);
  return format.format(value);
}

/** "+21", "−8" with a real minus, and "0" without a sign. */
export const formatSigned = (value: number, language: Language) =>
  new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero', maximumFractionDigits: 0 })
    .format(value)
    .replace('-', '−');

export const formatList = (items: readonly string[], language: Language) =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);

export const formatBytes = (bytes: number, language: Language) =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: bytes < 1e6 ? 0 : 1,
  }).format(bytes / (bytes < 1e6 ? 1e3 : 1e6));

/** "2 minuten en 5 seconden", "1 minute", "30 seconds": rounded up, so that nobody is told to come too soon. */
export function formatWait(ms: number, language: Language): string {
  const seconds = Math.ceil(ms / 1000);
  const part = (value: number, unit: 'minute' | 'second') =>
    new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return formatList(
    [
      ...(minutes > 0 ? [part(minutes, 'minute')] : []),
      ...(rest > 0 || minutes === 0 ? [part(rest, 'second')] : []),
    ],
    language,
  );
}

const smallNumbers: Record<Language, string[]> = {
  nl: [
    'nul',
    'één',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
  ],
  en: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};

/** Up to twelve as a word, as one would say it; figures above. */
export const numberWord = (value: number, language: Language) =>
  smallNumbers[language][value] ?? formatNumber(value, language);

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
