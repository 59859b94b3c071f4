import type { Language } from '#model/text';
import { useCommonTexts, useLanguage } from '../LanguageContext';
import { Button } from './Button';

/** Offers the other language, named in that language. */
export function OtherLanguage({ onChoose }: { onChoose(language: Language): void }) {
  const other = useLanguage() === 'nl' ? 'en' : 'nl';
  const texts = useCommonTexts();
  return (
    <Button look="plain" lang={other} onClick={() => onChoose(other)}>
      {texts.handOver.language}
    </Button>
  );
}
