import { readFileSync } from "node:fs";
import path from "node:path";

import {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConfigurationError,
  DecodeError,
  NetworkError,
  RateLimitError,
  withoutHelpLink,
} from "@vipps-management/client";
import { SignatureError } from "@vipps-management/client/message-signature";
import { diffDocuments } from "@vipps-management/spec/diff";
import { createEmulator, PortalError, SnapshotError, WorldError } from "@vipps-management/testkit";
import { describe, expect, test } from "vitest";

import { siteAddress } from "../../docs/.vitepress/addresses.ts";
import { anchorOf } from "../../docs/.vitepress/markdown.ts";
import { root } from "../support/commands.ts";
import { readErrorSources } from "./error-codes.ts";

const page = readFileSync(path.join(root, "docs/troubleshooting.md"), "utf8");
const entries = Array.from(
  page.matchAll(/^### `(.*)`\n([\s\S]*?)(?=^##|$(?![\s\S]))/gm),
  ([, code, text]) => ({
    code: code ?? "",
    text: text ?? "",
  }),
);
const { codes, unnamed, canSay } = readErrorSources();

describe("the page on troubleshooting", () => {
  test("every class of errors says in its type which codes there are", () => {
    expect(unnamed).toEqual(["ManagementError"]);
  });

  test("every code has an entry, and no entry is of a code that there is not", () => {
    expect(codes.size).toBeGreaterThan(90);
    expect(entries.map(({ code }) => code).sort()).toEqual([...codes.keys()].sort());
  });

  test("a code is its own anchor", () => {
    expect(entries.filter(({ code }) => anchorOf(code) !== code)).toEqual([]);
  });

  test.each(entries)("the entry of $code shows a message that the sources can make", ({ text }) => {
    for (const [, example = ""] of text.matchAll(/^```text\n([\s\S]*?)\n```$/gm)) {
      expect(canSay(example), example).toBe(true);
    }
  });
});

const problem = { details: [] };
const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("an error's message ends with the address of its code's entry", () => {
  test.each<[string, unknown]>([
    ["not_found", new ApiError("Not there.", { status: 404, problem })],
    ["server_error", new ApiError("Broken.", { status: 500, problem })],
    ["rate_limited", new RateLimitError("Too often.", { problem, retryAfter: undefined })],
    ["unauthorized", new AuthenticationError("No.", { code: "unauthorized", status: 401, problem })],
    ["network", new NetworkError("No answer.", {})],
    ["aborted", new AbortedError("It was you.", {})],
    ["decode", new DecodeError("Unreadable.", { status: 200 })],
    ["invalid_option", new ConfigurationError("invalid_option", "Not like this.")],
    ["nonce_used", new SignatureError("nonce_used", "It was here before.")],
    ["wrong-step", new PortalError("wrong-step", "Not now.")],
    ["no-agreement", new WorldError("no-agreement", "Nobody has signed.")],
    ["other-version", new SnapshotError("other-version", "It is old.")],
    ["not_openapi", thrownBy(() => diffDocuments({}, {}))],
    ["unknown-member", thrownBy(() => createEmulator({ world: { shops: [] } as object }))],
  ])("%s", (code, error) => {
    expect(error).toMatchObject({ code });
    const { message, stack } = error as Error;
    const link = `${siteAddress}troubleshooting#${code}`;
    expect(message.endsWith(`. See ${link}`)).toBe(true);
    expect(stack).toContain(link);
    expect(withoutHelpLink(message)).not.toContain("See");
  });
});
