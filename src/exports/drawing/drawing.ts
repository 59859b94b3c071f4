/** Reading, stressed, and large lines. */
export type Face = 'text' | 'strong' | 'display';

/** Each face's fonts, the app's own first; a later one is asked for signs the earlier ones lack. */
export type FontFiles = Record<Face, readonly Uint8Array[]>;

export const ink = {
  paper: '#fffdf8',
  text: '#2a1733',
  quiet: '#675569',
  hair: '#ddd2c2',
  line: '#857387',
  stick: '#bfaeac',
} as const;

export interface TextStyle {
  face?: Face;
  size?: number;
  colour?: string;
  align?: 'left' | 'centre' | 'right';
  /** Between the letters, as a share of the size. */
  tracking?: number;
  /** From one baseline to the next, as a share of the size. */
  leading?: number;
}

export interface PathStyle {
  fill?: string;
  stroke?: string;
  lineWidth?: number;
  isRound?: boolean;
  dash?: [number, number];
  at?: { x: number; y: number };
  scale?: number;
  /** In radians, clockwise, about `at`. */
  turn?: number;
}

/** A change of place for all that is drawn inside: moved, then turned (radians, clockwise); or cut to a box. */
export interface Within {
  x?: number;
  y?: number;
  turn?: number;
  clip?: [x: number, y: number, width: number, height: number];
  /** Cut to a shape, in the coordinates before the change. */
  clipPath?: string;
}

/** What a chart needs to be drawn on: a page of the report, or a picture of its own. */
export interface Drawing {
  path(d: string, style: PathStyle): void;
  rectangle(
    x: number,
    y: number,
    width: number,
    height: number,
    style: PathStyle & { corner?: number },
  ): void;
  circle(x: number, y: number, radius: number, style: PathStyle): void;
  picture(bytes: Uint8Array, x: number, y: number, width: number, height: number, corner?: number): void;
  within(change: Within, draw: () => void): void;
  widthOf(text: string, style?: TextStyle): number;
  /** One line; `y` is its baseline. Answers its width. */
  line(text: string, x: number, y: number, style?: TextStyle): number;
}
