import type { Face } from './drawing';

/** The app's own face first; Greek and Cyrillic come from another, which has no letters for large lines. */
const namesOf = (face: Face, fallback: Face): string[] => [
  `${face}-latin`,
  `${face}-latin-ext`,
  `${face}-vietnamese`,
  `${fallback}-greek`,
  `${fallback}-cyrillic`,
];

/** Each face's font files in `assets/fonts`, in the order in which they are asked for a sign. */
export const fontNames: Record<Face, string[]> = {
  text: namesOf('text', 'text'),
  strong: namesOf('strong', 'strong'),
  display: namesOf('display', 'strong'),
};
