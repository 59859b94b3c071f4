import { createContext, useContext } from 'react';
import type { Texts } from '#i18n/nl';
import { textsOf } from '#i18n/texts';
import type { Language } from '#model/text';

const LanguageContext = createContext<Language>('nl');

export const LanguageProvider = LanguageContext.Provider;
export const useLanguage = (): Language => useContext(LanguageContext);
export const useTexts = (): Texts => textsOf(useLanguage());
