import { failure, type Result, success } from '#base/result';
import { brokenRule, type FileProblem, problemOf } from './fileProblem';
import { FILE_FORMAT, FILE_VERSION } from './limits';
import type { SessionFile } from './session';
import { rulesProblem } from './sessionRules';
import { sessionFileSchema } from './sessionSchema';

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** A value on the way down with the way back up, so that a path costs nothing until a rule breaks. */
interface Step {
  value: unknown;
  key: PropertyKey;
  from: Step | undefined;
}

function keysTo(step: Step): PropertyKey[] {
  const keys: PropertyKey[] = [];
  for (let at = step; at.from; at = at.from) keys.push(at.key);
  return keys.reverse();
}

/** Walks with a stack of its own, so that a hostile depth can't overflow the engine's. */
function forbiddenKeyIn(root: unknown): FileProblem | undefined {
  const open: Step[] = [{ value: root, key: '', from: undefined }];
  for (let step = open.pop(); step; step = open.pop()) {
    const list = Array.isArray(step.value) ? step.value : undefined;
    for (const key of list?.keys() ?? Object.keys(step.value as object)) {
      if (!list && forbiddenKeys.has(key as string))
        return brokenRule([...keysTo(step), key], { kind: 'forbiddenKey' });
      const value = (step.value as Record<PropertyKey, unknown>)[key];
      if (typeof value === 'object' && value !== null) open.push({ value, key, from: step });
    }
  }
  return undefined;
}

function envelopeProblem(value: unknown): FileProblem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'unknownFormat' };
  const { format, version } = value as Record<string, unknown>;
  if (format !== FILE_FORMAT) return { kind: 'unknownFormat' };
  return typeof version === 'number' && version > FILE_VERSION
    ? { kind: 'newerVersion', found: version, supported: FILE_VERSION }
    : undefined;
}

/** JSON can spell a forbidden key in letters or in `\u` escapes; a text with neither needs no walk through all it holds. */
const traces = [...forbiddenKeys, '\\u'];
const mayHoldForbiddenKey = (text: string) => traces.some((trace) => text.includes(trace));

/** A JSON value checked against every rule of `session-file.md`; the first broken rule comes back with its path. */
function checked(value: unknown, mayHoldForbidden: boolean): Result<SessionFile, FileProblem> {
  const problem = envelopeProblem(value) ?? (mayHoldForbidden ? forbiddenKeyIn(value) : undefined);
  if (problem) return failure(problem);
  const parsed = sessionFileSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return failure(problemOf(parsed.error));
  const file = parsed.data as SessionFile;
  const broken = rulesProblem(file);
  return broken ? failure(broken) : success(file);
}

/** The text of a session file (UTF-8 JSON, with or without a byte order mark), parsed and checked whole. */
export function parseSessionFile(text: string): Result<SessionFile, FileProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failure({ kind: 'notJson' });
  }
  return checked(value, mayHoldForbiddenKey(text));
}
