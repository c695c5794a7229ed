import path from "node:path";

import { expect, test } from "vitest";

import { diffDocuments } from "../src/diff/index.ts";
import { reportText } from "../src/report/report.ts";
import { edition } from "./documents.ts";

const docs = path.resolve(import.meta.dirname, "../../../docs");

test("docs/from-2023-08-to-2026-01.txt tells what has changed between the editions", async () => {
  const diff = diffDocuments(edition("2023-08"), edition("2026-01"));
  const report = `${reportText(diff, { title: "From edition 2023-08 to edition 2026-01" })}\n`;
  await expect(report).toMatchFileSnapshot(path.join(docs, "from-2023-08-to-2026-01.txt"));
});

test.each(["2023-08", "2026-01", "access-token", "control"])("%s has not changed from itself", (name) => {
  expect(diffDocuments(edition(name), edition(name)).changes).toEqual([]);
});
