import type { Language } from '#model/text';
import { prompts as english } from './en/prompts';
import { prompts as dutch } from './nl/prompts';

export type PromptTexts = typeof dutch;

const catalogues: Record<Language, PromptTexts> = { nl: dutch, en: english };

/** Questions and sentences of the prompts, apart from the other texts: only a facilitator's screens need to fetch them. */
export const promptTextsOf = (language: Language): PromptTexts => catalogues[language];
