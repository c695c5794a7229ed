import { describe, expect, test } from "vitest";

import { override, type Overrides } from "../../src/samples/overrides.ts";

interface Shop {
  name: string;
  owner: { name: string; email?: string } | null;
  sign?: string | null;
  tags: string[];
}

const shop: Shop = {
  name: "ACME",
  owner: { name: "Kari", email: "kari@example.com" },
  sign: "open",
  tags: ["a"],
};

describe("overrides", () => {
  test("replace a field and leave the rest", () => {
    expect(override(shop, { name: "ACME Oslo" })).toEqual({ ...shop, name: "ACME Oslo" });
  });

  test("reach into objects", () => {
    expect(override(shop, { owner: { name: "Ola" } }).owner).toEqual({
      name: "Ola",
      email: "kari@example.com",
    });
  });

  test("replace a list, and do not merge it", () => {
    expect(override({ ...shop, tags: ["a", "b", "c"] }, { tags: ["x"] }).tags).toEqual(["x"]);
  });

  test("keep an explicit null", () => {
    expect(override(shop, { sign: null, owner: null })).toEqual({
      name: "ACME",
      owner: null,
      sign: null,
      tags: ["a"],
    });
  });

  test("remove a field that is undefined", () => {
    expect("sign" in override(shop, { sign: undefined })).toBe(false);
    expect(override(shop, { owner: { email: undefined } }).owner).toStrictEqual({ name: "Kari" });
  });

  test("build an object where there was null", () => {
    expect(override<Shop>({ ...shop, owner: null }, { owner: { name: "Ola" } }).owner).toEqual({
      name: "Ola",
    });
  });

  test("share nothing with the result, and do not change the value", () => {
    const tags = ["x"];
    const before = structuredClone(shop);
    const result = override(shop, { tags, owner: { name: "Ola" } });
    result.tags.push("y");
    expect(tags).toEqual(["x"]);
    expect(shop).toEqual(before);
  });

  test("cannot change a prototype", () => {
    const parsed = JSON.parse(`{ "__proto__": { "polluted": true } }`) as Overrides<Shop>;
    expect(override(shop, parsed)).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
  });

  test("with a field that the type does not have do not compile", () => {
    // @ts-expect-error -- no such field
    const unknownField: Overrides<Shop> = { nam: "ACME" };
    // @ts-expect-error -- no such field further in
    const unknownInside: Overrides<Shop> = { owner: { nam: "Ola" } };
    // @ts-expect-error -- a field that must be there cannot be removed
    const removed: Overrides<Shop> = { name: undefined };
    // @ts-expect-error -- not a field that can be null
    const nulled: Overrides<Shop> = { name: null };
    expect([unknownField, unknownInside, removed, nulled]).toHaveLength(4);
  });
});
