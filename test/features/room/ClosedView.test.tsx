// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Id } from '#model/record';
import { nothingRevealed } from '#model/reveal/reveal';
import { putReveal, revealOf } from '#state/revealStore';
import { dropAllSessions } from '#state/sessionsStore';
import { openRoomView } from '#test/features/support/openRoomView';
import { putRoom, SAFETY, standInForLayout, type Told } from '#test/features/support/roomSession';
import { user } from '#test/features/support/user';

beforeAll(standInForLayout);
beforeEach(dropAllSessions);

let rooms = 0;
async function openClosedRoom(told: Told[]): Promise<Id> {
  rooms++;
  const id = putRoom(told, {}, `closed${rooms}`);
  putReveal(id, nothingRevealed);
  await openRoomView(id, 'spectrum');
  return id;
}

const done: Told = { name: 'Noor', placed: [[SAFETY, 24]] };
const fan = () => screen.queryByRole('img', { name: /^Waaier van/ });

describe('a view that nobody has opened', () => {
  it('shows how many are done, and nothing of what they sorted', async () => {
    await openClosedRoom([done, { name: 'Sem' }]);
    expect(screen.getByRole('heading', { name: 'Spectrum is nog dicht' })).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '1 van 2 klaar' })).toBeInTheDocument();
    expect(fan()).not.toBeInTheDocument();
    expect(screen.queryByText(/Veiligheid/)).not.toBeInTheDocument();
  });

  it('opens with one tap, for the facilitator alone', async () => {
    const id = await openClosedRoom([done]);
    user.click(screen.getByRole('button', { name: 'Spectrum openen' }));
    await waitFor(() => expect(fan()).toBeInTheDocument());
    expect(revealOf(id)).toMatchObject({ opened: ['spectrum'], shown: undefined });
    expect(screen.getByText('verborgen')).toBeInTheDocument();
  });

  it('opens with what is shown on the screen, and stays open when that is hidden again', async () => {
    const id = await openClosedRoom([done]);
    user.click(screen.getByRole('button', { name: 'Spectrum tonen' }));
    await waitFor(() => expect(fan()).toBeInTheDocument());
    expect(revealOf(id)?.shown).toBe('spectrum');
    user.click(screen.getByRole('button', { name: 'Spectrum verbergen' }));
    await waitFor(() => expect(revealOf(id)?.shown).toBeUndefined());
    expect(fan()).toBeInTheDocument();
  });

  it('has nothing to close while nobody is done', async () => {
    await openClosedRoom([{ name: 'Noor' }]);
    expect(screen.getByRole('heading', { name: /^Zodra de eerste klaar is/ })).toBeInTheDocument();
  });
});
