import type { CommonTexts } from '../nlCommon';
import { n, people } from './words';

export const home: CommonTexts['home'] = {
  title: 'Sessions',
  newSession: 'New session',
  openFile: 'Open file',
  demo: 'Demo session',
  demoMark: 'Demo',
  empty: 'Open your first fan.',
  emptyHelp: 'Begin a new session, or look around in the demo session.',
  people,
  waiting: (done: number, all: number) => `${n(done)} of ${n(all)} done, still closed`,
  draft: 'not started yet',
  remove: (title: string) => `Delete ${title}`,
  removed: (title: string) => `${title} is deleted.`,
  dropHere: 'Drop the session file here',
  more: 'More',
};
