import type { CommonTexts } from '../nlCommon';
import { n } from './words';

export const problem: CommonTexts['problem'] = {
  notJson:
    'This is not a whole session file: the text is cut off or damaged. Export the file again on the other device.',
  notText: 'This is not text, so it is not a session file. Choose a file that ends in .waaier.json.',
  tooLarge: (limit: number) =>
    `This file is larger than ${n(limit)} MiB, so it is not a session file from Waaier. Choose another file.`,
  unreadable: 'The browser cannot read this file. Copy it to this device first and try again.',
  badArchive:
    'This ZIP file is not whole: it is cut off or damaged. Copy it again, or export it again on the other device.',
  archiveName: (name: string) =>
    `This ZIP file holds something that does not belong there: ${name}. Choose a bundle or session file that Waaier made.`,
  archiveEntries: (most: number) =>
    `This ZIP file holds more than ${n(most)} files. Choose a bundle or session file that Waaier made.`,
  noSession: 'This ZIP file holds no session file from Waaier. Choose another file.',
  severalSessions: 'This ZIP file holds several session files. Unpack it and open them one by one.',
  ownImages:
    'This session has pictures of its own on the cards, which this Waaier cannot show. Refresh Waaier and then open the file again.',
  unknownFormat: 'This file does not come from Waaier. Choose a file that ends in .waaier.json.',
  newerVersion: (found: number, supported: number) =>
    `This file is from a newer Waaier (version ${n(found)}); this one reads up to version ${n(supported)}. Refresh Waaier and then open the file again.`,
  at: (path: string, sentence: string) => `At ${path}: ${sentence} Repair the file, or export it again.`,
  missing: 'a value is missing here.',
  wrongType: 'there is another kind of value here than expected.',
  notAllowed: (allowed: string) => `only this may be here: ${allowed}.`,
  tooLong: (most: number) => `this text is longer than ${n(most)} characters.`,
  tooFew: (least: number) => `there should be at least ${n(least)} here.`,
  tooMany: (most: number) => `there are more than ${n(most)} here.`,
  outOfRange: 'this number is outside the limits.',
  badId: 'this is not a valid id (1 to 64 letters, digits, _ or -).',
  badStamp: 'this is not a time in UTC, such as 2026-11-23T09:30:00.000Z.',
  badColour: 'this is not a colour, such as #1d7759.',
  badImage: 'this does not refer to an image.',
  badSortId: 'the id should be made of the participant and the perspective.',
  duplicate: (id: string) => `the id ${id} occurs twice.`,
  unresolved: (id: string) => `${id} is not found in the rest of the file.`,
  favouriteNotPlaced: (id: string) => `favourite ${id} is not with a colour.`,
  aboutOneself: 'a sort about a colleague is never about whoever made it.',
  favouriteTwice: (id: string) => `favourite ${id} is in the list twice.`,
  forbiddenKey: 'this name is not allowed in a session file.',
};
