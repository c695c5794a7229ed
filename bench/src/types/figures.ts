import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { contest, type Figure, type Measure } from "../figure.ts";
import { type Client, others, own } from "./call-sites.ts";

/** What a program pays its type checker for each call that it makes. */
export const typeFigures: Readonly<Record<string, () => Promise<Figure[]>>> = { "call-sites": callSites };

const sites = 600;
const tsc = path.join(
  path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);

const compilerOptions = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
  ...{ module: "NodeNext", target: "ES2023", types: [] },
};

/** The milliseconds that the compiler says it needed to check a program with so many calls. */
function checkTime(project: string, { imports, calls }: Client, count: number): number {
  const lines = Array.from(
    { length: count },
    (_, index) => `export const result${index} = await ${calls[index % calls.length] ?? ""};`,
  );
  writeFileSync(path.join(project, "calls.ts"), [imports, ...lines].join("\n"));
  writeFileSync(
    path.join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["calls.ts"] }),
  );
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", project, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout.slice(0, 2_000));
  return Number(/^Check time:\s+([\d.]+)s$/m.exec(stdout)?.[1]) * 1_000;
}

async function callSites(): Promise<Figure[]> {
  const folder = path.join(import.meta.dirname, "..", ".type-checking");
  mkdirSync(folder, { recursive: true });
  const project = mkdtempSync(path.join(folder, "project-"));
  const perSite = (client: Client): [string, Measure] => [
    client.name,
    () => (checkTime(project, client, sites) - checkTime(project, client, 0)) / sites,
  ];
  try {
    return await contest({
      what: `type-checking a call site, by ${sites} of them in a program`,
      unit: "ms",
      ours: perSite(own),
      others: [["the limit", () => 4, { atMost: 1 }], ...others.map(perSite)],
      turns: 3,
      warmUps: 0,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
