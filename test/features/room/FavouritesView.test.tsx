// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Session } from '#model/sessions/session';
import { textIn } from '#model/text';
import { dropAllSessions } from '#state/sessionsStore';
import { openRoomView } from '#test/features/support/openRoomView';
import { deck, putRoom, SAFETY, standInForLayout, type Told } from '#test/features/support/roomSession';
import { user } from '#test/features/support/user';

beforeAll(standInForLayout);
beforeEach(dropAllSessions);

const nameOf = (i: number) => textIn(deck[i]?.name ?? '', 'nl');
const person = (name: string, favourites: number[], story?: string): Told => ({
  name,
  placed: [[SAFETY, 24]],
  favourites: favourites.map((i) => deck[i]?.id ?? ''),
  ...(story !== undefined && { story }),
});

let rooms = 0;
async function openFavourites(told: Told[], change: Partial<Session> = {}) {
  rooms++;
  await openRoomView(putRoom(told, change, `favourites${rooms}`), 'favourites');
}

const headline = (name: string) => screen.getByRole('heading', { level: 2, name });
const ranking = () => screen.getAllByRole('listitem').filter((item) => within(item).queryByText(/^Plaats/));
const people = [
  person('Noor', [0, 1], 'Samen aan tafel.'),
  person('Sem', [0, 2], 'Altijd al.'),
  person('Iris', [1, 2]),
];

it('ranks what people chose, with ties sharing a place', async () => {
  await openFavourites(people);
  headline(`${nameOf(0)} is jullie favoriet: twee van de drie kozen het.`);
  expect(ranking().map(({ textContent }) => textContent?.slice(0, 8))).toEqual([
    'Plaats 1',
    'Plaats 2',
    'Plaats 3',
  ]);
  expect(within(ranking()[0] as HTMLElement).getByText('6 punten, 2 keer gekozen')).toBeInTheDocument();
  expect(screen.getByAltText(textIn(deck[0]?.alt ?? '', 'nl'))).toBeInTheDocument();
});

it('shares the first place where points are equal', async () => {
  await openFavourites([person('Noor', [0, 1]), person('Sem', [1, 0])]);
  expect(
    screen.getByRole('heading', { level: 2, name: /en .* delen de eerste plaats\.$/ }),
  ).toBeInTheDocument();
  expect(screen.getAllByText('Plaats 1')).toHaveLength(2);
});

it('tells the stories under their card, without names until they are asked for', async () => {
  await openFavourites(people);
  const stories = screen.getByRole('group', { name: `Verhalen bij ${nameOf(0)}` });
  expect(
    within(stories)
      .getAllByText(/\.$/)
      .map(({ textContent }) => textContent),
  ).toEqual(['Altijd al.', 'Samen aan tafel.']);
  expect(within(stories).queryByText('Noor')).not.toBeInTheDocument();
  user.click(screen.getByRole('switch', { name: 'Namen tonen' }));
  expect(within(stories).getByText('Noor')).toBeInTheDocument();
});

it('opens a crowd of stories only when asked', async () => {
  const told = Array.from({ length: 9 }, (_, i) => person(`P${i}`, [0], `Verhaal ${i}`));
  await openFavourites(told);
  expect(screen.queryByText('Verhaal 8')).not.toBeInTheDocument();
  user.click(screen.getByRole('button', { name: 'Nog drie verhalen tonen' }));
  expect(screen.getByText('Verhaal 8')).toBeInTheDocument();
});

it('has no switch for names where nobody told a story', async () => {
  await openFavourites([person('Noor', [0]), person('Sem', [0])]);
  headline(`${nameOf(0)} is jullie favoriet: jullie kozen het allemaal.`);
  expect(screen.queryByRole('switch')).not.toBeInTheDocument();
});

it.each<[string, Told[], Partial<Session>, string]>([
  ['nobody', [{ name: 'Noor' }], {}, 'Zodra de eerste klaar is, staan hier de favorieten.'],
  ['people who chose none', [person('Noor', [])], {}, 'Nog niemand koos een favoriet.'],
  ['one person', [person('Noor', [3])], {}, `Eén mens koos favorieten, met ${nameOf(3)} bovenaan.`],
  [
    'two who differ',
    [person('Noor', [0]), person('Sem', [1])],
    {},
    'Jullie kozen allebei andere favorieten.',
  ],
  [
    'a session without favourites',
    [person('Noor', [0])],
    { steps: { firstImpression: false, favourites: 0, story: false, commitment: false, pulse: false } },
    'In deze sessie kiest niemand favorieten.',
  ],
])('says something true of %s', async (_, told, change, sentence) => {
  await openFavourites(told, change);
  expect(headline(sentence)).toBeInTheDocument();
});
