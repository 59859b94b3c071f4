import type { Page } from '@playwright/test';
import { fiveDomains } from '#assets/texts/boards';
import { perspectivesPresets } from '#assets/texts/perspectives';
import { whatDrivesUs } from '#assets/texts/recipes';
import { agreementSentence } from '#i18n/agreementSentence';
import { favouritesSentence } from '#i18n/favouritesSentence';
import { cardsSentence, ownReadingSentence, spectrumSentence } from '#i18n/findingSentence';
import { gapSentence } from '#i18n/gapSentence';
import { groupsSentence } from '#i18n/groupsSentence';
import { findingSentenceOf } from '#i18n/promptSentence';
import { loadAllTexts } from '#i18n/texts';
import { type Language, type Text, textIn } from '#model/text';
import { expect, test } from './support/journey';
import { button, textsOf } from './support/turns';

test.use({ viewport: { width: 1024, height: 768 } });

const longestFirst = <T extends { name: Text }>(things: readonly T[], language: Language) =>
  things.toSorted((a, b) => textIn(b.name, language).length - textIn(a.name, language).length);

/** Every view's sentence where its names are the longest there are. */
function longSentences(language: Language): string[] {
  const texts = textsOf[language];
  const names = fiveDomains.domains.map(({ name }) => textIn(name, language));
  const cards = longestFirst(whatDrivesUs.cardSet.cards, language);
  const [a, b, c] = cards.map(({ id }) => id) as [string, string, string];
  const nameOf = (id: string) => textIn(cards.find((card) => card.id === id)?.name ?? '', language);
  const domains = longestFirst(fiveDomains.domains, language).map((d) => fiveDomains.domains.indexOf(d));
  const [first = 0, second = 0, third = 0] = domains;
  const ends = perspectivesPresets.find(({ id }) => id === 'employees-customers')?.perspectives;
  const [from, to] = ends ?? [];
  if (!from || !to) throw new Error('no preset of employees and customers');
  const group = language === 'nl' ? 'Kantoor en administratie' : 'Office and administration';
  const gap = (finding: Parameters<typeof gapSentence>[0]) =>
    gapSentence(finding, [from, to], names, language);
  const word = 'good' as const;
  return [
    spectrumSentence({ kind: 'largest', people: 300, domain: first, overHalf: 128 }, names, language),
    spectrumSentence({ kind: 'sharedLargest', people: 12, domains: [first, second, third] }, names, language),
    ownReadingSentence(
      { kind: 'sharedLargest', people: 1, domains: [first, second, third] },
      names,
      language,
    ),
    cardsSentence({ kind: 'agreeAndSplit', agreed: [a, b], split: c, fields: 4 }, nameOf, language) ?? '',
    agreementSentence({ kind: 'partly', word, alpha: 0.5, most: [a, b], least: [c] }, nameOf, language),
    agreementSentence({ kind: 'partly', word, alpha: 0.5, most: [c], least: [a, b] }, nameOf, language),
    agreementSentence(
      { kind: 'partly', word: 'none', alpha: -0.1, most: [a, b], least: [c] },
      nameOf,
      language,
    ),
    favouritesSentence({ kind: 'tie', cards: [a, b, c], people: 12 }, nameOf, language),
    favouritesSentence({ kind: 'first', card: a, chosenBy: 128, people: 300 }, nameOf, language),
    gap({ kind: 'largest', people: 12, domain: first, from: 25, to: 47, others: [second, third] }),
    gap({ kind: 'largest', people: 1, domain: first, from: 25, to: 47, others: [second] }),
    gap({ kind: 'tied', people: 12, domains: [first, second, third], points: 12 }),
    gap({ kind: 'same', people: 12, moved: 20 }),
    gap({ kind: 'aside' }),
    groupsSentence(
      {
        kind: 'differs',
        domain: first,
        everyone: 22,
        groups: [
          { group: 'a', percentage: 35 },
          { group: 'b', percentage: 12 },
        ],
      },
      (id) => (id === 'a' ? group : texts.room.everyone),
      names,
      language,
    ),
    texts.room.hidden(group, 3),
    texts.room.hiddenToo(group),
    findingSentenceOf(
      {
        kind: 'gap',
        domain: first,
        perspectives: [from.id, to.id],
        people: 12,
        from: names.map(() => 0.25),
        to: names.map(() => 0.47),
        isLargest: true,
      },
      { ...whatDrivesUs, perspectives: [from, to] },
      language,
    ),
  ];
}

/** How many lines the sentence takes in the head of the room, in the letters it would have there. */
const linesOf = (page: Page, sentence: string): Promise<number> =>
  page.evaluate((words) => {
    const heading = document.querySelector<HTMLElement>('header[data-length] h2');
    const header = heading?.parentElement;
    if (!heading || !header) throw new Error('no head');
    header.dataset.length = words.length > 70 ? 'long' : 'short';
    heading.textContent = words;
    return Math.round(
      heading.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(heading).lineHeight),
    );
  }, sentence);

for (const language of ['nl', 'en'] as const)
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });

    test('no view on a tablet needs more than two lines to say what it shows', async ({ page }) => {
      await loadAllTexts(language);
      await page.goto('./');
      await button(page, textsOf[language].home.demo).click();
      await expect(page.locator('header[data-length] h2')).toBeVisible();
      const lines: Record<string, number> = {};
      for (const sentence of longSentences(language)) lines[sentence] = await linesOf(page, sentence);
      expect(Object.entries(lines).filter(([, count]) => count > 2)).toEqual([]);
      expect(Math.max(...Object.values(lines))).toBe(2);
    });
  });
