import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { commonOptions, type Wishes, wishesFrom } from "../../src/cli/options.ts";
import { parsed } from "../../src/cli/parsed.ts";
import { createEmulator } from "../../src/emulator/create-emulator.ts";
import { carryOut } from "./carry-out.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "testkit-command-line-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test.each([
  [["serve", "--prot", "80"], "Unknown option '--prot'."],
  [["serve", "--port"], "Option '--port <value>' argument missing."],
  [["serve", "--clock", "sun"], '--clock takes virtual or real, not "sun".'],
  [["serve", "--strictness", "some"], '--strictness takes strict or lenient, not "some".'],
  [["serve", "--latency", "-1"], "Option '--latency' argument is ambiguous."],
  [["serve", "--latency", "soon"], 'A latency in milliseconds is a number from 0 to 600000, not "soon".'],
  [["serve", "--seed-number", "one"], 'A seed number is a number from 0 to 4294967295, not "one".'],
  [["serve", "--seed", "/no/such/file"], "--seed /no/such/file: ENOENT"],
  [["serve", "--save", "/no/such/folder/file"], "--save: ENOENT"],
  [["serve", "--public-url", "somewhere"], '"somewhere" is not an address'],
  [["exec"], '"exec" takes a command: exec -- npm test.'],
  [["exec", "--"], '"exec" takes a command'],
  [["serve", "--port", "http"], 'A port is a number from 0 to 65535, not "http".'],
  [["serve", "--port", "65536"], "A port is a number from 0 to 65535"],
  [["serve", "--edition", "1999-01"], 'There is no edition "1999-01". There is 2023-08, 2026-01.'],
  [["serve", "here"], '"serve" takes options only, not "here".'],
  [["server"], 'There is no command "server".'],
  [[], "What to do?"],
])("%j is refused with what is wrong in one line, and exit code 2", async (args, message) => {
  const { code, output } = await carryOut(args);
  expect(code).toBe(2);
  expect(output).toContain(message);
  expect(output).toMatch(/^[^\n]* --help tells what there is\.\n$/);
});

test("--help and --version print what they say", async () => {
  for (const [args, text] of [
    [["--help"], "exec -- <command>"],
    [["serve", "--help"], "--save <file>"],
    [["exec", "--help", "--", "never"], "VIPPS_SUBSCRIPTION_KEY"],
  ] as const) {
    const { code, output } = await carryOut(args);
    expect(code).toBe(0);
    expect(output).toContain(text);
  }
  expect(await carryOut(["--version"])).toEqual({
    code: 0,
    output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
});

describe("what was typed", () => {
  async function wishes(...args: string[]): Promise<Wishes> {
    return wishesFrom(parsed(args, commonOptions).values);
  }

  test("is nothing: an emulator of the usual kind, on this machine, at any port", async () => {
    expect(await wishes()).toEqual({
      save: undefined,
      serve: { port: 0, hostname: "127.0.0.1", latency: 0, clock: "wall" },
    });
  });

  test("is every option: each does its own", async () => {
    const save = path.join(folder, "saved.json");
    const wished = await wishes(
      ..."--port 8080 --host localhost --public-url https://emulator.example --edition 2026-01".split(" "),
      ..."--strictness lenient --clock virtual --latency 50 --seed-number 7 --save".split(" "),
      save,
    );
    expect(wished).toEqual({
      save,
      serve: {
        port: 8080,
        hostname: "localhost",
        publicUrl: "https://emulator.example",
        edition: "2026-01",
        strictness: "lenient",
        clock: "virtual",
        latency: 50,
        seed: 7,
      },
    });
  });

  test("is a file to begin with: a snapshot is told from a world by its version", async () => {
    const [snapshot, world] = [path.join(folder, "snapshot.json"), path.join(folder, "world.json")];
    const saved = createEmulator().snapshot();
    await writeFile(snapshot, JSON.stringify(saved));
    await writeFile(world, '{"basis":"empty"}');
    expect((await wishes("--seed", snapshot)).serve).toMatchObject({ snapshot: saved });
    const { serve } = await wishes("--seed", world);
    expect(serve).toMatchObject({ world: { basis: "empty" } });
    expect(serve).not.toHaveProperty("snapshot");
  });
});

describe("exec", () => {
  const inNode = (code: string): string[] => ["--", process.execPath, "-e", code];

  test("ends as its command ends, and only then saves the state", async () => {
    const file = path.join(folder, "state.json");
    const { code, output } = await carryOut([
      ...["exec", "--save", file],
      ...inNode(`process.exitCode = require("node:fs").existsSync(${JSON.stringify(file)}) ? 1 : 7`),
    ]);
    expect([code, output]).toEqual([7, ""]);
    expect(JSON.parse(await readFile(file, "utf8"))).toHaveProperty("version");
  });

  test("ends with 128 and a signal's number when a signal has ended its command", async () => {
    expect((await carryOut(["exec", ...inNode(`process.kill(process.pid, "SIGKILL")`)])).code).toBe(137);
  });

  test("says why its command cannot be started, with exit code 127, and saves the state all the same", async () => {
    const file = path.join(folder, "state.json");
    expect(await carryOut(["exec", "--save", file, "--", "no-such-command"])).toEqual({
      code: 127,
      output: "no-such-command cannot be started: there is no such command.\n",
    });
    expect(JSON.parse(await readFile(file, "utf8"))).toHaveProperty("version");
    const { code, output } = await carryOut(["exec", "--", folder]);
    expect([code, output]).toEqual([127, `${folder} cannot be started: spawn ${folder} EACCES.\n`]);
  });

  test("warns of an address that others reach, and passes on that it cannot be listened at", async () => {
    // An address for documentation (RFC 5737), which no machine has.
    const { code, output } = await carryOut(["exec", "--host", "192.0.2.1", ...inNode("")]);
    expect(code).toBe(1);
    expect(output).toMatch(/^Warning: at 192\.0\.2\.1 everybody who reaches this machine/);
    expect(output).toContain("The emulator cannot listen at 192.0.2.1");
  });
});
