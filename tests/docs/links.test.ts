import { describe, expect, test } from "vitest";

import { anchorOf } from "../../docs/.vitepress/markdown.ts";
import { linkOnSite, pageFor } from "../../docs/.vitepress/pages.ts";

const repository = "https://github.com/vipps-management/vipps-management";

describe("a link in a page", () => {
  test.each([
    ["timeouts.md", "guide/README.md", "timeouts.md"],
    ["../troubleshooting.md#not_found", "guide/errors.md", "../troubleshooting.md#not_found"],
    ["testing/README.md#four-habits", "guide/README.md", "testing/index.md#four-habits"],
    ["#the-guard", "guide/testing/jest.md", "#the-guard"],
    ["https://example.com/", "README.md", "https://example.com/"],
    ["../../packages/client", "guide/errors.md", `${repository}/tree/main/packages/client`],
    ["../README.md#see-it", "editions.md", `${repository}/blob/main/README.md#see-it`],
    [
      "from-2023-08-to-2026-01.txt",
      "editions.md",
      `${repository}/blob/main/docs/from-2023-08-to-2026-01.txt`,
    ],
  ])("%s, in %s, leads to %s", (href, file, wanted) => {
    expect(linkOnSite(href, file)).toBe(wanted);
  });

  test("to a file that is not there ends the build, and says where it stands", () => {
    expect(() => linkOnSite("gone.md", "guide/README.md")).toThrow("docs/guide/README.md links to gone.md");
  });
});

test("what a git host shows for a folder is the folder's first page", () => {
  expect(["README.md", "guide/README.md", "editions.md"].map(pageFor)).toEqual([
    "index.md",
    "guide/index.md",
    "editions.md",
  ]);
});

test.each([
  ["Retry-After", "retry-after"],
  ["`signature_key_unknown`", "signature_key_unknown"],
  ["The error", "the-error"],
  ["What production cannot do to you", "what-production-cannot-do-to-you"],
  ["A deletion, and its 404?", "a-deletion-and-its-404"],
])("the heading %s has the anchor %s, as on a git host", (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});
