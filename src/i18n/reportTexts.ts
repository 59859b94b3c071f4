import type { Language } from '#model/text';
import { report as en } from './en/report';
import { report as nl } from './nl/report';

export type ReportTexts = typeof nl;

/** The words of the report: apart from the catalogue, since only the report's own worker needs them. */
export const reportTextsOf = (language: Language): ReportTexts => ({ nl, en })[language];
