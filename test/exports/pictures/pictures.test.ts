// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { myColoursPicture } from '#exports/pictures/myColours';
import { OutlineWriter } from '#exports/pictures/outlines';
import { picturesOf } from '#exports/pictures/pictures';
import { SvgDrawing } from '#exports/pictures/svgDrawing';
import { sectionsOf } from '#exports/report/sections';
import type { SessionRecords } from '#model/sessions/session';
import { fonts } from '#test/exports/report/readPdf';
import { crowdRecords } from '#test/support/reportRecords';

const writer = new OutlineWriter(fonts, 'en');

function svgsOf(
  records: SessionRecords,
  { withNames = false, group = undefined as string | undefined } = {},
) {
  const input = {
    records,
    language: 'en' as const,
    withNames,
    damagedCount: 0,
    pictures: new Map(),
    perspective: undefined,
    group,
  };
  return new Map(
    picturesOf(input, sectionsOf(input) ?? []).map(({ name, width, height, title, draw }) => {
      const drawing = new SvgDrawing(writer);
      draw(drawing);
      return [name, drawing.svg(width, height, title)];
    }),
  );
}

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

describe('the pictures', () => {
  const svgs = svgsOf(crowdRecords(12));

  it('are the group’s fan, bar and cards, and everyone’s own fan under a number', () => {
    expect([...svgs.keys()]).toEqual([
      'fan',
      'bar',
      'cards',
      ...Array.from({ length: 12 }, (_, i) => `p${i + 1}`),
    ]);
  });

  // After a change that was meant: `npx vitest run test/exports/pictures -u`, and look at the new ones.
  it.each(['fan', 'bar', 'cards', 'p1'])(
    'are drawn as they were when somebody last looked: %s',
    async (name) => {
      await expect(svgs.get(name)).toMatchFileSnapshot(`golden/${name}.svg`);
    },
  );

  it('need nothing from outside: no fonts, styles, scripts or references', () => {
    for (const svg of svgs.values()) {
      expect(svg).not.toMatch(/<(script|style|foreignObject|use|link)\b|\son\w+=|style=|@import/);
      expect(svg).not.toMatch(/font-family="(?!system-ui)/);
      const addresses = [...svg.matchAll(/(?:href|src|url)[=(]"?([^")\s]+)/g)].map(
        ([, address]) => address ?? '',
      );
      expect(addresses.filter((address) => !/^(#|data:image\/jpeg;base64,)/.test(address))).toEqual([]);
      expect(parsed(svg).tagName).toBe('svg');
    }
  });

  it('hold names only when they were asked for', () => {
    const named = svgsOf(crowdRecords(3), { withNames: true });
    expect([...named.keys()].slice(3)).toEqual(['p1-Name 0', 'p2-Name 1', 'p3-Name 2']);
    // Letters are outlines here: whether a name is among them shows when it changes.
    const records = crowdRecords(3);
    const participants = records.participants.map((person) => ({ ...person, name: 'Somebody else' }));
    const renamed = { ...records, participants };
    expect(svgsOf(renamed)).toEqual(svgsOf(records));
    expect([...svgsOf(renamed, { withNames: true }).values()]).not.toEqual([...named.values()]);
  });

  it('keep hostile text text', () => {
    const board = crowdRecords(3).session.board;
    const [first, ...others] = board.domains;
    const name = '<script>alert("1")</script> & 🎉';
    const domains = [{ ...first, name } as (typeof board.domains)[number], ...others];
    const drawn = svgsOf(crowdRecords(3, 'en', { board: { ...board, domains } }));
    for (const svg of drawn.values()) {
      expect(svg).not.toContain('<script');
      expect(parsed(svg).tagName).toBe('svg');
      expect(parsed(svg).querySelector('parsererror')).toBeNull();
    }
    expect(drawn.get('bar')).toContain('>🎉</text>');
  });

  it('are made for one person and for a crowd, and not at all for nobody', () => {
    expect([...svgsOf(crowdRecords(1)).keys()]).toEqual(['fan', 'bar', 'cards', 'p1']);
    expect(svgsOf(crowdRecords(0)).size).toBe(0);
    const many = svgsOf(crowdRecords(70));
    expect(many.size).toBe(73);
    for (const svg of many.values()) expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('my colours as a picture', () => {
  const { session, sorts } = crowdRecords(3);
  const [sort] = sorts as [(typeof sorts)[number]];

  function drawn(own = sort, change: Partial<typeof session> = {}) {
    const { width, height, title, draw } = myColoursPicture({
      session: { ...session, ...change },
      sort: own,
      language: 'en',
      pictures: new Map(),
    });
    const drawing = new SvgDrawing(writer);
    draw(drawing);
    return { title, svg: drawing.svg(width, height, title) };
  }

  it('says what the fan says', () => {
    const { title, svg } = drawn();
    expect(title).toBe('My colours. Vitality is your largest colour.');
    expect(parsed(svg).querySelector('title')?.textContent).toBe(title);
  });

  it('is drawn whatever was placed and whatever the colours are called', () => {
    const [card = ''] = Object.keys(sort.placements);
    const one = { ...sort, placements: { [card]: { domain: 'growth', at: 0 } }, favourites: [card] };
    const domains = session.board.domains.map((domain) => ({ ...domain, name: 'W'.repeat(60) }));
    for (const svg of [drawn(one).svg, drawn(sort, { board: { ...session.board, domains } }).svg]) {
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(parsed(svg).querySelector('parsererror')).toBeNull();
    }
  });
});
