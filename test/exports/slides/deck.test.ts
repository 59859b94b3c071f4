// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DeckOptions, makeDeck } from '#exports/slides/deck';
import type { SessionRecords } from '#model/sessions/session';
import { aParticipant, aSession, aSort, minutesLater, STAMP } from '../../support/builders';

const hostile = '=cmd|1 <b>&"\'</b> \u202Eabc\u202C \u0007\uD83D 🎉 €';
const fields = ['safety', 'growth', 'ambition', 'vitality', 'attraction', 'aside'];

/** So many people, each with a plan of their own; every text a hostile one. */
function crowd(count: number, changes: Partial<SessionRecords['session']> = {}): SessionRecords {
  const session = aSession({ title: hostile, ...changes });
  const ids = Array.from({ length: count }, (_, i) => `person-${i}`);
  return {
    session,
    participants: ids.map((id, i) => aParticipant(id, { name: `Secret name ${i} ${hostile}` })),
    sorts: ids.flatMap((id, person) =>
      session.perspectives.map((perspective) => {
        const placed = session.cardSet.cards.map((card, i) => [
          card.id,
          fields[(person * 5 + i * (1 + (person % 3))) % (person === 0 ? 5 : 6)] as string,
        ]);
        const favourites = placed.filter(([, field]) => field !== 'aside').map(([card]) => card as string);
        return aSort(id, Object.fromEntries(placed), {
          perspective: perspective.id,
          favourites: favourites.slice(0, 3),
          story: `${hostile} `.repeat(12).slice(0, 500),
          completedAt: minutesLater(4),
        });
      }),
    ),
  };
}

const options: DeckOptions = { language: 'nl', hasNames: false, now: STAMP };
/** One red pixel. */
const pixel =
  'image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
const pictureOf = () => Promise.resolve({ data: pixel });

async function partsOf(records: SessionRecords, changes: Partial<DeckOptions> = {}) {
  const bytes = await makeDeck(records, { ...options, ...changes }, pictureOf);
  if (!bytes) throw new Error('no deck');
  const parts = unzipSync(bytes);
  const texts = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
  return { parts, xmlByName: new Map(texts.map(([name, part]) => [name, strFromU8(part)])) };
}

const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');

/** The part a relationship points at, seen from the part it belongs to. */
function targetOf(rels: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = rels.replace(/_rels\/[^/]+$/, '');
  return new URL(target, `http://deck/${folder}`).pathname.slice(1);
}

describe('the slides', () => {
  let deck: Awaited<ReturnType<typeof partsOf>>;
  beforeAll(async () => {
    deck = await partsOf(crowd(3));
  }, 60_000);

  it('are well-formed in every part, whatever people wrote', () => {
    expect(deck.xmlByName.size).toBeGreaterThan(30);
    for (const [name, xml] of deck.xmlByName)
      expect(parsed(xml).querySelector('parsererror')?.textContent ?? '', name).toBe('');
  });

  it('list exactly the parts there are, each with its kind', () => {
    const types = parsed(deck.xmlByName.get('[Content_Types].xml') ?? '');
    const overrides = [...types.querySelectorAll('Override')].map((entry) => entry.getAttribute('PartName'));
    const endings = new Set(
      [...types.querySelectorAll('Default')].map((entry) => entry.getAttribute('Extension')),
    );
    for (const part of overrides) expect(Object.keys(deck.parts)).toContain(part?.slice(1));
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const name of Object.keys(deck.parts).filter((name) => name !== '[Content_Types].xml'))
      expect(overrides.includes(`/${name}`) || endings.has(name.split('.').at(-1) ?? ''), name).toBe(true);
  });

  it('point only at parts that are there', () => {
    let count = 0;
    for (const [name, xml] of deck.xmlByName) {
      if (!name.endsWith('.rels')) continue;
      for (const relation of parsed(xml).querySelectorAll('Relationship')) {
        expect(relation.getAttribute('TargetMode'), name).not.toBe('External');
        expect(Object.keys(deck.parts)).toContain(targetOf(name, relation.getAttribute('Target') ?? ''));
        count++;
      }
      const ids = [...parsed(xml).querySelectorAll('Relationship')].map((one) => one.getAttribute('Id'));
      expect(new Set(ids).size, name).toBe(ids.length);
    }
    expect(count).toBeGreaterThan(30);
  });

  it('name no shape twice by number, so that no program has to repair them', () => {
    for (const [name, xml] of deck.xmlByName) {
      if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('hold no names and no traces of who made them or with what', () => {
    for (const [name, xml] of deck.xmlByName) {
      expect(xml, name).not.toContain('Secret name');
      expect(xml, name).not.toMatch(/pptxgen/i);
    }
    const core = deck.xmlByName.get('docProps/core.xml') ?? '';
    expect(core).not.toMatch(/creator|lastModifiedBy|revision/);
    expect(deck.xmlByName.get('docProps/app.xml')).not.toMatch(/Company|Manager/);
    for (const [name, part] of Object.entries(deck.parts).filter(([name]) => name.endsWith('.xlsx'))) {
      const workbook = strFromU8(unzipSync(part)['docProps/core.xml'] ?? new Uint8Array());
      expect(workbook, name).not.toMatch(/creator|lastModifiedBy/);
    }
  });

  it('keep what people wrote as text, without what XML can not hold', () => {
    const slides = [...deck.xmlByName]
      .filter(([name]) => name.startsWith('ppt/slides/slide'))
      .map(([, xml]) => xml);
    const words = slides.map((xml) => parsed(xml).documentElement.textContent).join(' ');
    expect(words).toContain('=cmd|1 <b>&"\'</b> abc  🎉 €');
  });

  it('have a heading and spoken notes on each', () => {
    const slides = [...deck.xmlByName].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThanOrEqual(8);
    for (const [name, xml] of slides) expect(xml, name).toMatch(/<p:ph[^>]*type="title"/);
    for (const [name, xml] of deck.xmlByName)
      if (name.startsWith('ppt/notesSlides/notesSlide')) expect(xml, name).toMatch(/<a:t>[^<]{8,}/);
  });

  it('draw the fan as one group that says what it shows', () => {
    const cover = parsed(deck.xmlByName.get('ppt/slides/slide1.xml') ?? '');
    const group = cover.getElementsByTagName('p:grpSp')[0];
    expect(group?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')).toMatch(
      /^Waaier van 3 deelnemers\. /,
    );
    expect(group?.getElementsByTagName('p:sp').length).toBeGreaterThan(8);
  });

  it('hold each picture once', () => {
    const media = Object.keys(deck.parts).filter((name) => name.startsWith('ppt/media/'));
    expect(media).toHaveLength(1);
  });
});

describe('what the slides show', () => {
  it('carries names only when they were asked for', async () => {
    const { xmlByName } = await partsOf(crowd(3), { hasNames: true });
    expect([...xmlByName.values()].join(' ')).toContain('Secret name 1');
  }, 60_000);

  it('has the percentages of the screen, as figures of a chart', async () => {
    const records = crowd(2);
    const [first] = records.sorts;
    const one = { ...records, sorts: first ? [first] : [] };
    const { xmlByName } = await partsOf(one);
    const chart = parsed(
      xmlByName.get('ppt/charts/chart1.xml') ??
        [...xmlByName.entries()].find(([name]) => name.startsWith('ppt/charts/chart'))?.[1] ??
        '',
    );
    const values = [...(chart.getElementsByTagName('c:val')[0]?.getElementsByTagName('c:v') ?? [])].map(
      (value) => Number(value.textContent),
    );
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    expect(values).toHaveLength(5);
  }, 60_000);

  it('is nothing where nobody has finished, or where the chosen group must stay hidden', async () => {
    const nobody = { ...crowd(2), sorts: [] };
    expect(await makeDeck(nobody, options, pictureOf)).toBeUndefined();
    const grouped = crowd(6, {
      groups: [
        { id: 'care', label: 'Care' },
        { id: 'office', label: 'Office' },
      ],
    });
    const records = {
      ...grouped,
      participants: grouped.participants.map((person, i) => ({
        ...person,
        group: i < 2 ? 'care' : 'office',
      })),
    };
    expect(await makeDeck(records, { ...options, group: 'care' }, pictureOf)).toBeUndefined();
    expect(await makeDeck(records, { ...options, group: 'office' }, pictureOf)).toBeUndefined();
  });
});
