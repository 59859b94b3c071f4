import type { CommonTexts } from '../nlCommon';
import { people, sorts } from './words';

export const files: CommonTexts['files'] = {
  opening: 'Open file',
  reading: 'Reading and checking',
  writing: 'Saving',
  newTitle: (title: string) => `Add ${title}?`,
  mergeTitle: (title: string) => `Merge with ${title}?`,
  contents: (participants: number, sortings: number) => `${people(participants)}, ${sorts(sortings)}.`,
  nothingNew: 'Everything in this file is on this device already.',
  changes: (added: number, changed: number, sortsAdded: number, sortsChanged: number) =>
    `New: ${people(added)} and ${sorts(sortsAdded)}. Updated: ${people(changed)} and ${sorts(sortsChanged)}.`,
  settingsChange: 'The settings of the session become those of the file.',
  add: 'Add',
  merge: 'Merge',
  failed: 'This file cannot be opened',
  nothingChanged: 'Nothing has changed on this device.',
  saved: (name: string) => `${name} is in your downloads.`,
};
