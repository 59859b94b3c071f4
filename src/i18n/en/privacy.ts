import type { Texts } from '../nl';

export const privacy: Texts['privacy'] = {
  kept: 'What is where, and for how long',
  keptWhere: 'Where',
  keptUntil: 'Until',
  keptSessions: 'Sessions: title, participants, sorts, favourites, stories, notes and agreements',
  keptSettings:
    'Language, colours, motion, whether the tablet goes round, what is on the screen, and PIN and recovery phrase as salted hashes',
  keptApp: 'The app itself, with its pictures; nothing of yours',
  keptFiles: 'Files that you save',
  inDatabase: 'in this browser (IndexedDB)',
  inCache: 'in this browser’s cache',
  inDownloads: 'wherever you put them',
  untilDeleted: 'you delete them, or delete everything',
  untilAll: 'you delete everything',
  untilSiteData: 'you clear the site’s data in the browser',
  untilYou: 'you throw them away',
  keptMore:
    'You remove one person in the room, a whole session on the home screen. As long as another window of Waaier is open, only a random number stays of what is gone, so that that window does not write it back.',
  figures: 'Keep only the figures',
  figuresHelp: 'Afterwards you often need the names and stories no longer, and the colours still.',
  figuresOf: (title: string) => `Keep only the figures of ${title}`,
  figuresNone: 'There is no session with a finished sort on this device yet.',
  figuresGo: 'Goes: names, stories, notes and agreements, when people sorted, and whoever has not finished.',
  figuresStay:
    'Stays: title, question, groups, and of everyone (p1, p2 …, in random order) the colours and favourites.',
  figuresFinal: 'This cannot be undone. Files that you saved before keep the names.',
  figuresConfirm: 'Yes, keep only the figures',
  figuresDone: (title: string) => `Of ${title} only the figures are kept.`,
  figuresFailed: 'That did not work. Nothing has changed. Try again.',
};
