import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mergeChangesOf, mergeSessions } from '#model/sessions/merge';
import { parseSessionFile } from '#model/sessions/parseSessionFile';
import type { SessionRecords } from '#model/sessions/session';
import { sessionFileOf, sessionFileText } from '#model/sessions/sessionFile';
import { aParticipant, aSession, aSort, minutesLater, STAMP, someRecords } from '#test/support/builders';

/** `npm run test:fuzz` tries a hundred times as many. */
const isLong = import.meta.env.MODE === 'long';
const often = { numRuns: isLong ? 10_000 : 100 };
if (isLong) vi.setConfig({ testTimeout: 900_000 });

/** Few values each, so that devices often hold the same record at the same revision or stamp. */
const version = {
  revision: fc.integer({ min: 1, max: 3 }),
  updatedAt: fc.constantFrom(STAMP, minutesLater(1)),
};
const anyGroups = fc.subarray(['care', 'office'].map((id) => ({ id, label: id })));
const [me] = aSession().perspectives;
const anyPerspectives = fc.subarray(
  [
    { ...(me as NonNullable<typeof me>) },
    { id: 'today', label: 'Today', prompt: 'Now?', about: 'team' as const },
  ],
  { minLength: 1 },
);

const anySession = fc
  .record({
    ...version,
    title: fc.constantFrom('Monday', 'Tuesday'),
    groups: anyGroups,
    perspectives: anyPerspectives,
    favourites: fc.integer({ min: 0, max: 3 }),
    cards: fc.integer({ min: 22, max: 24 }),
    domains: fc.integer({ min: 4, max: 5 }),
  })
  .map(({ favourites, cards, domains, ...changes }) => {
    const session = aSession(changes);
    session.steps.favourites = favourites;
    session.cardSet.cards = session.cardSet.cards.slice(0, cards);
    session.board.domains = session.board.domains.slice(0, domains);
    return session;
  });

const anyParticipantOf = (id: string) =>
  fc
    .record({
      ...version,
      name: fc.constantFrom('Anna', 'Bo'),
      group: fc.constantFrom('care', 'office', undefined),
    })
    .map(({ group, ...changes }) => aParticipant(id, { ...changes, ...(group !== undefined && { group }) }));

const anySortOf = (participant: string, perspective: string) =>
  fc
    .record({
      ...version,
      placements: fc.dictionary(
        fc.constantFrom('beauty', 'sensuality', 'play'),
        fc.constantFrom('attraction', 'safety', 'aside'),
      ),
      story: fc.constantFrom('One.', 'Two.'),
    })
    .map(({ placements, ...changes }) => {
      const favourites = Object.keys(placements).filter((card) => placements[card] !== 'aside');
      return aSort(participant, placements, { ...changes, perspective, favourites });
    });

/** What one device may hold of a session: any of three people, any of their sorts. */
const anyRecords: fc.Arbitrary<SessionRecords> = fc.record({
  session: anySession,
  participants: fc
    .tuple(...['p1', 'p2', 'p3'].map(anyParticipantOf))
    .chain((all) => fc.shuffledSubarray(all)),
  sorts: fc
    .tuple(anySortOf('p1', 'me'), anySortOf('p1', 'today'), anySortOf('p2', 'me'))
    .chain((all) => fc.shuffledSubarray(all)),
});

const textOf = (records: SessionRecords) => sessionFileText(sessionFileOf(records, STAMP));

describe('the merge of one session from several devices', () => {
  it('is the same whichever comes first', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        expect(mergeSessions(a, b)).toEqual(mergeSessions(b, a));
      }),
      often,
    );
  });

  it('is the same however it is grouped', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
        expect(mergeSessions(mergeSessions(a, b), c)).toEqual(mergeSessions(a, mergeSessions(b, c)));
      }),
      often,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const merged = mergeSessions(a, b);
        expect(mergeSessions(merged, b)).toEqual(merged);
        expect(mergeSessions(merged, merged)).toEqual(merged);
        expect(mergeChangesOf(merged, b)).toEqual({
          sessionChanges: false,
          participants: { added: 0, changed: 0 },
          sorts: { added: 0, changed: 0 },
        });
      }),
      often,
    );
  });

  it('gives byte for byte the same file in every order', () => {
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    fc.assert(
      fc.property(fc.tuple(anyRecords, anyRecords, anyRecords), (files) => {
        const texts = orders.map((order) =>
          textOf(order.map((i) => files[i] as SessionRecords).reduce((a, b) => mergeSessions(a, b))),
        );
        expect(new Set(texts).size).toBe(1);
      }),
      often,
    );
  });

  it('gives the same file, whatever order a device keeps the fields in', () => {
    const reversed = <T>(value: T): T =>
      (value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : value) as T;
    const { session, participants, sorts } = someRecords();
    const other = {
      session: reversed(session),
      participants: participants.map(reversed),
      sorts: sorts.map(reversed),
    };
    expect(textOf(other)).toBe(textOf({ session, participants, sorts }));
    expect(textOf(mergeSessions(other, { session, participants, sorts }))).toBe(textOf(other));
  });

  it('always exports to a file that opens again', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const file = sessionFileOf(mergeSessions(a, b), STAMP);
        expect(parseSessionFile(sessionFileText(file))).toEqual({ ok: true, value: file });
      }),
      { numRuns: isLong ? 10_000 : 300 },
    );
  });
});

describe('one record on two devices', () => {
  const older = someRecords();
  const withTitle = (title: string, revision: number, updatedAt = STAMP): SessionRecords => ({
    ...older,
    session: { ...older.session, title, revision, updatedAt },
  });
  const titleOf = (a: SessionRecords, b: SessionRecords) => mergeSessions(a, b).session.title;

  it('is the one of the higher revision, even with an older stamp', () => {
    expect(titleOf(withTitle('two', 2), withTitle('one', 1, minutesLater(9)))).toBe('two');
  });

  it('is the later one at equal revisions, whatever the stamps look like', () => {
    expect(
      titleOf(withTitle('a', 1, '2026-11-24T09:00:00.5Z'), withTitle('b', 1, '2026-11-24T09:00:00Z')),
    ).toBe('a');
  });

  it('is the greater text at equal revisions and stamps', () => {
    expect(titleOf(withTitle('b', 1), withTitle('a', 1))).toBe('b');
  });
});

describe('what the winning copy of the session does not know', () => {
  const records = someRecords();
  const winner = { ...records.session, revision: 9 };
  const fileWith = (session: typeof winner) => {
    const file = sessionFileOf(mergeSessions(records, { session, participants: [], sorts: [] }), STAMP);
    expect(parseSessionFile(sessionFileText(file))).toEqual({ ok: true, value: file });
    return file;
  };

  it('leaves a participant in the file without their group', () => {
    const file = fileWith({ ...winner, groups: winner.groups.filter(({ id }) => id !== 'care') });
    expect(file.participants.map(({ id, group }) => [id, group])).toEqual([
      ['anna', undefined],
      ['bram', 'office'],
      ['chris', undefined],
    ]);
  });

  it('keeps the sorts of a lost perspective out of the file', () => {
    const file = fileWith({ ...winner, perspectives: winner.perspectives.filter(({ id }) => id === 'me') });
    expect(file.sorts.map(({ id }) => id)).toEqual(['anna.me', 'bram.me']);
  });

  it('keeps a sort about a colleague out of the file when the perspective is no longer about peers', () => {
    const perspectives = winner.perspectives.map((perspective) => ({
      ...perspective,
      about: 'team' as const,
    }));
    expect(fileWith({ ...winner, perspectives }).sorts.map(({ id }) => id)).toEqual(['anna.me', 'bram.me']);
  });

  it('keeps a sort about a colleague who is gone out of the file', () => {
    const people = records.participants.filter(({ id }) => id !== 'bram');
    const file = sessionFileOf({ ...records, participants: people }, STAMP);
    expect(file.sorts.map(({ id }) => id)).toEqual(['anna.me']);
  });

  it('takes a lost card out of placements, impressions and favourites', () => {
    const cards = winner.cardSet.cards.filter(({ id }) => id !== 'play');
    const [anna] = fileWith({ ...winner, cardSet: { ...winner.cardSet, cards } }).sorts;
    expect(Object.keys(anna?.placements ?? {})).toEqual(['care', 'winning', 'status']);
    expect(Object.keys(anna?.impressions ?? {})).toEqual(['status', 'care']);
    expect(anna?.favourites).toEqual(['winning']);
  });

  it('takes the placements in a lost domain out, and the favourites there', () => {
    const domains = winner.board.domains.filter(({ id }) => id !== 'growth');
    const [anna] = fileWith({ ...winner, board: { ...winner.board, domains } }).sorts;
    expect(Object.keys(anna?.placements ?? {})).toEqual(['care', 'winning', 'status']);
    expect(anna?.favourites).toEqual(['winning']);
  });

  it('keeps no more favourites than the session asks for', () => {
    const [anna] = fileWith({ ...winner, steps: { ...winner.steps, favourites: 1 } }).sorts;
    expect(anna?.favourites).toEqual(['play']);
  });
});
