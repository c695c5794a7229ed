import { existsSync } from "node:fs";
import path from "node:path";

import { beforeAll, expect, test } from "vitest";

import { type Ended, run } from "../support/commands.ts";
import { runtimes } from "./others.mjs";
import { runInWorkerd } from "./workerd.ts";

// The same seed and the same calls give the same bytes, wherever the emulator runs.

const script = path.join(import.meta.dirname, "run.mjs");

/** What a runtime told, a line for each act. */
async function told(ended: Promise<Ended>): Promise<string[]> {
  const { code, output } = await ended;
  expect(code, output).toBe(0);
  // Whatever a runtime says of itself besides is no line of the story.
  return output.split("\n").filter((line) => line.startsWith("["));
}

const onThisNode = (seed: number): Promise<string[]> => told(run(process.execPath, [script, String(seed)]));

let story: string[];

beforeAll(async () => {
  story = await onThisNode(1);
}, 30_000);

test("the story has every kind of answer in it", () => {
  const statuses = new Set(story.flatMap((line) => /^\["[A-Z]+","[^"]*",(\d{3}),/.exec(line)?.[1] ?? []));
  expect([...statuses].sort()).toEqual([
    "200",
    "201",
    "400",
    "401",
    "403",
    "404",
    "405",
    "409",
    "429",
    "500",
    "503",
  ]);
  for (const error of ["TypeError", "product-order-completed", "information-requested", "not JSON"])
    expect(story.filter((line) => line.includes(error))).not.toEqual([]);
});

test("told again it is the same, and with another seed it is not", async () => {
  expect(await onThisNode(1)).toEqual(story);
  expect(await onThisNode(2)).not.toEqual(story);
}, 30_000);

test("workerd tells the same", async () => {
  expect(await told(runInWorkerd(1))).toEqual(story);
}, 30_000);

const missing = runtimes.filter(({ binary }) => !existsSync(binary));
if (missing.length > 0) {
  const names = missing.map(({ name, version }) => `${name} ${version}`).join(", ");
  if (process.env.CI !== undefined) throw new Error(`CI has to have ${names}: npm run install:runtimes.`);
  console.warn(`Not compared, because they are not installed (npm run install:runtimes): ${names}.`);
}

const present = runtimes.filter((runtime) => !missing.includes(runtime));

test.each(present.map((runtime) => [`${runtime.name} ${runtime.version}`, runtime] as const))(
  "%s tells the same",
  async (_name, { binary, args }) => {
    expect(await told(run(binary, [...args, script, "1"]))).toEqual(story);
  },
  30_000,
);
