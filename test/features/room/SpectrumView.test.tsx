// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { act } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { percentagesOf } from '#charts/bar';
import { RoomPlace } from '#features/room/RoomPlace';
import type { Sort } from '#model/sorts/sort';
import { groupSpectrumOf, spectrumOf, spreadOf } from '#model/spectrum/spectrum';
import { dropAllSessions, type LoadedSession, putRecord, sessionInMemory } from '#state/sessionsStore';
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

let rooms = 0;
function openRoom(...placed: Told['placed'][]) {
  rooms++;
  const told = placed.map((sort, i) => ({ name: `Mens${i}`, ...(sort && { placed: sort }) }));
  const id = putRoom(told, {}, `spectrum${rooms}`);
  render(<RoomPlace id={id} view="spectrum" exportSlot={null} />);
  return id;
}

const sentence = () => screen.getByRole('heading', { level: 2, name: /\.$/ }).textContent;

describe('the sentence', () => {
  it.each<[string, Told['placed'][], string]>([
    ['nobody', [], 'Zodra de eerste klaar is, gaat de waaier open.'],
    [
      'one person',
      [
        [
          [SAFETY, 6],
          [GROWTH, 4],
        ],
      ],
      'Eén mens: Veiligheid is de grootste kleur.',
    ],
    ['one colour', [[[GROWTH, 8]], [[GROWTH, 3]]], 'Alles ligt bij Zelfontplooiing.'],
    [
      'a shared first place',
      [[[SAFETY, 4]], [[GROWTH, 4]]],
      'Veiligheid en Zelfontplooiing zijn jullie grootste kleuren, ongeveer even groot.',
    ],
    [
      'a largest one',
      [
        [
          [SAFETY, 4],
          [GROWTH, 3],
          [AMBITION, 3],
        ],
        [
          [SAFETY, 4],
          [GROWTH, 4],
          [AMBITION, 2],
        ],
      ],
      'Veiligheid is jullie grootste kleur.',
    ],
    [
      'one over half',
      [
        [
          [SAFETY, 9],
          [GROWTH, 1],
        ],
        [
          [SAFETY, 3],
          [GROWTH, 3],
          [AMBITION, 4],
        ],
      ],
      'Veiligheid is jullie grootste kleur; bij één mens is dat meer dan de helft.',
    ],
    ['all aside', [[['aside', 24]]], 'Wie klaar is, legde alles opzij. Ook dat zegt iets.'],
  ])('tells %s', (_, placed, expected) => {
    openRoom(...placed);
    expect(sentence()).toBe(expected);
  });
});

describe('the figures', () => {
  it('are those of the model: mean and spread per colour', () => {
    const id = openRoom(
      [
        [SAFETY, 10],
        [GROWTH, 5],
        [AMBITION, 5],
      ],
      [
        [SAFETY, 3],
        [GROWTH, 12],
        [AMBITION, 3],
      ],
      [
        [SAFETY, 8],
        [AMBITION, 8],
      ],
    );
    const loaded = sessionInMemory(id) as LoadedSession;
    const { board } = loaded.session;
    const spectra = Object.values(loaded.sorts).map((sort) => spectrumOf(sort, board) as number[]);
    const means = percentagesOf(groupSpectrumOf(spectra) as number[]);
    const spreads = spreadOf(spectra).map((value) => Math.round((value as number) * 100));
    for (const [d, domain] of board.domains.entries()) {
      const name = (domain.name as { nl: string }).nl;
      const row = screen.getByText(
        new RegExp(`^${name}: gemiddeld ${means[d]} procent, spreiding ${spreads[d]}$`),
      );
      expect(row).toBeInTheDocument();
    }
    expect(screen.getByRole('img', { name: new RegExp(`^${means[0]} % Veiligheid, `) })).toBeInTheDocument();
  });

  it('leave out a sort that is not finished, and follow as soon as it is', () => {
    const id = openRoom([[SAFETY, 10]], [[GROWTH, 10]]);
    const sort = Object.values(sessionInMemory(id)?.sorts ?? {})[1] as Sort;
    const { completedAt: _done, ...open } = sort;
    act(() => putRecord('sorts', id, open));
    expect(screen.getByRole('img', { name: /^Waaier van 1 deelnemer\./ })).toBeInTheDocument();
    act(() => putRecord('sorts', id, sort));
    expect(screen.getByRole('img', { name: /^Waaier van 2 deelnemers\./ })).toBeInTheDocument();
  });

  it('show one person’s shares without a name, blade by blade', () => {
    openRoom(
      [
        [SAFETY, 15],
        [GROWTH, 5],
      ],
      [[AMBITION, 4]],
    );
    const slider = screen.getByRole('slider', { name: 'Een blad bekijken' });
    expect(slider).toHaveAttribute('aria-valuetext', 'geen blad gekozen');
    fireEvent.change(slider, { target: { value: '1' } });
    expect(slider).toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('75 % Veiligheid, 25 % Zelfontplooiing'),
    );
    const values = screen.getByText('Eén mens').parentElement as HTMLElement;
    expect(within(values).getByText('75 %')).toBeInTheDocument();
    expect(values).not.toHaveTextContent('Mens0');
  });

  it('change with the look, which explains itself', async () => {
    openRoom([[SAFETY, 24]]);
    user.click(screen.getByRole('radio', { name: 'Eigen lezing' }));
    expect(screen.getByText(/corrigeerd, omdat niet elke kleur evenveel beelden heeft/)).toBeInTheDocument();
    expect(sentence()).toBe('Eigen lezing van één mens: alle kleuren zijn ongeveer even groot.');
    expect(screen.getAllByText('100 % gekozen')).toHaveLength(5);
  });
});
