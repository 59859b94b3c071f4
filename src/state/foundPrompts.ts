import { recipeOf } from '#assets/texts/recipes';
import { emptyConversation } from '#model/conversation/conversation';
import { queueOf } from '#model/conversation/queue';
import type { PromptSource } from '#model/prompts/evidence';
import type { FoundPrompt, OwnPrompt, Prompt } from '#model/prompts/prompt';
import { promptsOf } from '#model/prompts/promptsOf';
import type { Id } from '#model/record';
import type { Sight } from '#model/reveal/reveal';
import type { Session } from '#model/sessions/session';
import { resultsOf } from './results';
import type { LoadedSession } from './sessionsStore';

/** The questions of the session's recipe, which need no figures. */
export const ownPromptsOf = ({ recipe }: Session): readonly OwnPrompt[] => recipeOf(recipe).prompts;

/** The last answer of each session: a view is drawn far more often than a sort comes in. */
const rememberedById = new Map<Id, { key: string; prompts: FoundPrompt[] }>();

/** What the shown figures give to ask about, for everyone or one group; nothing where nothing may be shown. */
export function foundPromptsOf(
  loaded: LoadedSession,
  perspective: Id,
  group: Id | undefined,
): readonly FoundPrompt[] {
  const source = sourceOf(loaded, perspective, group);
  if (!source) return [];
  const key = keyOf(source);
  const { id } = loaded.session;
  const remembered = rememberedById.get(id);
  if (remembered?.key === key) return remembered.prompts;
  const prompts = promptsOf(source);
  rememberedById.set(id, { key, prompts });
  return prompts;
}

/**
 * The prompt that a window was told to show, or the first that waits where it was told none, as by a clicker; undefined when the
 * figures no longer give it.
 */
export function promptIn(
  loaded: LoadedSession,
  perspective: Id,
  { group, prompt }: Pick<Sight, 'group' | 'prompt'>,
): Prompt | undefined {
  const { session } = loaded;
  const [found, own] = [foundPromptsOf(loaded, perspective, group), ownPromptsOf(session)];
  if (prompt === undefined) return queueOf(found, own, session.conversation ?? emptyConversation).next[0];
  return [...found, ...own].find(({ id }) => id === prompt);
}

function sourceOf(loaded: LoadedSession, perspective: Id, group: Id | undefined): PromptSource | undefined {
  const { board, cardSet, perspectives, privacy, steps } = loaded.session;
  const all = perspectives.flatMap(({ id }) => {
    const results = resultsOf(loaded, id, group);
    return results.kind === 'shown' ? [{ perspective: id, sorts: results.sorts }] : [];
  });
  const shown = all.find((one) => one.perspective === perspective);
  return (
    shown && {
      ...shown,
      board,
      cardSet,
      all,
      minGroupSize: privacy.minGroupSize,
      isGroup: group !== undefined,
      favourites: steps.favourites,
    }
  );
}

/** All that prompts depend on, as text: a note that is saved makes new objects of the session's board and cards. */
const keyOf = ({
  board,
  cardSet,
  all,
  perspective,
  minGroupSize,
  isGroup,
  favourites,
}: PromptSource): string =>
  [
    perspective,
    minGroupSize,
    isGroup,
    favourites,
    board.domains.map(({ id }) => id),
    cardSet.cards.map(({ id, home }) => `${id}:${home}`),
    all.flatMap(({ sorts }) => sorts.map(({ id, revision }) => `${id}.${revision}`)),
  ].join(' ');
