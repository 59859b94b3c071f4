import type { Language } from '#model/text';
import type { Texts } from './nl';

const fetched: Partial<Record<Language, Texts>> = {};

/**
 * Fetches a language's texts; answers whether they are there. Only what is spoken is fetched before the first card; the other
 * language follows when there is time for it.
 */
export async function loadTexts(language: Language): Promise<boolean> {
  try {
    fetched[language] ??= language === 'nl' ? (await import('./nl')).nl : (await import('./en')).en;
    return true;
  } catch {
    // Offline before the whole app was stored on the device.
    return false;
  }
}

/** The texts of a language that has been fetched: throws where that was forgotten. */
export function textsOf(language: Language): Texts {
  const texts = fetched[language];
  if (!texts) throw new Error(`the texts of ${language} are not fetched yet`);
  return texts;
}
