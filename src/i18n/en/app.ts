import type { Texts } from '../nl';

export const app: Texts['app'] = {
  name: 'Waaier',
  home: 'To the start',
  loading: 'Just a moment',
  notFound: 'We do not know this place.',
  notFoundHelp: 'The link may be old, or the session is on another tablet.',
  sessionNotFound: 'This session is not on this device.',
  participantNotFound: 'This participant is not (or no longer) part of the session.',
  crashed: 'This screen got stuck.',
  crashedHelp: 'Everything sorted so far is saved. Try again, or save the session file first.',
  tryAgain: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  back: 'Back',
  skipToContent: 'Skip to content',
  updateReady: 'There is a new version of Waaier.',
  updateNow: 'Refresh now',
  updateLater: 'Later',
};
