// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import { dropAllSessions } from '#state/sessionsStore';
import { openRoomView } from '#test/features/support/openRoomView';
import {
  AMBITION,
  deck,
  GROWTH,
  putRoom,
  SAFETY,
  standInForLayout,
  type Told,
} from '#test/features/support/roomSession';
import { user } from '#test/features/support/user';

beforeAll(standInForLayout);
beforeEach(dropAllSessions);

const nameOf = (i: number) => textIn(deck[i]?.name ?? '', 'nl');

let rooms = 0;
async function openAgreement(told: Told[], change: Partial<Session> = {}) {
  rooms++;
  await openRoomView(putRoom(told, change, `agreement${rooms}`), 'agreement');
}

const headline = (name: string | RegExp) => screen.getByRole('heading', { level: 2, name });

/** The first ten cards alike, then four in which Noor and Sem go together and Iris another way. */
const people: Told[] = [
  {
    name: 'Noor',
    placed: [
      [SAFETY, 10],
      [GROWTH, 4],
    ],
  },
  {
    name: 'Sem',
    placed: [
      [SAFETY, 10],
      [GROWTH, 4],
    ],
  },
  {
    name: 'Iris',
    placed: [
      [SAFETY, 10],
      [AMBITION, 4],
    ],
  },
];

describe('the sentence', () => {
  it('says how far people agree, and about what', async () => {
    await openAgreement(people);
    expect(
      headline(/^Jullie zijn het .* eens: het meest over tien beelden, het minst over vier beelden\.$/),
    ).toBeInTheDocument();
    expect(screen.getByText(/, α 0,\d\d$/)).toBeInTheDocument();
  });
  it.each<[string, Told[], RegExp]>([
    ['nobody', [{ name: 'Noor' }], /^Zodra er twee klaar zijn/],
    ['one person', [{ name: 'Noor', placed: [[SAFETY, 9]] }], /^Eén mens is klaar; vanaf twee/],
    [
      'everybody aside',
      [
        { name: 'Noor', placed: [['aside', 9]] },
        { name: 'Sem', placed: [['aside', 3]] },
      ],
      /^Wie klaar is, legde alles opzij/,
    ],
    [
      'all the same',
      [
        { name: 'Noor', placed: [[SAFETY, 9]] },
        { name: 'Sem', placed: [[SAFETY, 9]] },
      ],
      /^Jullie zijn het overal over eens/,
    ],
    [
      'all different',
      [
        { name: 'Noor', placed: [[SAFETY, 9]] },
        { name: 'Sem', placed: [[GROWTH, 9]] },
      ],
      /^Jullie leggen alles anders/,
    ],
    [
      'nothing in common',
      [
        { name: 'Noor', placed: [[SAFETY, 1]] },
        {
          name: 'Sem',
          placed: [
            ['aside', 1],
            [GROWTH, 1],
          ],
        },
      ],
      /^Geen beeld werd door twee mensen neergelegd/,
    ],
  ])('is true of %s', async (_, told, sentence) => {
    await openAgreement(told);
    expect(headline(sentence)).toBeInTheDocument();
  });
});

it('shows the most shared and the most contested cards with everybody’s place', async () => {
  await openAgreement(people);
  const [shared, contested] = ['Meest gedeeld', 'Meest omstreden'].map(
    (name) => screen.getByRole('heading', { name }).parentElement as HTMLElement,
  ) as [HTMLElement, HTMLElement];
  expect(within(shared).getAllByRole('img', { name: 'Veiligheid 3' })).toHaveLength(3);
  expect(within(shared).getByText('Nog zeven beelden zijn even gedeeld.')).toBeInTheDocument();
  expect(within(contested).getAllByRole('img', { name: 'Zelfontplooiing 2, Ambitie 1' })).toHaveLength(3);
  expect(within(contested).getByAltText(textIn(deck[10]?.alt ?? '', 'nl'))).toBeInTheDocument();
  expect(screen.getByText(/Alleen beelden die minstens twee mensen neerlegden/)).toBeInTheDocument();
});

describe('who sorts alike', () => {
  const fans = () =>
    within(screen.getByRole('heading', { name: 'Wie sorteert hetzelfde' }).closest('section') as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('puts people who sort alike in one fan, without names until they are asked for', async () => {
    await openAgreement(people);
    expect(fans()).toEqual([
      expect.stringMatching(/^2 mensen .*legt 100 % gelijk$/),
      expect.stringMatching(/^Eén mens meer Ambitie dan de groep \(\+19\)$/),
    ]);
    user.click(screen.getByRole('switch', { name: 'Namen tonen' }));
    expect(fans()).toEqual([expect.stringContaining('Noor en Sem'), expect.stringContaining('Iris')]);
  });
  it('shows one fan where all sort the same, and says so', async () => {
    await openAgreement([people[0] as Told, people[1] as Told]);
    expect(screen.getByText('Jullie sorteren allemaal hetzelfde.')).toBeInTheDocument();
    expect(fans()).toHaveLength(1);
  });
});

describe('which cards belong together', () => {
  it('says it of the closest two, and compares all when asked', async () => {
    await openAgreement([
      {
        name: 'Noor',
        placed: [
          [SAFETY, 2],
          [GROWTH, 1],
        ],
      },
      {
        name: 'Sem',
        placed: [
          [GROWTH, 2],
          [AMBITION, 1],
        ],
      },
    ]);
    expect(
      screen.getByText(
        `${nameOf(0)} en ${nameOf(1)} liggen het vaakst bij dezelfde kleur: bij 2 van de 2 mensen die ze allebei neerlegden.`,
      ),
    ).toBeInTheDocument();
    user.click(screen.getByRole('button', { name: 'Alle 24 beelden vergelijken' }));
    const table = screen.getByRole('table', { name: 'Welke beelden horen bij elkaar' });
    expect(within(table).getByText(`${nameOf(0)} en ${nameOf(1)}: 100 %`)).toBeInTheDocument();
    expect(
      within(table).getByText(`${nameOf(0)} en ${nameOf(9)}: door niemand allebei neergelegd`),
    ).toBeInTheDocument();
    user.click(within(table).getByRole('button', { name: new RegExp(`^${nameOf(0)}`) }));
    expect(within(table).getByText('2 van de 2')).toBeInTheDocument();
  });
});

it('keeps a small group hidden here too', async () => {
  const groups = [{ id: 'care', label: 'Zorg' }];
  await openAgreement(
    people.map((person, i) => ({ ...person, ...(i < 2 && { group: 'care' }) })),
    { groups },
  );
  user.selectOptions(screen.getByLabelText('Groep'), 'Zorg (verborgen)');
  expect(headline(/^Van Zorg tonen we niets/)).toBeInTheDocument();
  expect(screen.queryByText('Meest gedeeld')).not.toBeInTheDocument();
  expect(screen.queryByText('Wie sorteert hetzelfde')).not.toBeInTheDocument();
});

it('follows a turn that is finished while it is open', async () => {
  await openAgreement(people.slice(0, 2));
  expect(headline(/^Jullie zijn het overal over eens/)).toBeInTheDocument();
  act(() => void putRoom(people, {}, `agreement${rooms}`));
  expect(headline(/^Jullie zijn het .* eens: het meest over tien beelden/)).toBeInTheDocument();
});
