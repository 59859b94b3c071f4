// placeholder during the first minutes
export const CardsView = (_: { loaded: unknown; doneCount: number }) => null;
