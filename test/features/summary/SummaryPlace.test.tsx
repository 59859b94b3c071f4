// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { SummaryPlace } from '#features/summary/SummaryPlace';
import { emptyConversation } from '#model/conversation/conversation';
import { bordaOf } from '#model/favourites/borda';
import { textIn } from '#model/text';
import { dropAllSessions, sessionInMemory } from '#state/sessionsStore';
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

const ids = deck.map(({ id }) => id) as [string, string, string];
const nameOf = (i: number) => textIn(deck[i]?.name ?? '', 'nl');

function openSummary() {
  putRoom([
    {
      name: 'Noor',
      placed: [
        [SAFETY, 14],
        [GROWTH, 4],
      ],
      favourites: [ids[1], ids[0]],
      story: 'Samen aan tafel.',
    },
    {
      name: 'Sem',
      placed: [
        [SAFETY, 10],
        [AMBITION, 4],
      ],
      favourites: [ids[1]],
    },
    { name: 'Iris', placed: [[GROWTH, 3]], isDone: false, favourites: [ids[2]], story: 'Nog niet klaar.' },
  ]);
  render(<SummaryPlace id="room" />);
}

it('sums up the finished sorts: sentence, fan, figures', () => {
  openSummary();
  expect(screen.getByRole('heading', { level: 1, name: 'Wat drijft ons' })).toBeInTheDocument();
  expect(
    screen.getByRole('heading', {
      name: 'Veiligheid is jullie grootste kleur; bij twee mensen is dat meer dan de helft.',
    }),
  ).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /^Waaier van 2 deelnemers/ })).toBeInTheDocument();
  expect(screen.getByText(/2 deelnemers/)).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: `${nameOf(0)}, Veiligheid: 2` })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Terug naar de zaal' })).toHaveAttribute(
    'href',
    '#/session/room/room/spectrum',
  );
});

it('ranks the favourites as the model does', () => {
  openSummary();
  const { session, sorts } = sessionInMemory('room') as NonNullable<ReturnType<typeof sessionInMemory>>;
  const done = Object.values(sorts).filter(({ completedAt }) => completedAt !== undefined);
  const scores = bordaOf(done, session.steps.favourites);
  expect(scores.map(({ card }) => card)).toEqual([ids[1], ids[0]]);
  expect(screen.getByRole('heading', { name: `1 ${nameOf(1)}` })).toBeInTheDocument();
  expect(screen.getByText('6 punten, 2 keer gekozen')).toBeInTheDocument();
  expect(screen.getByText('2 punten, 1 keer gekozen')).toBeInTheDocument();
});

it('shows stories without names, unless the facilitator asks for them', async () => {
  openSummary();
  const story = screen.getByText('Samen aan tafel.').closest('blockquote') as HTMLElement;
  expect(screen.queryByText('Nog niet klaar.')).not.toBeInTheDocument();
  expect(screen.queryByText('Noor')).not.toBeInTheDocument();
  user.click(screen.getByRole('switch', { name: 'Namen bij de verhalen' }));
  expect(within(story).getByText('Noor')).toBeInTheDocument();
});

it('says that there is nothing to sum up yet, and offers no print of it', () => {
  putRoom([{ name: 'Noor' }]);
  render(<SummaryPlace id="room" />);
  expect(screen.getByText(/Nog niemand heeft een beurt afgerond/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Afdrukken' })).not.toBeInTheDocument();
});

it('ends with what was said and agreed on; who does it only when asked for', () => {
  putRoom(
    [{ name: 'Noor', placed: [[SAFETY, 14]] }],
    {
      conversation: {
        ...emptyConversation,
        notes: [{ prompt: `split.${ids[0]}.me`, text: 'De weg naar huis.' }],
        agreements: [
          { id: 'a1', text: 'Roosters eerder delen', by: 'Marijke', due: '1 december', done: true },
        ],
      },
    },
    'talked',
  );
  render(<SummaryPlace id="talked" />);
  expect(screen.getByRole('heading', { name: 'Gesprek' })).toBeInTheDocument();
  expect(screen.getByText('De weg naar huis.').closest('div')).toHaveTextContent(nameOf(0));
  const agreement = screen.getByText(/^Roosters eerder delen/).closest('li') as HTMLElement;
  expect(agreement).toHaveTextContent('1 december · gedaan');
  expect(agreement).not.toHaveTextContent('Marijke');
  user.click(screen.getByRole('switch', { name: 'Namen bij verhalen en afspraken' }));
  expect(agreement).toHaveTextContent('Marijke · 1 december · gedaan');
});

it('has no conversation where nothing was written', () => {
  openSummary();
  expect(screen.queryByRole('heading', { name: 'Gesprek' })).not.toBeInTheDocument();
});
