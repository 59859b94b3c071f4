import type { CommonTexts } from '../nlCommon';
import { n } from './words';

export const storage: CommonTexts['storage'] = {
  unavailable:
    'This browser saves nothing here (a private window?). Everything works, but is gone when you close this window. So save the session file.',
  newer:
    'The sessions are from a newer Waaier. Refresh this page. Until then, everything works in memory only.',
  blocked: 'An older window of Waaier is holding the storage. Close the other windows.',
  full: 'The device is full. What you do now stays in memory. Save the session file, make space and try again.',
  refused:
    'The browser refuses to save. What you do now stays in memory. Save the session file and try again.',
  closed: 'The storage was interrupted. What you do now stays in memory. Try again.',
  pending: (count: number) => (count === 1 ? 'One change is waiting.' : `${n(count)} changes are waiting.`),
  backup: 'Save session file',
};
