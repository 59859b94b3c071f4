/** The limits of `session-file.md`; lengths in characters. */
export const limits = {
  title: 120,
  name: 60,
  label: 60,
  story: 500,
  /** Questions, prompts, descriptions: the format sets no limit; this one keeps a hostile file small. */
  sentence: 500,
  domains: { least: 2, most: 8 },
  cards: { least: 2, most: 60 },
  perspectives: { least: 1, most: 4 },
  groups: 50,
  participants: 10_000,
  /** Pinned, skipped and discussed prompts, each; and notes: more than there are prompts for sixty cards. */
  prompts: 1000,
  note: 2000,
  agreements: 100,
  agreement: 500,
  runningOrder: 20,
  minutes: { least: 1, most: 240 },
  fileMiB: 64,
  archiveEntries: 200,
} as const;

export const FILE_FORMAT = 'waaier-session';
export const FILE_VERSION = 1;
