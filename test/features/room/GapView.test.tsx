// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { perspectivesPresets } from '#assets/texts/perspectives';
import { gapOf } from '#model/gap/gap';
import { gapPointsOf } from '#model/gap/gapFinding';
import { dropAllSessions, type LoadedSession, sessionInMemory } from '#state/sessionsStore';
import { openRoomView } from '#test/features/support/openRoomView';
import {
  AMBITION,
  GROWTH,
  putRoom,
  SAFETY,
  standInForLayout,
  type Told,
} from '#test/features/support/roomSession';
import { user } from '#test/features/support/user';

beforeAll(standInForLayout);
beforeEach(dropAllSessions);

const presetOf = (id: string) => perspectivesPresets.find((preset) => preset.id === id)?.perspectives ?? [];
const ends = presetOf('me-organisation');
const groups = [
  { id: 'care', label: 'Zorg' },
  { id: 'office', label: 'Kantoor' },
];

let rooms = 0;
async function openGap(told: Omit<Told, 'name'>[], change: Parameters<typeof putRoom>[1] = {}) {
  rooms++;
  const people = told.map((person, i) => ({ name: `Mens${i}`, ...person }));
  const id = putRoom(people, { perspectives: ends, ...change }, `gap${rooms}`);
  await openRoomView(id, 'gap');
  return id;
}

const sentence = () =>
  screen.getByRole('heading', { level: 2, name: /\.$/ }).textContent?.replace(/\u00a0/g, ' ');

describe('the sentence', () => {
  it.each<[string, Omit<Told, 'name'>[], string]>([
    [
      'nobody with both',
      [{ placed: [[SAFETY, 4]] }],
      'Zodra de eerste met allebei klaar is, zie je hier het verschil tussen Ik en Onze organisatie.',
    ],
    [
      'everything aside once',
      [{ placed: [['aside', 24]], placedNext: [[SAFETY, 4]] }],
      'Wie met allebei klaar is, legde minstens één keer alles opzij. Er is nog geen verschil te zien.',
    ],
    [
      'one person',
      [{ placed: [[SAFETY, 10]], placedNext: [[AMBITION, 10]] }],
      'Eén mens: bij zichzelf weegt Ambitie 0 %, bij Onze organisatie 100 %. Dat gaat van Veiligheid af.',
    ],
    [
      'no difference at all',
      [
        { placed: [[SAFETY, 10]], placedNext: [[SAFETY, 10]] },
        { placed: [[GROWTH, 10]], placedNext: [[GROWTH, 10]] },
      ],
      'Tussen Ik en Onze organisatie is geen verschil: alle kleuren zijn op het procent even groot.',
    ],
    [
      'cards that changed places and left the colours as they were',
      [
        { placed: [[SAFETY, 10]], placedNext: [[GROWTH, 10]] },
        { placed: [[GROWTH, 10]], placedNext: [[SAFETY, 10]] },
      ],
      'Tussen Ik en Onze organisatie zijn alle kleuren even groot gebleven; toch wisselden 20 kaarten van kleur.',
    ],
    [
      'a group that moved one way',
      [
        {
          placed: [
            [SAFETY, 6],
            [GROWTH, 4],
          ],
          placedNext: [
            [SAFETY, 2],
            [GROWTH, 2],
            [AMBITION, 6],
          ],
        },
        { placed: [[SAFETY, 5]], placedNext: [[SAFETY, 5]] },
      ],
      'Bij jullie zelf weegt Ambitie 0 %, bij Onze organisatie 30 %. Dat gaat van Veiligheid en Zelfontplooiing af.',
    ],
  ])('tells %s', async (_, told, expected) => {
    await openGap(told);
    expect(sentence()).toBe(expected);
  });

  it('says that one perspective has no gap, where a link leads there', async () => {
    await openGap([{ placed: [[SAFETY, 4]] }], { perspectives: presetOf('me') });
    expect(sentence()).toBe('Een verschil zie je tussen twee perspectieven; deze sessie heeft er één.');
  });
});

describe('the figures', () => {
  it('are those of the model: from, to and points per colour, and the total', async () => {
    const id = await openGap([
      {
        placed: [
          [SAFETY, 10],
          [GROWTH, 5],
        ],
        placedNext: [
          [SAFETY, 4],
          [AMBITION, 11],
        ],
      },
      {
        placed: [
          [SAFETY, 2],
          [AMBITION, 3],
        ],
        placedNext: [[GROWTH, 7]],
      },
    ]);
    const { session, sorts } = sessionInMemory(id) as LoadedSession;
    const gap = gapOf(Object.values(sorts), session.board, 'me', 'organisation');
    const { from, to, total } = gapPointsOf(gap as NonNullable<typeof gap>);
    for (const [d, domain] of session.board.domains.entries()) {
      const { nl } = domain.name as { nl: string };
      expect(
        screen.getByText(new RegExp(`^${nl}: van ${from[d]} naar ${to[d]} procent, `)),
      ).toBeInTheDocument();
    }
    expect(screen.getByText(`Totaal verschil ${total} %`)).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: new RegExp(`^Ik: ${from[0]} % Veiligheid, `) }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: new RegExp(`^Onze organisatie: ${to[0]} % Veiligheid, `) }),
    ).toBeInTheDocument();
  });

  it('name the largest flows, and the cards that most people moved the same way', async () => {
    const moved = { placed: [[SAFETY, 1]], placedNext: [[AMBITION, 1]] } satisfies Omit<Told, 'name'>;
    await openGap([moved, moved, { placed: [[SAFETY, 2]], placedNext: [[SAFETY, 2]] }]);
    expect(
      screen.getByRole('img', {
        name: 'Waar de kaarten heen gingen. twee kaarten van Veiligheid naar Ambitie',
      }),
    ).toBeInTheDocument();
    const list = screen.getByRole('heading', { name: 'Deze kaarten verschoven het meest' })
      .parentElement as HTMLElement;
    const [card] = within(list).getAllByRole('listitem');
    expect(card).toHaveTextContent('van Veiligheid naar Ambitie');
    expect(card).toHaveTextContent('bij twee van de drie mensen');
  });

  it('never show a name', async () => {
    await openGap([{ placed: [[SAFETY, 5]], placedNext: [[GROWTH, 5]] }]);
    const view = screen.getByRole('heading', { level: 2, name: /\.$/ }).closest('section');
    expect(view).not.toHaveTextContent('Mens0');
  });
});

describe('a group', () => {
  const both = { placed: [[SAFETY, 5]], placedNext: [[AMBITION, 5]] } satisfies Omit<Told, 'name'>;

  it('stays hidden where too few of it have both, and says why', async () => {
    await openGap(
      [
        ...[0, 1, 2, 3].map(() => ({ ...both, group: 'care' })),
        ...[0, 1].map(() => ({ ...both, group: 'office' })),
        { placed: both.placed, group: 'office' },
      ],
      { groups, privacy: { identity: 'name', minGroupSize: 3 } },
    );
    user.selectOptions(screen.getByRole('combobox', { name: 'Groep' }), 'Kantoor (verborgen)');
    expect(sentence()).toBe(
      'Van Kantoor tonen we niets: daarvoor moeten minstens drie mensen met allebei klaar zijn.',
    );
    expect(screen.queryByText(/^Totaal verschil/)).not.toBeInTheDocument();
    user.selectOptions(screen.getByRole('combobox', { name: 'Groep' }), 'Zorg (verborgen)');
    expect(sentence()).toBe('Van Zorg tonen we niets: anders was uit te rekenen wat een klein groepje koos.');
  });

  it('is shown by itself where it is large enough', async () => {
    await openGap(
      [
        ...[0, 1, 2].map(() => ({ ...both, group: 'care' })),
        ...[0, 1, 2].map(() => ({ placed: both.placed, placedNext: both.placed, group: 'office' })),
      ],
      { groups },
    );
    user.selectOptions(screen.getByRole('combobox', { name: 'Groep' }), 'Kantoor');
    expect(screen.getByText('Totaal verschil 0 %')).toBeInTheDocument();
  });
});

describe('which two', () => {
  it('can be chosen from three or four, and change places when one is chosen twice', async () => {
    const perspectives = [...ends, ...presetOf('today-tomorrow')];
    await openGap([{ placed: [[SAFETY, 5]], placedNext: [[AMBITION, 5]] }], { perspectives });
    const [from, to] = ['Van', 'Naar'].map((name) => screen.getByRole('combobox', { name })) as [
      HTMLElement,
      HTMLElement,
    ];
    expect(sentence()).toMatch(/^Eén mens: bij zichzelf weegt Ambitie 0 %/);
    user.selectOptions(to, 'Ik');
    expect(from).toHaveDisplayValue('Onze organisatie');
    expect(sentence()).toMatch(/bij Onze organisatie weegt Veiligheid 0 %, bij zichzelf 100 %/);
    user.selectOptions(to, 'Morgen');
    expect(sentence()).toMatch(/verschil tussen Onze organisatie en Morgen/);
  });

  it('need no choice where there are two', async () => {
    await openGap([{ placed: [[SAFETY, 5]], placedNext: [[AMBITION, 5]] }]);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});

describe('the tab', () => {
  it('is offered with two perspectives only', async () => {
    await openGap([{ placed: [[SAFETY, 5]] }]);
    expect(screen.getByRole('link', { name: 'Verschil' })).toHaveAttribute('aria-current', 'page');
    const id = putRoom([{ name: 'Noor' }], { perspectives: presetOf('me') }, 'single');
    await openRoomView(id, 'spectrum');
    expect(screen.getAllByRole('link', { name: 'Verschil' })).toHaveLength(1);
  });
});
