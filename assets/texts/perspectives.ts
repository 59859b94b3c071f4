import type { Perspective } from '#model/sessions/session';
import type { Text } from '#model/text';

const me: Perspective = {
  id: 'me',
  label: { nl: 'Ik', en: 'Me' },
  prompt: { nl: 'Wat raakt jou?', en: 'What moves you?' },
  about: 'self',
};

const organisation: Perspective = {
  id: 'organisation',
  label: { nl: 'Onze organisatie', en: 'Our organisation' },
  prompt: { nl: 'Wat drijft onze organisatie?', en: 'What drives our organisation?' },
  about: 'organisation',
};

const today: Perspective = {
  id: 'today',
  label: { nl: 'Vandaag', en: 'Today' },
  prompt: { nl: 'Wat drijft onze organisatie vandaag?', en: 'What drives our organisation today?' },
  about: 'organisation',
};

const tomorrow: Perspective = {
  id: 'tomorrow',
  label: { nl: 'Morgen', en: 'Tomorrow' },
  prompt: {
    nl: 'Wat mag onze organisatie morgen drijven?',
    en: 'What should drive our organisation tomorrow?',
  },
  about: 'organisation',
};

const employees: Perspective = {
  id: 'employees',
  label: { nl: 'Medewerkers', en: 'Employees' },
  prompt: { nl: 'Wat voelen wij hier als medewerkers?', en: 'What do we feel here as employees?' },
  about: 'team',
};

const customers: Perspective = {
  id: 'customers',
  label: { nl: 'Klanten', en: 'Customers' },
  prompt: { nl: 'Wat voelen onze klanten bij ons?', en: 'What do our customers feel with us?' },
  about: 'customer',
};

/** The question of a turn names the colleague; this one is for everybody together. */
const colleagues: Perspective = {
  id: 'colleague',
  label: { nl: 'Collega’s', en: 'Colleagues' },
  prompt: { nl: 'Wat drijft je collega?', en: 'What drives your colleague?' },
  about: 'peer',
};

/** A ready choice of 1–4 perspectives. */
export interface PerspectivesPreset {
  id: string;
  /** Where the labels alone don't say it. */
  title?: Text;
  perspectives: Perspective[];
}

export const perspectivesPresets: PerspectivesPreset[] = [
  { id: 'me', perspectives: [me] },
  { id: 'me-organisation', perspectives: [me, organisation] },
  { id: 'today-tomorrow', perspectives: [today, tomorrow] },
  { id: 'employees-customers', perspectives: [employees, customers] },
  {
    id: 'me-colleague',
    title: { nl: 'Ik · Een collega over mij', en: 'Me · A colleague about me' },
    perspectives: [me, colleagues],
  },
];
