const SOFT_HYPHEN = '\u00ad';

/** Where the built-in names may break; browsers' own dictionaries differ too much to lay out a narrow field by. */
const breaks = [
  'Veilig-heid',
  'Zelf-ontplooi-ing',
  'Vitali-teit',
  'Aan-trekkings-kracht',
  'Attrac-tion',
  'Ambi-tion',
  'Vital-ity',
  'Onafhan-kelijk-heid',
  'Nieuws-gierig-heid',
  'Verbonden-heid',
  'Zorgzaam-heid',
  'Geborgen-heid',
  'Zinnelijk-heid',
  'Creativi-teit',
  'Ontspan-ning',
  'Waarde-ring',
  'Idealis-me',
  'Loyali-teit',
  'Gezond-heid',
  'Apprecia-tion',
  'Achieve-ment',
  'Individu-ality',
  'Connec-tion',
  'Creativ-ity',
  'Sensual-ity',
  'Curios-ity',
];
const hyphenatedByName = new Map(
  breaks.map((name) => [name.replaceAll('-', ''), name.replaceAll('-', SOFT_HYPHEN)]),
);
hyphenatedByName.set('Self-development', `Self-develop${SOFT_HYPHEN}ment`);

/** The name with soft hyphens, for the eye only: screen readers get the plain name. */
export const hyphenated = (name: string): string => hyphenatedByName.get(name) ?? name;
