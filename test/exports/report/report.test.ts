import { describe, expect, it } from 'vitest';
import { reportPdf } from '#exports/report/report';
import type { SessionRecords } from '#model/sessions/session';
import type { Language } from '#model/text';
import { crowdRecords } from '#test/support/reportRecords';
import { fonts, readPdf } from './readPdf';

const reportOf = async (
  records: SessionRecords,
  { language = 'en' as Language, withNames = false, damagedCount = 0 } = {},
) => {
  const input = { records, language, withNames, damagedCount, pictures: new Map(), fonts };
  const bytes = await reportPdf({ perspective: undefined, group: undefined, ...input }, () => {});
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

  it('lets signs it has no letters for be found, and takes the turn out of marks that turn text', async () => {
    const title = 'Team \u202Egnirts\u202C 🎉 👩‍👩‍👧 שלום';
    const { pages } = await reportOf(crowdRecords(3, 'en', { title }));
    const text = pages[0]?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('gnirts');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    for (const sign of ['🎉', '👩‍👩‍👧', 'שלום']) expect(text).toContain(sign);
  });

  it('names records that could not be read', async () => {
    const { pages } = await reportOf(crowdRecords(3), { damagedCount: 2 });
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain('2 saved records are damaged and do not count.');
  });
});
