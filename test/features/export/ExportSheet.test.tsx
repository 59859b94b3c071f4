// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '#features/export/ExportMenu';
import { nl } from '#i18n/nl';
import { dropAllSessions } from '#state/sessionsStore';
import { AMBITION, putRoom, SAFETY, standInForLayout, type Told } from '#test/features/support/roomSession';
import { user } from '#test/features/support/user';

beforeAll(standInForLayout);
beforeEach(dropAllSessions);

/** What the browser would have put among the downloads: each file's name and text. */
let saved: { name: string; text(): Promise<string> }[];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  saved = [];
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href) as Blob;
    saved.push({ name: this.download, text: () => textIn(blob) });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'canShare');
  Reflect.deleteProperty(navigator, 'share');
});

function textIn(blob: Blob): Promise<string> {
  const reader = new FileReader();
  reader.readAsText(blob);
  return new Promise((done) => {
    reader.onload = () => done(reader.result as string);
  });
}

const crowd = (count: number, group?: (i: number) => string): Told[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Person${i}`,
    placed: [
      [SAFETY, 10 + i],
      [AMBITION, 4],
    ],
    story: `Story of ${i}.`,
    ...(group && { group: group(i) }),
  }));

function openSheet(told: Told[], change: Parameters<typeof putRoom>[1] = {}): HTMLElement {
  render(<ExportMenu id={putRoom(told, change)} />);
  user.click(screen.getByRole('button', { name: nl.room.export }));
  return screen.getByRole('dialog', { name: nl.room.export });
}

const kinds = [
  nl.exports.report,
  nl.exports.slides,
  nl.exports.pictures,
  nl.room.figures,
  nl.room.sessionFile,
  nl.exports.bundle,
];

async function save(sheet: HTMLElement, what: string, count: number): Promise<string> {
  saved = [];
  user.click(within(sheet).getByRole('button', { name: nl.exports.save(what) }));
  await waitFor(() => expect(saved).toHaveLength(count), { timeout: 15_000 });
  return (await Promise.all(saved.map(({ text }) => text()))).join('\n');
}

describe('the export sheet', () => {
  it('offers each kind under its own name, and names off', () => {
    const sheet = openSheet(crowd(3));
    for (const kind of kinds) {
      const item = within(sheet).getByRole('region', { name: kind });
      expect(within(item).getByRole('button', { name: nl.exports.save(kind) })).toBeEnabled();
    }
    expect(within(sheet).getByRole('switch', { name: new RegExp(`^${nl.exports.names}`) })).not.toBeChecked();
    expect(within(sheet).queryByRole('button', { name: /delen$/ })).not.toBeInTheDocument();
  });

  it('saves figures without names, and with them once the switch is on', async () => {
    const sheet = openSheet(crowd(3));
    const without = await save(sheet, nl.room.figures, 2);
    expect(without).toContain('spectrum');
    expect(without).not.toContain('Person1');
    expect(
      within(sheet).getByText(nl.files.saved(saved[0]?.name ?? ''), { exact: false }),
    ).toBeInTheDocument();
    user.click(within(sheet).getByRole('switch', { name: new RegExp(`^${nl.exports.names}`) }));
    expect(await save(sheet, nl.room.figures, 2)).toContain('Person1');
  });

  it('writes Dutch notation for a Dutch Excel only when that is wanted', async () => {
    const sheet = openSheet(crowd(3));
    expect(await save(sheet, nl.room.figures, 2)).toContain(';');
    user.click(within(sheet).getByRole('switch', { name: nl.exports.forExcel }));
    expect(await save(sheet, nl.room.figures, 2)).not.toContain(';');
    user.click(within(sheet).getByRole('switch', { name: nl.exports.forExcel }));
    user.selectOptions(within(sheet).getByRole('combobox', { name: nl.exports.language }), 'English');
    expect(within(sheet).queryByRole('switch', { name: nl.exports.forExcel })).not.toBeInTheDocument();
    expect(await save(sheet, nl.room.figures, 2)).not.toContain(';');
  });

  it('offers only groups that are large enough to be shown', () => {
    const groups = ['Zorg', 'Kantoor', 'Duo'].map((label, i) => ({ id: `g${i}`, label }));
    const sheet = openSheet(
      crowd(14, (i) => `g${i < 8 ? 0 : i < 12 ? 1 : 2}`),
      { groups },
    );
    const offered = within(within(sheet).getByRole('combobox', { name: nl.exports.group }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    // The smallest of those that could be shown hides with the duo, or subtraction would give it away.
    expect(offered).toEqual([nl.room.everyone, 'Zorg']);
  });

  it('saves the session file even when nobody is done', async () => {
    const sheet = openSheet([{ name: 'Noor' }]);
    expect(JSON.parse(await save(sheet, nl.room.sessionFile, 1))).toMatchObject({ format: 'waaier-session' });
    expect(saved[0]?.name).toMatch(/^waaier-.*\.waaier\.json$/);
  });

  it('says calmly that something could not be made, and keeps offering it', async () => {
    const sheet = openSheet(crowd(3));
    // This environment has no workers, as a browser that refuses one.
    user.click(within(sheet).getByRole('button', { name: nl.exports.save(nl.exports.report) }));
    const item = within(sheet).getByRole('region', { name: nl.exports.report });
    const told = await within(item).findByText(nl.exports.problem.failed, {}, { timeout: 15_000 });
    expect(told).toBeInTheDocument();
    expect(within(item).getByRole('button', { name: nl.exports.save(nl.exports.report) })).toBeEnabled();
  });

  it('shares where the device has a share sheet, and asks for a fresh tap where the browser wants one', async () => {
    const shared: File[][] = [];
    const refusals = [new DOMException('', 'NotAllowedError')];
    Object.assign(navigator, {
      canShare: () => true,
      share: ({ files }: { files: File[] }) => {
        const refusal = refusals.pop();
        if (refusal) return Promise.reject(refusal);
        shared.push(files);
        return Promise.resolve();
      },
    });
    const sheet = openSheet(crowd(3));
    const item = within(sheet).getByRole('region', { name: nl.room.sessionFile });
    user.click(within(item).getByRole('button', { name: nl.exports.share(nl.room.sessionFile) }));
    user.click(await within(item).findByRole('button', { name: nl.exports.shareNow }));
    expect(await within(item).findByText(nl.exports.shared)).toBeInTheDocument();
    expect(shared.map((files) => files.map(({ name }) => name))).toEqual([
      [expect.stringMatching(/\.waaier\.json$/)],
    ]);
    expect(saved).toEqual([]);
  });
});
