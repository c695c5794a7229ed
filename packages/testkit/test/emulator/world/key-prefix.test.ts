import { expect, test } from "vitest";

import {
  isSpaceName,
  keyPrefixOf,
  spaceOfKey,
  withKeyPrefix,
} from "../../../src/emulator/world/key-prefix.ts";
import { emptyState } from "../../../src/emulator/world/state.ts";
import { saveState } from "../../../src/emulator/world/saved-state.ts";

const longest = "a".repeat(40);

test("the space of a key stands in it, and a key of the default space has none", () => {
  for (const space of ["a", "shop-7", longest]) {
    expect(isSpaceName(space)).toBe(true);
    expect(spaceOfKey(`${keyPrefixOf(space)}partner_client_id`)).toBe(space);
  }
  expect(keyPrefixOf(undefined)).toBe("emu_");
  for (const key of [
    "emu_partner_client_id",
    "emu___a",
    `emu_${longest}a__x`,
    "an emu_shop__x",
    "emu_Shop__x",
    "",
  ])
    expect(spaceOfKey(key)).toBeUndefined();
});

test("a space has a name of small letters, digits and hyphens", () => {
  for (const name of ["", "Shop", "my shop", "shop!", "!shop", "my_shop", `${longest}a`])
    expect(isSpaceName(name)).toBe(false);
});

test("the keys, tokens and counted calls of one space become those of another, and whatever else stays", () => {
  const owner = { kind: "partner", id: "123456" } as const;
  const saved = {
    ...saveState(emptyState()),
    organisations: [{ orgno: "998877665", name: "emu_a__ AS" }],
    keys: [
      {
        ...{ owner, clientId: "emu_a__id", clientSecret: "emu_a__secret" },
        ...{ subscriptionKeys: ["emu_a__1", "written by hand"], product: "other" as const },
      },
    ],
    accessTokens: [{ token: "emu_a__token", clientId: "emu_a__id", expiresAt: 7 }],
    callWindows: [{ clientId: "emu_a__id", since: 5, count: 2 }],
  };
  expect(withKeyPrefix(saved, "emu_a__", "emu_b__")).toEqual({
    ...saved,
    keys: [
      {
        ...{ owner, clientId: "emu_b__id", clientSecret: "emu_b__secret" },
        ...{ subscriptionKeys: ["emu_b__1", "written by hand"], product: "other" },
      },
    ],
    accessTokens: [{ token: "emu_b__token", clientId: "emu_b__id", expiresAt: 7 }],
    callWindows: [{ clientId: "emu_b__id", since: 5, count: 2 }],
  });
  expect(withKeyPrefix(saved, "emu_a__", "emu_a__")).toBe(saved);
});
