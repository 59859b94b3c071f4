import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { fontNames } from '#exports/drawing/fontNames';

type Fonts = Record<'text' | 'strong' | 'display', Uint8Array[]>;

const font = (name: string) => new Uint8Array(readFileSync(`assets/fonts/${name}.ttf`));

/** The fonts as the app hands them over. */
export const fonts = Object.fromEntries(
  Object.entries(fontNames).map(([face, names]) => [face, names.map(font)]),
) as Fonts;

export interface ReadPdf {
  pages: string[];
  outline: string[];
  language: string | undefined;
  info: Record<string, unknown>;
  hasMetadata: boolean;
  /** Each page's structure as "Document(Sect(H2 P …))". */
  structure: string[];
  /** The words that stand for the figures. */
  alts: string[];
}

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

const shapeOf = (node: Node | null): string => {
  const children = (node?.children ?? []).filter(({ role }) => role).map(shapeOf);
  return `${node?.role ?? ''}${children.length > 0 ? `(${children.join(' ')})` : ''}`;
};

const altsOf = (node: Node | null): string[] => [
  ...(node?.alt ? [node.alt] : []),
  ...(node?.children ?? []).flatMap(altsOf),
];

/** A PDF as another program reads it: what could be selected, searched and read aloud. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(bytes.slice());
  const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1);
  const [pages, trees] = [[] as string[], [] as (Node | null)[]];
  for (const number of numbers) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    trees.push((await page.getStructTree()) as Node | null);
  }
  const { info, metadata } = await document.getMetadata();
  const facts = info as Record<string, unknown>;
  return {
    pages,
    outline: ((await document.getOutline()) ?? []).map(({ title }) => title),
    language: facts.Language as string | undefined,
    info: facts,
    hasMetadata: metadata !== null,
    structure: trees.map(shapeOf),
    alts: trees.flatMap(altsOf),
  };
}
