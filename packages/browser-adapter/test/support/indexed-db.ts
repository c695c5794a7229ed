/** As much of IndexedDB as the adapter uses: one store, whose changes are kept when their transaction completes. */
export interface FakeIndexedDb {
  readonly factory: IDBFactory;
  /** What is kept. */
  readonly entries: ReadonlyMap<string, unknown>;
  /** Why no transaction that changes something can be completed, while there is such a reason. */
  full: DOMException | undefined;
  /** Whether it cannot be opened, as in a private window. */
  closed: boolean;
}

/** Makes an empty one. */
export function fakeIndexedDb(): FakeIndexedDb {
  const entries = new Map<string, unknown>();
  const factory = { open } as unknown as IDBFactory;
  const fake: FakeIndexedDb = { factory, entries, full: undefined, closed: false };
  return fake;

  function open(): object {
    const database = { transaction, createObjectStore: () => ({}), close: () => undefined };
    const handlers = { onupgradeneeded: ignored, onsuccess: ignored, onerror: ignored };
    const opening = { ...handlers, result: database, error: none };
    setTimeout(() => {
      if (fake.closed) {
        opening.error = new DOMException("The user denied it.", "InvalidStateError");
        opening.onerror();
        return;
      }
      opening.onupgradeneeded();
      opening.onsuccess();
    });
    return opening;
  }

  function transaction(): object {
    const made = { objectStore: () => store, oncomplete: ignored, onabort: ignored, error: none };
    const request = (result: unknown, change?: () => void): object => {
      const asked = { result, onsuccess: ignored, onerror: ignored, error: none };
      setTimeout(() => {
        asked.onsuccess();
        setTimeout(() => {
          finish(made, change);
        });
      });
      return asked;
    };
    const store = {
      get: (entry: string) => request(entries.get(entry)),
      add: (value: unknown, entry: string) =>
        request(entry, () => {
          if (entries.has(entry)) throw new DOMException("It is there already.", "ConstraintError");
          entries.set(entry, value);
        }),
      delete: (entry: string) => request(undefined, () => entries.delete(entry)),
    };
    return made;
  }

  function finish(
    made: { oncomplete: () => void; onabort: () => void; error: DOMException | null },
    change: (() => void) | undefined,
  ): void {
    try {
      if (change !== undefined && fake.full !== undefined) throw fake.full;
      change?.();
    } catch (error) {
      made.error = error as DOMException;
      made.onabort();
      return;
    }
    made.oncomplete();
  }
}

const none = null as DOMException | null;

function ignored(): void {
  // Nobody listens.
}
