import type * as z from 'zod/mini';

/** The rule of the session file that broke; the interface words it in both languages. */
export type FileRule =
  | { kind: 'missing' }
  | { kind: 'wrongType' }
  | { kind: 'notAllowed'; allowed: string }
  | { kind: 'tooLong'; most: number }
  | { kind: 'tooFew'; least: number }
  | { kind: 'tooMany'; most: number }
  | { kind: 'outOfRange' }
  | { kind: 'badId' }
  | { kind: 'badStamp' }
  | { kind: 'badColour' }
  | { kind: 'badImage' }
  | { kind: 'badSortId' }
  | { kind: 'duplicate'; id: string }
  | { kind: 'unresolved'; id: string }
  | { kind: 'favouriteNotPlaced'; id: string }
  | { kind: 'favouriteTwice'; id: string }
  | { kind: 'aboutOneself' }
  | { kind: 'forbiddenKey' };

export type FileProblem =
  | { kind: 'notJson' }
  | { kind: 'notText' }
  | { kind: 'tooLarge'; limitMiB: number }
  | { kind: 'unreadable' }
  /** Not a whole ZIP archive. */
  | { kind: 'badArchive' }
  | { kind: 'archiveName'; name: string }
  | { kind: 'archiveEntries'; most: number }
  | { kind: 'noSession' }
  | { kind: 'severalSessions' }
  /** Cards with pictures of their own, which no screen shows yet. */
  | { kind: 'ownImages' }
  | { kind: 'unknownFormat' }
  | { kind: 'newerVersion'; found: number; supported: number }
  | { kind: 'brokenRule'; path: string; rule: FileRule };

/** No key of the format is longer, no place in it deeper; hostile ones would fill the screen. */
const LONGEST_KEY = 64;
const DEEPEST = 8;

const keyText = (key: PropertyKey): string => {
  const text = String(key);
  return text.length > LONGEST_KEY ? `${text.slice(0, LONGEST_KEY)}…` : text;
};

/** `['sorts', 3, 'placements', 'winning']` → `sorts[3].placements.winning`; of a monstrous path the end. */
export const pathOf = (keys: readonly PropertyKey[]): string =>
  keys
    .slice(-DEEPEST)
    .reduce<string>(
      (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${path && '.'}${keyText(key)}`),
      keys.length > DEEPEST ? '…' : '',
    );

type Issue = z.core.$ZodIssue;

const namedRules: Record<string, FileRule> = {
  id: { kind: 'badId' },
  stamp: { kind: 'badStamp' },
  colour: { kind: 'badColour' },
  image: { kind: 'badImage' },
};

function ruleOf(issue: Issue): FileRule {
  const named = namedRules[issue.message];
  if (named) return named;
  if (issue.input === undefined) return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrongType' };
    case 'invalid_value':
      return { kind: 'notAllowed', allowed: issue.values.join(', ') };
    case 'too_big':
      if (issue.origin === 'string') return { kind: 'tooLong', most: Number(issue.maximum) };
      return issue.origin === 'array'
        ? { kind: 'tooMany', most: Number(issue.maximum) }
        : { kind: 'outOfRange' };
    case 'too_small':
      return issue.origin === 'array'
        ? { kind: 'tooFew', least: Number(issue.minimum) }
        : { kind: 'outOfRange' };
    case 'invalid_key':
      return { kind: 'badId' };
    default:
      return { kind: 'wrongType' };
  }
}

/** A union reports each branch; the one that got furthest says most about what was meant. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .flat()
    .map((found) => deepest({ ...found, path: [...issue.path, ...found.path] }) as Issue)
    .filter((found) => found.code !== 'invalid_type' || found.path.length > issue.path.length);
  return inner[0] ?? { ...issue, code: 'invalid_type', expected: 'string' };
}

export function problemOf(error: z.core.$ZodError): FileProblem {
  const issue = deepest(error.issues[0] as Issue);
  return { kind: 'brokenRule', path: pathOf(issue.path), rule: ruleOf(issue) };
}

export const brokenRule = (keys: readonly PropertyKey[], rule: FileRule): FileProblem => ({
  kind: 'brokenRule',
  path: pathOf(keys),
  rule,
});
