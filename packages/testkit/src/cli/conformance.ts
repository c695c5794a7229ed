import { createRequire } from "node:module";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import manifest from "../../package.json" with { type: "json" };
import { ConformanceError } from "../conformance/conformance-error.ts";
import { type Identifiers, noIdentifiers } from "../conformance/identifiers.ts";
import type { JsonObject } from "../conformance/json.ts";
import { reportMarkdown } from "../conformance/report.ts";
import { runConformance } from "../conformance/run-conformance.ts";
import { createEmulator } from "../emulator/create-emulator.ts";
import { isLoopback } from "../emulator/http/own-host.ts";
import type { EmulatorOptions } from "../emulator/options.ts";
import { keysIn } from "./keys-in-env.ts";
import { checkSavePlace, oneOf, wholeNumber } from "./options.ts";
import { parsed } from "./parsed.ts";
import { typed, UsageError } from "./usage-error.ts";

const options = {
  "base-url": { type: "string" },
  edition: { type: "string", default: "2026-01" },
  "keys-of": { type: "string", default: "partner" },
  business: { type: "string", multiple: true, default: [] },
  msn: { type: "string", multiple: true, default: [] },
  order: { type: "string", multiple: true, default: [] },
  "allow-unavailable": { type: "boolean", default: false },
  "max-calls": { type: "string", default: "60" },
  pace: { type: "string", default: "250" },
  report: { type: "string", multiple: true, default: [] },
} satisfies Parameters<typeof parsed>[1];

/** `conformance`: reads from an API, and holds what it answers against the document. Resolves to 1 when something is not as it says. */
export async function conformanceCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, options);
  if (positionals.length > 0)
    throw new UsageError(`"conformance" takes options only, not "${positionals.join(" ")}".`);
  const baseUrl = originIn(values["base-url"]);
  const maxCalls = wholeNumber("A number of calls", values["max-calls"], { from: 1, to: 1000 });
  const betweenCalls = wholeNumber("A pace in milliseconds", values.pace, { from: 0, to: 60_000 });
  const owner = oneOf("keys-of", values["keys-of"], ["partner", "merchant"] as const);
  const identifiers = identifiersIn(values);
  const edition = await editionIn(values.edition);
  for (const file of values.report) await checkReportPlace(file);
  const keys = keysIn(process.env);

  console.error(
    `Calling ${baseUrl} with the keys of the environment: a token is asked for, then at most ${maxCalls} requests, all of which only read.`,
  );
  const report = await runConformance({
    edition,
    document: documentOf(edition),
    tokenDocument: documentOf("access-token"),
    baseUrl,
    keys,
    owner,
    identifiers,
    allowUnavailable: values["allow-unavailable"],
    send: (url, init) => fetch(url, init),
    pace: { maxCalls, betweenCalls, sleep },
    now: () => new Date(),
    version: manifest.version,
  }).catch((error: unknown) => {
    // Its message has been made to be shown; what else goes wrong might show more than it should.
    if (error instanceof ConformanceError) throw error;
    throw new Error(
      `The conformance run broke off (${error instanceof Error ? error.name : "for no known reason"}).`,
    );
  });
  const markdown = `${reportMarkdown(report)}\n`;
  for (const file of values.report)
    await writeFile(file, file.endsWith(".json") ? `${JSON.stringify(report, null, 2)}\n` : markdown);
  process.stdout.write(markdown);
  return report.findings.length > 0 ? 1 : 0;
}

/** Keys go nowhere unencrypted, except on this machine. */
function originIn(text: string | undefined): string {
  if (text === undefined)
    throw new UsageError('"conformance" takes the address that is to be called: --base-url <origin>.');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!isOrigin)
    throw new UsageError("--base-url takes an origin, as https://api.example.com, without keys or a path.");
  if (url.protocol === "http:" && !isLoopback(url.hostname.replace(/^\[(.*)\]$/, "$1")))
    throw new UsageError(
      "--base-url takes an https address: keys would go over the network for all to read.",
    );
  return url.origin;
}

async function editionIn(name: string): Promise<NonNullable<EmulatorOptions["edition"]>> {
  const edition = name as NonNullable<EmulatorOptions["edition"]>;
  return (await typed(() => createEmulator({ edition }))).edition;
}

function documentOf(name: string): JsonObject {
  return createRequire(import.meta.url)(`@vipps-management/spec/${name}.json`) as JsonObject;
}

function identifiersIn(values: {
  readonly business: readonly string[];
  readonly msn: readonly string[];
  readonly order: readonly string[];
}): Identifiers {
  const identifiers = noIdentifiers();
  for (const each of values.business) {
    if (!/^business:[A-Z]{2}:[^:]+:[\dA-Za-z-]{1,50}$/.test(each))
      throw new UsageError("--business takes a scheme and an id, as business:NO:ORG:987654321.");
    identifiers.businesses.add(each);
  }
  for (const each of values.msn) {
    if (!/^\d{4,10}$/.test(each)) throw new UsageError("--msn takes an MSN of 4 to 10 digits.");
    identifiers.msns.add(each);
  }
  for (const each of values.order) {
    if (!/^[0-9a-f-]{36}$/i.test(each))
      throw new UsageError("--order takes the id of a product order, a UUID.");
    identifiers.orders.add(each);
  }
  return identifiers;
}

async function checkReportPlace(file: string): Promise<void> {
  if (![".md", ".json"].includes(path.extname(file)))
    throw new UsageError("--report takes a file that ends in .md or .json.");
  await checkSavePlace(file, "--report: ");
}
