import type { Recipe } from '../recipes/recipe';
import type { Id, Stamp } from '../record';
import { type Language, textIn } from '../text';
import type { Participant, Session } from './session';

/** A session made from a recipe, not yet opened; board and card set are copied, so that later edits change no old result. */
export function newSession(recipe: Recipe, id: Id, now: Stamp, language: Language): Session {
  return {
    id,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    title: textIn(recipe.title, language),
    recipe: recipe.id,
    status: 'draft',
    board: structuredCopyOf(recipe.board),
    cardSet: structuredCopyOf(recipe.cardSet),
    perspectives: structuredCopyOf(recipe.perspectives),
    groups: [],
    steps: { ...recipe.steps },
    privacy: { identity: 'name', minGroupSize: 3 },
  };
}

export const newParticipant = (id: Id, name: string, group: Id | undefined, now: Stamp): Participant => ({
  id,
  revision: 1,
  updatedAt: now,
  name,
  ...(group !== undefined && { group }),
});

const structuredCopyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
