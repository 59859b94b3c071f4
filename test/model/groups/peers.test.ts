import { describe, expect, it } from 'vitest';
import { isGapEnoughForAll, visibleGapGroupsOf } from '#model/gap/gapGroups';
import { drawnSpectraOf, fewestOf, shownSortsOf } from '#model/groups/peers';
import { visibleGroupsOf } from '#model/groups/smallGroups';
import { promptsOf } from '#model/prompts/promptsOf';
import type { SessionRecords } from '#model/sessions/session';
import { spectrumOf, spreadOf } from '#model/spectrum/spectrum';
import { spectrumFindingOf } from '#model/spectrum/spectrumFinding';
import { isTogether } from '#model/spectrum/together';
import { aSession, aSort, minutesLater } from '#test/support/builders';
import { peerRecords } from '#test/support/peerRecords';

const shown = ({ session, sorts }: SessionRecords) => shownSortsOf(session, sorts, 'colleague');
const privacyOf = (minGroupSize: number) => ({ ...aSession().privacy, minGroupSize });

describe('what people sorted about each other', () => {
  it('is shown to nobody before three have sorted about three, however small a group may be otherwise', () => {
    expect(shown(peerRecords(2))).toEqual([]);
    expect(shown(peerRecords(2, { privacy: privacyOf(1) }))).toEqual([]);
    expect(shown(peerRecords(3))).toHaveLength(3);
    expect(shown(peerRecords(4, { privacy: privacyOf(5) }))).toEqual([]);
  });

  it('stays hidden where all of it is about one and the same person', () => {
    const records = peerRecords(5);
    const all = records.sorts.map((sort) =>
      sort.about === undefined
        ? sort
        : aSort(
            sort.participant,
            { play: 'growth' },
            {
              perspective: 'colleague',
              about: sort.participant === 'anna' ? 'bram' : 'anna',
              completedAt: minutesLater(5),
            },
          ),
    );
    expect(shown({ ...records, sorts: all })).toEqual([]);
  });

  it('needs no such number where everybody sorts for themselves', () => {
    const { session, sorts } = peerRecords(2);
    expect(shownSortsOf(session, sorts, 'me')).toHaveLength(2);
    expect(fewestOf({ ...session, privacy: privacyOf(1) }, 'me')).toBe(1);
  });

  it('is drawn as the mean of all, so that no blade, no dot and no spread is one person’s answer', () => {
    const { session, sorts } = peerRecords(5);
    const spectra = shownSortsOf(session, sorts, 'colleague').map(
      (sort) => spectrumOf(sort, session.board) as number[],
    );
    const drawn = drawnSpectraOf(session, 'colleague', spectra);
    expect(drawn).toHaveLength(5);
    expect(new Set(drawn.map((shares) => shares.join())).size).toBe(1);
    expect(drawn[0]?.[1]).toBeCloseTo((3 * (2 / 3) + 2 * (1 / 3)) / 5, 12);
    expect(isTogether(drawn)).toBe(true);
    expect(spreadOf(drawn)).toEqual(drawn[0]?.map(() => undefined));
    expect(drawnSpectraOf(session, 'me', spectra)).toBe(spectra);
  });

  it('counts nobody’s own half, though the mean lies over it', () => {
    const { session } = peerRecords(3);
    const drawn = drawnSpectraOf(session, 'colleague', [
      [0.9, 0.1, 0, 0, 0],
      [0.3, 0.7, 0, 0, 0],
      [0.5, 0, 0.5, 0, 0],
    ]);
    expect(spectrumFindingOf(drawn, drawn[0])).toMatchObject({ kind: 'largest', domain: 0, overHalf: 0 });
  });

  it('belongs to the group of whoever it is about, and a group needs three of them', () => {
    const records = peerRecords(5, { groups: [{ id: 'care', label: 'Care' }] });
    const inCare = (...ids: string[]) => ({
      ...records,
      participants: records.participants.map((person) =>
        ids.includes(person.id) ? { ...person, group: 'care' } : person,
      ),
    });
    const visible = ({ session, participants, sorts }: SessionRecords) =>
      visibleGroupsOf(session, participants, sorts, 'colleague')[0];
    expect(visible(inCare('anna', 'bram'))).toMatchObject({ count: 2, shown: false });
    // Those about anna, bram and chris were made by ella, anna and bram; the two others would be left over.
    expect(visible(inCare('anna', 'bram', 'chris'))).toMatchObject({ count: 3, shown: false });
    expect(visible(inCare('anna', 'bram', 'chris', 'dora', 'ella'))).toMatchObject({ count: 5, shown: true });
  });

  it('is set against one’s own colours from three people on', () => {
    const enough = ({ session, sorts }: SessionRecords) =>
      isGapEnoughForAll(session, sorts, 'me', 'colleague');
    expect(enough(peerRecords(2))).toBe(false);
    expect(enough(peerRecords(3))).toBe(true);
    const withoutSelves = peerRecords(3);
    expect(
      enough({
        ...withoutSelves,
        sorts: withoutSelves.sorts.filter(
          ({ participant, about }) => about !== undefined || participant === 'anna',
        ),
      }),
    ).toBe(false);
  });

  it('gives a group’s gap only where three of its members have both', () => {
    const records = peerRecords(3, { groups: [{ id: 'care', label: 'Care' }], privacy: privacyOf(1) });
    const participants = records.participants.map((person) => ({ ...person, group: 'care' }));
    const visible = visibleGapGroupsOf(records.session, participants, records.sorts, 'me', 'colleague');
    expect(visible).toEqual([{ group: 'care', count: 3, shown: true }]);
    const two = peerRecords(2, { groups: [{ id: 'care', label: 'Care' }], privacy: privacyOf(1) });
    expect(
      visibleGapGroupsOf(two.session, participants.slice(0, 2), two.sorts, 'me', 'colleague')[0]?.shown,
    ).toBe(false);
  });
});

describe('prompts from what people sorted about each other', () => {
  const source = (records: SessionRecords) => {
    const { session, sorts } = records;
    const all = ['me', 'colleague'].map((perspective) => ({
      perspective,
      sorts: sorts.filter((sort) => sort.perspective === perspective),
    }));
    return {
      ...(all[1] as (typeof all)[number]),
      all,
      board: session.board,
      cardSet: session.cardSet,
      minGroupSize: 1,
      isGroup: false,
      favourites: 3,
    };
  };

  it('never point at one answer', () => {
    const records = peerRecords(5);
    const lonely = aSort(
      'ella',
      { freedom: 'attraction', beauty: 'attraction' },
      {
        perspective: 'colleague',
        about: 'anna',
        completedAt: minutesLater(5),
      },
    );
    const sorts = records.sorts.map((sort) => (sort.id === lonely.id ? lonely : sort));
    const kinds = promptsOf(source({ ...records, sorts })).map(({ finding }) => finding.kind);
    expect(kinds).toContain('gap');
    expect(kinds).not.toContain('lonely');
    const alone = sorts.map(({ about: _about, ...sort }) => sort);
    expect(promptsOf(source({ ...records, sorts: alone })).map(({ finding }) => finding.kind)).toContain(
      'lonely',
    );
  });

  it('speak of no gap that rests on fewer than three', () => {
    const kinds = promptsOf(source(peerRecords(2))).map(({ finding }) => finding.kind);
    expect(kinds).not.toContain('gap');
  });
});
