import { type Database, type DatabaseEvents, openDatabase } from '#storage/database';

let count = 0;
export const freshName = () => `waaier-test-${++count}`;

export const silent: DatabaseEvents = { onBlocking() {}, onBlocked() {}, onTerminated() {} };

export async function opened(name = freshName()): Promise<Database> {
  const result = await openDatabase(silent, name);
  if (!result.ok) throw new Error(`The database did not open: ${result.error.kind}`);
  return result.value;
}

/** The same object with some members replaced; methods keep their owner, as IndexedDB insists. */
export function withMembers<T extends object>(target: T, members: Record<string, unknown>): T {
  return new Proxy(target, {
    get(owner, key) {
      if (typeof key === 'string' && key in members) return members[key];
      const value = Reflect.get(owner, key, owner) as unknown;
      return typeof value === 'function' ? value.bind(owner) : value;
    },
  });
}

/** A database whose disk is full after `puts` more writes. */
export function fullAfter(puts: number, database: Database): Database {
  let left = puts;
  const fullStore = (store: { put: (...args: unknown[]) => unknown }) =>
    withMembers(store, {
      put(...args: unknown[]) {
        if (left-- <= 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
        return store.put(...args);
      },
    });
  return withMembers(database, {
    put: async () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    },
    transaction(...args: Parameters<Database['transaction']>) {
      const transaction = database.transaction(...args);
      return withMembers(transaction, {
        objectStore: (name: 'sorts') => fullStore(transaction.objectStore(name) as never),
      });
    },
  });
}
