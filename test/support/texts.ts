import { loadAllTexts } from '#i18n/texts';

await Promise.all([loadAllTexts('nl'), loadAllTexts('en')]);
