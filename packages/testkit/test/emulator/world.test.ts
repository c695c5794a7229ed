import { expect, test } from "vitest";

import { createRandom } from "../../src/emulator/random.ts";
import { checkAgreement } from "../../src/emulator/people/check-agreement.ts";
import { issueToken, ownerOfToken } from "../../src/emulator/world/credentials.ts";
import { defaultWorld } from "../../src/emulator/world/default-world.ts";
import { isShownLogo } from "../../src/emulator/world/logo.ts";
import { freshMsn } from "../../src/emulator/world/sales-units.ts";
import { chooseRules } from "../../src/emulator/world/rules.ts";
import type { World } from "../../src/emulator/world/world.ts";
import { codeOf, testEmulator } from "./support.ts";

const world = (changes: Partial<World> = {}): World => ({
  keyPrefix: "emu_",
  state: defaultWorld(),
  random: createRandom(1),
  clock: { now: () => 0 },
  rules: chooseRules(),
  formFields: [],
  ...changes,
});

test("a new MSN that is taken gives way to the next that is free", () => {
  const drawing = (offset: number): World => world({ random: { ...createRandom(1), integer: () => offset } });
  expect(freshMsn(drawing(23_456))).toBe("123462"); // 123456 to 123461 are in the default world
  expect(freshMsn(drawing(899_999))).toBe("999999");
});

test("beyond ten thousand tokens the oldest is forgotten", () => {
  const long = world();
  const keys = long.state.keys.get("emu_partner_client_id");
  if (keys === undefined) throw new Error("The default world has a partner.");
  const tokens = Array.from({ length: 10_001 }, () => issueToken(long, keys, 60));
  expect(ownerOfToken(long, tokens[0] ?? "")).toBeUndefined();
  expect(ownerOfToken(long, tokens[1] ?? "")?.expired).toBe(false);
});

const fileOf = (signature: string, width: string, height: string): string =>
  btoa(`${signature}\0\0\0\rIHDR${width}${height}\b\u0006\0\0\0`);
const png = "\u0089PNG\r\n\u001A\n";
const side = { 99: "\0\0\0\u0063", 100: "\0\0\0\u0064", 1000: "\0\0\u0003\u00E8", 1001: "\0\0\u0003\u00E9" };

test.each([
  ["a PNG of 100 by 1000 pixels", fileOf(png, side[100], side[1000]), true],
  ["a PNG that is too low", fileOf(png, side[100], side[99]), false],
  ["a PNG that is too wide", fileOf(png, side[1001], side[100]), false],
  ["a JPEG of the same size", fileOf("\u00FF\u00D8\u00FF\u00E0\0\u0010JF", side[100], side[100]), false],
  ["half a PNG", btoa(png), false],
  ["nothing", "", false],
])("%s: shown in the form or left out", (_what, base64, shown) => {
  expect(isShownLogo(base64)).toBe(shown);
});

test("shares that make a whole in decimals make one in binary fractions too", () => {
  const owners = [46.8, 20.1, 10.4, 22.7].map((share) => ({ name: "Owner", share }));
  expect(owners.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(100);
  const sign = (): void => {
    checkAgreement(owners);
  };
  expect(sign).not.toThrow();
});

test("the register takes organisations that the API can tell of", () => {
  const { register } = testEmulator();
  const set = (orgno: string, name: string): unknown =>
    codeOf(() => {
      register.set({ orgno, name });
    });
  expect(set("998877665", "N".repeat(50))).toBe("no error");
  expect(set("998877665", "N".repeat(51))).toBe("invalid-organisation");
  expect(set("998877665", "")).toBe("invalid-organisation");
  expect(set("acme", "ACME")).toBe("invalid-organisation");
});
