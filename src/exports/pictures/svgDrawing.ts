import { rounded } from '#charts/path';
import { base64Of } from '../drawing/base64';
import { type Drawing, ink, type PathStyle, type TextStyle, type Within } from '../drawing/drawing';
import type { OutlineWriter } from './outlines';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Attributes of an element; those without a value are left out. */
const attributesOf = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value as string)}"`,
    )
    .join('');

const degrees = (angle: number) => rounded((angle * 180) / Math.PI);

function paintOf({
  fill,
  stroke,
  lineWidth = 1,
  isRound,
  dash,
}: PathStyle): Record<string, string | number | undefined> {
  return {
    fill: fill ?? (stroke === undefined ? ink.text : 'none'),
    stroke,
    'stroke-width': stroke === undefined ? undefined : lineWidth,
    'stroke-linecap': stroke !== undefined && isRound ? 'round' : undefined,
    'stroke-linejoin': stroke !== undefined && isRound ? 'round' : undefined,
    'stroke-dasharray': dash?.map(rounded).join(' '),
  };
}

function transformOf({ at, turn, scale }: Pick<PathStyle, 'at' | 'turn' | 'scale'>): string | undefined {
  const steps = [
    ...(at ? [`translate(${rounded(at.x)} ${rounded(at.y)})`] : []),
    ...(turn ? [`rotate(${degrees(turn)})`] : []),
    ...(scale !== undefined ? [`scale(${rounded(scale)})`] : []),
  ];
  return steps.length > 0 ? steps.join(' ') : undefined;
}

/** A picture as one SVG that needs nothing else: colours as attributes, texts as outlines, no references, no scripts. */
export class SvgDrawing implements Drawing {
  readonly #writer: OutlineWriter;
  readonly #parts: string[] = [];
  #clips = 0;

  constructor(writer: OutlineWriter) {
    this.#writer = writer;
  }

  path(d: string, style: PathStyle): void {
    if (d !== '')
      this.#parts.push(`<path${attributesOf({ d, transform: transformOf(style), ...paintOf(style) })}/>`);
  }

  rectangle(
    x: number,
    y: number,
    width: number,
    height: number,
    style: PathStyle & { corner?: number },
  ): void {
    this.#parts.push(`<rect${attributesOf({ x, y, width, height, rx: style.corner, ...paintOf(style) })}/>`);
  }

  circle(cx: number, cy: number, r: number, style: PathStyle): void {
    this.#parts.push(`<circle${attributesOf({ cx, cy, r, ...paintOf(style) })}/>`);
  }

  picture(bytes: Uint8Array, x: number, y: number, width: number, height: number): void {
    const href = `data:image/jpeg;base64,${base64Of(bytes)}`;
    const attributes = { href, x, y, width, height, preserveAspectRatio: 'xMidYMid slice' };
    this.#parts.push(`<image${attributesOf(attributes)}/>`);
  }

  within({ x = 0, y = 0, turn, clip, clipPath }: Within, draw: () => void): void {
    let clipId: string | undefined;
    if (clip || clipPath !== undefined) {
      clipId = `c${++this.#clips}`;
      const [left, top, width, height] = clip ?? [0, 0, 0, 0];
      const shape =
        clipPath === undefined
          ? `<rect${attributesOf({ x: left, y: top, width, height })}/>`
          : `<path${attributesOf({ d: clipPath })}/>`;
      this.#parts.push(`<clipPath id="${clipId}">${shape}</clipPath><g clip-path="url(#${clipId})">`);
    }
    const isMoved = x !== 0 || y !== 0 || turn;
    const transform = transformOf({ at: { x, y }, ...(turn && { turn }) });
    if (isMoved) this.#parts.push(`<g${attributesOf({ transform })}>`);
    draw();
    if (isMoved) this.#parts.push('</g>');
    if (clipId) this.#parts.push('</g>');
  }

  widthOf(text: string, style?: TextStyle): number {
    return this.#writer.widthOf(text, style);
  }

  line(text: string, x: number, y: number, style: TextStyle = {}): number {
    const { size = 23, colour = ink.text } = style;
    const { path, width, loose, left } = this.#writer.placed(text, x, style);
    if (path !== '')
      this.#parts.push(
        `<path${attributesOf({ d: path, transform: transformOf({ at: { x: left, y } }), fill: colour })}/>`,
      );
    for (const part of loose) {
      const attributes = {
        x: left + part.x,
        y,
        fill: colour,
        'font-size': size,
        'font-family': 'system-ui, sans-serif',
      };
      this.#parts.push(`<text${attributesOf(attributes)}>${escaped(part.text)}</text>`);
    }
    return width;
  }

  /** The whole document; `title` says in words what is seen. */
  svg(width: number, height: number, title: string): string {
    const root = attributesOf({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      width,
      height,
      role: 'img',
    });
    return `<svg${root}><title>${escaped(title)}</title>${this.#parts.join('\n')}</svg>\n`;
  }
}
