import type { FileProblem, FileRule } from '#model/sessions/fileProblem';
import type { SessionFile } from '#model/sessions/session';
import { aFile, aParticipant, withValueAt } from '#test/support/builders';

type Path = (string | number)[];

/** One rule of `session-file.md`, broken in an otherwise valid file. */
export interface BrokenRule {
  name: string;
  file: SessionFile;
  problem: FileProblem;
}

const pathTextOf = (path: Path) =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${key}`)).join('');

/** The value at `path` replaced by one that breaks `rule`, reported there or at `reportedAt`. */
function breaking(name: string, path: Path, value: unknown, rule: FileRule, reportedAt = path): BrokenRule {
  const at = pathTextOf(reportedAt);
  return {
    name: `${name}, at ${at}`,
    file: withValueAt(aFile(), path, value),
    problem: { kind: 'brokenRule', path: at, rule },
  };
}

const missing = (...path: Path) => breaking('a missing value', path, undefined, { kind: 'missing' });
const wrongType = (value: unknown, ...path: Path) =>
  breaking(`${JSON.stringify(value)} as a value`, path, value, { kind: 'wrongType' });
const tooLong = (most: number, ...path: Path) =>
  breaking(`${most + 1} characters`, path, 'x'.repeat(most + 1), { kind: 'tooLong', most });
const tooMany = (most: number, item: (i: number) => unknown, ...path: Path) =>
  breaking(
    `${most + 1} items`,
    path,
    Array.from({ length: most + 1 }, (_, i) => item(i)),
    { kind: 'tooMany', most },
  );
const tooFew = (least: number, items: unknown[], ...path: Path) =>
  breaking(`${items.length} items`, path, items, { kind: 'tooFew', least });
const outOfRange = (value: number, ...path: Path) =>
  breaking(`the number ${value}`, path, value, { kind: 'outOfRange' });
const notAllowed = (allowed: string, ...path: Path) =>
  breaking('an unknown choice', path, 'other', { kind: 'notAllowed', allowed });
const badId = (value: string, ...path: Path) =>
  breaking(`the id ${JSON.stringify(value).slice(0, 20)}`, path, value, { kind: 'badId' });
const badStamp = (value: string, ...path: Path) =>
  breaking(`the stamp ${value}`, path, value, { kind: 'badStamp' });
const duplicate = (id: string, ...path: Path) =>
  breaking('an id used twice', path, id, { kind: 'duplicate', id });
const unresolved = (...path: Path) =>
  breaking('a stray reference', path, 'nowhere', { kind: 'unresolved', id: 'nowhere' });

const { session } = aFile();
const domain = (i: number) => ({ ...session.board.domains[0], id: `d${i}` });
const card = (i: number) => ({ ...session.cardSet.cards[0], id: `c${i}` });
const placed = { domain: 'growth', at: 1 };

const shapes = [
  missing('exportedAt'),
  missing('version'),
  missing('session'),
  missing('session', 'status'),
  missing('session', 'board', 'title'),
  missing('session', 'board', 'domains', 1, 'name', 'en'),
  missing('session', 'privacy', 'minGroupSize'),
  missing('participants'),
  missing('participants', 0, 'name'),
  missing('sorts', 0, 'revision'),
  missing('sorts', 0, 'favourites'),
  missing('sorts', 0, 'placements', 'play', 'domain'),
  wrongType([], 'session'),
  wrongType(7, 'session', 'title'),
  wrongType(7, 'session', 'board', 'question'),
  wrongType(7, 'session', 'board', 'domains', 0, 'name', 'nl'),
  wrongType('yes', 'session', 'steps', 'story'),
  wrongType(1.5, 'session', 'steps', 'favourites'),
  wrongType({}, 'participants'),
  wrongType(null, 'participants', 1),
  wrongType('4', 'participants', 0, 'revision'),
  wrongType([], 'sorts', 0, 'placements'),
  wrongType(7, 'sorts', 0, 'placements', 'play', 'domain'),
  wrongType('late', 'sorts', 0, 'placements', 'play', 'at'),
  wrongType(1, 'sorts', 0, 'impressions', 'play', 'yes'),
  wrongType('much', 'sorts', 0, 'pulse', 'energy'),
  notAllowed('draft, open, closed', 'session', 'status'),
  notAllowed('self, team, organisation, customer, peer', 'session', 'perspectives', 0, 'about'),
  notAllowed('name, alias, anonymous', 'session', 'privacy', 'identity'),
  badId('', 'session', 'id'),
  badId('a b', 'session', 'recipe'),
  badId('x'.repeat(65), 'participants', 0, 'id'),
  badId('../etc', 'session', 'board', 'domains', 0, 'id'),
  badId('ünï', 'session', 'cardSet', 'cards', 0, 'id'),
  badId('aside', 'session', 'board', 'domains', 0, 'id'),
  badId('anna', 'sorts', 0, 'id'),
  badId('a.b.c.d', 'sorts', 0, 'id'),
  badId('not one', 'sorts', 0, 'placements', 'play', 'domain'),
  badId('', 'sorts', 0, 'favourites', 0),
  breaking('an id as key', ['sorts', 0, 'placements', 'a b'], placed, { kind: 'badId' }),
  breaking('an id as key', ['sorts', 0, 'pulse', 'a b'], 1, { kind: 'badId' }),
  badStamp('today', 'exportedAt'),
  badStamp('2026-11-24', 'session', 'createdAt'),
  badStamp('2026-11-24T09:00:00+01:00', 'session', 'updatedAt'),
  badStamp('2026-13-24T09:00:00.000Z', 'participants', 0, 'updatedAt'),
  badStamp('2026-02-30T09:00:00.000Z', 'sorts', 0, 'startedAt'),
  badStamp('2026-11-24T25:00:00.000Z', 'sorts', 0, 'completedAt'),
  breaking('a colour by name', ['session', 'board', 'domains', 0, 'colour'], 'red', { kind: 'badColour' }),
  breaking('a short colour', ['session', 'board', 'domains', 0, 'colour'], '#fff', { kind: 'badColour' }),
  breaking('a web address', ['session', 'cardSet', 'cards', 0, 'image'], 'https://a.example/b.png', {
    kind: 'badImage',
  }),
  breaking('a short hash', ['session', 'cardSet', 'cards', 0, 'image'], 'sha256:abc', { kind: 'badImage' }),
  missing('session', 'conversation', 'notes'),
  missing('session', 'conversation', 'agreements', 0, 'done'),
  wrongType('none', 'session', 'conversation'),
  wrongType({}, 'session', 'conversation', 'notes'),
  wrongType(7, 'session', 'conversation', 'agreements', 0, 'text'),
  wrongType('no', 'session', 'conversation', 'agreements', 0, 'done'),
  wrongType(1.5, 'session', 'conversation', 'runningOrder', 0, 'minutes'),
  badId('split', 'session', 'conversation', 'pinned', 0),
  badId('a.b.c.d.e', 'session', 'conversation', 'skipped', 0),
  badId('split.a b.me', 'session', 'conversation', 'notes', 0, 'prompt'),
  badId('a.b', 'session', 'conversation', 'agreements', 0, 'id'),
  outOfRange(0, 'session', 'conversation', 'runningOrder', 0, 'minutes'),
  outOfRange(241, 'session', 'conversation', 'runningOrder', 0, 'minutes'),
  outOfRange(-1, 'session', 'revision'),
  outOfRange(2 ** 60, 'participants', 0, 'revision'),
  outOfRange(-1, 'session', 'steps', 'favourites'),
  outOfRange(0, 'session', 'privacy', 'minGroupSize'),
  outOfRange(-5, 'sorts', 0, 'placements', 'play', 'at'),
  outOfRange(-5, 'sorts', 0, 'impressions', 'play', 'ms'),
];

const sizes = [
  tooLong(120, 'session', 'title'),
  tooLong(120, 'session', 'board', 'title'),
  tooLong(120, 'session', 'cardSet', 'title'),
  tooLong(60, 'session', 'board', 'domains', 0, 'name'),
  tooLong(60, 'session', 'board', 'domains', 0, 'name', 'en'),
  tooLong(60, 'session', 'cardSet', 'cards', 0, 'name'),
  tooLong(60, 'session', 'perspectives', 0, 'label'),
  tooLong(60, 'session', 'groups', 0, 'label'),
  tooLong(60, 'participants', 0, 'name'),
  tooLong(500, 'sorts', 0, 'story'),
  tooLong(500, 'sorts', 0, 'commitment'),
  tooLong(2000, 'session', 'conversation', 'notes', 0, 'text'),
  tooLong(500, 'session', 'conversation', 'agreements', 0, 'text'),
  tooLong(60, 'session', 'conversation', 'agreements', 0, 'by'),
  tooLong(60, 'session', 'conversation', 'agreements', 0, 'due'),
  tooLong(60, 'session', 'conversation', 'runningOrder', 0, 'label'),
  tooMany(1000, (i) => `split.c${i}.me`, 'session', 'conversation', 'pinned'),
  tooMany(1000, (i) => `split.c${i}.me`, 'session', 'conversation', 'skipped'),
  tooMany(1000, (i) => `split.c${i}.me`, 'session', 'conversation', 'discussed'),
  tooMany(1000, (i) => ({ prompt: `split.c${i}.me`, text: '' }), 'session', 'conversation', 'notes'),
  tooMany(100, (i) => ({ id: `a${i}`, text: '', done: false }), 'session', 'conversation', 'agreements'),
  tooMany(20, (i) => ({ id: `p${i}`, label: '', minutes: 1 }), 'session', 'conversation', 'runningOrder'),
  tooFew(1, [], 'session', 'conversation', 'runningOrder'),
  tooFew(2, [domain(0)], 'session', 'board', 'domains'),
  tooMany(8, domain, 'session', 'board', 'domains'),
  tooFew(2, [card(0)], 'session', 'cardSet', 'cards'),
  tooMany(60, card, 'session', 'cardSet', 'cards'),
  tooFew(1, [], 'session', 'perspectives'),
  tooMany(4, (i) => ({ ...session.perspectives[0], id: `p${i}` }), 'session', 'perspectives'),
  tooMany(50, (i) => ({ id: `g${i}`, label: 'Group' }), 'session', 'groups'),
  tooMany(10_000, (i) => aParticipant(`p${i}`), 'participants'),
  breaking(
    'more favourites than the session asks for',
    ['session', 'steps', 'favourites'],
    1,
    { kind: 'tooMany', most: 1 },
    ['sorts', 0, 'favourites'],
  ),
];

const references = [
  duplicate('growth', 'session', 'board', 'domains', 2, 'id'),
  duplicate('idealism', 'session', 'cardSet', 'cards', 5, 'id'),
  duplicate('me', 'session', 'perspectives', 1, 'id'),
  duplicate('care', 'session', 'groups', 1, 'id'),
  duplicate('anna', 'participants', 1, 'id'),
  duplicate('anna.me', 'sorts', 2, 'id'),
  duplicate('split.play.me', 'session', 'conversation', 'pinned', 1),
  duplicate('split.care.me', 'session', 'conversation', 'skipped', 1),
  duplicate('own.keep', 'session', 'conversation', 'discussed', 1),
  duplicate('split.play.me', 'session', 'conversation', 'notes', 1, 'prompt'),
  duplicate('rotas', 'session', 'conversation', 'agreements', 1, 'id'),
  duplicate('welcome', 'session', 'conversation', 'runningOrder', 1, 'id'),
  unresolved('participants', 0, 'group'),
  unresolved('sorts', 0, 'participant'),
  unresolved('sorts', 0, 'perspective'),
  unresolved('sorts', 1, 'about'),
  unresolved('sorts', 0, 'placements', 'play', 'domain'),
  breaking('a stray card', ['sorts', 0, 'placements', 'nowhere'], placed, {
    kind: 'unresolved',
    id: 'nowhere',
  }),
  breaking(
    'a stray card',
    ['sorts', 0, 'impressions', 'nowhere'],
    { yes: true, ms: 1 },
    { kind: 'unresolved', id: 'nowhere' },
  ),
  unresolved('sorts', 0, 'favourites', 1),
  breaking('a colleague outside a peer perspective', ['sorts', 0, 'about'], 'bram', {
    kind: 'unresolved',
    id: 'bram',
  }),
  breaking('a sort among peers about nobody', ['sorts', 1, 'about'], undefined, { kind: 'missing' }),
  breaking('a sort among peers about oneself', ['sorts', 1, 'about'], 'anna', { kind: 'aboutOneself' }),
  breaking('the id of another sort', ['sorts', 0, 'id'], 'chris.me', { kind: 'badSortId' }),
  breaking('a favourite twice', ['sorts', 0, 'favourites', 1], 'play', {
    kind: 'favouriteTwice',
    id: 'play',
  }),
  breaking('a favourite that lies aside', ['sorts', 0, 'favourites', 1], 'status', {
    kind: 'favouriteNotPlaced',
    id: 'status',
  }),
  breaking('a favourite left on the table', ['sorts', 0, 'favourites', 1], 'order', {
    kind: 'favouriteNotPlaced',
    id: 'order',
  }),
];

export const brokenRules: BrokenRule[] = [...shapes, ...sizes, ...references];
