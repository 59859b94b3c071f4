import { setOutdated, setTrouble } from '#state/storageStore';
import { type Database, openDatabase } from '#storage/database';

let database: Database | undefined;

/** The open database, or undefined while the app works in memory. */
export const connection = (): Database | undefined => database;

let opening: Promise<boolean> | undefined;

/**
 * Opens (or reopens) the database; answers whether it is there. A failure becomes the standing banner. Whoever asks while an older
 * window holds things up waits for the same answer.
 */
export async function connect(): Promise<boolean> {
  if (database) return true;
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<boolean> {
  const opened = await openDatabase({
    onBlocking() {
      // An update waits for us: let go at once, so that it is never held up; what comes next stays in memory.
      disconnect();
      setOutdated();
      setTrouble('closed');
    },
    onBlocked: () => setTrouble('blocked'),
    onTerminated() {
      database = undefined;
      setTrouble('closed');
    },
  });
  if (!opened.ok) {
    setTrouble(opened.error.kind);
    return false;
  }
  database = opened.value;
  // A database deleted under us closes without `terminated`.
  database.addEventListener('close', () => {
    database = undefined;
    setTrouble('closed');
  });
  setTrouble(undefined);
  return true;
}

export function disconnect(): void {
  database?.close();
  database = undefined;
}
