import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { browserKeys } from "../src/browser-keys.ts";
import { type FakeIndexedDb, fakeIndexedDb } from "./support/indexed-db.ts";

let database: FakeIndexedDb;

beforeEach(() => {
  database = fakeIndexedDb();
  vi.stubGlobal("indexedDB", database.factory);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const noRoom = new DOMException("The disk is full.", "QuotaExceededError");

test("a key is given once it is kept, and again to the next page", async () => {
  const { kid } = await browserKeys().registerKey();
  expect([...database.entries.keys()]).toEqual(["ecdsa-p256-sha256:default"]);
  expect((await browserKeys().registerKey()).kid).toBe(kid);
});

test("two pages that begin together agree on one key", async () => {
  const [one, other] = await Promise.all([browserKeys().registerKey(), browserKeys().registerKey()]);
  expect(one.kid).toBe(other.kid);
});

test("a key that was accepted and then could not be kept is none", async () => {
  const keys = browserKeys();
  database.full = noRoom;
  await expect(keys.registerKey()).rejects.toMatchObject({ code: "missing_credentials", cause: noRoom });
  database.full = undefined;
  await keys.registerKey();
  expect(database.entries.size).toBe(1);
});

test("a key is forgotten once it is gone, and not before", async () => {
  const keys = browserKeys();
  await keys.registerKey();
  database.full = noRoom;
  await expect(keys.forget()).rejects.toBe(noRoom);
  database.full = undefined;
  await keys.forget();
  expect(database.entries.size).toBe(0);
});

test("where nothing can be kept there is no key, and it is said why", async () => {
  database.closed = true;
  await expect(browserKeys().registerKey()).rejects.toMatchObject({
    code: "missing_credentials",
    message: expect.stringContaining("In a private window there may be no IndexedDB") as string,
    cause: expect.objectContaining({ name: "InvalidStateError" }) as object,
  });
});
