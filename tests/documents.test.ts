import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { serve } from "@vipps-management/testkit/server";
import { prefillRequest } from "@vipps-management/testkit";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";

import { binary, root, run } from "./support/commands.ts";
import { blocksIn, markdownFiles, notCarriedOut } from "./support/documents.ts";
import { fencesIn } from "./support/markdown.ts";
import { type Command, commandsIn } from "./support/shell.ts";

// Every block of code in every document. Those in TypeScript and JavaScript are compiled and run in packed.e2e.test.ts and
// runners.e2e.test.ts; here is the rest: commands exist, with their options, and data can be read.

const documents = markdownFiles();
const blocks = documents.flatMap(blocksIn);
const inLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

test("each block says what language it is in, and there is a check for it", () => {
  expect(documents).toContain("README.md");
  expect(documents).toContain("docs/decisions/README.md");
  const checked = ["ts", "js", "sh", "json", "jsonc", "yaml", "text"];
  expect(
    blocks.filter(({ name, language }) => !checked.includes(language) && !(name in notCarriedOut)),
  ).toEqual([]);
});

test("no block is overlooked, however it is fenced", () => {
  for (const document of documents)
    expect(blocksIn(document), document).toHaveLength(
      fencesIn(readFileSync(path.join(root, document), "utf8")),
    );
});

test("what is not carried out is still there", () => {
  const names = blocks.map(({ name }) => name);
  for (const name of Object.keys(notCarriedOut)) expect(names).toContain(name);
});

test("data can be read", () => {
  for (const { name, code } of inLanguage("json", "jsonc", "yaml"))
    for (const parsed of parseAllDocuments(code)) expect(parsed.errors, name).toEqual([]);
});

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const ofNpm = new Set(["start", "test"]);

/** Our own programs, by the names that `npx` finds them under. */
const programs: Readonly<Record<string, string>> = {
  "vipps-management-testkit": "packages/testkit/dist/cli.mjs",
  "@vipps-management/testkit": "packages/testkit/dist/cli.mjs",
  "vipps-management-spec": "packages/spec/dist/cli.mjs",
  "@vipps-management/spec": "packages/spec/dist/cli.mjs",
};

const helps = new Map<string, Promise<string>>();

/** What a subcommand of ours says of itself. */
function helpOf(file: string, subcommand: string): Promise<string> {
  const key = `${file} ${subcommand}`;
  const help =
    helps.get(key) ??
    run(process.execPath, [path.join(root, file), subcommand, "--help"]).then(({ code, output }) => {
      expect(code, output).toBe(0);
      return output;
    });
  helps.set(key, help);
  return help;
}

/** What npm does in a project that is only being made. */
const ofNewProjects = new Set(["init", "pkg"]);

/** Fails for a command that there is not, or that has not such an option. */
async function expectToExist([program, ...args]: Command): Promise<void> {
  const [first = "", ...rest] = args;
  switch (program) {
    case "npm":
      if (first === "install") expectToBeOurs(rest);
      else if (!ofNewProjects.has(first))
        expect(Object.keys(manifest.scripts)).toContain(ofNpm.has(first) ? first : rest[0]);
      return;
    case "pnpm":
      expect(Object.keys(manifest.scripts)).toContain(first);
      return;
    case "npx": {
      const file = programs[first];
      if (file === undefined) return void binary(first);
      await expectToHaveOptions(file, rest);
      return;
    }
    case "sh": // -c
      for (const command of commandsIn(rest[0] ?? "", environment)) await expectToExist(command);
      return;
    case "deno":
      expect(existsSync(path.join(root, args.find((word) => word.endsWith(".mjs")) ?? ""))).toBe(true);
      return;
    case "cd":
    case "mkdir":
    case "curl": // carried out below
    case "export":
    case "pytest":
      return;
    default:
      throw new Error(`Nothing is known of the program ${program}: have it checked here.`);
  }
}

/** Nothing else is installed with them: what they need beside them is theirs to depend on. */
function expectToBeOurs(args: readonly string[]): void {
  const names = args.filter((word) => !word.startsWith("--"));
  expect(names).not.toEqual([]);
  for (const name of names)
    expect(existsSync(path.join(root, name.replace("@vipps-management/", "packages/"), "package.json"))).toBe(
      true,
    );
}

/** Of a command like `exec --edition 2026-01 -- pytest`, both halves. */
async function expectToHaveOptions(file: string, args: readonly string[]): Promise<void> {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const [subcommand = "", ...options] = args.slice(0, end);
  const help = await helpOf(file, subcommand);
  expect(help).toContain(` ${subcommand} `);
  for (const option of options.filter((word) => word.startsWith("--")))
    expect(help).toMatch(new RegExp(`^  ${option} `, "m"));
  const [program, ...rest] = args.slice(end + 1);
  if (program !== undefined) await expectToExist([program, ...rest]);
}

/** What somebody who pastes has set. */
const environment = { VIPPS_BASE_URL: "http://127.0.0.1:8080", EMULATOR_URL: "", PREFILL_URL: "" };

test.each(inLanguage("sh"))("there are the commands of $name, with their options", async ({ code }) => {
  const commands = commandsIn(code, environment);
  expect(commands).not.toEqual([]);
  for (const command of commands) await expectToExist(command);
});

test("a command that there is not would be found", async () => {
  for (const line of [
    "npm run nothing",
    "pnpm nothing",
    "npx vipps-management-testkit serve --nothing",
    "rm x",
  ])
    await expect(expectToExist(commandsIn(line)[0] ?? ["", ""])).rejects.toThrow();
});

describe("what is said with curl", () => {
  const withCurl = inLanguage("sh").filter(({ code }) => code.includes("curl"));

  test.each(withCurl)("the emulator understands $name", async ({ code }) => {
    const server = await serve();
    try {
      const management = createManagementClient({ platform: server.emulator.platform() });
      const businessIdentifier = { scheme: "business:NO:ORG", id: "987654321" }; // who has signed an agreement
      const order = prefillRequest({ businessIdentifier });
      const { prefillUrl } = await management.productOrders.prefill(order);
      const commands = commandsIn(code, {
        VIPPS_BASE_URL: server.url,
        EMULATOR_URL: server.url,
        PREFILL_URL: prefillUrl,
      });
      for (const [program, ...args] of commands) {
        expect(program).toBe("curl");
        const after = (option: string) =>
          args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
        const url = args.find((word) => word.startsWith(server.url)) ?? "";
        const response = await fetch(url, { method: after("-X") ?? "GET", body: after("-d") ?? null });
        expect(response.status, `${args.join(" ")}: ${await response.text()}`).toBeLessThan(300);
      }
    } finally {
      await server.close();
    }
  });

  test("there are such blocks", () => {
    expect(withCurl.length).toBeGreaterThan(2);
  });
});
