import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '#i18n/nl';
import type { Hand } from './hand';

const CARDS = 24;
const fields = ['safety', 'growth', 'ambition', 'vitality', 'attraction', 'aside'] as const;
const table = '[data-place="table"] button';
const topCard = `${table}, [role="img"][data-card]`;

/** What the room says of a group: its sentence, its fan and its figures. */
export interface Reading {
  sentence: string[];
  fan: string[];
  figures: string[];
}

/** From Home to the hand-over, everything left as proposed. */
export async function startSession(hand: Hand, texts: Texts): Promise<void> {
  await hand.press(texts.home.newSession);
  await hand.press(texts.setup.start);
  await hand.untilSeen('h1', texts.handOver.title);
}

async function joinIn(hand: Hand, texts: Texts, name: string): Promise<void> {
  await hand.press(texts.handOver.add);
  await hand.write('dialog[open] input', name);
  await hand.press(texts.handOver.go);
  await hand.press(texts.turn.start);
  await untilLeft(hand, texts, CARDS);
}

const untilLeft = (hand: Hand, texts: Texts, count: number) =>
  hand.untilSeen('header strong', texts.turn.left(count));

/** On the table a card is tapped first, and then its field; on the stack the upper card is always the one in hand. */
async function tapCards(hand: Hand, texts: Texts, from: number, to: number): Promise<void> {
  const isTable = (await hand.count(table)) > 0;
  for (let i = from; i < to; i++) {
    const field = fields[(i * 5 + (i >> 3)) % fields.length];
    if (isTable) {
      await hand.click({ css: table });
      await hand.untilSeen('[data-place="held"]');
    }
    await hand.click({ css: `[data-field="${field}"] button, button[data-field="${field}"]` });
    await untilLeft(hand, texts, CARDS - i - 1);
  }
  await hand.untilSeen('header [data-saved="true"]');
}

/** What every field says of itself: its name and how many cards it holds. */
const readFields = (hand: Hand): Promise<string[]> =>
  hand.engine.run(() =>
    [...document.querySelectorAll('div[data-field] button, button[data-field]')].map(
      (field) => field.getAttribute('aria-label') ?? '',
    ),
  );

/** Taps every card into a field; halfway the page is loaded again. Answers what the fields said before that and after. */
export async function turnByTaps(
  hand: Hand,
  texts: Texts,
  name: string,
): Promise<Record<'before' | 'after', string[]>> {
  await joinIn(hand, texts, name);
  await untilCardsDecoded(hand);
  await tapCards(hand, texts, 0, 9);
  const before = await readFields(hand);
  await hand.engine.reload();
  await hand.press(texts.turn.resume);
  await untilLeft(hand, texts, CARDS - 9);
  const after = await readFields(hand);
  await tapCards(hand, texts, 9, CARDS);
  await finishTurn(hand, texts, 'Omdat ik hier altijd naar terug wil.');
  return { before, after };
}

/** Digits alone place every card, 0 puts aside. */
export async function turnByDigits(hand: Hand, texts: Texts, name: string): Promise<void> {
  await joinIn(hand, texts, name);
  await hand.engine.run((css) => document.querySelector<HTMLElement>(css)?.focus(), topCard);
  for (let i = 0; i < CARDS; i++) {
    await hand.engine.type(String((i * i + i) % 6));
    await untilLeft(hand, texts, CARDS - i - 1);
  }
  await hand.untilSeen('header [data-saved="true"]');
  await finishTurn(hand, texts, 'Dit is wie ik ben.');
}

async function finishTurn(hand: Hand, texts: Texts, story: string): Promise<void> {
  await hand.press(texts.turn.done);
  for (const nth of [2, 0, 4]) await hand.click({ css: 'li button[data-card]', nth });
  await hand.press(texts.turn.next);
  await hand.write('textarea', story);
  await hand.press(texts.turn.next);
  await hand.press(texts.turn.finish);
  await hand.untilSeen('h1', texts.handOver.title);
}

/** Every picture that is shown has pixels. */
const untilCardsDecoded = (hand: Hand): Promise<void> =>
  hand.until('the cards to be decoded', () =>
    hand.engine.run((css) => {
      const cards = [...document.querySelectorAll(css)];
      const pictures = cards.flatMap((card) => [...card.querySelectorAll('img')]);
      return (
        pictures.length > 0 &&
        pictures.length === cards.length &&
        pictures.every(
          ({ complete, naturalWidth, currentSrc }) =>
            complete && naturalWidth > 0 && currentSrc.endsWith('.avif'),
        )
      );
    }, topCard),
  );

export async function openRoom(hand: Hand, texts: Texts): Promise<void> {
  await hand.press(texts.handOver.room);
  await hand.press(texts.handOver.gateOpen);
}

/** Opens the spectrum and reads what it says, once the fan is drawn. */
export async function readSpectrum(hand: Hand, texts: Texts): Promise<Reading> {
  await hand.press(texts.present.open(texts.room.spectrum));
  // While the view is closed another fan stands here, and it has a label too.
  await hand.untilSeen('[data-layout]');
  await hand.until('the fan to have paper', () =>
    hand.engine.run(
      () => (document.querySelector('svg[role="img"]')?.getBoundingClientRect().width ?? 0) > 100,
    ),
  );
  return hand.engine.run(() => {
    const texts = (css: string) =>
      [...document.querySelectorAll(css)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
    return {
      sentence: texts('h2[aria-live]'),
      fan: texts('svg[role="img"][aria-label]'),
      figures: texts('[data-layout]'),
    };
  });
}

/** Makes each kind in the export sheet and waits for its file; answers the paths, in their order. */
export async function saveFiles(
  hand: Hand,
  texts: Texts,
  kinds: readonly (readonly [what: string, ending: string])[],
): Promise<string[]> {
  const { downloads } = hand.engine;
  const paths: string[] = [];
  await hand.press(texts.room.export);
  for (const [what, ending] of kinds) {
    // On its way a download has another name for a moment, or is there and empty.
    const arrived = () =>
      readdirSync(downloads).find(
        (name) =>
          name.startsWith('waaier-') && name.endsWith(ending) && statSync(join(downloads, name)).size > 0,
      );
    await hand.press(texts.exports.save(what));
    await hand.until(`a file on ${ending} among the downloads`, async () => arrived() !== undefined);
    paths.push(join(downloads, arrived() as string));
  }
  await hand.press(texts.app.close);
  return paths;
}

export async function importFile(hand: Hand, texts: Texts, path: string): Promise<void> {
  await hand.untilSeen('button', texts.home.openFile);
  await hand.engine.choose('input[type="file"]', path);
  await hand.press(texts.files.add);
}

/** The whole app is stored: its service worker controls the page that is loaded a second time. */
export async function untilStored(hand: Hand): Promise<void> {
  await hand.until('a service worker', () =>
    hand.engine.run(async () => {
      const registration = await navigator.serviceWorker?.getRegistration();
      return registration?.active?.state === 'activated';
    }),
  );
  await hand.engine.reload();
  await hand.until('the service worker to control the page', () =>
    hand.engine.run(() => navigator.serviceWorker.controller !== null),
  );
}
