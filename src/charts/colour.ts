/** Colours as "#rrggbb"; luminance and contrast as WCAG 2.2 defines them. */

type Channels = readonly [number, number, number];

const channelsOf = (colour: string): Channels => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const hexOf = (channels: readonly number[]) =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** sRGB's transfer curve, 0–255 to linear light 0–1 and back. */
const linearOf = (channel: number) => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const encoded = (light: number) =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

/** `colour` with `share` 0–1 of `other` in it, mixed as sRGB values, as the mocks were. */
export function mixed(colour: string, other: string, share: number): string {
  const target = channelsOf(other);
  return hexOf(channelsOf(colour).map((channel, i) => channel + ((target[i] as number) - channel) * share));
}

/** Relative luminance, 0 (black) – 1 (white). */
export function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map(linearOf) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1–21, whichever lies on the other. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The grey that is as light, as a printer without colour would give it. */
export const greyOf = (colour: string): string => {
  const grey = encoded(luminanceOf(colour));
  return hexOf([grey, grey, grey]);
};

/** Whichever of the inks stands out most on a colour. */
export const inkOn = (colour: string, inks: readonly [string, ...string[]]): string =>
  inks.reduce((best, ink) => (contrastOf(ink, colour) > contrastOf(best, colour) ? ink : best));

/**
 * The colour itself as text on `paper`, darkened (on dark paper lightened) just as far as the contrast asks. Scaling linear
 * light keeps the hue, so that the name is still seen to be of its colour.
 */
export function asTextOn(paper: string, colour: string, leastContrast = 4.5): string {
  const isLight = luminanceOf(paper) > 0.18;
  const light = channelsOf(colour).map(linearOf);
  const towards = (step: number) =>
    hexOf(light.map((value) => encoded(isLight ? value * (1 - step) : value + (1 - value) * step)));
  for (let step = 0; step < 1; step += 0.01)
    if (contrastOf(towards(step), paper) >= leastContrast) return towards(step);
  return towards(1);
}

/** The two halves of a folded leaf: one towards the light, one in its own shade. */
export interface FoldedPaper {
  light: string;
  shade: string;
}

/**
 * A colour as folded paper. `strength` 0–1 weakens the fold where blades are narrow (`Fan.foldStrength`), or it would fight
 * the colours; in grey it is weaker still and without warmth.
 */
export function foldedPaperOf(colour: string, strength = 1, isGrey = false): FoldedPaper {
  const fold = strength * (isGrey ? 0.62 : 1);
  return {
    light: mixed(colour, isGrey ? '#ffffff' : '#fff3d6', 0.1 * fold),
    shade: mixed(colour, isGrey ? '#000000' : '#170a24', 0.13 * fold),
  };
}
