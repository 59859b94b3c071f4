import { createContext, useContext } from 'react';
import type { Texts } from '#i18n/nl';
import type { CommonTexts } from '#i18n/nlCommon';
import { commonTextsOf, textsOf } from '#i18n/texts';
import type { Language } from '#model/text';

const LanguageContext = createContext<Language>('nl');

export const LanguageProvider = LanguageContext.Provider;
export const useLanguage = (): Language => useContext(LanguageContext);
/** What may be said in every place, a participant's too. */
export const useCommonTexts = (): CommonTexts => commonTextsOf(useLanguage());
/** Everything, for the facilitator's places: they are opened only when their texts are there. */
export const useTexts = (): Texts => textsOf(useLanguage());
