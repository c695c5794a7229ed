/** A key pair as it is kept: a browser stores the keys themselves, not their bytes. */
export interface KeptKey {
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

const DATABASE = "vipps-management";
const STORE = "keys";

/** Gives the key of an entry, made when there is none yet; the pages of one origin agree on which. */
export async function keep(entry: string, make: () => Promise<KeptKey>): Promise<KeptKey> {
  const found = await read(entry);
  if (found !== undefined) return found;
  // A transaction ends while a key is being made, so another page may have been quicker: then its key counts.
  const made = await make();
  try {
    await inStore("readwrite", (store) => store.add(made, entry));
    return made;
  } catch (error) {
    const theirs = await read(entry);
    if (theirs === undefined) throw error;
    return theirs;
  }
}

function read(entry: string): Promise<KeptKey | undefined> {
  return inStore("readonly", (store) => store.get(entry) as IDBRequest<KeptKey | undefined>);
}

/** Takes an entry away. */
export async function remove(entry: string): Promise<void> {
  await inStore("readwrite", (store) => store.delete(entry));
}

/** Settles when what was done is kept, or never will be: a request that succeeds can still be undone. */
async function inStore<Value>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = run(transaction.objectStore(STORE));
    await completed(transaction);
    return request.result;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(opening.error ?? unexplained());
    };
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    // Follows every error of a request, too.
    transaction.onabort = () => {
      reject(transaction.error ?? unexplained());
    };
  });
}

function unexplained(): Error {
  return new Error("IndexedDB gave no reason.");
}
