import { asTextOn, contrastOf, inkOn, mixed } from './colour';

/** The roles one domain colour plays on a surface; contrasts as WCAG 2.2 counts them. */
export interface DomainColours {
  /** Data: blades, bars, header bands. */
  full: string;
  /** Text and marks on `full`, ≥ 4.5. */
  on: string;
  /** A field at rest. */
  tint: string;
  /** A field that is ready to take a card. */
  tintOpen: string;
  /** A line of ≥ 3 on paper. */
  edge: string;
  /** Text and marks on `tint`, ≥ 7. */
  ink: string;
}

const surfaces = {
  light: { paper: '#f8f3e9', ink: '#2a1733', cream: '#fff8ea', tint: 0.84, tintOpen: 0.68 },
  dark: { paper: '#1b1022', ink: '#1b1022', cream: '#fff8ea', tint: 0.78, tintOpen: 0.62 },
} as const;

/** The board's own colours were tuned for dark paper by eye and by measure; any other is lightened until it shows. */
const darkForms: Record<string, string> = {
  '#1d7759': '#1f8a67',
  '#f4ae4a': '#fbc162',
  '#54338d': '#7a57c6',
  '#63acdd': '#79c3f2',
  '#df5e8b': '#f27fa9',
};

const known = new Map<string, DomainColours>();

/** Found once a colour: a contrast is sought in up to a hundred steps, and a page of dots asks thousands of times. */
export function domainColoursOf(colour: string, surface: keyof typeof surfaces): DomainColours {
  const key = `${surface} ${colour}`;
  const colours = known.get(key) ?? foundColours(colour, surface);
  known.set(key, colours);
  return colours;
}

function foundColours(colour: string, surface: keyof typeof surfaces): DomainColours {
  const { paper, ink, cream, tint, tintOpen } = surfaces[surface];
  const full = surface === 'dark' ? (darkForms[colour.toLowerCase()] ?? asTextOn(paper, colour, 3)) : colour;
  const tinted = mixed(full, paper, tint);
  return {
    full,
    on: contrastOf(cream, full) >= 4.5 ? cream : inkOn(full, [ink, cream]),
    tint: tinted,
    tintOpen: mixed(full, paper, tintOpen),
    edge: asTextOn(paper, full, 3),
    ink: asTextOn(tinted, full, 7),
  };
}
