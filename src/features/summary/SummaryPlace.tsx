// Being written: replace this file whole.
export const SummaryPlace = (_: { id: string; view?: unknown; exportSlot?: unknown }) => null;
