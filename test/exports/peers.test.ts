// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { figuresCsv, sortsCsv } from '#exports/csv';
import { picturesOf } from '#exports/pictures/pictures';
import { sectionsOf } from '#exports/report/sections';
import { makeDeck } from '#exports/slides/deck';
import { nl } from '#i18n/nl';
import type { SessionRecords } from '#model/sessions/session';
import { STAMP } from '#test/support/builders';
import { peerRecords } from '#test/support/peerRecords';

const rowsOf = (csv: string, perspective: string) =>
  csv.split('\r\n').filter((line) => line.split(',')[1]?.includes(perspective));

const reportInput = (records: SessionRecords) => ({
  records,
  language: 'nl' as const,
  withNames: true,
  damagedCount: 0,
  pictures: new Map(),
  perspective: undefined,
  group: undefined,
});

async function deckText(records: SessionRecords): Promise<string> {
  const options = { language: 'nl' as const, hasNames: true, now: STAMP };
  const bytes = await makeDeck(records, options, () => Promise.resolve(undefined));
  return Object.entries(unzipSync(bytes as Uint8Array))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('\n');
}

describe('what people sorted about each other, on the way out', () => {
  it('is in the figures as everybody’s together, from three people on', () => {
    const two = peerRecords(2);
    const nobody = { ...two, sorts: two.sorts.filter(({ about }) => about === undefined) };
    expect(figuresCsv(two, 'standard')).toBe(figuresCsv(nobody, 'standard'));
    const rows = rowsOf(figuresCsv(peerRecords(3), 'standard'), 'colleague');
    expect(rows).toContain(`spectrum,colleague,,,ambition,${1 / 3},3`);
    expect(rows.filter((row) => row.startsWith('gap,me>colleague,'))).toHaveLength(6);
  });

  it.each([true, false])('is in no row of single sorts (names: %s)', (hasNames) => {
    const csv = sortsCsv(peerRecords(3), hasNames, 'standard');
    expect(csv).toContain(',me,play,');
    expect(csv).not.toContain('colleague');
  });

  it('is no picture of one person', () => {
    const input = reportInput(peerRecords(3));
    const names = picturesOf(input, sectionsOf(input) ?? []).map(({ name }) => name);
    expect(names).toContain('fan-colleague');
    expect(names.filter((name) => name.startsWith('p'))).toEqual(
      [1, 2, 3].map((i) => expect.stringMatching(new RegExp(`^p${i}-.*-me$`))),
    );
  });

  it('is in the slides without a name at a story, and not at all of two people', async () => {
    const text = await deckText(peerRecords(3));
    expect(text).toContain('A sentence by anna.');
    expect(text).toContain(nl.peers.withBoth(3));
    expect(text).not.toContain('The name of');
    const ofTwo = await deckText(peerRecords(2));
    expect(ofTwo).not.toContain('A sentence by anna.');
    expect(ofTwo).not.toContain(nl.peers.byColleagues);
  });
});
