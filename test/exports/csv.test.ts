import { describe, expect, it } from 'vitest';
import { figuresCsv, sortsCsv } from '#exports/csv';
import type { SessionRecords } from '#model/sessions/session';
import { aParticipant, aSession, aSort, minutesLater } from '../support/builders';

const done = minutesLater(4);
const domain = (id: string, colour: string) => ({ id, name: id, colour });
const card = (id: string, home: string) => ({ id, name: id, alt: id, image: `builtin:${id}`, home });
const perspective = (id: string) => ({ id, label: id, prompt: id, about: 'self' as const });

/** Two fields, three cards, two perspectives; small enough to work out every figure by hand. */
function small(): SessionRecords {
  const base = aSession({ groups: [{ id: 'g', label: 'G' }], steps: { ...aSession().steps, favourites: 2 } });
  const session = {
    ...base,
    board: { ...base.board, domains: [domain('x', '#112233'), domain('y', '#445566')] },
    cardSet: { ...base.cardSet, cards: [card('a', 'x'), card('b', 'x'), card('c', 'y')] },
    perspectives: [perspective('now'), perspective('then')],
    privacy: { ...base.privacy, minGroupSize: 2 },
  };
  return {
    session,
    participants: [aParticipant('p', { name: '=cmd()', group: 'g' }), aParticipant('q', { name: 'Q, "q"' })],
    sorts: [
      aSort(
        'p',
        { a: 'x', b: 'x', c: 'y' },
        { perspective: 'now', favourites: ['a', 'c'], completedAt: done },
      ),
      aSort(
        'q',
        { a: 'x', b: 'y', c: 'aside' },
        { perspective: 'now', favourites: ['a'], completedAt: done },
      ),
      aSort('p', { a: 'y', b: 'x', c: 'y' }, { perspective: 'then', completedAt: done }),
      // Not finished: counts nowhere in the figures, and still is a sort.
      aSort('q', { a: 'x' }, { perspective: 'then' }),
    ],
  };
}

const rowsOf = (csv: string, table: string) =>
  csv.split('\r\n').filter((line) => line.startsWith(`${table},`) && !line.includes(',then,'));

describe('figures.csv', () => {
  const csv = figuresCsv(small(), 'standard');
  const third = 2 / 3;

  it('begins with a byte order mark and its heading, and ends every line as spreadsheets expect', () => {
    expect(csv.startsWith('\uFEFFtable,perspective,group,card,domain,value,n\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each<[table: string, rows: string[]]>([
    ['spectrum', [`,x,${(third + 0.5) / 2},2`, `,y,${(1 / 3 + 0.5) / 2},2`]],
    [
      'placement',
      [
        'a,x,2,2',
        'a,y,0,2',
        'a,aside,0,2',
        'b,x,1,2',
        'b,y,1,2',
        'b,aside,0,2',
        'c,x,0,2',
        'c,y,1,2',
        'c,aside,1,2',
      ],
    ],
    ['card_agreement', ['a,,1,2', 'b,,0,2', 'c,,1,1']],
    ['favourites', ['a,,4,2', 'b,,0,0', 'c,,1,1']],
    // Together in one field: a and b with one of two, a and c never, b and c never.
    ['card_similarity', ['a+b,,0.5,2', 'a+c,,0,1', 'b+c,,0,1']],
    ['own_reading', [',x,1,2', ',y,0.5,2']],
    // Four values of two units that pair: a agrees, b doesn't. Do = 2/4, De = 6/12.
    ['group_agreement', [',,0,4']],
  ])('has the rows of %s, worked out by hand', (table, rows) => {
    expect(rowsOf(csv, table)).toEqual(rows.map((row) => `${table},now,,${row}`));
  });

  it('has spread and balance', () => {
    const spread = rowsOf(csv, 'spread').map((line) => line.split(','));
    expect(spread.map((cells) => cells[4])).toEqual(['x', 'y']);
    for (const cells of spread) expect(Number(cells[5])).toBeCloseTo((third - 0.5) / Math.SQRT2, 12);
    const [balance] = rowsOf(csv, 'balance').map((line) => line.split(','));
    const [p, q] = [(third + 0.5) / 2, (1 - third + 0.5) / 2];
    expect(Number(balance?.[5])).toBeCloseTo(-(p * Math.log(p) + q * Math.log(q)) / Math.log(2), 12);
  });

  it('has the gap of those who finished both, with its total, and the flow from field to field', () => {
    const gap = csv.split('\r\n').filter((line) => line.startsWith('gap,'));
    expect(gap.map((line) => line.replace(/0\.3333\d*/, '⅓'))).toEqual([
      'gap,now>then,,,x,-⅓,1',
      'gap,now>then,,,y,⅓,1',
      'gap,now>then,,,,⅓,1',
    ]);
    expect(csv.split('\r\n').filter((line) => line.startsWith('flow,'))).toEqual([
      'flow,now>then,,,x>x,1,1',
      'flow,now>then,,,x>y,1,1',
      'flow,now>then,,,y>x,0,1',
      'flow,now>then,,,y>y,1,1',
    ]);
  });

  it('leaves what is undefined empty, never 0', () => {
    const nobody = figuresCsv({ ...small(), sorts: [] }, 'standard');
    expect(rowsOf(nobody, 'spectrum')).toEqual(['spectrum,now,,,x,,0', 'spectrum,now,,,y,,0']);
    expect(rowsOf(nobody, 'balance')).toEqual(['balance,now,,,,,0']);
    expect(rowsOf(nobody, 'card_agreement')[0]).toBe('card_agreement,now,,a,,,0');
  });

  it('says nothing of a group that is too small', () => {
    expect(csv).not.toContain(',g,');
  });

  it('writes semicolons and decimal commas for a Dutch Excel', () => {
    const dutch = figuresCsv(small(), 'dutchExcel');
    expect(dutch).toContain('card_similarity;now;;a+b;;0,5;2\r\n');
    expect(dutch).not.toMatch(/\d\.\d/);
  });
});

describe('sorts.csv', () => {
  it('has a row for every card decided on, without names unless they are asked for', () => {
    const csv = sortsCsv(small(), false, 'standard');
    expect(csv).toContain('\uFEFFparticipant,group,perspective,card,domain,at_ms,favourite_rank\r\n');
    expect(csv).toContain('p1,g,now,a,x,1000,1\r\n');
    expect(csv).toContain('p2,,now,c,aside,3000,\r\n');
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 3 + 3 + 3 + 1);
    expect(csv).not.toContain('cmd');
  });

  it('keeps formulas and quotes as text', () => {
    const csv = sortsCsv(small(), true, 'standard');
    expect(csv).toContain("\r\n'=cmd(),g,now,a,x,1000,1\r\n");
    expect(csv).toContain('"Q, ""q""",,now,a,x,1000,1\r\n');
    for (const name of ['+1', '-1', '@x', '\tx', '\rx']) {
      const records = small();
      records.participants[0] = aParticipant('p', { name });
      expect(sortsCsv(records, true, 'standard')).toContain(`'${name}`);
    }
  });
});
