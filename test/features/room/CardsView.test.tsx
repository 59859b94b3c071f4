// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
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
} from '#test/features/support/roomSession';
import { user } from '#test/features/support/user';

beforeAll(standInForLayout);
beforeEach(dropAllSessions);

const nameOf = (i: number) => textIn(deck[i]?.name ?? '', 'nl');

function openCards(id: string, told = people) {
  putRoom(told, {}, id);
  return openRoomView(id, 'cards');
}

/** The first ten cards: everyone agrees; the last four differ. */
const people = [
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
      [AMBITION, 4],
    ],
  },
  {
    name: 'Iris',
    placed: [
      [SAFETY, 10],
      ['aside', 4],
    ],
  },
] as { name: string; placed: [string, number][] }[];

it('tells per card and field how many put it there', async () => {
  await openCards('cards1');
  expect(screen.getByRole('cell', { name: `${nameOf(0)}, Veiligheid: 3` })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: `${nameOf(12)}, Ambitie: 1` })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: `${nameOf(12)}, Opzij: 1` })).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: `${nameOf(20)}, Veiligheid: 0` })).toBeInTheDocument();
  expect(screen.getAllByRole('columnheader', { name: 'Veiligheid' })).toHaveLength(2);
  expect(screen.getAllByRole('rowheader')).toHaveLength(24);
});

it('says what is shared and what is split', async () => {
  await openCards('cards2');
  expect(
    screen.getByRole('heading', {
      name: `Tien beelden leggen jullie het meest gelijk; ${nameOf(10)} belandt in twee velden.`,
    }),
  ).toBeInTheDocument();
});

it('orders the cards as asked', async () => {
  await openCards('cards3');
  const first = () => screen.getAllByRole('rowheader')[0]?.textContent;
  user.selectOptions(screen.getByLabelText('Volgorde'), 'minst eens');
  expect(first()).toContain(nameOf(10));
  user.selectOptions(screen.getByLabelText('Volgorde'), 'zoals de kaarten');
  expect(first()).toContain(nameOf(0));
});

it('opens a card with its picture, its sentence and who put it where', async () => {
  await openCards('cards4');
  const row = screen.getByRole('rowheader', { name: nameOf(11) });
  user.click(within(row).getByRole('button'));
  expect(within(row).getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('Twee van de drie legden dit beeld neer, in twee velden.')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'Zelfontplooiing 1: Noor; Ambitie 1: Sem' })).toBeInTheDocument();
  expect(screen.getByAltText(textIn(deck[11]?.alt ?? '', 'nl'))).toBeInTheDocument();
});

it('waits for the first one', async () => {
  await openCards('cards5', [{ name: 'Noor', placed: [] }].map(({ name }) => ({ name })) as typeof people);
  expect(screen.getByRole('heading', { name: /^Nog niemand is klaar/ })).toBeInTheDocument();
});
