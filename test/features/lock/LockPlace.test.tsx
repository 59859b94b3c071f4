// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockPlace } from '#features/lock/LockPlace';
import { LockSettings } from '#features/lock/LockSettings';
import { connect, disconnect } from '#flows/connection';
import { lock } from '#flows/lock';
import { removePin, setPin } from '#flows/unlock';
import { lockStore } from '#state/lockStore';
import { standInForLayout } from '#test/features/support/roomSession';
import { user } from '#test/features/support/user';

const phrase = 'olijf hout zon spiegel citroen hand oven ketel'.split(' ');
const slow = { timeout: 20_000 };

beforeAll(() => {
  standInForLayout();
  vi.stubGlobal('crypto', webcrypto);
});

beforeEach(async () => {
  await connect();
  await setPin('2580', phrase);
  await lock();
});

afterEach(async () => {
  await removePin();
  disconnect();
});

const unlockButton = () => screen.getByRole('button', { name: 'Ontgrendelen' });
const tap = (digits: string) => {
  for (const digit of digits) user.click(screen.getByRole('button', { name: digit }));
};

describe('the lock screen', () => {
  it('takes the PIN from its keys, and opens', async () => {
    render(<LockPlace session="room" />);
    expect(screen.getByRole('heading', { name: 'Vergrendeld' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Naar doorgeven' })).toHaveAttribute(
      'href',
      '#/session/room/turn',
    );
    tap('25801');
    user.click(screen.getByRole('button', { name: 'Laatste cijfer wissen' }));
    expect(screen.getByLabelText('Pincode')).toHaveValue('2580');
    user.click(unlockButton());
    await waitFor(() => expect(lockStore.getState().isLocked).toBe(false), slow);
  });

  it('says what is wrong with a PIN, counts, and lets wait', async () => {
    render(<LockPlace session={undefined} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    tap('12');
    user.click(unlockButton());
    expect(screen.getByRole('alert')).toHaveTextContent('Een pincode heeft 4 tot 8 cijfers.');
    expect(lockStore.getState().failures).toBe(0);
    for (let i = 1; i <= 5; i++) {
      user.type(screen.getByLabelText('Pincode'), '1111');
      user.click(unlockButton());
      await waitFor(() => expect(lockStore.getState().failures).toBe(i), slow);
      await screen.findByRole('alert');
    }
    expect(screen.getByRole('timer')).toHaveTextContent(/Wacht nog (30|2\d) seconden/);
    expect(unlockButton()).toBeDisabled();
    expect(screen.getByRole('button', { name: '1' })).toBeDisabled();
    expect(lockStore.getState().isLocked).toBe(true);
  });

  it('opens with the recovery phrase too, and says when it is another one', async () => {
    render(<LockPlace session={undefined} />);
    user.click(screen.getByRole('button', { name: 'Herstelzin gebruiken' }));
    user.type(screen.getByLabelText('Herstelzin'), phrase.slice(1).join(' '));
    user.click(unlockButton());
    expect(await screen.findByRole('alert', {}, slow)).toHaveTextContent('Deze herstelzin klopt niet.');
    user.type(screen.getByLabelText('Herstelzin'), phrase.join(', ').toUpperCase());
    user.click(unlockButton());
    await waitFor(() => expect(lockStore.getState().isLocked).toBe(false), slow);
  });
});

describe('the PIN in Settings', () => {
  it('is set only once the phrase stands on paper', async () => {
    await removePin();
    render(<LockSettings />);
    user.click(screen.getByRole('button', { name: 'Pincode instellen' }));
    user.type(screen.getByLabelText('Nieuwe pincode'), '1357');
    user.type(screen.getByLabelText('Nog een keer'), '1358');
    user.click(screen.getByRole('button', { name: 'Verder' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Deze is anders dan de eerste.');
    user.type(screen.getByLabelText('Nog een keer'), '1357');
    user.click(screen.getByRole('button', { name: 'Verder' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(8);
    user.click(screen.getByRole('button', { name: 'Pincode bewaren' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Schrijf de woorden eerst op');
    expect(lockStore.getState().hasPin).toBe(false);
    user.click(screen.getByRole('switch', { name: 'Ik heb de acht woorden opgeschreven' }));
    user.click(screen.getByRole('button', { name: 'Pincode bewaren' }));
    expect(await screen.findByText('Er is een pincode ingesteld.', {}, slow)).toBeInTheDocument();
    expect(lockStore.getState()).toMatchObject({ hasPin: true, isLocked: false, locksOnHandOver: true });
  });

  it('is not offered without a secure connection, and says why', async () => {
    await removePin();
    vi.stubGlobal('crypto', { getRandomValues: webcrypto.getRandomValues.bind(webcrypto) });
    render(<LockSettings />);
    expect(screen.queryByRole('button', { name: 'Pincode instellen' })).not.toBeInTheDocument();
    expect(screen.getByText(/kwam niet over een beveiligde verbinding/)).toBeInTheDocument();
    vi.stubGlobal('crypto', webcrypto);
  });
});
