import type { Language } from '#model/text';
import type { Texts } from './nl';
import type { CommonTexts } from './nlCommon';

const common: Partial<Record<Language, CommonTexts>> = {};
const all: Partial<Record<Language, Texts>> = {};
/** Whether this window has opened a place of the facilitator's: from then on every language is fetched whole. */
let isAllWanted = false;

/**
 * Fetches a language's texts; answers whether they are there. Only what is spoken is fetched before the first card: the other
 * language, and what only a facilitator reads, follow when they are asked for.
 */
export async function loadTexts(language: Language): Promise<boolean> {
  try {
    common[language] ??=
      language === 'nl' ? (await import('./nlCommon')).nlCommon : (await import('./enCommon')).enCommon;
    if (isAllWanted) await loadAllTexts(language);
    return true;
  } catch {
    // Offline before the whole app was stored on the device.
    return false;
  }
}

/** Fetches the facilitator's texts as well; fails offline, when the app was not stored on the device yet. */
export async function loadAllTexts(language: Language): Promise<void> {
  isAllWanted = true;
  all[language] ??= language === 'nl' ? (await import('./nl')).nl : (await import('./en')).en;
  common[language] ??= all[language];
}

/** The texts of every place that a participant or Home shows: throws where they were not fetched. */
export const commonTextsOf = (language: Language): CommonTexts => fetched(common[language], language);

/** All texts of a language: throws where they were not fetched. */
export const textsOf = (language: Language): Texts => fetched(all[language], language);

function fetched<T>(texts: T | undefined, language: Language): T {
  if (!texts) throw new Error(`the texts of ${language} are not fetched yet`);
  return texts;
}
