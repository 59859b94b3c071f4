import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { FAN_PREFIX } from './fanShapes';

export interface DeckTidying {
  title: string;
  /** "nl-NL" or "en-GB": what spelling checkers and screen readers go by. */
  locale: string;
  /** The board's colours, as "RRGGBB": the deck's accents, so that what somebody adds is of the same palette. */
  accents: readonly string[];
  /** Fill → ink that reads on it, both as "RRGGBB". */
  inkByFill: ReadonlyMap<string, string>;
  /** What the group of the fan's shapes is called. */
  fanName: string;
  now: string;
}

/** Everything in the package was made here from what its reader sees: a fixed stamp in the archive, and no maker's traces. */
const STAMP = '2000-01-01T00:00:00.000Z';

/**
 * The library's package put in order: only parts that exist are listed, nothing tells who made it or with what, the palette and the
 * language are the session's, labels can be read on their colours, and the fan's shapes are one group with a description.
 */
export function tidyDeck(bytes: Uint8Array, tidying: DeckTidying): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const twins = twinsIn(parts);
  const names = Object.keys(parts).filter((name) => !name.endsWith('/') && !twins.has(name));
  const tidied: Zippable = {};
  for (const name of names) {
    const part = parts[name] as Uint8Array;
    const isText = name.endsWith('.xml') || name.endsWith('.rels');
    tidied[name] = isText
      ? strToU8(tidiedPart(name, withoutTwins(strFromU8(part), twins), names, tidying))
      : workbookOf(name, part);
  }
  return zipSync(tidied, { level: 6, mtime: STAMP }) as Uint8Array<ArrayBuffer>;
}

/** A picture that stands on several slides comes in several times: name → the first of its like. */
function twinsIn(parts: Record<string, Uint8Array>): ReadonlyMap<string, string> {
  const firstByContent = new Map<string, string>();
  const twins = new Map<string, string>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('ppt/media/') || name.endsWith('/')) continue;
    const content = strFromU8(bytes, true);
    const first = firstByContent.get(content);
    if (first) twins.set(name, first);
    else firstByContent.set(content, name);
  }
  return twins;
}

const withoutTwins = (xml: string, twins: ReadonlyMap<string, string>) =>
  xml.replace(/"\.\.\/media\/([^"]+)"/g, (target, name: string) => {
    const first = twins.get(`ppt/media/${name}`);
    return first ? `"../media/${first.slice('ppt/media/'.length)}"` : target;
  });

function tidiedPart(name: string, xml: string, names: readonly string[], tidying: DeckTidying): string {
  const { accents, inkByFill, fanName, locale } = tidying;
  if (name === '[Content_Types].xml') return onlyExisting(xml, names);
  if (name === 'docProps/app.xml') return appProperties();
  if (name === 'docProps/core.xml') return coreProperties(tidying);
  const spoken = xml.replaceAll('lang="en-US"', `lang="${locale}"`);
  if (name === 'ppt/theme/theme1.xml') return withAccents(spoken, accents);
  if (name.startsWith('ppt/charts/')) return withReadableLabels(spoken, inkByFill);
  return name.startsWith('ppt/slides/slide') ? renumbered(withFanGrouped(spoken, fanName)) : spoken;
}

/** A chart carries its figures as a workbook, which is a package with traces of its own. */
function workbookOf(name: string, part: Uint8Array): Uint8Array {
  if (!name.endsWith('.xlsx')) return part;
  const sheets = unzipSync(part);
  const tidied: Zippable = {};
  for (const [inner, bytes] of Object.entries(sheets)) {
    if (inner.endsWith('/')) continue;
    tidied[inner] = inner === 'docProps/core.xml' ? strToU8(coreXml('', STAMP)) : bytes;
  }
  return zipSync(tidied, { level: 6, mtime: STAMP });
}

const onlyExisting = (xml: string, names: readonly string[]) => {
  const existing = new Set(names.map((name) => `/${name}`));
  return xml.replace(/\s*<Override PartName="([^"]+)"[^>]*\/>/g, (override, part: string) =>
    existing.has(part) ? override.trim() : '',
  );
};

const appProperties = () =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Waaier</Application></Properties>';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const coreProperties = ({ title, locale, now }: DeckTidying) =>
  coreXml(`<dc:title>${escaped(title)}</dc:title><dc:language>${locale}</dc:language>`, now);

const coreXml = (inner: string, stamp: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inner}<dcterms:created xsi:type="dcterms:W3CDTF">${stamp.slice(0, 19)}Z</dcterms:created></cp:coreProperties>`;

function withAccents(xml: string, accents: readonly string[]): string {
  const inked = xml
    .replace(/<a:dk1>.*?<\/a:dk1>/, '<a:dk1><a:srgbClr val="2A1733"/></a:dk1>')
    .replace(/<a:lt1>.*?<\/a:lt1>/, '<a:lt1><a:srgbClr val="FFFDF8"/></a:lt1>');
  return accents
    .slice(0, 6)
    .reduce(
      (theme, colour, i) =>
        theme.replace(
          new RegExp(`<a:accent${i + 1}>.*?</a:accent${i + 1}>`),
          `<a:accent${i + 1}><a:srgbClr val="${colour}"/></a:accent${i + 1}>`,
        ),
      inked,
    );
}

/** In a stacked bar the labels lie on the colours: cream on the dark ones, ink on the light. */
function withReadableLabels(xml: string, inkByFill: ReadonlyMap<string, string>): string {
  if (!/<c:grouping val="(percentS|s)tacked"\/>/.test(xml)) return xml;
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
    const fill = /<c:spPr>\s*<a:solidFill><a:srgbClr val="(\w{6})"/.exec(series)?.[1];
    const ink = fill && inkByFill.get(fill);
    if (!ink) return series;
    return series.replace(/<c:dLbls>.*?<\/c:dLbls>/s, (labels) =>
      labels.replace(/<a:solidFill><a:srgbClr val="\w{6}"/, `<a:solidFill><a:srgbClr val="${ink}"`),
    );
  });
}

/** The shapes of a fan, which follow each other, as one group over the box they fill together. */
function withFanGrouped(xml: string, fanName: string): string {
  const run = new RegExp(
    `(?:<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${FAN_PREFIX}(?:(?!</p:sp>).)*</p:sp>)+`,
    'gs',
  );
  return xml.replace(run, (shapes) => {
    const boxes = [
      ...shapes.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g),
    ].map((found) => found.slice(1).map(Number) as [number, number, number, number]);
    const left = Math.min(...boxes.map(([x]) => x));
    const top = Math.min(...boxes.map(([, y]) => y));
    const width = Math.max(...boxes.map(([x, , w]) => x + w)) - left;
    const height = Math.max(...boxes.map(([, y, , h]) => y + h)) - top;
    const [, description = ''] = new RegExp(`name="${FAN_PREFIX}([^"]*)"`).exec(shapes) ?? [];
    const box = `<a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="${left}" y="${top}"/><a:chExt cx="${width}" cy="${height}"/>`;
    const inner = shapes
      .replace(`name="${FAN_PREFIX}${description}"`, 'name="0"')
      .replaceAll(`name="${FAN_PREFIX}`, 'name="');
    return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${fanName}" descr="${description}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${box}</a:xfrm></p:grpSpPr>${inner}</p:grpSp>`;
  });
}

/** Each shape a number of its own: the library gives the slide number one that a shape may have too. */
function renumbered(xml: string): string {
  let next = 1;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${next++}"`);
}
