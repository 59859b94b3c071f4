import type { Texts } from '../nl';

export const settings: Texts['settings'] = {
  language: 'Language',
  theme: 'Colours of the app',
  light: 'Light',
  dark: 'Dark',
  system: 'Same as the device',
  motion: 'Motion',
  fullMotion: 'Same as the device',
  reducedMotion: 'As little as possible',
  storage: 'Storage',
  storageUsed: (used: string) => `Waaier uses ${used} on this device.`,
  persisted: 'The browser has promised to keep the sessions, even when space runs short.',
  notPersisted:
    'The browser may clear the sessions when space runs short. Put Waaier on the home screen and save the session file after each session.',
  askPersist: 'Ask the browser to keep them',
  whatIsKept:
    'Sessions, names and sorts stay on this device only, until you delete them. Nothing goes to a server.',
  install: 'On the home screen',
  installHelp:
    'On an iPad: in Safari, tap Share and then Add to Home Screen. Waaier then works as an app, also without internet, and the iPad clears nothing after a week without a visit.',
  installNow: 'Install',
  deleteAll: 'Delete everything',
  deleteAllHelp:
    'All sessions, participants, sorts, settings and the PIN on this device. The app itself stays and goes on working without internet. This cannot be undone.',
  deleteAllConfirm: 'Yes, delete everything',
  deletedAll: 'Everything is deleted.',
  about: 'About Waaier',
  aboutText:
    'Waaier is a way of working with images: sort them into colours, open the fan together and talk about what you see. Inspired by the 23plusone method; Waaier is independent and not connected to its makers.',
  version: (version: string) => `Version ${version}. Free software under the MIT licence.`,
};
