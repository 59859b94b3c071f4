import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from './support/journey';
import { storedForOffline } from './support/offline';
import { servePlainly } from './support/plainServer';
import { agreeWith } from './support/room';
import { button, textsOf } from './support/turns';

const { en } = textsOf;
const TITLE = 'What drives us';

test.use({ viewport: { width: 1024, height: 768 }, locale: 'en-GB', serviceWorkers: 'allow' });

interface Sent {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** As the system's share sheet does: a form with a file, sent to the app's address from outside it. */
async function share(page: Page, home: string, sent: Sent | undefined): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${home}share">
      <input name="title" value="from another app"><input type="file" name="file"><button>Share</button>
    </form>`,
  );
  if (sent) await page.locator('[type="file"]').setInputFiles(sent);
  await page.locator('button').click();
  await page.waitForURL(`${home}**`);
}

const failed = (page: Page) => page.getByRole('dialog', { name: en.files.failed });
const sessions = (page: Page) => page.getByRole('listitem').filter({ hasText: TITLE });

test('a file shared from another app is taken in as any other, without a network and below any folder', async ({
  page,
}) => {
  const host = await servePlainly('/some/where/');
  await page.goto(host.url);
  await storedForOffline(page);
  await host.stop();
  const text = await readFile('test/fixtures/session-1.waaier.json', 'utf8');
  const file = { name: 'a.waaier.json', mimeType: 'application/json', buffer: Buffer.from(text) };

  await share(page, host.url, {
    ...file,
    buffer: Buffer.from('<script>location = "https://evil.example"</script>'),
  });
  await expect(failed(page)).toContainText(en.files.nothingChanged);
  await share(page, host.url, undefined);
  await expect(failed(page)).toContainText(en.problem.notJson);
  await button(page, en.app.close).click();
  await expect(page).toHaveURL(host.url);
  await expect(page.getByText(en.home.empty)).toBeVisible();

  await share(page, host.url, file);
  await expect(page.getByRole('dialog', { name: en.files.newTitle(TITLE) })).toBeVisible();
  await expect(sessions(page)).toHaveCount(0);
  await agreeWith(page, en.files.add);
  await expect(page).toHaveURL(/\/room/);

  const bundle = Buffer.from(zipSync({ 'session.json': strToU8(text) }));
  await share(page, host.url, { name: 'a.zip', mimeType: 'application/zip', buffer: bundle });
  await expect(page.getByRole('dialog', { name: en.files.mergeTitle(TITLE) })).toBeVisible();
  await button(page, en.app.cancel).click();
  await page.reload();
  await expect(sessions(page)).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
