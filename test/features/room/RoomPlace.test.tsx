// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RoomPlace } from '#features/room/RoomPlace';
import type { Session } from '#model/sessions/session';
import { dropAllSessions, sessionInMemory } from '#state/sessionsStore';
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
/** Each test has a room of its own: what a facilitator set in one is remembered there. */
function openRoom(told: Told[], change: Partial<Session> = {}) {
  rooms++;
  const id = putRoom(told, change, `room${rooms}`);
  render(<RoomPlace id={id} view="spectrum" exportSlot={<button type="button">Exporteren</button>} />);
  return id;
}

const rowOf = (name: string) =>
  screen.getByText(name, { selector: '[class*=name]' }).closest('li') as HTMLElement;

describe('the people', () => {
  it('shows who is done, who is sorting and how far, and who has not begun', () => {
    openRoom([
      { name: 'Noor', placed: [[SAFETY, 24]] },
      { name: 'Sem', placed: [[SAFETY, 14]], isDone: false },
      { name: 'Iris' },
    ]);
    expect(within(rowOf('Noor')).getByText('klaar')).toBeInTheDocument();
    expect(within(rowOf('Sem')).getByText('sorteert, 14 van 24')).toBeInTheDocument();
    expect(within(rowOf('Iris')).getByText('nog niet begonnen')).toBeInTheDocument();
    expect(screen.getAllByText('1 van 3 klaar')).not.toHaveLength(0);
  });

  it('finds a name among many, and draws a hundred rows at a time', () => {
    const crowd = Array.from({ length: 130 }, (_, i): Told => ({ name: `Mens ${i}` }));
    openRoom([...crowd, { name: 'Zoë' }]);
    expect(screen.getAllByRole('button', { name: /^Acties voor/ })).toHaveLength(100);
    user.click(screen.getByRole('button', { name: 'Nog 31 tonen' }));
    expect(screen.getAllByRole('button', { name: /^Acties voor/ })).toHaveLength(131);
    fireEvent.change(screen.getByRole('searchbox', { name: 'Naam zoeken' }), { target: { value: 'zoe' } });
    expect(screen.getAllByRole('button', { name: /^Acties voor/ })).toHaveLength(1);
    expect(rowOf('Zoë')).toBeInTheDocument();
    fireEvent.change(screen.getByRole('searchbox', { name: 'Naam zoeken' }), { target: { value: 'xyz' } });
    expect(screen.getByText('Niemand met die naam.')).toBeInTheDocument();
  });

  it('removes somebody with all they sorted, and brings them back', async () => {
    const id = openRoom([
      { name: 'Noor', placed: [[SAFETY, 24]] },
      { name: 'Sem', placed: [[GROWTH, 24]] },
    ]);
    user.click(screen.getByRole('button', { name: 'Acties voor Sem' }));
    user.click(screen.getByRole('menuitem', { name: 'Verwijderen' }));
    expect(screen.queryByRole('button', { name: 'Acties voor Sem' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Eén mens: alles ligt bij Veiligheid.' })).toBeInTheDocument();
    const toast = (await screen.findByText('Sem is verwijderd, met alles wat die persoon legde.'))
      .parentElement as HTMLElement;
    user.click(within(toast).getByRole('button', { name: 'Ongedaan maken' }));
    expect(screen.getByRole('button', { name: 'Acties voor Sem' })).toBeInTheDocument();
    expect(Object.values(sessionInMemory(id)?.sorts ?? {})).toHaveLength(2);
  });

  it('adds somebody, and refuses a name twice', async () => {
    openRoom([{ name: 'Noor' }]);
    user.click(screen.getByRole('button', { name: 'Deelnemer toevoegen' }));
    const dialog = screen.getByRole('dialog', { name: 'Deelnemer toevoegen' });
    user.type(within(dialog).getByLabelText('Naam'), 'noor');
    user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Die naam is al in gebruik');
    user.type(within(dialog).getByLabelText('Naam'), 'Ravi');
    user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    expect(screen.getByRole('button', { name: 'Acties voor Ravi' })).toBeInTheDocument();
  });

  it('renames somebody, and changes their group', async () => {
    const id = openRoom([{ name: 'Noor' }], { groups: [{ id: 'care', label: 'Zorg' }] });
    user.click(screen.getByRole('button', { name: 'Acties voor Noor' }));
    user.click(screen.getByRole('menuitem', { name: 'Naam wijzigen' }));
    user.type(screen.getByLabelText('Naam'), 'Noortje');
    user.click(screen.getByRole('button', { name: 'Bewaren' }));
    user.click(screen.getByRole('button', { name: 'Acties voor Noortje' }));
    user.click(screen.getByRole('menuitem', { name: 'Groep wijzigen' }));
    user.selectOptions(within(screen.getByRole('dialog')).getByLabelText('Groep'), 'Zorg');
    user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(sessionInMemory(id)?.participants.noor).toMatchObject({ name: 'Noortje', group: 'care' });
  });

  it('goes to somebody’s turn without handing the tablet over, and reopens a finished one', async () => {
    const id = openRoom([{ name: 'Noor', placed: [[SAFETY, 24]] }, { name: 'Sem' }]);
    user.click(screen.getByRole('button', { name: 'Acties voor Noor' }));
    user.click(screen.getByRole('menuitem', { name: 'Beurt heropenen' }));
    expect(within(rowOf('Noor')).getByText('sorteert, 24 van 24')).toBeInTheDocument();
    user.click(screen.getByRole('button', { name: 'Acties voor Sem' }));
    user.click(screen.getByRole('menuitem', { name: 'Zelf invoeren' }));
    await waitFor(() => expect(location.hash).toBe(`#/session/${id}/turn/sem/me`));
  });
});

describe('the way on', () => {
  it('leads to the hand-over, the summary, the set-up and the other view', () => {
    const id = openRoom([]);
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Doorgeven')).toBe(`#/session/${id}/turn`);
    expect(href('Samenvatting')).toBe(`#/session/${id}/summary`);
    expect(href('Voorbereiden')).toBe(`#/session/${id}/setup`);
    expect(href('Kaarten')).toBe(`#/session/${id}/room/cards`);
    expect(screen.getByRole('button', { name: 'Exporteren' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Spectrum' })).toHaveAttribute('aria-current', 'page');
  });

  it('says that a demo is one, and that damaged records don’t count', () => {
    openRoom([], { recipe: 'demo' });
    expect(screen.getByText('Dit is een demo: verzonnen mensen, verzonnen sorteringen.')).toBeInTheDocument();
  });
});

describe('small groups', () => {
  const groups = [
    { id: 'care', label: 'Zorg' },
    { id: 'office', label: 'Kantoor' },
  ];
  const people = (group: string, count: number): Told[] =>
    Array.from({ length: count }, (_, i) => ({ name: `${group}${i}`, group, placed: [[AMBITION, 10]] }));

  it('hides a small group, and the other one with it, and says why', async () => {
    openRoom([...people('care', 4), ...people('office', 2)], { groups });
    const select = screen.getByLabelText('Groep');
    user.selectOptions(select, 'Kantoor (verborgen)');
    expect(
      screen.getByRole('heading', { name: /Van Kantoor tonen we niets: met minder dan drie/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: /Waaier van/ })).not.toBeInTheDocument();
    user.selectOptions(select, 'Zorg (verborgen)');
    expect(
      screen.getByRole('heading', { name: /Van Zorg tonen we niets: anders was uit te rekenen/ }),
    ).toBeInTheDocument();
  });

  it('shows a large enough group on its own', async () => {
    openRoom([...people('care', 4), ...people('office', 3)], { groups });
    expect(screen.getByRole('img', { name: /Waaier van 7 deelnemers/ })).toBeInTheDocument();
    user.selectOptions(screen.getByLabelText('Groep'), 'Kantoor');
    expect(screen.getByRole('img', { name: /Waaier van 3 deelnemers/ })).toBeInTheDocument();
  });
});
