import type { Texts } from '../nl';

export const exports: Texts['exports'] = {
  save: (what: string) => `Save ${what.toLocaleLowerCase()}`,
  saveShort: 'Save',
  sessionFileHelp: 'Everything in this session, names too. To keep, or to merge on another tablet.',
  figuresHelp: 'Two tables for a spreadsheet: the results and all sorts. Small groups are left out.',
};
