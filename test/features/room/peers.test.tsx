// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { remember } from '#features/room/roomMemory';
import { nl } from '#i18n/nl';
import { nothingRevealed } from '#model/reveal/reveal';
import type { SessionRecords } from '#model/sessions/session';
import { type RoomView, roomViews } from '#routes/route';
import { putReveal } from '#state/revealStore';
import { dropAllSessions, loadedOf, putSession } from '#state/sessionsStore';
import { openRoomView } from '#test/features/support/openRoomView';
import { standInForLayout } from '#test/features/support/roomSession';
import { user } from '#test/features/support/user';
import { peerRecords } from '#test/support/peerRecords';

beforeAll(standInForLayout);
beforeEach(dropAllSessions);

/** The room as colleagues are looked at, with everything open that tells a name elsewhere. */
async function openPeers(view: RoomView, records: SessionRecords) {
  const { id } = records.session;
  putSession(loadedOf(records));
  putReveal(id, { ...nothingRevealed, opened: roomViews });
  const names = { storyNames: true, agreementNames: true };
  remember(id, { perspective: 'colleague', card: 'play', group: undefined, removed: undefined, ...names });
  await openRoomView(id, view);
}

/** All that stands and is said outside the list of people. */
function saidOfResults(): string {
  const room = screen.getByRole('main').cloneNode(true) as HTMLElement;
  room.querySelector(`[aria-label="${nl.room.people}"]`)?.remove();
  const labels = [...room.querySelectorAll('[aria-label]')].map((part) => part.getAttribute('aria-label'));
  return [room.textContent, ...labels].join(' ').replace(/\u00a0/g, ' ');
}
const headline = () => screen.getByRole('heading', { level: 2, name: /\.$/ }).textContent;

describe('what colleagues see in each other', () => {
  it.each(roomViews)('never tells a name, whatever was switched on: %s', async (view) => {
    await openPeers(view, peerRecords(5));
    expect(saidOfResults()).not.toMatch(/The name of/);
  });

  it.each<[RoomView, string]>([
    ['spectrum', 'Volgens collega’s: Zelfontplooiing is jullie grootste kleur.'],
    [
      'cards',
      'Volgens collega’s: Speelsheid en Winnen leggen jullie het meest gelijk; Zorgzaamheid belandt in twee velden.',
    ],
    ['favourites', 'Volgens collega’s: Speelsheid is jullie favoriet: jullie kozen het allemaal.'],
  ])('is said as theirs: %s', async (view, sentence) => {
    await openPeers(view, peerRecords(5));
    expect(headline()).toBe(sentence);
  });

  it.each(['spectrum', 'cards', 'agreement', 'favourites', 'gap'] as const)(
    'opens only once three have sorted about three: %s',
    async (view) => {
      await openPeers(view, peerRecords(2));
      expect(headline()).toBe(nl.peers.tooFew(3));
    },
  );

  it('is one fan of all, without a blade that can be looked at alone, nor a spread', async () => {
    await openPeers('spectrum', peerRecords(5));
    expect(screen.getByText(nl.peers.fan)).toBeInTheDocument();
    expect(screen.getByText(nl.peers.bar, { exact: false })).toBeInTheDocument();
    expect(screen.queryByRole('slider')).toBeNull();
    expect(saidOfResults()).not.toMatch(/±|spreiding/);
  });

  it('is no likeness of people', async () => {
    await openPeers('agreement', peerRecords(5));
    expect(screen.getByRole('heading', { name: nl.agreement.shared })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: nl.agreement.clusters })).toBeNull();
  });

  it('lies beside what people see in themselves, of all together', async () => {
    await openPeers('gap', peerRecords(5));
    expect(headline()?.replace(/\u00a0/g, ' ')).toBe(
      'Bij jullie zelf weegt Veiligheid 50 %, volgens collega’s 14 %. Dat gaat naar Zelfontplooiing en Ambitie.',
    );
    expect(screen.getByText(nl.peers.facing, { exact: false })).toBeInTheDocument();
  });
});

describe('removing somebody a colleague has sorted about', () => {
  it('says that this has gone too, and brings it back', async () => {
    await openPeers('spectrum', peerRecords(3));
    const people = screen.getByRole('region', { name: nl.room.people });
    user.click(within(people).getByRole('button', { name: nl.room.actionsFor('The name of bram') }));
    user.click(screen.getByRole('menuitem', { name: nl.room.remove }));
    const notice = [nl.room.removed('The name of bram'), nl.peers.removedToo('The name of bram', 1)].join(
      ' ',
    );
    expect(await screen.findByText(notice)).toBeInTheDocument();
    expect(headline()).toBe(nl.peers.tooFew(3));
    user.click(screen.getByRole('button', { name: nl.app.undo }));
    expect(headline()).toMatch(/^Volgens/);
  });
});
