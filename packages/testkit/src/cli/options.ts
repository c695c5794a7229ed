import { access, constants, readFile } from "node:fs/promises";
import path from "node:path";
import type { parseArgs } from "node:util";

import type { ServeOptions } from "../server/serve.ts";
import { parseSnapshot } from "../server/snapshot-file.ts";
import { typed, UsageError } from "./usage-error.ts";

/** The options that both commands take. */
export const commonOptions = {
  port: { type: "string", default: "0" },
  host: { type: "string", default: "127.0.0.1" },
  "public-url": { type: "string" },
  edition: { type: "string" },
  strictness: { type: "string" },
  clock: { type: "string", default: "real" },
  latency: { type: "string", default: "0" },
  seed: { type: "string" },
  "seed-number": { type: "string" },
  save: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** The values of the options that both commands take, as they were typed. */
export type CommonValues = ReturnType<typeof parseArgs<{ options: typeof commonOptions }>>["values"];

/** What is to be started, and where its state goes when it is stopped. */
export interface Wishes {
  readonly serve: ServeOptions;
  /** A file in a folder that can be written to. */
  readonly save: string | undefined;
}

/**
 * Reads what was typed. What is not a value of an option is refused here; whether an edition exists is for the emulator.
 *
 * @throws UsageError.
 */
export async function wishesFrom(values: CommonValues): Promise<Wishes> {
  const { host, edition, seed, save, "public-url": publicUrl, "seed-number": seedNumber } = values;
  const clock = oneOf("clock", values.clock, ["virtual", "real"] as const);
  const strictness =
    values.strictness === undefined
      ? undefined
      : oneOf("strictness", values.strictness, ["strict", "lenient"] as const);
  if (save !== undefined) await checkSavePlace(save);
  return {
    save,
    serve: {
      port: wholeNumber("A port", values.port, { from: 0, to: 65_535 }),
      hostname: host,
      latency: wholeNumber("A latency in milliseconds", values.latency, { from: 0, to: 600_000 }),
      clock: clock === "real" ? "wall" : "virtual",
      ...(publicUrl !== undefined && { publicUrl }),
      ...(edition !== undefined && { edition: edition as NonNullable<ServeOptions["edition"]> }),
      ...(strictness !== undefined && { strictness }),
      ...(seedNumber !== undefined && {
        seed: wholeNumber("A seed number", seedNumber, { from: 0, to: 2 ** 32 - 1 }),
      }),
      ...(seed !== undefined && (await beginningIn(seed))),
    },
  };
}

/** A number that was typed, within bounds. */
export function wholeNumber(what: string, text: string, { from, to }: { from: number; to: number }): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new UsageError(`${what} is a number from ${from} to ${to}, not "${text}".`);
}

/** A word that was typed, one of a few. */
export function oneOf<Value extends string>(option: string, text: string, values: readonly Value[]): Value {
  const value = values.find((each) => each === text);
  if (value !== undefined) return value;
  throw new UsageError(`--${option} takes ${values.join(" or ")}, not "${text}".`);
}

/** A file may hold a snapshot, which has a version, or a world that a person has written, which has none. */
async function beginningIn(file: string): Promise<Pick<ServeOptions, "snapshot" | "world">> {
  const content = await typed(async () => parseSnapshot(await readFile(file, "utf8")), `--seed ${file}: `);
  const isSnapshot = typeof content === "object" && Object.hasOwn(content, "version");
  return isSnapshot ? { snapshot: content } : { world: content as NonNullable<ServeOptions["world"]> };
}

/** What cannot be saved in the end had better be told in the beginning. */
export async function checkSavePlace(file: string, where = "--save: "): Promise<void> {
  await typed(() => access(path.dirname(path.resolve(file)), constants.W_OK), where);
}
