import type { Language } from '#model/text';
import { keep as en } from './en/keep';
import { type KeepTexts, keep as nl } from './nl/keep';

/** Apart from the other texts: they come with the last step of a turn, and weigh nothing before it. */
const catalogues: Record<Language, KeepTexts> = { nl, en };

export const keepTextsOf = (language: Language): KeepTexts => catalogues[language];
