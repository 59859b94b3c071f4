import type { Id } from '../record';
import { limits } from '../sessions/limits';
import type { Text } from '../text';

/** What was said about one prompt. */
export interface Note {
  /** A prompt's id; the prompt itself may be gone when the figures have changed. */
  prompt: Id;
  text: string;
}

/** What the group will do. */
export interface Agreement {
  id: Id;
  text: string;
  by?: string;
  /** In the group's own words: "before the summer". */
  due?: string;
  done: boolean;
}

/** One part of the running order. */
export interface Part {
  id: Id;
  label: Text;
  /** Whole, 1–240. */
  minutes: number;
}

/** What a facilitator makes of the prompts, kept in the session's record. An optional addition to version 1. */
export interface Conversation {
  /** Prompts that come first, in this order. */
  pinned: Id[];
  skipped: Id[];
  discussed: Id[];
  notes: Note[];
  agreements: Agreement[];
  /** Left out: the recipe's own. */
  runningOrder?: Part[];
}

export const emptyConversation: Conversation = {
  pinned: [],
  skipped: [],
  discussed: [],
  notes: [],
  agreements: [],
};

type Mark = 'pinned' | 'skipped' | 'discussed';

/** A prompt pinned, skipped or discussed, or no longer so (`isOn` false); what is marked comes last in its list. */
export function withMark(conversation: Conversation, mark: Mark, prompt: Id, isOn: boolean): Conversation {
  const others = conversation[mark].filter((id) => id !== prompt);
  return { ...conversation, [mark]: isOn ? [...others, prompt].slice(-limits.prompts) : others };
}

export const noteOf = (conversation: Conversation, prompt: Id): string =>
  conversation.notes.find((note) => note.prompt === prompt)?.text ?? '';

/** The note at a prompt replaced in its place; an empty one is taken out. */
export function withNote(conversation: Conversation, prompt: Id, text: string): Conversation {
  if (noteOf(conversation, prompt) === text) return conversation;
  const isKnown = conversation.notes.some((note) => note.prompt === prompt);
  const notes = isKnown
    ? conversation.notes.map((note) => (note.prompt === prompt ? { prompt, text } : note))
    : [...conversation.notes, { prompt, text }];
  const written = notes.filter((note) => note.text.trim() !== '');
  return { ...conversation, notes: written.slice(-limits.prompts) };
}

/** An agreement added at `at` (the end when left out), or replaced in its place when its id is known. */
export function withAgreement(conversation: Conversation, agreement: Agreement, at?: number): Conversation {
  const { agreements } = conversation;
  const isKnown = agreements.some(({ id }) => id === agreement.id);
  return {
    ...conversation,
    agreements: isKnown
      ? agreements.map((other) => (other.id === agreement.id ? agreement : other))
      : agreements.toSpliced(at ?? agreements.length, 0, agreement),
  };
}

export const withoutAgreement = (conversation: Conversation, id: Id): Conversation => ({
  ...conversation,
  agreements: conversation.agreements.filter((agreement) => agreement.id !== id),
});

/** A running order of the session's own; undefined gives back the recipe's. */
export function withRunningOrder(conversation: Conversation, order: Part[] | undefined): Conversation {
  const { runningOrder: _before, ...others } = conversation;
  return order ? { ...others, runningOrder: order } : others;
}

/** Whether there is anything to take home: a note or an agreement. */
export const hasOutcome = (conversation: Conversation | undefined): conversation is Conversation =>
  conversation !== undefined && conversation.notes.length + conversation.agreements.length > 0;
