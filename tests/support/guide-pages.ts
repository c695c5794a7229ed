import { readFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import { type Ended, root, run } from "./commands.ts";
import type { Consumer } from "./consumer.ts";
import { type CodeBlock, codeBlocks } from "./markdown.ts";

// The guide's pages on testing, written into a project of a user's and carried out there.

const pages = path.join(root, "docs/guide/testing");

/** The code of a page of the guide. */
export function blocksOf(page: string): CodeBlock[] {
  return codeBlocks(readFileSync(path.join(pages, page), "utf8"));
}

/** The file that a block is for, which its first line names. */
function fileOf({ code }: CodeBlock): string | undefined {
  return /^\/\/ ([\w.-]+)\n/.exec(code)?.[1];
}

/** Writes the files of a page, and beside each test a copy that expects another name. */
export function writePage(consumer: Consumer, page: string, folder: string): void {
  for (const block of blocksOf(page)) {
    const file = fileOf(block);
    if (file === undefined) continue;
    consumer.write(`${folder}/${file}`, block.code);
    const other = block.code.replaceAll(/(body: \{ salesUnitName:) "ACME Oslo"/g, '$1 "ACME Bergen"');
    if (other !== block.code) consumer.write(`${folder}/wrong${file.replace(/^\w+/, "")}`, other);
  }
}

/** Runs a program that the project has installed. */
export function runIn(
  consumer: Consumer,
  folder: string,
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const command = name === "node" ? process.execPath : path.join(consumer.folder, "node_modules/.bin", name);
  const plain = {
    ...process.env,
    NO_COLOR: "1",
    CI: "true",
    FORCE_COLOR: undefined,
    NODE_OPTIONS: undefined,
  };
  return run(command, args, { cwd: path.join(consumer.folder, folder), env: { ...plain, ...env } });
}

/** The copy that expects another name has failed, and shows what came nearest. */
export function expectToShowTheNearest({ output }: Ended): void {
  expect(output).toMatch(/orderProduct was expected \d times? as wanted and was received 0 times\./);
  expect(output).toMatch(
    /The nearest other request is POST \/management\/v1\/products\/orders at .+, answered 201:/,
  );
  expect(output).toMatch(/body#\/salesUnitName\n.*wanted +"ACME Bergen"\n.*received +"ACME Oslo"/);
}

/** A test that would pass, were it not for the guard. */
export const sneaky = `test("calls production and says nothing", async () => {
  await fetch("https://api.vipps.no/management/v1/merchants").catch(() => undefined);
});
`;

/** The guard has failed the test that called production. */
export function expectToBeRefused({ output }: Ended): void {
  expect(output).toContain(
    "The code under test has tried to reach production: api.vipps.no. Nothing was sent.",
  );
}

/** A configuration of Playwright for the browser that is here. */
export function playwrightConfiguration(executablePath: string | undefined): string {
  const launchOptions = { executablePath, chromiumSandbox: false, args: ["--disable-gpu"] };
  return `export default { workers: 2, fullyParallel: true, reporter: "line", use: { launchOptions: ${JSON.stringify(launchOptions)} } };`;
}
