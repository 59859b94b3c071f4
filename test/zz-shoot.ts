import { writeFileSync, mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { nl } from '../src/i18n/nl.ts';
import { en } from '../src/i18n/en.ts';
import { aFile, aParticipant, aSession, aSort, minutesLater } from './support/builders';
import { demoPeople } from '../assets/texts/demo';
const T = { nl, en };
function crowd(n: number) {
  let st = 7; const rnd = () => { st = (Math.imul(st, 1664525) + 1013904223) >>> 0; return st / 4294967296; };
  const session = aSession({ id: `crowd${n}`, title: `Wat drijft ons (${n})` }); const D = session.board.domains.map((d) => d.id);
  const ids = Array.from({ length: n }, (_, i) => `p${i}`);
  const tales = ['Op de fiets, elke ochtend, met de zon in mijn rug.', 'Omdat mijn oma dat ook altijd zei.', 'Samen aan de lange tafel, en niemand die op zijn telefoon kijkt.'];
  return aFile({ session, participants: ids.map((id, i) => aParticipant(id, { name: `${demoPeople[i % 12]!.name} ${Math.floor(i / 12) || ''}`.trim() })),
    sorts: ids.map((id, i) => { const lean = demoPeople[i % 12]!.leaning; const map: Record<string, string> = {};
      for (const c of session.cardSet.cards) { const r = rnd(); map[c.id] = r < .14 ? 'aside' : r < .58 ? (c.home ?? lean) : r < .82 ? lean : D[Math.floor(rnd() * 5)]!; }
      const placed = session.cardSet.cards.filter((c) => map[c.id] !== 'aside').map((c) => ({ id: c.id, w: rnd() + (c.home === lean ? .5 : 0) })).sort((a, b) => b.w - a.w);
      return aSort(id, map, { completedAt: minutesLater(4), favourites: placed.slice(0, 3).map((c) => c.id), story: tales[i % 3]! }); }) });
}
const [, , out, ...jobs] = process.argv; mkdirSync(out!, { recursive: true });
const server = await preview({ preview: { port: 4870 } }); const address = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
// job: n:view:WxH:lang:theme:textscale[:open]
for (const job of jobs) {
  const [n, view, size, lang = 'nl', theme = 'light', scale = '100', extra = ''] = job.split(':'); const [w, h] = size!.split('x').map(Number);
  const ctx = await browser.newContext({ viewport: { width: w!, height: h! }, locale: lang === 'nl' ? 'nl-NL' : 'en-GB', reducedMotion: 'reduce', serviceWorkers: 'block', colorScheme: theme === 'dark' ? 'dark' : 'light' });
  const page = await ctx.newPage(); page.on('pageerror', (e) => console.log('ERR', e.message)); page.on('console', (m) => m.type() === 'error' && console.log('CON', m.text()));
  const texts = T[lang as 'nl'];
  await page.goto(address);
  if (n === 'demo') { await page.getByRole('button', { name: texts.home.demo, exact: true }).click(); await page.waitForURL(/room/); }
  else {
    writeFileSync(`/tmp/scratch-agreement/c${n}.json`, JSON.stringify(crowd(Number(n))));
    const ch = page.waitForEvent('filechooser'); await page.getByRole('button', { name: texts.home.openFile }).click(); await (await ch).setFiles(`/tmp/scratch-agreement/c${n}.json`);
    await page.getByRole('dialog').getByRole('button').last().click({ timeout: 60000 }); await page.waitForURL(/room/, { timeout: 60000 });
  }
  if (theme === 'dark') await page.evaluate(() => { document.documentElement.dataset.theme = 'dark'; });
  if (theme === 'grey') await page.addStyleTag({ content: 'html{filter:grayscale(1)}' }).catch((e) => console.log(e.message));
  if (scale !== '100') await page.evaluate((s) => { document.documentElement.style.fontSize = `${s}%`; }, scale);
  await page.evaluate((v) => { location.hash = location.hash.replace(/room.*/, `room/${v}`); }, view);
  const t = Date.now(); await page.locator('[class*=tabs] [aria-current=page]').first().waitFor();
  const op = page.locator('[class*=closed] button'); if (await op.count()) await op.first().click(); await page.waitForTimeout(300); await page.getByText(texts.agreement.clustersBusy).waitFor({ state: 'detached', timeout: 90000 }); if (Date.now() - t > 900) console.log(job, 'busy', Date.now() - t);
  for (const e of extra.split('+').filter(Boolean)) {
    if (e === 'names') await page.getByRole('switch', { name: texts.agreement.showNames }).click({ force: true });
    if (e === 'wait') { const a=Date.now(); await page.getByText(texts.agreement.clustersHelp).waitFor({timeout:120000}); console.log('clusters after', Date.now()-a); }
    if (e === 'frames') { await page.evaluate(() => { (window as any).gap=0; let l=performance.now(); requestAnimationFrame(function g(n){(window as any).gap=Math.max((window as any).gap,n-l); l=n; requestAnimationFrame(g)}); }); await page.evaluate(()=>{location.hash=location.hash.replace('agreement','spectrum')}); await page.waitForTimeout(1500); await page.evaluate(()=>{(window as any).gap=0; location.hash=location.hash.replace('spectrum','agreement')}); await page.getByText(texts.agreement.clustersHelp).waitFor({timeout:120000}); console.log('longest frame', await page.evaluate(()=>(window as any).gap)); }
    if (e === 'pairs') await page.getByRole('button', { name: /Alle|Compare/ }).click();
    if (e === 'row') await page.getByRole('rowheader').nth(4).getByRole('button').click();
    if (e === 'end') await page.evaluate(() => { const r = document.querySelector('[class*=results]') as HTMLElement; r.scrollTop = 1e6; scrollTo(0, 1e6); });
    if (e === 'mid') await page.evaluate(() => { const r = document.querySelector('[class*=results]') as HTMLElement; r.scrollTop = 700; scrollTo(0, 700); });
  }
  await page.waitForTimeout(1200);
  const full = extra.includes('full');
  await page.screenshot({ path: `${out}/${job.replace(/[:+]/g, '-')}.png`, fullPage: full });
  if (process.env.CUT) { }
  await ctx.close(); console.log('ok', job);
}
await browser.close(); await server.close(); process.exit(0);
