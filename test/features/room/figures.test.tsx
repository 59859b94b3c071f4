// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { perspectivesPresets } from '#assets/texts/perspectives';
import { formatNumber } from '#i18n/formats';
import { nl } from '#i18n/nl';
import { groupAgreementOf } from '#model/agreement/krippendorff';
import { bordaOf } from '#model/favourites/borda';
import { gapOf } from '#model/gap/gap';
import { gapPointsOf } from '#model/gap/gapFinding';
import { placementMatrixOf } from '#model/placements/placementMatrix';
import type { Id } from '#model/record';
import { completedSortsOf } from '#model/sessions/progress';
import { percentagesOf } from '#model/spectrum/percentages';
import { balanceOf, groupSpectrumOf, spectrumOf, spreadOf } from '#model/spectrum/spectrum';
import { textIn } from '#model/text';
import type { RoomView } from '#routes/route';
import { dropAllSessions, type LoadedSession, sessionInMemory } from '#state/sessionsStore';
import { openRoomView } from '#test/features/support/openRoomView';
import { deck, putRoom, standInForLayout, type Told } from '#test/features/support/roomSession';

beforeAll(standInForLayout);
beforeEach(dropAllSessions);

const domains = ['safety', 'growth', 'ambition', 'vitality', 'attraction'];
const at = (i: number) => domains[i % domains.length] as Id;

/** Twelve people in two groups, each with leanings of their own, under two perspectives; one of them isn't done. */
const people: Told[] = Array.from({ length: 12 }, (_, i) => ({
  name: `P${i}`,
  group: i % 2 === 0 ? 'care' : 'office',
  placed: [
    [at(i % 3), 6 + (i % 4)],
    [at(i + 1), 5],
    ['aside', 2],
    [at(2 * i), 7 - (i % 4)],
  ],
  placedNext: [
    [at(2), 8 + (i % 3)],
    [at(i), 8],
  ],
  favourites: [deck[i % 4]?.id ?? '', deck[4]?.id ?? ''],
  isDone: i !== 11,
}));

async function open(id: Id, view: RoomView): Promise<LoadedSession> {
  const perspectives = perspectivesPresets.find((preset) => preset.id === 'me-organisation')?.perspectives;
  putRoom(
    people,
    {
      perspectives: perspectives ?? [],
      groups: [
        { id: 'care', label: 'Zorg' },
        { id: 'office', label: 'Kantoor' },
      ],
    },
    id,
  );
  await openRoomView(id, view);
  return sessionInMemory(id) as LoadedSession;
}

const doneOf = ({ sorts }: LoadedSession) => completedSortsOf(Object.values(sorts), 'me');
const nameIn = ({ session }: LoadedSession, d: number) => textIn(session.board.domains[d]?.name ?? '', 'nl');
const spectraOf = ({ session }: LoadedSession, sorts: ReturnType<typeof doneOf>) =>
  sorts.map((sort) => spectrumOf(sort, session.board)).filter((spectrum) => spectrum !== undefined);
const shownText = () => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const has = (text: string) => expect(shownText()).toContain(text.replace(/\s+/g, ' '));

describe('what the room shows is what the model counts, for the eleven of twelve who are done', () => {
  it('shares, spread and balance', async () => {
    const loaded = await open('figures1', 'spectrum');
    const spectra = spectraOf(loaded, doneOf(loaded));
    const mean = groupSpectrumOf(spectra) ?? [];
    expect(spectra).toHaveLength(11);
    has(nl.room.balance(formatNumber(balanceOf(mean), 'nl', 2)));
    for (const [d, percentage] of percentagesOf(mean).entries()) {
      const spread = formatNumber((spreadOf(spectra)[d] ?? 0) * 100, 'nl');
      has(`${nameIn(loaded, d)}: ${nl.room.meanSpoken(formatNumber(percentage, 'nl'), spread)}`);
    }
  });

  it('who put which card where', async () => {
    const loaded = await open('figures2', 'cards');
    const { session } = loaded;
    const { cards } = placementMatrixOf(doneOf(loaded), session.board, session.cardSet);
    for (const { card, counts, aside } of cards) {
      const name = textIn(session.cardSet.cards.find(({ id }) => id === card)?.name ?? '', 'nl');
      for (const [d, count] of counts.entries())
        expect(
          screen.getByRole('cell', { name: nl.room.cell(name, nameIn(loaded, d), count) }),
        ).toBeInTheDocument();
      expect(
        screen.getByRole('cell', { name: nl.room.cell(name, nl.room.aside, aside) }),
      ).toBeInTheDocument();
    }
  }, 30_000);

  it('α', async () => {
    const loaded = await open('figures3', 'agreement');
    const { board, cardSet } = loaded.session;
    const alpha = groupAgreementOf(placementMatrixOf(doneOf(loaded), board, cardSet));
    expect(alpha).toBeDefined();
    has(`α ${formatNumber(alpha ?? 0, 'nl', 2)}`);
  });

  it('the points of the favourites', async () => {
    const loaded = await open('figures4', 'favourites');
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent?.replace(/\s+/g, ' ') ?? '');
    for (const { card, points, people: choosers, rank } of bordaOf(doneOf(loaded), 3)) {
      const name = textIn(deck.find(({ id }) => id === card)?.name ?? '', 'nl');
      const row = rows.find((text) => text.startsWith(`${nl.favourites.rank(rank)}${rank}${name}`));
      expect(row).toContain(nl.favourites.score(points, choosers));
    }
  });

  it('the gap', async () => {
    const loaded = await open('figures5', 'gap');
    const { sorts, session } = loaded;
    const done = Object.values(sorts).filter(({ completedAt }) => completedAt !== undefined);
    const gap = gapOf(done, session.board, 'me', 'organisation');
    expect(gap?.participants).toBe(11);
    const points = gapPointsOf(gap ?? { from: [], to: [] });
    has(nl.gap.total(points.total));
    for (const [d, by] of points.points.entries())
      has(nl.gap.deltaSpoken(nameIn(loaded, d), points.from[d] ?? 0, points.to[d] ?? 0, by));
  });

  it('the groups', async () => {
    const loaded = await open('figures6', 'groups');
    for (const group of ['care', 'office']) {
      const own = doneOf(loaded).filter(
        ({ participant }) => loaded.participants[participant]?.group === group,
      );
      const percentages = percentagesOf(groupSpectrumOf(spectraOf(loaded, own)) ?? []);
      const figures = percentages
        .map((value, d) => nl.room.percentOf(formatNumber(value, 'nl'), nameIn(loaded, d)))
        .join(', ');
      const fans = screen.getAllByRole('img').map((fan) => fan.getAttribute('aria-label'));
      expect(fans).toContain(nl.room.fanLabel(own.length, figures));
    }
  });
});
