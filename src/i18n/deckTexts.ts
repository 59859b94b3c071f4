import type { Language } from '#model/text';
import { deck as en } from './en/deck';
import { type DeckTexts, deck as nl } from './nl/deck';

/** Apart from the other texts: only whoever makes slides loads these. */
const catalogues: Record<Language, DeckTexts> = { nl, en };

export const deckTextsOf = (language: Language): DeckTexts => catalogues[language];
