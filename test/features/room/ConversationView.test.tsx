// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { whatDrivesUs } from '#assets/texts/recipes';
// Fetched lazily in the room; here it is there from the start.
import '#features/room/ConversationView';
import { RoomPlace } from '#features/room/RoomPlace';
import { emptyConversation } from '#model/conversation/conversation';
import { textIn } from '#model/text';
import { clockStore } from '#state/clockStore';
import { dropAllSessions, sessionInMemory } from '#state/sessionsStore';
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
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const nameOf = (i: number) => textIn(deck[i]?.name ?? '', 'nl');
const conversationIn = (id: string) => sessionInMemory(id)?.session.conversation ?? emptyConversation;
const ownQuestion = textIn(whatDrivesUs.prompts[0]?.question ?? '', 'nl');

/** The first ten cards lie alike; the last four in three fields. */
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
      [AMBITION, 4],
    ],
  },
  { name: 'Iris', placed: [[SAFETY, 14]] },
];

function open(id: string, told: readonly Told[] = people) {
  putRoom(told, {}, id);
  render(<RoomPlace id={id} view="conversation" exportSlot={null} />);
  return screen.findByText('Hierna', {}, { timeout: 10_000 });
}

const now = () => within(screen.getByRole('article', { name: 'Vraag van nu' }));
const questionNow = () => now().getByRole('heading', { level: 3 }).textContent ?? '';
const waiting = () => screen.queryAllByRole('button', { name: /^Nu: / }).map((row) => row.ariaLabel ?? '');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the question of now', () => {
  it('comes with its picture, its figures and the sentence that says them', async () => {
    await open('talk1');
    expect(
      screen.getByRole('heading', { name: 'Iedereen koos dit beeld, en jullie legden het in drie velden.' }),
    ).toBeInTheDocument();
    expect(
      now().getByRole('img', { name: 'Veiligheid 1, Zelfontplooiing 1, Ambitie 1' }),
    ).toBeInTheDocument();
    const topic = [10, 11, 12, 13].map(nameOf).find((name) => now().queryByText(name));
    expect(topic).toBeDefined();
  });

  it('makes way when it is discussed, and comes back with undo', async () => {
    await open('talk2');
    const first = questionNow();
    const sentence = screen.getAllByRole('heading', { level: 2 }).at(-1)?.textContent;
    user.click(now().getByRole('button', { name: 'Besproken' }));
    expect(conversationIn('talk2').discussed).toHaveLength(1);
    expect(screen.getByText('Besproken en overgeslagen (1)')).toBeInTheDocument();
    user.click(button('Ongedaan maken'));
    expect(questionNow()).toBe(first);
    expect(screen.getAllByRole('heading', { level: 2 }).at(-1)?.textContent).toBe(sentence);
    expect(conversationIn('talk2').discussed).toEqual([]);
  });

  it('is whichever the facilitator chooses', async () => {
    await open('talk3');
    user.click(button(`Nu: ${ownQuestion}`));
    expect(questionNow()).toBe(ownQuestion);
    expect(waiting()).not.toContain(`Nu: ${ownQuestion}`);
  });
});

describe('the questions that wait', () => {
  it('can be skipped, and taken back', async () => {
    await open('talk4');
    user.click(button(`Overslaan: ${ownQuestion}`));
    expect(waiting()).not.toContain(`Nu: ${ownQuestion}`);
    user.click(screen.getByText('Besproken en overgeslagen (1)'));
    user.click(button(`Terughalen: ${ownQuestion}`));
    expect(questionNow()).toBe(ownQuestion);
    expect(conversationIn('talk4').skipped).toEqual([]);
  });

  it('can be pinned, and then come first', async () => {
    await open('talk5');
    const pin = () => button(`Vastzetten: ${ownQuestion}`);
    user.click(now().getByRole('button', { name: 'Besproken' }));
    user.click(pin());
    expect(questionNow()).toBe(ownQuestion);
  });
});

describe('where there is nothing to ask from the figures', () => {
  it.each<[string, Told[], RegExp]>([
    ['nobody is done', [{ name: 'Noor' }], /^Nog niemand is klaar; deze vragen passen altijd/],
    ['one person is done', people.slice(0, 1), /^Eén mens is klaar: over één mens/],
  ])("says so, and asks the recipe's own: %s", async (state, told, sentence) => {
    await open(`talk6${state.length}`, told);
    expect(screen.getByRole('heading', { name: sentence })).toBeInTheDocument();
    expect(questionNow()).toBe(ownQuestion);
    expect(waiting()).toHaveLength(whatDrivesUs.prompts.length - 1);
  });
});

describe('notes', () => {
  const field = () => screen.getByRole('textbox', { name: /^Notitie bij/ });

  it('are saved a moment after the typing, at the question they are about', async () => {
    await open('talk7');
    vi.useFakeTimers();
    user.type(field(), 'Vrijheid is de weg naar huis.');
    expect(conversationIn('talk7').notes).toEqual([]);
    act(() => void vi.advanceTimersByTime(500));
    expect(conversationIn('talk7').notes).toMatchObject([{ text: 'Vrijheid is de weg naar huis.' }]);
    expect(field()).toHaveValue('Vrijheid is de weg naar huis.');
  });

  it('are saved at once when the page goes out of sight, or another question comes', async () => {
    await open('talk8');
    user.type(field(), 'Eerst dit.');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(conversationIn('talk8').notes).toMatchObject([{ text: 'Eerst dit.' }]);
    user.type(field(), 'Eerst dit, en dat.');
    user.click(button(`Nu: ${ownQuestion}`));
    expect(conversationIn('talk8').notes).toMatchObject([{ text: 'Eerst dit, en dat.' }]);
    expect(field()).toHaveValue('');
    expect(screen.getByText('Eerst dit, en dat.')).toBeInTheDocument();
  });
});

describe('agreements', () => {
  const add = (text: string) => {
    user.click(button('Afspraak toevoegen'));
    const dialog = within(screen.getByRole('dialog'));
    user.type(dialog.getByRole('textbox', { name: 'Wat gaan jullie doen?' }), text);
    return dialog;
  };

  it('are added with who and when, ticked, changed and removed with a way back', async () => {
    await open('talk9');
    const dialog = add('Roosters eerder delen');
    user.type(dialog.getByRole('textbox', { name: 'Wie' }), 'Marijke');
    user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    user.click(screen.getByRole('checkbox', { name: /Roosters eerder delen/ }));
    expect(conversationIn('talk9').agreements).toMatchObject([
      { text: 'Roosters eerder delen', by: 'Marijke', done: true },
    ]);
    user.click(button('Acties voor Roosters eerder delen'));
    user.click(screen.getByRole('menuitem', { name: 'Verwijderen' }));
    expect(conversationIn('talk9').agreements).toEqual([]);
    user.click(button('Ongedaan maken'));
    expect(screen.getByRole('checkbox', { name: /Roosters eerder delen/ })).toBeChecked();
  });

  it('are kept as they are typed, and taken back by whoever cancels', async () => {
    await open('talk13');
    vi.useFakeTimers();
    const dialog = add('Roosters eerder');
    act(() => void vi.advanceTimersByTime(500));
    expect(conversationIn('talk13').agreements).toMatchObject([{ text: 'Roosters eerder', done: false }]);
    user.type(dialog.getByRole('textbox', { name: 'Wie' }), 'Marijke');
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(conversationIn('talk13').agreements).toMatchObject([{ text: 'Roosters eerder', by: 'Marijke' }]);
    user.type(dialog.getByRole('textbox', { name: 'Wie' }), 'Marijke en Sem');
    user.click(dialog.getByRole('button', { name: 'Annuleren' }));
    act(() => void vi.advanceTimersByTime(500));
    expect(conversationIn('talk13').agreements).toEqual([]);

    user.click(add('Samen lunchen').getByRole('button', { name: 'Bewaren' }));
    user.click(button('Acties voor Samen lunchen'));
    user.click(screen.getByRole('menuitem', { name: 'Wijzigen' }));
    const again = within(screen.getByRole('dialog'));
    user.type(again.getByRole('textbox', { name: 'Wat gaan jullie doen?' }), 'Buiten lunchen');
    act(() => void vi.advanceTimersByTime(500));
    expect(conversationIn('talk13').agreements).toMatchObject([{ text: 'Buiten lunchen' }]);
    user.click(again.getByRole('button', { name: 'Annuleren' }));
    expect(conversationIn('talk13').agreements).toMatchObject([{ text: 'Samen lunchen' }]);
  });

  it('need words', async () => {
    await open('talk10');
    user.click(add('  ').getByRole('button', { name: 'Bewaren' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Schrijf op wat jullie afspreken.');
    expect(conversationIn('talk10').agreements).toEqual([]);
  });
});

describe('the clock', () => {
  it('counts down the part, says once that its time is up, and goes on to the next', async () => {
    await open('talk11');
    vi.useFakeTimers({ now: Date.parse('2026-11-24T09:00:00.000Z') });
    user.click(button('Start'));
    act(() => void vi.advanceTimersByTime(61_000));
    expect(screen.getByRole('timer', { name: 'Klok' })).toHaveTextContent('3:59');
    expect(screen.queryByText(/De tijd voor Welkom is om/)).not.toBeInTheDocument();
    // The lid is closed for an hour: no tick happens, only the hands of the clock move.
    vi.setSystemTime(Date.parse('2026-11-24T10:00:00.000Z'));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(screen.getByRole('timer')).toHaveTextContent('+55:00');
    expect(screen.getByText('De tijd voor Welkom is om. Rond rustig af.')).toHaveAttribute('role', 'status');
    user.click(button('Naar Sorteren'));
    expect(screen.getByRole('timer')).toHaveTextContent('15:00');
    user.click(button('Pauze'));
    expect(clockStore.getState().talk11).toEqual({ part: 'sorting', elapsedMs: 0 });
  });

  it('walks through a running order that can be changed', async () => {
    await open('talk12');
    user.click(button('Draaiboek'));
    const dialog = within(screen.getByRole('dialog'));
    user.type(dialog.getByRole('textbox', { name: 'Onderdeel 1' }), 'Koffie');
    user.type(dialog.getByRole('spinbutton', { name: 'Minuten Koffie' }), '25');
    user.click(dialog.getByRole('button', { name: 'Sorteren weghalen' }));
    user.click(dialog.getByRole('button', { name: 'Bewaren' }));
    expect(button('Koffie, 25 minuten')).toHaveAttribute('aria-current', 'step');
    expect(screen.queryByRole('button', { name: /^Sorteren,/ })).not.toBeInTheDocument();
    expect(screen.getByRole('timer')).toHaveTextContent('25:00');
  });
});
