import type { Language } from '#model/text';
import { en } from './en';
import { nl, type Texts } from './nl';

const catalogues: Record<Language, Texts> = { nl, en };

export const textsOf = (language: Language): Texts => catalogues[language];
