import { identifiers } from "./identifiers.ts";
import { logos } from "./logos.ts";
import type { Parser } from "./parser.ts";
import { headers, paths, retryAfter } from "./requests.ts";
import { signatures } from "./signatures.ts";
import { tokens } from "./tokens.ts";

/** Everything that reads what others have written, but for bodies. */
export const parsers: readonly Parser[] = [
  signatures,
  tokens,
  paths,
  headers,
  retryAfter,
  logos,
  identifiers,
];
