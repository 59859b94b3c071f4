import * as z from 'zod/mini';
import type { Sort } from '../sorts/sort';
import { limits } from './limits';

/**
 * The shapes of `session-file.md`. A failed check names its rule in the issue's message (`id`, `stamp` …), so that
 * `fileProblem.ts` can turn any issue into one sentence; unknown fields are dropped.
 */

/** Ids become keys of placements, so the keys a file may not hold are no ids either. */
const idPattern = /^(?!(__proto__|constructor|prototype)$)[A-Za-z0-9_-]{1,64}$/;
const id = z.string().check(z.regex(idPattern, 'id'));
const sortId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64}){1,2}$/, 'id'));
/** What a prompt is about, and under which perspectives: `split.freedom.me`. */
const promptId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}(\.[A-Za-z0-9_-]{1,64}){1,3}$/, 'id'));
const stamp = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/, 'stamp'),
    z.refine(isOnCalendar, 'stamp'),
  );

const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'colour'));
const image = z.string().check(z.regex(/^(builtin:[A-Za-z0-9_-]{1,64}|sha256:[0-9a-f]{64})$/, 'image'));
const textUpTo = (length: number) => z.string().check(z.maxLength(length));
const text = (length: number) =>
  z.union([textUpTo(length), z.object({ nl: textUpTo(length), en: textUpTo(length) })], 'text');
const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const revision = whole(0, Number.MAX_SAFE_INTEGER);
const milliseconds = z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));

/** Counts before it looks, and stops at the first broken item: millions of junk items cost no more than one. */
const listOf = (item: z.core.$ZodType, low: number, high: number) =>
  z.pipe(
    z.array(z.unknown()).check(z.minLength(low), z.maxLength(high)),
    z.transform((values: unknown[], { issues }) => {
      const items: unknown[] = [];
      for (const [i, value] of values.entries()) {
        const parsed = z.safeParse(item, value, { reportInput: true });
        if (parsed.success) items.push(parsed.data);
        else return report(parsed.error.issues[0] as z.core.$ZodIssue, i, issues);
      }
      return items;
    }),
  );

function report(issue: z.core.$ZodIssue, index: number, issues: z.core.$ZodRawIssue[]): never {
  issues.push({ ...issue, path: [index, ...issue.path] } as z.core.$ZodRawIssue);
  return z.NEVER;
}

/** Engines differ on 30 February: some refuse it, some make it March. */
function isOnCalendar(stamp: string): boolean {
  const time = Date.parse(stamp);
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(stamp.slice(8, 10));
}

const board = z.object({
  id,
  title: text(limits.title),
  question: text(limits.sentence),
  domains: listOf(
    z.object({ id, name: text(limits.label), about: z.optional(text(limits.sentence)), colour }),
    limits.domains.least,
    limits.domains.most,
  ),
});

const cardSet = z.object({
  id,
  title: text(limits.title),
  cards: listOf(
    z.object({ id, name: text(limits.label), alt: text(limits.sentence), image, home: z.optional(id) }),
    limits.cards.least,
    limits.cards.most,
  ),
});

const promptIds = listOf(promptId, 0, limits.prompts);

const conversation = z.object({
  pinned: promptIds,
  skipped: promptIds,
  discussed: promptIds,
  notes: listOf(z.object({ prompt: promptId, text: textUpTo(limits.note) }), 0, limits.prompts),
  agreements: listOf(
    z.object({
      id,
      text: textUpTo(limits.agreement),
      by: z.optional(textUpTo(limits.name)),
      due: z.optional(textUpTo(limits.label)),
      done: z.boolean(),
    }),
    0,
    limits.agreements,
  ),
  runningOrder: z.optional(
    listOf(
      z.object({ id, label: text(limits.label), minutes: whole(limits.minutes.least, limits.minutes.most) }),
      1,
      limits.runningOrder,
    ),
  ),
});

export const sessionSchema = z.object({
  id,
  revision,
  updatedAt: stamp,
  createdAt: stamp,
  title: textUpTo(limits.title),
  recipe: z.optional(id),
  status: z.enum(['draft', 'open', 'closed']),
  board,
  cardSet,
  perspectives: listOf(
    z.object({
      id,
      label: text(limits.label),
      prompt: text(limits.sentence),
      about: z.enum(['self', 'team', 'organisation', 'customer', 'peer']),
    }),
    limits.perspectives.least,
    limits.perspectives.most,
  ),
  groups: listOf(z.object({ id, label: textUpTo(limits.label) }), 0, limits.groups),
  steps: z.object({
    firstImpression: z.boolean(),
    favourites: whole(0, limits.cards.most),
    story: z.boolean(),
    commitment: z.boolean(),
    pulse: z.boolean(),
    driveNames: z.optional(z.boolean()),
  }),
  privacy: z.object({
    identity: z.enum(['name', 'alias', 'anonymous']),
    minGroupSize: whole(1, limits.participants),
  }),
  conversation: z.optional(conversation),
});

export const participantSchema = z.object({
  id,
  revision,
  updatedAt: stamp,
  name: textUpTo(limits.name),
  group: z.optional(id),
});

const placementRecord = z.record(id, z.object({ domain: id, at: milliseconds }));

/**
 * A large file holds a quarter of a million placements, and they were most of what its check cost: what is plainly right
 * stays as it is after one look, and only the rest goes through the schema, which names the rule that broke.
 */
const placements = z.pipe(
  z.unknown(),
  z.transform((value: unknown, { issues }) => {
    if (arePlainPlacements(value)) return value;
    const parsed = z.safeParse(placementRecord, value, { reportInput: true });
    if (parsed.success) return parsed.data;
    issues.push(parsed.error.issues[0] as z.core.$ZodRawIssue);
    return z.NEVER;
  }),
);

function arePlainPlacements(value: unknown): value is Sort['placements'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const card in value) {
    if (!idPattern.test(card) || !isPlainPlacement((value as Record<string, unknown>)[card])) return false;
  }
  return true;
}

function isPlainPlacement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  for (const field in value) if (field !== 'domain' && field !== 'at') return false;
  const { domain, at } = value as Record<string, unknown>;
  const isTime = typeof at === 'number' && at >= 0 && at <= Number.MAX_SAFE_INTEGER;
  return isTime && typeof domain === 'string' && idPattern.test(domain);
}

export const sortSchema = z.object({
  id: sortId,
  revision,
  updatedAt: stamp,
  participant: id,
  perspective: id,
  about: z.optional(id),
  placements,
  impressions: z.optional(z.record(id, z.object({ yes: z.nullable(z.boolean()), ms: milliseconds }))),
  favourites: listOf(id, 0, limits.cards.most),
  story: z.optional(textUpTo(limits.story)),
  commitment: z.optional(textUpTo(limits.story)),
  pulse: z.optional(z.record(id, z.number())),
  startedAt: stamp,
  completedAt: z.optional(stamp),
});

export const sessionFileSchema = z.object({
  format: z.literal('waaier-session'),
  version: z.literal(1),
  exportedAt: stamp,
  session: sessionSchema,
  participants: listOf(participantSchema, 0, limits.participants),
  // Each participant may sort every perspective, and among peers every colleague; the file's size is the real limit.
  sorts: listOf(sortSchema, 0, Number.MAX_SAFE_INTEGER),
});
