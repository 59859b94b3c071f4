import type { KeepTexts } from '../nl/keep';

export const keep: KeepTexts = {
  keep: 'Keep as a picture',
  help: 'Your fan and favourites, without your name and without anything of others.',
  making: 'Making the picture',
  shareNow: 'Share now',
  saved: (name: string) => `${name} is in this device's downloads.`,
  shared: 'Shared.',
  ready: 'Ready to share.',
  failed: 'Making the picture did not work on this device. Your turn is saved.',
  fileName: 'my colours',
};
