// Being written: replace this file whole.
export const RoomPlace = (_: { id: string; view?: unknown; exportSlot?: unknown }) => null;
