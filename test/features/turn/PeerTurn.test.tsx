// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PeerTurn } from '#features/turn/PeerTurn';
import { useTurn } from '#features/turn/useTurn';
import { placeCard } from '#flows/turn';
import { nl } from '#i18n/nl';
import { peer } from '#i18n/nl/peer';
import type { Sort } from '#model/sorts/sort';
import {
  dropAllSessions,
  loadedOf,
  putSession,
  sessionInMemory,
  takeOutParticipant,
} from '#state/sessionsStore';
import { standInForLayout } from '#test/features/support/roomSession';
import { user } from '#test/features/support/user';
import { aParticipant, aSession, aSort, minutesLater } from '#test/support/builders';
import { peerPerspectives } from '#test/support/peerRecords';

beforeAll(() => {
  standInForLayout();
  HTMLImageElement.prototype.decode ??= () => Promise.resolve();
});
beforeEach(dropAllSessions);

const people = ['Anna', 'Bram', 'Zoë'];
const turnKey = { session: 'session-1', participant: 'Anna', perspective: 'colleague' };

function AnnasTurn() {
  const turn = useTurn(turnKey);
  return turn ? <PeerTurn turn={turn} isHandedOver /> : null;
}

function openTurn(names: readonly string[] = people, sorts: Sort[] = [], change = {}) {
  putSession(
    loadedOf({
      session: aSession({ perspectives: peerPerspectives, ...change }),
      participants: names.map((name) => aParticipant(name, { name })),
      sorts: [aSort('Anna', { play: 'growth' }, { completedAt: minutesLater(3) }), ...sorts],
    }),
  );
  render(<AnnasTurn />);
}

const about = (who: string, cards: Record<string, string>, change: Partial<Sort> = {}) =>
  aSort('Anna', cards, { perspective: 'colleague', about: who, ...change });
const heading = (name: string) => screen.getByRole('heading', { level: 1, name });
const choice = () =>
  within(screen.getByRole('list', { name: peer.title }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const ofAnna = () =>
  Object.values(sessionInMemory('session-1')?.sorts ?? {}).filter(({ about: who }) => who !== undefined);

describe('a turn about a colleague', () => {
  it('asks whom it is about: anyone but oneself, by name, with the focus on the question', () => {
    openTurn();
    expect(heading(peer.title)).toHaveFocus();
    expect(choice()).toEqual(['Bram', 'Zoë']);
  });

  it('asks its question in the colleague’s name, and keeps nothing before the first card lies', () => {
    openTurn();
    user.click(screen.getByRole('button', { name: 'Bram' }));
    expect(heading('Wat drijft Bram?')).toBeVisible();
    expect(document.title).toBe('Wat drijft Bram? · Waaier');
    user.click(screen.getByRole('button', { name: nl.turn.start }));
    expect(heading('Wat drijft Bram?')).toBeVisible();
    expect(ofAnna()).toEqual([]);
    act(() => placeCard({ ...turnKey, about: 'Bram' }, 'play', 'growth'));
    expect(ofAnna()).toMatchObject([{ id: 'Anna.colleague.Bram', about: 'Bram', participant: 'Anna' }]);
  });

  it('lets somebody else be chosen until then, and no longer after', () => {
    openTurn();
    user.click(screen.getByRole('button', { name: 'Bram' }));
    user.click(screen.getByRole('button', { name: peer.turnAbout('Bram').chooseOther }));
    user.click(screen.getByRole('button', { name: 'Zoë' }));
    expect(heading('Wat drijft Zoë?')).toBeVisible();
    act(() => placeCard({ ...turnKey, about: 'Zoë' }, 'play', 'growth'));
    expect(screen.queryByRole('button', { name: peer.turnAbout('Zoë').chooseOther })).toBeNull();
  });

  it('goes on about the same colleague where it stopped', () => {
    openTurn(people, [about('Zoë', { play: 'growth' })]);
    expect(heading('Wat drijft Zoë?')).toBeVisible();
    expect(screen.getByRole('button', { name: nl.turn.resume })).toBeVisible();
  });

  it('stays with the colleague when the last card is taken back', () => {
    openTurn(people, [about('Zoë', { play: 'growth' })]);
    user.click(screen.getByRole('button', { name: nl.turn.resume }));
    act(() => placeCard({ ...turnKey, about: 'Zoë' }, 'play', undefined));
    expect(heading('Wat drijft Zoë?')).toBeVisible();
  });

  it('asks again when the colleague has been removed meanwhile', () => {
    openTurn(people, [about('Zoë', { play: 'growth' })]);
    act(() => void takeOutParticipant('session-1', 'Zoë'));
    expect(choice()).toEqual(['Bram']);
    expect(ofAnna()).toEqual([]);
  });

  it('says what to do while nobody else takes part', () => {
    openTurn(['Anna']);
    expect(heading(peer.nobody)).toBeVisible();
    expect(screen.getByText(peer.nobodyHelp)).toBeVisible();
    expect(screen.getByRole('link', { name: peer.handOver })).toHaveAttribute(
      'href',
      '#/session/session-1/turn',
    );
  });

  it('finds a name among many by a part of it', () => {
    openTurn(['Anna', 'Zoë', ...Array.from({ length: 150 }, (_, i) => `Mens ${i}`)]);
    expect(choice()).toHaveLength(100);
    user.type(screen.getByRole('searchbox', { name: peer.find }), 'zoe');
    expect(choice()).toEqual(['Zoë']);
    user.type(screen.getByRole('searchbox', { name: peer.find }), 'nobody at all');
    expect(screen.getByText(peer.nobodyFound)).toBeVisible();
  });

  it('asks a facilitator’s own question about the colleague', () => {
    const [me, colleagues] = peerPerspectives as [never, (typeof peerPerspectives)[number]];
    openTurn(people, [], { perspectives: [me, { ...colleagues, prompt: 'Waar straalt je collega van?' }] });
    user.click(screen.getByRole('button', { name: 'Bram' }));
    expect(heading('Bram: Waar straalt je collega van?')).toBeVisible();
  });

  it('ends with the colours somebody sees in the colleague, and nothing to take away', () => {
    const placed = about('Bram', { play: 'growth', care: 'growth' }, { completedAt: minutesLater(9) });
    putSession(
      loadedOf({
        session: aSession({ perspectives: peerPerspectives }),
        participants: people.map((name) => aParticipant(name, { name })),
        sorts: [placed],
      }),
    );
    const Own = () => {
      const turn = useTurn(turnKey);
      return turn ? <PeerTurn turn={turn} isHandedOver={false} /> : null;
    };
    render(<Own />);
    expect(screen.getByText(peer.turnAbout('Bram').colours)).toBeVisible();
    expect(heading('Alles wat je bij Bram koos, ligt bij Zelfontplooiing.')).toBeVisible();
    expect(screen.queryByText('Als beeld bewaren')).toBeNull();
  });
});
