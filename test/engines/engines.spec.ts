import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { en } from '#i18n/en';
import { nl, type Texts } from '#i18n/nl';
import { Site } from '../journeys/support/site';
import { openChromium } from './chromium';
import {
  importFile,
  openRoom,
  type Reading,
  readSpectrum,
  saveFiles,
  startSession,
  turnByDigits,
  turnByTaps,
  untilStored,
} from './coreJourney';
import type { Engine } from './engine';
import { openFirefox } from './firefox';
import { Hand } from './hand';
import { openWebKit } from './webkit';

const onDevice = (device: string): [string, () => Promise<Engine>] => [device, () => openChromium(device)];

const engines: [name: string, open: () => Promise<Engine>][] = [
  ['Chromium', openChromium],
  ['Firefox ESR', openFirefox],
  ['WebKitGTK', openWebKit],
  // Chromium with the screen, the fingers and the name of a device.
  ...['iPad (gen 7)', 'iPad (gen 11) landscape', 'iPhone 15', 'iPhone 15 landscape', 'Galaxy S24'].map(
    onDevice,
  ),
];

const KEPT = '.cache/engines-files';

/** Does something in a browser that is closed afterwards, whatever happens; nothing may have been complained about. */
async function inBrowser<T>(open: () => Promise<Engine>, work: (hand: Hand) => Promise<T>): Promise<T> {
  const engine = await open();
  try {
    const done = await work(new Hand(engine));
    expect(engine.complaints, 'errors, warnings, requests to other hosts').toEqual([]);
    return done;
  } finally {
    await engine.close();
  }
}

/** Opens Home; answers the texts of the language in which it speaks, for not every engine can be told which it prefers. */
async function openHome(hand: Hand, site: Site): Promise<Texts> {
  await hand.engine.goTo(site.url);
  await hand.untilSeen('button');
  return (await hand.engine.run(() => document.documentElement.lang)) === 'nl' ? nl : en;
}

/** Makes a session, two turns, a room and its files, all without a server; answers what the room said, and the session file. */
async function holdWorkshop(hand: Hand, site: Site, see: (what: string) => void) {
  const texts = await openHome(hand, site);
  const screen = await hand.engine.run(() => `${innerWidth} × ${innerHeight}, ${navigator.language}`);
  see(`${hand.engine.name}, ${screen}`);
  await untilStored(hand);
  await site.stop();
  see('the whole app is stored; the server is gone from here on');
  await startSession(hand, texts);
  const { before, after } = await turnByTaps(hand, texts, 'Sanne');
  expect(before.join(), 'what the fields say').toMatch(/[1-9]/);
  expect(after, 'the fields after a reload').toEqual(before);
  see('a turn by taps; reloaded after 9 cards, they lay where they lay');
  await turnByDigits(hand, texts, 'Marit');
  see('a turn by the digits 1–5 and 0');
  await openRoom(hand, texts);
  const reading = await readSpectrum(hand, texts);
  expect(reading.fan[0]).toContain(texts.home.people(2));
  expect(reading.figures.join()).toMatch(/\d/);
  see(`the room: ${reading.fan}`);
  const [file, report, slides] = await saveFiles(hand, texts, [
    [texts.room.sessionFile, '.waaier.json'],
    [texts.exports.report, '.pdf'],
    [texts.exports.slides, '.pptx'],
  ]);
  expect(startOf(report)).toBe('%PDF');
  expect(startOf(slides)).toMatch(/^PK/);
  see('session file, report and slides among the downloads');
  return { reading, file: keep(file as string, hand.engine.name) };
}

const startOf = (path = '') => readFileSync(path).subarray(0, 4).toString('latin1');

/** The downloads go with their browser; two engines may save a file of the same name at a time. */
function keep(path: string, engine: string): string {
  const folder = join(process.cwd(), KEPT, engine);
  mkdirSync(folder, { recursive: true });
  const kept = join(folder, basename(path));
  copyFileSync(path, kept);
  return kept;
}

async function openElsewhere(hand: Hand, site: Site, file: string): Promise<Reading> {
  const texts = await openHome(hand, site);
  await importFile(hand, texts, file);
  return readSpectrum(hand, texts);
}

for (const [name, open] of engines)
  test(`a workshop from Home to the fan and its files, and the session on an empty tablet: ${name}`, async () => {
    const see = (what: string) => console.log(`  ${name}: ${what}`);
    const site = await Site.open();
    try {
      const { reading, file } = await inBrowser(open, (hand) => holdWorkshop(hand, site, see));
      await site.start();
      expect(await inBrowser(open, (hand) => openElsewhere(hand, site, file))).toEqual(reading);
      see('opened in an empty profile: the same sentence, fan and figures; no complaints');
    } finally {
      await site.stop();
    }
  });
