import { describe, expect, it } from 'vitest';
import { perspectivesPresets } from '#assets/texts/perspectives';
import { reportPdf } from '#exports/report/report';
import { emptyConversation } from '#model/conversation/conversation';
import type { Perspective, SessionRecords } from '#model/sessions/session';
import type { Language } from '#model/text';
import { crowdRecords } from '#test/support/reportRecords';
import { fonts, readPdf } from './readPdf';

const reportOf = async (
  records: SessionRecords,
  {
    language = 'en' as Language,
    withNames = false,
    damagedCount = 0,
    group = undefined as string | undefined,
  } = {},
) => {
  const input = { records, language, withNames, damagedCount, pictures: new Map(), fonts };
  const bytes = await reportPdf({ perspective: undefined, group, ...input }, () => {});
  return readPdf(bytes ?? new Uint8Array());
};

describe('the report', () => {
  it('tells its title and language, and nothing else about itself', async () => {
    const { info, language, hasMetadata } = await reportOf(crowdRecords(3), { language: 'nl' });
    expect(language).toBe('nl-NL');
    const told = Object.entries(info).filter(([, value]) => typeof value === 'string');
    expect(Object.fromEntries(told)).toEqual({
      PDFFormatVersion: '1.7',
      Language: 'nl-NL',
      Title: 'What drives us',
      Author: 'Waaier',
      Producer: 'Waaier',
      Creator: 'Waaier',
    });
    expect(hasMetadata).toBe(false);
  });

  it('has a bookmark for every part, and a structure that can be read aloud', async () => {
    const { outline, structure, alts } = await reportOf(crowdRecords(12));
    expect(outline.slice(0, 4)).toEqual(['Cover', 'How it was done', 'Spectrum', 'Cards']);
    expect(outline.at(-1)).toBe('How to read this');
    expect(structure[0]).toMatch(/Sect\(Figure H1 P P P P\)/);
    expect(structure[3]).toMatch(/Table\(TR\(TH/);
    expect(alts[0]).toMatch(/^Fan of 12 people\. /);
  });

  it('says what is seen in plain words', async () => {
    const { pages } = await reportOf(crowdRecords(12));
    expect(pages[0]).toContain('12 people, without names');
    expect(pages[2]).toMatch(/colour together|equally large/);
    expect(pages[4]).toContain('in part, α 0.27');
    expect(pages.at(-1)?.match(/23plusone/g)).toHaveLength(1);
  });

  it.each([0, 1, 3, 61])('can be made for %i people', async (people) => {
    const { pages } = await reportOf(crowdRecords(people));
    expect(pages[0]).toContain(
      people === 0 ? 'Nobody is done yet' : people === 1 ? '1 person' : `${people} people`,
    );
    expect(pages.join('')).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('gives every letter back, whatever the script, and leaves text text', async () => {
    const title = 'Şırnak, Győr & “Łódź” – € 12 ± 3 … ‘α’ Привет Việt =SUM(A1) <b>x</b>';
    const { pages, info } = await reportOf(crowdRecords(3, 'en', { title }));
    expect(info.Title).toBe(title);
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain(title);
  });

  it('writes letters under marks that the typeface has no place for', async () => {
    const title = 'j\u0303 \u012f\u0304 \u0133\u0308 \u0132\u0304';
    const { pages } = await reportOf(crowdRecords(3, 'en', { title }));
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain(title);
  });

  it('lets signs it has no letters for be found, and takes the turn out of marks that turn text', async () => {
    const title = 'Team \u202Egnirts\u202C 🎉 👩‍👩‍👧 שלום 漢字';
    const { pages } = await reportOf(crowdRecords(3, 'en', { title }));
    const text = pages[0]?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('gnirts');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    for (const sign of ['🎉', '👩‍👩‍👧', 'שלום', '漢字']) expect(text).toContain(sign);
  });

  it('names records that could not be read', async () => {
    const { pages } = await reportOf(crowdRecords(3), { damagedCount: 2 });
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain('2 saved records are damaged and do not count.');
  });
});

const [me, organisation] = perspectivesPresets.find(({ id }) => id === 'me-organisation')?.perspectives ?? [];
const perspectives = [me, organisation] as Perspective[];
const textOf = ({ pages }: { pages: string[] }) => pages.join('\n').replace(/\s+/g, ' ');

describe('the parts of the report', () => {
  it('come where there is something to say, and not otherwise', async () => {
    const groups = [
      { id: 'care', label: 'Care' },
      { id: 'office', label: 'Office' },
    ];
    const full = await reportOf(crowdRecords(12, 'en', { perspectives, groups }));
    expect(full.outline).toEqual([
      'Cover',
      'How it was done',
      ...['Me', 'Our organisation'].flatMap((label) =>
        [
          'Spectrum',
          'Cards',
          'Agreement',
          'Favourites',
          ...(label === 'Me' ? ['Stories'] : []),
          'Groups',
        ].map((part) => `${part}: ${label}`),
      ),
      'Gap: Me · Our organisation',
      'Conversation',
      'How to read this',
    ]);
    expect((await reportOf(crowdRecords(1))).outline).toEqual([
      'Cover',
      'How it was done',
      'Spectrum',
      'Cards',
      'Favourites',
      'Stories',
      'How to read this',
    ]);
    expect((await reportOf(crowdRecords(0))).outline).toEqual([
      'Cover',
      'How it was done',
      'How to read this',
    ]);
  });

  it('tell names only when they were asked for, whoever wrote a story or made a promise', async () => {
    const conversation = {
      ...emptyConversation,
      notes: [{ prompt: 'split.play.me', text: 'Play is allowed on Mondays.' }],
      agreements: [{ id: 'a', text: 'Ten minutes without an agenda', by: 'Promising Person', done: false }],
    };
    const records = crowdRecords(12, 'en', { conversation });
    const [without, named] = [await reportOf(records), await reportOf(records, { withNames: true })];
    for (const { pages, alts } of [without])
      expect([...pages, ...alts].join(' ')).not.toMatch(/Name \d|Promising/);
    expect(textOf(named)).toContain('Name 4');
    expect(textOf(named)).toContain('Promising Person');
    for (const report of [without, named]) {
      expect(textOf(report)).toContain('Play is allowed on Mondays.');
      expect(textOf(report)).toContain('Ten minutes without an agenda');
    }
  });

  it('say nothing of a hidden small group, not even its name, in pages, bookmarks or descriptions', async () => {
    const groups = ['Care', 'Office', 'Hidden handful'].map((label, i) => ({ id: `group-${i}`, label }));
    const records = crowdRecords(13, 'en', { perspectives, groups });
    const participants = records.participants.map((person, i) => ({
      ...person,
      group: `group-${i < 6 ? 0 : i < 11 ? 1 : 2}`,
    }));
    const { pages, outline, alts, info } = await reportOf({ ...records, participants });
    const everything = [...pages, ...outline, ...alts, JSON.stringify(info)].join(' ');
    expect(everything).toContain('Care');
    expect(everything).not.toContain('Hidden handful');
    // The smallest shown one hides with it, or subtraction would give it away.
    expect(everything).not.toContain('Office');
  });

  it('keep to the group that was asked for, and are not made for one that may not be shown', async () => {
    const groups = ['Care', 'Office'].map((label, i) => ({ id: `group-${i}`, label }));
    const records = crowdRecords(12, 'en', { groups });
    const shown = await reportOf(records, { group: 'group-0' });
    expect(textOf(shown)).toContain('6 people, without names');
    const few = { ...records.session, privacy: { ...records.session.privacy, minGroupSize: 7 } };
    const input = { language: 'en' as const, withNames: false, damagedCount: 0, pictures: new Map(), fonts };
    const made = reportPdf(
      { ...input, records: { ...records, session: few }, perspective: undefined, group: 'group-0' },
      () => {},
    );
    expect(await made).toBeUndefined();
  });

  it('hold every story whole, however long, with quotes, formulas and markup as they were written', async () => {
    const long = '“Łódź” – € 12 =SUM(A1) <b>x</b> '.repeat(15).trim();
    const { pages } = await reportOf(crowdRecords(3, 'en', {}, (i) => `${i} ${long}`));
    const text = pages.join(' ').replace(/\s+/g, ' ');
    for (const i of [0, 1, 2]) expect(text).toContain(`${i} ${long}`);
  });

  it('go on over as many pages as it takes', async () => {
    const { pages, outline } = await reportOf(crowdRecords(120, 'en', {}, (i) => `Story number ${i}.`));
    const text = pages.join(' ');
    for (let i = 0; i < 120; i++) expect(text).toContain(`Story number ${i}.`);
    expect(outline.filter((title) => title === 'Stories')).toHaveLength(1);
  });
});
