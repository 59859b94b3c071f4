import type { Texts } from '../nl';

export const exports: Texts['exports'] = {
  pictures: 'Pictures',
  picturesHelp:
    "The fan, the bar, the cards and everyone's own fan, as SVG and PNG in one ZIP. People are called p1, p2 … unless you tick names.",
  report: 'Report',
  reportHelp: 'A PDF on A4: the fan, the cards, the stories, and how to read it all. Names only when ticked.',
  save: (what: string) => `Save ${what.toLocaleLowerCase()}`,
  saveShort: 'Save',
  share: (what: string) => `Share ${what.toLocaleLowerCase()}`,
  shareShort: 'Share',
  shareNow: 'Share now',
  lead: 'Everything is made on this device; nothing goes out to the internet.',
  names: 'With names',
  namesHelp: 'With stories and sorts. The session file always holds the names.',
  language: 'Language',
  perspective: 'Perspective',
  perspectiveAll: 'All',
  group: 'Group',
  forExcel: 'For Dutch Excel (semicolon, decimal comma)',
  sessionFileHelp: 'Everything in this session, names too. To keep, or to merge on another tablet.',
  slides: 'Slides',
  slidesHelp:
    'A presentation you can change yourself: fan, charts, cards, favourites and stories, with notes for whoever tells it.',
  figuresHelp: 'Two tables for a spreadsheet: the results and all sorts. Small groups are left out.',
  bundle: 'Bundle',
  bundleHelp:
    'All of this in one ZIP file, with the session file and its names too. You can open the bundle again.',
  readMeName: 'README.txt',
  readMe: {
    holds: 'This is in the bundle:',
    open: 'The file that ends in .waaier.json is the session file. Open it, or this whole bundle, in Waaier with Open file.',
    names: 'The session file holds the names and all sorts; pass it on only to those who may see them.',
  },
  making: (what: string) => `${what}: being made`,
  stop: 'Stop',
  shared: 'Shared.',
  needsTap: 'Ready to share.',
  problem: {
    nobody: 'Nobody has finished a turn yet that may be shown here. You can still save the session file.',
    cancelled: 'Stopped. Nothing was made.',
    failed:
      'This did not work on this device; nothing is lost. Close other tabs and try again, or save the session file.',
    notShared: 'Sharing did not work. Save the file, and share it from your downloads.',
  },
};
