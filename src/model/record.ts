/** 1–64 of A–Z a–z 0–9 _ -; new ids are nanoids of 21. */
export type Id = string;

/** ISO 8601 in UTC, e.g. "2026-11-23T09:30:00.000Z". */
export type Stamp = string;

/** What every stored record carries, so that any two copies of it can be joined. */
export interface Versioned {
  id: Id;
  revision: number;
  updatedAt: Stamp;
}
