import type { Part } from '#model/conversation/conversation';
import type { OwnPrompt } from '#model/prompts/prompt';
import type { Recipe } from '#model/recipes/recipe';
import type { Id } from '#model/record';
import { fiveDomains } from './boards';
import { drives24 } from './cardSets';
import { perspectivesPresets } from './perspectives';

const drivesPrompts: OwnPrompt[] = [
  {
    id: 'own.look',
    question: {
      nl: 'Wat valt je op als je naar de waaier kijkt?',
      en: 'What strikes you when you look at the fan?',
    },
  },
  {
    id: 'own.day',
    question: {
      nl: 'Wanneer was je deze maand helemaal in je kleur?',
      en: 'When this month were you fully in your colour?',
    },
  },
  {
    id: 'own.keep',
    question: {
      nl: 'Wat gaat hier al goed en mag zo blijven?',
      en: 'What already goes well here and may stay as it is?',
    },
  },
  {
    id: 'own.need',
    question: {
      nl: 'Wat heb je van de anderen nodig om vaker in je kleur te zijn?',
      en: 'What do you need from the others to be in your colour more often?',
    },
  },
  {
    id: 'own.first-step',
    question: {
      nl: 'Wat doen jullie maandag anders dan vandaag?',
      en: 'What will you do differently on Monday?',
    },
  },
];

const drivesOrder: Part[] = [
  { id: 'welcome', label: { nl: 'Welkom', en: 'Welcome' }, minutes: 5 },
  { id: 'sorting', label: { nl: 'Sorteren', en: 'Sorting' }, minutes: 15 },
  { id: 'fan', label: { nl: 'Waaier open', en: 'Fan opens' }, minutes: 10 },
  { id: 'conversation', label: { nl: 'Gesprek', en: 'Conversation' }, minutes: 20 },
  { id: 'agreements', label: { nl: 'Afspraken', en: 'Agreements' }, minutes: 10 },
];

export const whatDrivesUs: Recipe = {
  id: 'what-drives-us',
  title: { nl: 'Wat drijft ons', en: 'What drives us' },
  board: fiveDomains,
  cardSet: drives24,
  perspectives: perspectivesPresets[0]?.perspectives ?? [],
  steps: { firstImpression: false, favourites: 3, story: true, commitment: false, pulse: false },
  prompts: drivesPrompts,
  runningOrder: drivesOrder,
};

export const recipes: Recipe[] = [whatDrivesUs];

/** The recipe a session was made from; the default where this device doesn't know it (a demo, a file from elsewhere). */
export const recipeOf = (id: Id | undefined): Recipe =>
  recipes.find((recipe) => recipe.id === id) ?? whatDrivesUs;
