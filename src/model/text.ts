export type Language = 'nl' | 'en';

/** Built-in texts carry both languages; a facilitator's own text is one string. */
export type Text = string | { nl: string; en: string };

export const textIn = (text: Text, language: Language): string =>
  typeof text === 'string' ? text : text[language];
