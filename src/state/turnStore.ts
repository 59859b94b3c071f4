import { createStore } from 'zustand/vanilla';
import type { Id } from '#model/record';

/** One step of a turn that can be taken back: a card that went from one place to another (`undefined`: the table). */
export interface Move {
  card: Id;
  from: Id | undefined;
  to: Id | undefined;
}

interface TurnState {
  /** The sort these belong to; another sort starts with none. */
  sort: Id | undefined;
  done: Move[];
  undone: Move[];
}

const fresh = { done: [], undone: [] };

export const turnStore = createStore<TurnState>(() => ({ sort: undefined, ...fresh }));

export const beginTurn = (sort: Id) => {
  if (turnStore.getState().sort !== sort) turnStore.setState({ sort, ...fresh });
};

export const endTurn = () => turnStore.setState({ sort: undefined, ...fresh });

export const recordMove = (move: Move) =>
  turnStore.setState(({ done }) => ({ done: [...done, move], undone: [] }));

/** Takes the last move off the history; undefined when there is nothing to take back. */
export function takeUndo(): Move | undefined {
  const { done, undone } = turnStore.getState();
  const move = done.at(-1);
  if (move) turnStore.setState({ done: done.slice(0, -1), undone: [...undone, move] });
  return move;
}

export function takeRedo(): Move | undefined {
  const { done, undone } = turnStore.getState();
  const move = undone.at(-1);
  if (move) turnStore.setState({ done: [...done, move], undone: undone.slice(0, -1) });
  return move;
}
