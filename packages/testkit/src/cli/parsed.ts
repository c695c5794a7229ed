import { parseArgs, type ParseArgsConfig } from "node:util";

import { UsageError } from "./usage-error.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

type Parsed<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; allowPositionals: true; strict: true }>
>;

/**
 * A command's arguments, read by its options.
 *
 * @throws UsageError for an option that it does not have, or without its value.
 */
export function parsed<Given extends Options>(args: readonly string[], options: Given): Parsed<Given> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node goes on with advice about positional arguments, which nobody has asked for.
    throw new UsageError(`${message.split(/\.\s|\n/)[0]?.replace(/\.$/, "") ?? ""}.`);
  }
}
