import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { ConfigurationError } from "@vipps-management/client";

/**
 * Reads secrets that are mounted as files, as Docker and Kubernetes do: each file is a variable of that name, in capitals,
 * without the line break at its end. Give the result to `credentialsFromEnv`.
 *
 * @param folder - E.g. `/run/secrets/vipps`.
 * @throws ConfigurationError, with code `missing_credentials`, when the folder cannot be read.
 * @example
 * ```ts
 * const credentials = credentialsFromEnv({ ...process.env, ...secretsFromFiles("/run/secrets/vipps") });
 * ```
 */
export function secretsFromFiles(folder: string): Record<string, string> {
  try {
    return Object.fromEntries(
      readdirSync(folder, { withFileTypes: true })
        // Kubernetes mounts links, and beside them folders whose names begin with two dots.
        .filter((entry) => !entry.name.startsWith(".") && !entry.isDirectory())
        .map(({ name }) => [
          name.toUpperCase(),
          readFileSync(path.join(folder, name), "utf8").replace(/\r?\n$/, ""),
        ]),
    );
  } catch (cause) {
    throw new ConfigurationError(
      "missing_credentials",
      `The secrets in ${folder} cannot be read: mount them there.`,
      { cause },
    );
  }
}
