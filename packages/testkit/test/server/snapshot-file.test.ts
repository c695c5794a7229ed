import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, expect, test } from "vitest";

import { createEmulator } from "../../src/emulator/create-emulator.ts";
import { exportTo, importFrom } from "../../src/server/snapshot-file.ts";
import { callerWith, prefill } from "../emulator/support.ts";

const folder = mkdtempSync(path.join(tmpdir(), "vipps-management-snapshot-"));
const file = path.join(folder, "world.json");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("an emulator goes on in another process from a file, which replaces an older one", async () => {
  const emulator = createEmulator({ seed: 7 });
  await exportTo(emulator, file);
  await prefill(await callerWith(emulator, emulator.credentials.partner));
  emulator.clock.advance({ days: 1 });
  await exportTo(emulator, file);
  const other = createEmulator();
  await importFrom(other, file);
  expect(other.snapshot()).toEqual(emulator.snapshot());
  expect(readdirSync(folder)).toEqual(["world.json"]);
});

test("a file that is cut off, damaged or something else is refused by name, and changes nothing", async () => {
  const emulator = createEmulator();
  await exportTo(emulator, file);
  const whole = readFileSync(file, "utf8");
  emulator.clock.advance({ days: 1 });
  const before = emulator.snapshot();
  for (const [text, message] of [
    [whole.slice(0, -100), `${file} cannot be restored. It is not JSON: it is cut off or damaged.`],
    ["", "It is not JSON"],
    ["{}", "it has no version"],
    [whole.replace('"987654321"', "987654321"), "has no orgno"],
    [whole.replace('"2023-08"', '"2026-01"'), "emulator serves 2023-08"],
  ] as const) {
    writeFileSync(file, text);
    await expect(importFrom(emulator, file)).rejects.toThrow(message);
    expect(emulator.snapshot()).toEqual(before);
    expect(readFileSync(file, "utf8")).toBe(text);
  }
});

test("when a file cannot be written, nothing is left beside it", async () => {
  const taken = path.join(folder, "a-folder", "world.json");
  await expect(exportTo(createEmulator(), taken)).rejects.toMatchObject({ code: "ENOENT" });
  await expect(exportTo(createEmulator(), folder)).rejects.toThrow();
  expect(
    readdirSync(path.dirname(folder)).filter((name) => name.startsWith(`${path.basename(folder)}.`)),
  ).toEqual([]);
  await expect(importFrom(createEmulator(), taken)).rejects.toMatchObject({ code: "ENOENT" });
});

test("what a process that was killed has left beside a file goes with the next export, and what another is writing stays", async () => {
  const place = mkdtempSync(path.join(folder, "leftovers-"));
  const at = path.join(place, "world.json");
  const hoursAgo = new Date(Date.now() - 3 * 3_600_000);
  const put = (name: string, time = new Date()): string => {
    writeFileSync(path.join(place, name), "{");
    utimesSync(path.join(place, name), time, time);
    return name;
  };
  put(`world.json.${crypto.randomUUID()}.tmp`, hoursAgo);
  put(`world.json.${crypto.randomUUID()}.tmp`, hoursAgo);
  const kept = [
    put(`world.json.${crypto.randomUUID()}.tmp`),
    put(`world.json.old.${crypto.randomUUID()}.tmp`, hoursAgo),
    put(`other.json.${crypto.randomUUID()}.tmp`, hoursAgo),
    put("world.json.tmp", hoursAgo),
  ];
  await exportTo(createEmulator(), at);
  expect(readdirSync(place).sort()).toEqual([...kept, "world.json"].sort());
});
