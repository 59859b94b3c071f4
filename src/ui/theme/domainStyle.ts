import type { CSSProperties } from 'react';
import { domainColoursOf } from '#charts/domainColours';

/** A domain's colours as custom properties; colours are data of the board, so they can't stand in a style sheet. */
export function domainStyle(colour: string, surface: 'light' | 'dark' = 'light'): CSSProperties {
  const colours = domainColoursOf(colour, surface);
  return {
    '--full': colours.full,
    '--on': colours.on,
    '--tint': colours.tint,
    '--tint-open': colours.tintOpen,
    '--domain-edge': colours.edge,
    '--domain-ink': colours.ink,
  } as CSSProperties;
}

/** Aside is never a colour. */
export const asideStyle = {
  '--full': 'transparent',
  '--on': 'var(--ink)',
  '--tint': 'var(--paper)',
  '--tint-open': 'var(--paper-sunk)',
  '--domain-edge': 'var(--edge-strong)',
  '--domain-ink': 'var(--ink-quiet)',
} as CSSProperties;
