// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { perspectivesPresets } from '#assets/texts/perspectives';
import { PresentPlace } from '#features/present/PresentPlace';
import { nothingRevealed, type Sight, withShown } from '#model/reveal/reveal';
import type { Session } from '#model/sessions/session';
import { putReveal, revealOf } from '#state/revealStore';
import { dropAllSessions } from '#state/sessionsStore';
import { changeSettings } from '#state/settingsStore';
import {
  AMBITION,
  deck,
  GROWTH,
  putRoom,
  SAFETY,
  standInForLayout,
  type Told,
} from '#test/features/support/roomSession';

beforeAll(standInForLayout);
beforeEach(() => {
  dropAllSessions();
  changeSettings({ handedOver: undefined });
});

let screens = 0;
/** A presenter of its own for each test, with a view revealed or none. */
function openScreen(told: Told[], view?: string, sight: Partial<Sight> = {}, change: Partial<Session> = {}) {
  screens++;
  const id = putRoom(told, change, `screen${screens}`);
  putReveal(id, view ? withShown(nothingRevealed, view, sight) : nothingRevealed);
  const { container } = render(<PresentPlace id={id} />);
  return { id, container };
}

const three: Told[] = [
  { name: 'Noor', placed: [[SAFETY, 12]], group: 'care' },
  { name: 'Sem', placed: [[SAFETY, 9]], group: 'care' },
  {
    name: 'Iris',
    placed: [
      [GROWTH, 6],
      [SAFETY, 6],
    ],
    group: 'office',
  },
];
const ends = perspectivesPresets.find(({ id }) => id === 'me-organisation')?.perspectives ?? [];
const groups = [
  { id: 'care', label: 'Zorg' },
  { id: 'office', label: 'Kantoor' },
];
const question = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (key: string) => act(async () => void fireEvent.keyDown(window, { key }));

describe('while the group sorts', () => {
  it('shows the question and how many are done, without a name or a colour', () => {
    const { container } = openScreen([...three, { name: 'Ravi', placed: [[SAFETY, 3]], isDone: false }]);
    expect(question()).toBe('Wat raakt jou?');
    expect(screen.getByRole('status')).toHaveTextContent('3 van 4 zijn klaar');
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(container).not.toHaveTextContent(/Noor|Sem|Iris|Ravi|Veiligheid/);
  });

  it.each([
    [[], 'Nog niemand is klaar'],
    [three.slice(0, 1), '1 van 1 is klaar'],
  ])('counts %#', (told, expected) => {
    openScreen(told);
    expect(screen.getByRole('status')).toHaveTextContent(expected);
  });
});

describe('what is revealed', () => {
  it('is the fan with its sentence and its bar, without names', () => {
    const { container } = openScreen(three, 'spectrum');
    expect(question()).toBe('Veiligheid kleurt ons het meest');
    expect(
      screen.getByRole('img', { name: 'Waaier van 3 mensen. Veiligheid kleurt ons het meest.' }),
    ).toBeInTheDocument();
    expect(screen.getByText('3 mensen')).toBeInTheDocument();
    expect(container).not.toHaveTextContent(/Noor|Sem|Iris/);
  });

  it.each<[string, Told['placed'][], string]>([
    ['one person', [[[AMBITION, 6]]], 'Alles ligt bij Ambitie'],
    [
      'one person with more colours',
      [
        [
          [SAFETY, 6],
          [GROWTH, 3],
        ],
      ],
      'Eén mens, vooral Veiligheid',
    ],
    ['a tie', [[[SAFETY, 4]], [[GROWTH, 4]]], 'Veiligheid en Zelfontplooiing kleuren ons het meest'],
    ['everything aside', [[['aside', 24]]], 'Alles ligt opzij'],
    ['nobody', [], 'Nog niemand is klaar'],
  ])('says of %s what is seen', (_, placed, expected) => {
    openScreen(
      placed.map((sort, i) => ({ name: `Mens${i}`, ...(sort && { placed: sort }) })),
      'spectrum',
    );
    expect(question()).toBe(expected);
  });

  it('keeps small groups hidden, and says why', () => {
    openScreen(three, 'spectrum', { group: 'office' }, { groups });
    expect(question()).toMatch(/^Van Kantoor tonen we niets/);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('is one card, large, when the facilitator has opened one', () => {
    openScreen(three, 'cards', { card: deck[0]?.id });
    expect(question()).toBe('Idealisme');
    expect(screen.getByRole('img', { name: 'Veiligheid 2, Zelfontplooiing 1' })).toBeInTheDocument();
  });

  it('sets the groups side by side, and none that is hidden', () => {
    const four = [...three, { name: 'Ravi', placed: [[AMBITION, 4]] as Told['placed'], group: 'care' }];
    openScreen(four as Told[], 'groups', {}, { groups });
    expect(screen.queryByRole('heading', { level: 2, name: /^(Zorg|Kantoor)/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  it('sets two perspectives against each other', () => {
    const moved = { placed: [[SAFETY, 6]], placedNext: [[AMBITION, 6]] } satisfies Partial<Told>;
    openScreen([{ name: 'Noor', ...moved }], 'gap', {}, { perspectives: ends });
    expect(screen.getByRole('heading', { level: 2, name: 'Onze organisatie' })).toBeInTheDocument();
    expect(screen.getByText(/^Veiligheid: van 100 naar 0 procent/)).toBeInTheDocument();
  });

  it('is the favourites, without the stories', () => {
    const card = deck[0]?.id ?? '';
    const { container } = openScreen(
      [{ ...(three[0] as Told), favourites: [card], story: 'Dat zeg ik alleen hier.' }],
      'favourites',
    );
    expect(screen.getByRole('heading', { level: 2, name: 'Idealisme' })).toBeInTheDocument();
    expect(container).not.toHaveTextContent('alleen hier');
  });

  it('passes over what the session has not', async () => {
    const { id } = openScreen(three, 'favourites');
    await press('PageDown');
    expect(revealOf(id)).toMatchObject({ shown: 'conversation', opened: ['favourites', 'conversation'] });
  });

  it('is one question of the conversation, with its figures in words', () => {
    const card = deck[8]?.id;
    openScreen(three, 'conversation', { prompt: `shared.${card}.me` });
    expect(question()).toMatch(/^(Wanneer|Waar|Hoe) .*\?$/);
    expect(screen.getByText('Alle drie legden dit beeld bij Veiligheid.')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Veiligheid 3' })).toBeInTheDocument();
  });

  it('is the first question that waits when a clicker opened the conversation', () => {
    openScreen(three, 'conversation');
    expect(question()).toMatch(/\?$/);
    expect(question()).not.toBe('Wat raakt jou?');
  });

  it('is no question that the figures no longer give', () => {
    openScreen(three, 'conversation', { prompt: 'split.gone.me' });
    expect(question()).toBe('Wat raakt jou?');
  });

  it('leaves when the tablet goes round, and nothing can be revealed from here', async () => {
    const { id } = openScreen(three, 'spectrum');
    act(() => changeSettings({ handedOver: id }));
    expect(question()).toBe('Wat raakt jou?');
    await press('PageDown');
    expect(revealOf(id)?.opened).toEqual(['spectrum']);
    expect(screen.getByRole('button', { name: 'Volgende' })).toBeDisabled();
    act(() => changeSettings({ handedOver: undefined }));
    expect(question()).toBe('Veiligheid kleurt ons het meest');
  });
});

describe('the keys', () => {
  it('reveal, go back, and leave only the question', async () => {
    const { id } = openScreen(three);
    await press('PageDown');
    expect(revealOf(id)).toMatchObject({ shown: 'spectrum', opened: ['spectrum'] });
    await press('b');
    expect(question()).toBe('Wat raakt jou?');
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    await press('.');
    expect(question()).toBe('Veiligheid kleurt ons het meest');
    await press('PageUp');
    expect(revealOf(id)?.shown).toBeUndefined();
  });

  it('leave a shortcut of the browser alone', async () => {
    const { id } = openScreen(three);
    await act(async () => void fireEvent.keyDown(window, { key: 'ArrowRight', altKey: true }));
    expect(revealOf(id)?.shown).toBeUndefined();
  });

  it('lead back to the room', async () => {
    const { id } = openScreen(three);
    await press('Escape');
    expect(location.hash).toBe(`#/session/${id}/room/spectrum`);
  });
});
