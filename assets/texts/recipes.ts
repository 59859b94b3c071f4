import type { Recipe } from '#model/recipes/recipe';
import { fiveDomains } from './boards';
import { drives24 } from './cardSets';
import { perspectivesPresets } from './perspectives';

export const whatDrivesUs: Recipe = {
  id: 'what-drives-us',
  title: { nl: 'Wat drijft ons', en: 'What drives us' },
  board: fiveDomains,
  cardSet: drives24,
  perspectives: perspectivesPresets[0]?.perspectives ?? [],
  steps: { firstImpression: false, favourites: 3, story: true, commitment: false, pulse: false },
};

export const recipes: Recipe[] = [whatDrivesUs];
