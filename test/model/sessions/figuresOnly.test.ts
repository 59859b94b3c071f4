import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import { figuresOnly } from '#model/sessions/figuresOnly';
import { parseSessionFile } from '#model/sessions/parseSessionFile';
import { completedSortsOf } from '#model/sessions/progress';
import type { SessionRecords } from '#model/sessions/session';
import { sessionFileOf, sessionFileText } from '#model/sessions/sessionFile';
import { type Sort, sortIdOf } from '#model/sorts/sort';
import { groupSpectrumOf, spectrumOf } from '#model/spectrum/spectrum';
import { anySorts, board, cardSet } from '#test/model/arbitraries';
import { aParticipant, aSession, minutesLater, newIds, someRecords } from '#test/support/builders';
import { peerRecords } from '#test/support/peerRecords';

const at = minutesLater(90);
const reduced = (records: SessionRecords) => figuresOnly(records, newIds(), at);

/** Anyone's sorts as a session; every third one is not finished. */
const recordsOf = (sorts: readonly Sort[]): SessionRecords => ({
  session: aSession({ board, cardSet }),
  participants: sorts.map((_sort, i) => aParticipant(`person${i}`)),
  sorts: sorts.map(({ completedAt, ...sort }, i) => ({
    ...sort,
    id: sortIdOf(`person${i}`, 'me'),
    participant: `person${i}`,
    ...(completedAt !== undefined && i % 3 !== 2 && { completedAt }),
  })),
});

function figuresOf({ session, sorts }: SessionRecords) {
  const finished = completedSortsOf(sorts, 'me');
  const spectra = finished.flatMap((sort) => {
    const spectrum = spectrumOf(sort, session.board);
    return spectrum ? [spectrum] : [];
  });
  return {
    matrix: placementMatrixOf(finished, session.board, session.cardSet),
    // People are added up in another order, which the last digits tell.
    spectrum: groupSpectrumOf(spectra)?.map((share) => share.toFixed(9)),
  };
}

describe('only the figures', () => {
  it('hold no name, sentence, commitment, note, agreement or moment of anyone', () => {
    const records = someRecords();
    const text = JSON.stringify(reduced(records));
    for (const { id, name } of records.participants) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(`"${id}`);
    }
    for (const secret of ['Autumn', 'One walk a week', 'rotas', 'Time to look round'])
      expect(text).not.toContain(secret);
    for (const { startedAt, completedAt } of reduced(records).sorts)
      expect([startedAt, completedAt]).toEqual([records.session.createdAt, records.session.createdAt]);
  });

  it('name people p1, p2 … in the order of their new ids, with the group they were in', () => {
    const { participants, session } = reduced(someRecords());
    expect(participants.map(({ name }) => name)).toEqual(participants.map((_person, i) => `p${i + 1}`));
    expect(participants.map(({ id }) => id)).toEqual(participants.map(({ id }) => id).sort());
    expect(participants.map(({ group }) => group)).toContain('care');
    expect(session.privacy.identity).toBe('anonymous');
    expect(session.id).not.toBe(someRecords().session.id);
  });

  it('keep whoever a colleague sorted about, though they have finished nothing themselves', () => {
    const records = peerRecords(3);
    const sorts = records.sorts.filter(({ participant }) => participant !== 'chris');
    const after = reduced({ ...records, sorts });
    expect(after.participants).toHaveLength(3);
    expect(after.sorts.filter(({ about }) => about !== undefined)).toHaveLength(2);
    expect(parseSessionFile(sessionFileText(sessionFileOf(after, at)))).toMatchObject({ ok: true });
    expect(sessionFileOf(after, at).sorts).toHaveLength(4);
  });

  it('are a whole session file, with the figures of before', () => {
    fc.assert(
      fc.property(anySorts, (sorts) => {
        const records = recordsOf(sorts);
        const after = reduced(records);
        expect(figuresOf(after)).toEqual(figuresOf(records));
        const parsed = parseSessionFile(sessionFileText(sessionFileOf(after, at)));
        expect(parsed).toMatchObject({ ok: true });
        expect(after.participants).toHaveLength(completedSortsOf(records.sorts, 'me').length);
      }),
      { numRuns: 60 },
    );
  });
});
