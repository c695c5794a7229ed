import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

import { afterEach, expect, test } from "vitest";

// What users run: the built file. `npx tsdown` in packages/testkit makes it.
const cli = path.resolve(import.meta.dirname, "../../dist/cli.mjs");
const run = promisify(execFile);

interface Announced {
  readonly url: string;
  readonly token: string;
  readonly credentials: { readonly partner: { readonly clientId: string } };
  readonly curl: { readonly call: string; readonly token: string };
}

let started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started) child.kill("SIGKILL");
  started = [];
});

function start(...args: string[]): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  if (!existsSync(cli)) throw new Error(`${cli} is not there: build the package first.`);
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, output: () => output, ended };
}

const hasCurl = spawnSync("curl", ["--version"]).status === 0;

/** Pastes a line into a shell. A machine may have Node and npm alone; then the same request goes out by `fetch`. */
async function paste(line: string): Promise<string> {
  if (hasCurl) return (await run("bash", ["-c", line])).stdout;
  const headers = Array.from(
    line.matchAll(/-H '([^:]+): ([^']+)'/g),
    ([, name = "", value = ""]): [string, string] => [name, value],
  );
  const method = /^curl -X (\w+) /.exec(line)?.[1] ?? "GET";
  return (await fetch(line.split(" ").at(-1) ?? "", { method, headers })).text();
}

async function announced(output: () => string): Promise<Announced> {
  await expect.poll(output, { timeout: 8_000 }).toContain("\n");
  expect(output().trimEnd().split("\n")).toHaveLength(1);
  return JSON.parse(output()) as Announced;
}

test("it prints one line of JSON whose curl lines work as they are, and stops cleanly on SIGTERM", async () => {
  const { child, output, ended } = start("serve", "--port", "0", "--json");
  const { url, token, credentials, curl } = await announced(output);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect([token.slice(0, 4), credentials.partner.clientId]).toEqual(["emu_", "emu_partner_client_id"]);

  expect(JSON.parse(await paste(curl.call))).toEqual({ msn: ["123456", "123457", "123459"] });
  expect(JSON.parse(await paste(curl.token))).toMatchObject({ token_type: "Bearer", expires_in: "86398" });

  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test("without --json it prints the same for a person, and stops on Ctrl+C", async () => {
  const { child, output, ended } = start("serve");
  await expect.poll(output, { timeout: 8_000 }).toContain("Ctrl+C stops it.");
  const line = output()
    .split("\n")
    .find((text) => text.startsWith("curl "));
  expect(JSON.parse(await paste(line ?? ""))).toHaveProperty("msn");
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});

test.each([
  [["serve", "--prot", "80"], "Unknown option '--prot'"],
  [["serve", "--port", "http"], 'A port is a number from 0 to 65535, not "http".'],
  [["serve", "--port", "65536"], "A port is a number from 0 to 65535"],
  [["serve", "--edition", "1999-01"], 'There is no edition "1999-01". There is 2023-08, 2026-01.'],
  [["serve", "here"], '"serve" takes options only, not "here".'],
  [["server"], 'There is no command "server".'],
  [[], "What to do?"],
])("%j is refused with what is wrong, the usage, and exit code 2", async (args, message) => {
  const { output, ended } = start(...args);
  expect(await ended).toBe(2);
  expect(output()).toContain(message);
  expect(output()).toContain("Usage: vipps-management-testkit serve");
});

test("a port that is in use is said in one line, with exit code 1", async () => {
  const first = start("serve", "--json");
  const { url } = await announced(first.output);
  const second = start("serve", "--port", new URL(url).port);
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(
    /^The emulator cannot listen at 127\.0\.0\.1, port \d+: the port is in use;.*\n$/,
  );
});

test("--help and --version print what they say", async () => {
  const help = start("--help");
  expect(await help.ended).toBe(0);
  expect(help.output()).toContain("--port <number>");
  const version = start("--version");
  expect(await version.ended).toBe(0);
  expect(version.output()).toMatch(/^\d+\.\d+\.\d+\n$/);
});
