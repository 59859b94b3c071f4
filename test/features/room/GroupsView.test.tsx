// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { perspectivesPresets } from '#assets/texts/perspectives';
import { dropAllSessions } from '#state/sessionsStore';
import { openRoomView } from '#test/features/support/openRoomView';
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

const groups = [
  { id: 'care', label: 'Zorg' },
  { id: 'office', label: 'Kantoor' },
  { id: 'home', label: 'Wonen' },
];

let rooms = 0;
async function openGroups(told: Omit<Told, 'name'>[], change: Parameters<typeof putRoom>[1] = {}) {
  rooms++;
  const people = told.map((person, i) => ({ name: `Mens${i}`, ...person }));
  const session = { groups, privacy: { identity: 'name' as const, minGroupSize: 3 }, ...change };
  const id = putRoom(people, session, `groups${rooms}`);
  await openRoomView(id, 'groups');
  return id;
}

const sentence = () =>
  screen.getByRole('heading', { level: 2, name: /\.$/ }).textContent?.replace(/\u00a0/g, ' ');
const some = (count: number, group: string | undefined, placed: Told['placed'] = [[SAFETY, 5]]) =>
  Array.from({ length: count }, () => ({ placed, ...(group && { group }) }));
const tileOf = (label: RegExp) =>
  screen.getByRole('heading', { level: 3, name: label }).closest('li') as HTMLElement;

describe('the sentence', () => {
  it.each<[string, Omit<Told, 'name'>[], string]>([
    ['nobody', [], 'Zodra er mensen klaar zijn, zie je hier de groepen naast elkaar.'],
    [
      'everything aside',
      some(3, 'care', [['aside', 24]]),
      'Wie klaar is, legde alles opzij. Ook dat zegt iets.',
    ],
    ['nobody in a group', some(4, undefined), 'Er is nog geen groep met kleuren.'],
    [
      'only hidden groups',
      [...some(2, 'care'), ...some(1, 'office')],
      'Er is nog geen groep die we kunnen laten zien zonder te veel over iemand te zeggen.',
    ],
    [
      'one group that is everyone',
      some(3, 'care'),
      'Alle kleuren komen uit Zorg: er is nog niets om mee te vergelijken.',
    ],
    [
      'one group like everyone',
      [...some(3, 'care'), ...some(3, undefined)],
      'Zorg lijkt op iedereen samen: geen kleur wijkt 8 punten of meer af.',
    ],
    [
      'groups that are all alike',
      [...some(3, 'care'), ...some(3, 'office')],
      'In deze groepen wijkt geen kleur 8 punten of meer af van iedereen samen.',
    ],
    [
      'two groups at both ends',
      [...some(3, 'care'), ...some(3, 'office', [[AMBITION, 5]])],
      'Veiligheid weegt bij Zorg 100 % en bij Kantoor 0 %; bij iedereen samen 50 %.',
    ],
    [
      'a group that stands out',
      [...some(3, 'care', [[AMBITION, 5]]), ...some(9, undefined)],
      'Veiligheid weegt bij Zorg 0 %; bij iedereen samen 75 %.',
    ],
  ])('tells %s', async (_, told, expected) => {
    await openGroups(told);
    expect(sentence()).toBe(expected);
  });

  it('says that there are no groups, where a link leads there', async () => {
    await openGroups(some(3, undefined), { groups: [] });
    expect(sentence()).toBe('Deze sessie heeft geen groepen.');
  });
});

describe('the groups', () => {
  it('stand beside everyone, with the differences that matter pointed out, the largest first', async () => {
    await openGroups([
      ...some(3, 'care', [
        [SAFETY, 6],
        [GROWTH, 4],
      ]),
      ...some(3, 'office', [
        [SAFETY, 3],
        [GROWTH, 2],
        [AMBITION, 5],
      ]),
    ]);
    expect(
      within(tileOf(/^Iedereen zes mensen/)).getByRole('img', { name: /^45 % Veiligheid, / }),
    ).toBeInTheDocument();
    const differences = within(tileOf(/^Kantoor drie mensen/)).getAllByText(
      /punten (meer|minder) dan iedereen/,
    );
    expect(differences.map((line) => line.textContent)).toEqual([
      '25 punten meer dan iedereen:',
      '15 punten minder dan iedereen:',
      '10 punten minder dan iedereen:',
    ]);
    expect(
      screen.getByText(/^Aangewezen: elke kleur die in een groep 8 punten of meer afwijkt/),
    ).toBeInTheDocument();
  });

  it('that are hidden are named, with the reason, and nothing of them is shown', async () => {
    await openGroups([...some(4, 'care'), ...some(3, 'home'), ...some(2, 'office', [[AMBITION, 5]])]);
    expect(
      screen.getByText(
        'Van Kantoor tonen we niets: met minder dan drie mensen zegt dat te veel over één persoon.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Van Wonen tonen we niets: anders was uit te rekenen wat een klein groepje koos.'),
    ).toBeInTheDocument();
    const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
    expect(titles).toEqual(['Iedereen negen mensen', 'Zorg vier mensen', 'Niet te zien']);
  });

  it('with nobody are named too, and people without a group are counted', async () => {
    await openGroups([...some(3, 'care'), ...some(4, 'office'), ...some(3, undefined)]);
    expect(screen.getByText('Uit Wonen is nog niets om te laten zien.')).toBeInTheDocument();
    expect(screen.getByText('3 mensen zonder groep tellen alleen bij iedereen mee.')).toBeInTheDocument();
  });

  it('follow the perspective', async () => {
    const perspectives =
      perspectivesPresets.find((preset) => preset.id === 'me-organisation')?.perspectives ?? [];
    await openGroups(
      [
        ...some(3, 'care').map((person) => ({ ...person, placedNext: [[AMBITION, 5]] as Told['placed'] })),
        ...some(3, 'office').map((person) => ({ ...person, placedNext: [[GROWTH, 5]] as Told['placed'] })),
      ] as Omit<Told, 'name'>[],
      { perspectives },
    );
    expect(sentence()).toMatch(/^In deze groepen wijkt geen/);
    user.click(screen.getByRole('radio', { name: 'Onze organisatie' }));
    expect(sentence()).toMatch(/^Zelfontplooiing weegt bij Kantoor 100 % en bij Zorg 0 %/);
  });
});
