import type { Page } from "playwright-core";

/** What becomes of the private keys that a page's browser keeps, when a script wants to read them: one word for each. */
export function keptKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    const database = await done(indexedDB.open("vipps-management"));
    const keys = database.transaction("keys").objectStore("keys").getAll() as IDBRequest<
      { privateKey: CryptoKey }[]
    >;
    const tries = (await done(keys)).map(({ privateKey }) =>
      crypto.subtle.exportKey("jwk", privateKey).then(
        () => "exported",
        (error: unknown) => (error as Error).name,
      ),
    );
    database.close();
    return Promise.all(tries);
  });
}
