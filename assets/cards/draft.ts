/** `npm run art:draft -- id …`: a quick look at cards in the making, as PNG under .cache/art. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArgs, systemChromium } from '../../test/support/browser';
import { HEIGHT, WIDTH } from './kit';

const folder = '.cache/art';
mkdirSync(folder, { recursive: true });
const executablePath = systemChromium();
const browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) });
for (const id of process.argv.slice(2)) {
  const { draw } = (await import(`./${id}.ts`)) as { draw: () => string };
  const svg = draw();
  writeFileSync(`${folder}/${id}.svg`, svg);
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, deviceScaleFactor: 1.5 });
  await page.setContent(`<style>body{margin:0}</style>${svg}`);
  await page.screenshot({ path: `${folder}/${id}.png` });
  await page.close();
  const small = await browser.newPage({ viewport: { width: 135, height: 180 } });
  await small.setContent(`<style>body{margin:0}svg{width:135px;height:180px;display:block}</style>${svg}`);
  await small.screenshot({ path: `${folder}/${id}-small.png` });
  await small.close();
  console.log(`${id}: ${(svg.length / 1024).toFixed(0)} KB svg → ${folder}/${id}.png, ${id}-small.png`);
}
await browser.close();
