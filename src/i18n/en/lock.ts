import type { Texts } from '../nl';

export const lock: Texts['lock'] = {
  unlock: 'Unlock',
  title: 'Locked',
  text: 'Sessions and results are closed. Whoever knows the PIN opens them again. Turns simply go on.',
  toHandOver: 'To the hand-over',
  pin: 'PIN',
  erase: 'Erase the last digit',
  checking: 'Just checking',
  wrong: 'That is not the PIN.',
  wrongLast: 'That is not the PIN. After the next wrong one you have to wait a while.',
  waiting: 'The PIN was wrong too often.',
  waitLeft: (wait: string) => `Wait ${wait} more, with Waaier open.`,
  again: 'You can try again.',
  tooShort: 'A PIN has 4 to 8 digits.',
  unavailable:
    'The PIN cannot be checked now, because the storage takes nothing. Use the recovery phrase, or close other windows of Waaier and load this page again.',
  phraseUnavailable:
    'The recovery phrase cannot be checked now, because the storage is out of reach. Close other windows of Waaier and load this page again.',
  usePhrase: 'Use recovery phrase',
  usePin: 'Use PIN',
  phrase: 'Recovery phrase',
  phraseHelp:
    'The eight words you wrote down when you chose the PIN. Capitals and commas make no difference.',
  wrongPhrase: 'That is not the recovery phrase. Check the words one by one.',
  lostBoth:
    'Lost the recovery phrase too? Then nobody can open these sessions any more, not even the makers of Waaier. Only clearing the site’s data in the browser helps, and then the sessions are gone.',
  about: 'A PIN closes everything but the turns: room, summary, export, presenting and settings.',
  honest:
    'That keeps curious hands out, and no more. What is on this device is not encrypted: whoever gets into the device itself and knows where to look can reach it. So give the device a passcode as well.',
  isOn: 'A PIN is set.',
  set: 'Set a PIN',
  change: 'Change PIN',
  remove: 'Remove PIN',
  removed: 'The PIN is removed.',
  onHandOver: 'Lock on hand-over',
  onHandOverHelp: 'As soon as the tablet goes round, the room is closed until somebody enters the PIN.',
  insecure:
    'No PIN can be set here: this page did not come over a secure connection (https), and then the browser cannot keep a secret.',
  unstored: 'No PIN can be set here: this browser stores nothing at the moment.',
  askFirst: 'First enter the PIN you have now.',
  newPin: 'New PIN',
  newPinHelp: '4 to 8 digits. Choose one that nobody in the room will guess.',
  repeat: 'Once more',
  different: 'This one differs from the first. Enter the same PIN once more.',
  next: 'Continue',
  phraseTitle: 'Write down your recovery phrase',
  phraseText:
    'If you lose the PIN, these words open Waaier. You see them only now. Write them on paper, and do not keep that with the tablet.',
  isWritten: 'I have written down the eight words',
  notWritten: 'Write the words down first, then turn the switch on.',
  finish: 'Save PIN',
  saving: 'Just saving',
  notSaved: 'The PIN could not be saved. Nothing has changed. Try again.',
};
