import { describe, expect, it } from 'vitest';
import {
  type Conversation,
  emptyConversation,
  hasOutcome,
  noteOf,
  withAgreement,
  withMark,
  withNote,
  withoutAgreement,
} from '#model/conversation/conversation';
import { queueOf } from '#model/conversation/queue';
import type { FoundPrompt, OwnPrompt, Prompt } from '#model/prompts/prompt';
import { limits } from '#model/sessions/limits';

const prompt = (id: string): FoundPrompt => ({
  id,
  strength: 0.5,
  finding: { kind: 'unused', domain: 0, mean: [0, 1] },
});
const own: OwnPrompt[] = [{ id: 'own.need', question: 'What do you need?' }];
const idsOf = (prompts: readonly Prompt[]) => prompts.map(({ id }) => id);

describe('notes', () => {
  it('stay with their prompt, one each, and go when they are emptied', () => {
    const first = withNote(emptyConversation, 'split.a.me', 'Freedom is the way home.');
    const second = withNote(withNote(first, 'own.need', 'Rest.'), 'split.a.me', 'And your own hours.');
    expect(second.notes).toEqual([
      { prompt: 'split.a.me', text: 'And your own hours.' },
      { prompt: 'own.need', text: 'Rest.' },
    ]);
    expect(noteOf(second, 'own.need')).toBe('Rest.');
    expect(withNote(second, 'own.need', '  ').notes).toHaveLength(1);
    expect(noteOf(second, 'split.b.me')).toBe('');
  });

  it('leave the conversation as it is when nothing changed', () => {
    const conversation = withNote(emptyConversation, 'own.need', 'Rest.');
    expect(withNote(conversation, 'own.need', 'Rest.')).toBe(conversation);
  });
});

describe('agreements', () => {
  const share = { id: 'a1', text: 'Share rotas earlier', by: 'Marijke', done: false };
  const walk = { id: 'a2', text: 'One meeting outside', done: false };
  const both = withAgreement(withAgreement(emptyConversation, share), walk);

  it('are added at the end and changed in their place', () => {
    expect(withAgreement(both, { ...share, done: true }).agreements).toEqual([
      { ...share, done: true },
      walk,
    ]);
  });

  it('come back where they stood when a removal is undone', () => {
    expect(withAgreement(withoutAgreement(both, 'a1'), share, 0)).toEqual(both);
  });

  it('and notes are an outcome; a pin is not', () => {
    expect(hasOutcome(both)).toBe(true);
    expect(hasOutcome(withMark(emptyConversation, 'pinned', 'own.need', true))).toBe(false);
    expect(hasOutcome(undefined)).toBe(false);
  });
});

describe('the queue of prompts', () => {
  const found = ['split.a.me', 'shared.b.me', 'gap.c.me.us'].map(prompt);
  const marking = (...marks: [Parameters<typeof withMark>[1], string][]): Conversation =>
    marks.reduce((state, [mark, id]) => withMark(state, mark, id, true), emptyConversation);

  it("begins with the strongest, and ends with the recipe's own", () => {
    expect(idsOf(queueOf(found, own, emptyConversation).next)).toEqual([...idsOf(found), 'own.need']);
  });

  it('puts pinned ones first, in the order of pinning', () => {
    const queue = queueOf(found, own, marking(['pinned', 'own.need'], ['pinned', 'gap.c.me.us']));
    expect(idsOf(queue.next)).toEqual(['own.need', 'gap.c.me.us', 'split.a.me', 'shared.b.me']);
  });

  it('sets discussed and skipped ones apart, and takes them back', () => {
    const marked = marking(['discussed', 'split.a.me'], ['skipped', 'shared.b.me']);
    const queue = queueOf(found, own, marked);
    expect([queue.next, queue.discussed, queue.skipped].map(idsOf)).toEqual([
      ['gap.c.me.us', 'own.need'],
      ['split.a.me'],
      ['shared.b.me'],
    ]);
    const back = withMark(marked, 'skipped', 'shared.b.me', false);
    expect(idsOf(queueOf(found, own, back).next)).toContain('shared.b.me');
  });

  it('shows ten from the figures; when one is discussed the next one comes up', () => {
    const many = Array.from({ length: 14 }, (_, i) => prompt(`split.c${i}.me`));
    expect(queueOf(many, [], emptyConversation).next).toHaveLength(10);
    expect(idsOf(queueOf(many, [], marking(['discussed', 'split.c0.me'])).next)).toContain('split.c10.me');
  });

  it('keeps a pin for a prompt that the figures no longer give, and finds it again later', () => {
    const pinned = marking(['pinned', 'gap.c.me.us']);
    expect(idsOf(queueOf(found.slice(0, 2), own, pinned).next)).not.toContain('gap.c.me.us');
    expect(idsOf(queueOf(found, own, pinned).next)[0]).toBe('gap.c.me.us');
  });
});

it('keeps to the limits of the file, whatever is marked', () => {
  let conversation = emptyConversation;
  for (let i = 0; i <= limits.prompts; i++) {
    conversation = withMark(conversation, 'skipped', `split.c${i}.me`, true);
    conversation = withNote(conversation, `split.c${i}.me`, 'Said.');
  }
  expect(conversation.skipped).toHaveLength(limits.prompts);
  expect(conversation.notes).toHaveLength(limits.prompts);
});
