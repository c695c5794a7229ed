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

async function inStore<Value>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    return await settled(run(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("IndexedDB gave no reason."));
    };
  });
}
