import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { ConformanceReport } from "../../src/conformance/report.ts";
import type { EmulatorServer } from "../../src/server/index.ts";
import { carryOut, type Ended } from "../cli/carry-out.ts";
import { knownOrder, liar, servedWithOrder } from "./support.ts";

let folder = "";
let server: EmulatorServer;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "conformance-cli-"));
  server = await servedWithOrder("2026-01");
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

function run(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Ended> {
  return carryOut(["conformance", ...args], { ...noKeys, ...env });
}

/** What the environment of whoever runs the tests has of these does not count. */
const noKeys = { VIPPS_CLIENT_ID: "", VIPPS_CLIENT_SECRET: "", VIPPS_SUBSCRIPTION_KEY: "" };

function keysOf({ emulator }: EmulatorServer): Record<string, string> {
  const { clientId, clientSecret, subscriptionKey } = emulator.credentials.partner;
  return {
    VIPPS_CLIENT_ID: clientId,
    VIPPS_CLIENT_SECRET: clientSecret,
    VIPPS_SUBSCRIPTION_KEY: subscriptionKey,
  };
}

test("against the served emulator it finds nothing, exits with 0, and writes the report as Markdown and as JSON", async () => {
  const [markdown, json] = [path.join(folder, "report.md"), path.join(folder, "report.json")];
  const reports = ["--report", markdown, "--report", json];
  const { code, output } = await run(keysOf(server), "--base-url", server.url, "--pace", "0", ...reports);
  expect(output).toContain("all of which only read");
  expect(output).toContain("None: every answer is as the document says");
  expect(code).toBe(0);
  const written = await readFile(markdown, "utf8");
  expect(output).toContain(written);
  const report = JSON.parse(await readFile(json, "utf8")) as ConformanceReport;
  expect(report).toMatchObject({ edition: "2026-01", baseUrl: server.url, findings: [], differences: [] });
  for (const secret of [...Object.values(keysOf(server)), "ACME", "987654321", "123456", knownOrder])
    expect(output + JSON.stringify(report)).not.toContain(secret);
});

test("against one that lies it tells the lie and exits with 1, and says nothing of what it was told", async () => {
  const lying = await liar(server.url, (answer, asked) =>
    /v1\/sales-units\/\d+$/.test(asked) && answer.status === 200
      ? { text: answer.text.replace('"name"', '"title"') }
      : {},
  );
  const { code, output } = await run(keysOf(server), "--base-url", `${lying.url}/`, "--pace", "0");
  await lying.close();
  expect(code).toBe(1);
  expect(output).toContain(
    "- getMsn, asked for what exists: `name` is required, and missing (invalid-body, 5 times)",
  );
  for (const secret of [...Object.values(keysOf(server)), "ACME", "987654321"])
    expect(output).not.toContain(secret);
});

test("what cannot be listed can be named", async () => {
  const older = await servedWithOrder("2023-08");
  const named = ["--business", "business:NO:ORG:987654321", "--msn", "123456", "--order", knownOrder];
  const { code, output } = await run(
    keysOf(older),
    ...["--base-url", older.url, "--edition", "2023-08", "--allow-unavailable", "--pace", "0", ...named],
  );
  await older.close();
  expect(code).toBe(0);
  expect(output).not.toContain("nothing to ask it for");
});

test("keys that are refused end it with 1 and a sentence, in which they are not", async () => {
  const wrong = { ...keysOf(server), VIPPS_CLIENT_SECRET: "a-secret-of-somebody" };
  const { code, output } = await run(wrong, "--base-url", server.url);
  expect(code).toBe(1);
  expect(output).toContain("There is no token from /accesstoken/get: the answer is 401.");
  expect(output).not.toContain("a-secret-of-somebody");
});

describe("what is wrong with the command line is told in a line, with exit code 2, and nothing is called", () => {
  test.each([
    [[], "takes the address that is to be called"],
    [["--base-url", "somewhere"], "--base-url takes an origin"],
    [["--base-url", "https://api.example.com/management"], "--base-url takes an origin"],
    [["--base-url", "https://key:secret@api.example.com"], "--base-url takes an origin"],
    [["--base-url", "http://api.example.com"], "--base-url takes an https address"],
    [["--base-url", "https://api.example.com", "--client-secret", "a"], "Unknown option '--client-secret'."],
    [["--base-url", "https://api.example.com", "--edition", "1999-01"], 'There is no edition "1999-01".'],
    [
      ["--base-url", "https://api.example.com", "--max-calls", "0"],
      "A number of calls is a number from 1 to 1000",
    ],
    [["--base-url", "https://api.example.com", "--pace", "fast"], "A pace in milliseconds is a number"],
    [
      ["--base-url", "https://api.example.com", "--keys-of", "me"],
      '--keys-of takes partner or merchant, not "me".',
    ],
    [["--base-url", "https://api.example.com", "--msn", "12"], "--msn takes an MSN of 4 to 10 digits."],
    [
      ["--base-url", "https://api.example.com", "--business", "987654321"],
      "--business takes a scheme and an id",
    ],
    [["--base-url", "https://api.example.com", "--order", "../a"], "--order takes the id of a product order"],
    [
      ["--base-url", "https://api.example.com", "--report", "report.txt"],
      "--report takes a file that ends in .md or .json.",
    ],
    [["--base-url", "https://api.example.com", "--report", "/no/such/folder/r.md"], "--report: ENOENT"],
    [["--base-url", "https://api.example.com", "now"], '"conformance" takes options only, not "now".'],
    [
      ["--base-url", "https://api.example.com"],
      "Set VIPPS_CLIENT_ID, VIPPS_CLIENT_SECRET, VIPPS_SUBSCRIPTION_KEY in the environment",
    ],
  ])("%j", async (args, message) => {
    const { code, output } = await run({}, ...args);
    expect(output).toContain(message);
    expect(output).toMatch(/^[^\n]* --help tells what there is\.\n$/);
    expect(code).toBe(2);
  });

  test("a kind of keys that there is not", async () => {
    const { code, output } = await run({ VIPPS_KEYS: "some" }, "--base-url", "https://api.example.com");
    expect([code, output]).toEqual([
      2,
      "The variable VIPPS_KEYS is standard, the default, or management. --help tells what there is.\n",
    ]);
  });
});

test("--help tells what there is", async () => {
  const { code, output } = await run({}, "--help");
  expect(code).toBe(0);
  expect(output).toContain("--base-url <origin>");
});
