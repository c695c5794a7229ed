import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { documentWith } from "./documents.ts";

// What users run: the built file. `npx tsdown` in packages/spec makes it.
const dist = path.resolve(import.meta.dirname, "../dist");

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "spec-cli-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string | object): Promise<string> {
  const absolute = path.join(folder, name);
  await writeFile(absolute, typeof content === "string" ? content : JSON.stringify(content));
  return absolute;
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function spec(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(dist, "cli.mjs"), ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const short = documentWith({ request: { type: "string", maxLength: 30 } });
const long = documentWith({ request: { type: "string", maxLength: 40 } });

describe("diff", () => {
  test("with two documents, in JSON or YAML, tells what has changed and whether it breaks", async () => {
    const before = await file("before.json", short);
    const after = await file(
      "after.yaml",
      `openapi: 3.0.3
info: { version: "2" }
paths:
  /orders:
    post:
      operationId: makeOrder
      requestBody:
        required: true
        content: { application/json: { schema: { type: string, maxLength: 40 } } }
      responses: { "200": { description: Made. } }
`,
    );
    expect(await spec("diff", before, after)).toEqual({
      code: 0,
      stderr: "",
      stdout: `From ${before} (1) to ${after} (2)
Operations: 1 before, 1 after, 1 in both.

Harmless (1)
- POST /orders (makeOrder): the request's body now allows 40 characters (30 before)
`,
    });
    expect(await spec("diff", after, before)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("Breaking: what was right may be refused now") as string,
    });
    expect(await spec("diff", before, before)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Nothing has changed that a program could notice.") as string,
    });
  });

  test("with one document, tells what the newest edition, or another one, has not caught up with", async () => {
    const edition = JSON.parse(await readFile(path.join(dist, "2026-01.json"), "utf8")) as {
      info: object;
      components: { schemas: { ProductOrderDetails: { properties: { status: { enum: string[] } } } } };
    };
    edition.components.schemas.ProductOrderDetails.properties.status.enum.push("WITHDRAWN");
    const newer = await file("newer.json", { ...edition, info: { version: "2.1.0" } });
    const { code, stdout } = await spec("diff", newer);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `What edition 2026-01 of this project has not caught up with in ${newer} (2.1.0)`,
    );
    expect(stdout).toMatch(
      /getProductOrderDetails.*: the field `status` of the answer 200 may now also be `WITHDRAWN`/,
    );
    expect(stdout).toContain("this project's client: it hands the value on as it is");

    const other = await spec("diff", "--edition", "2023-08", newer);
    expect(other.code).toBe(1);
    expect(other.stdout).toContain("(updateMsn) is gone");
  });

  test("--json tells the same to a program", async () => {
    const { stdout } = await spec("diff", "--json", await file("a.json", long), await file("b.json", short));
    expect(JSON.parse(stdout)).toMatchObject({
      operations: { before: 1, after: 1, common: 1 },
      changes: [
        {
          weight: "breaking",
          kind: "limit-narrowed",
          operations: [{ method: "POST", path: "/orders", operationId: "makeOrder" }],
          place: { in: "request" },
          sentence: "POST /orders (makeOrder): the request's body now allows 30 characters (40 before)",
        },
      ],
    });
  });

  test("--wording shows what is only said otherwise, which else is counted", async () => {
    const before = await file("a.json", documentWith({ request: { description: "A name." } }));
    const after = await file("b.json", documentWith({ request: { description: "Its name." } }));
    expect((await spec("diff", before, after)).stdout).toContain(
      "1 description has other words; --wording shows where.",
    );
    expect((await spec("diff", "--wording", before, after)).stdout).toContain(
      "- POST /orders (makeOrder): the request's body is described in other words",
    );
  });

  test("--help tells what there is", async () => {
    expect(await spec("--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("diff <before> <after>") as string,
    });
    expect(await spec("diff", "--help")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Exit codes") as string,
    });
    expect((await spec("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("what is wrong is told in a line, with exit code 2", () => {
  async function refusal(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await spec(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^[^\n]* --help tells what there is\.\n$/);
    return stderr;
  }

  test("the command line", async () => {
    expect(await refusal()).toContain("What to do?");
    expect(await refusal("differ")).toContain('There is no command "differ".');
    expect(await refusal("diff")).toContain('"diff" takes one document or two, not 0.');
    expect(await refusal("diff", "a", "b", "c")).toContain("not 3.");
    expect(await refusal("diff", "--colour", "a")).toContain("Unknown option '--colour'.");
    expect(await refusal("diff", "--edition", "1999-01", "a")).toContain(
      'There is no edition "1999-01". There is 2023-08, 2026-01.',
    );
    expect(await refusal("diff", "--edition", "2026-01", "a", "b")).toContain("and there are two");
  });

  test("a file that is not there, is a folder, or is no document", async () => {
    expect(await refusal("diff", path.join(folder, "none.yaml"))).toContain("cannot be read: ENOENT");
    expect(await refusal("diff", folder)).toContain("cannot be read: EISDIR");
    expect(await refusal("diff", await file("a.yaml", "a: [1"))).toContain("a.yaml is not a document: ");
    expect(await refusal("diff", await file("b.yaml", ""))).toContain("b.yaml is not an OpenAPI 3 document.");
    expect(await refusal("diff", await file("c.json", { swagger: "2.0" }))).toContain("It is Swagger 2.");
  });

  test("aliases of YAML that laugh a billion times, or contain themselves", async () => {
    const lines = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? `l0: &l0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]`
        : `l${String(level)}: &l${String(level)} [${Array.from({ length: 9 }, () => `*l${String(level - 1)}`).join(", ")}]`,
    );
    expect(await refusal("diff", await file("laughs.yaml", lines.join("\n")))).toContain(
      "its aliases unfold to too much",
    );
    expect(await refusal("diff", await file("self.yaml", "openapi: 3.1.0\npaths: &a { b: *a }"))).toContain(
      "is not a document: it contains itself",
    );
  });

  test("a file of fifty megabytes, or nested beyond measure", async () => {
    const large = await file("large.yaml", "");
    await truncate(large, 50_000_000);
    expect(await refusal("diff", large)).toContain("has 50000000 bytes; a document may have 10000000");
    expect(await refusal("diff", await file("deep.json", "[".repeat(100_000)))).toMatch(/is not a document/);
  });

  test("a file whose name has signs that a replacement would read as its own", async () => {
    const name = "$& and $`.json";
    expect(await refusal("diff", await file(name, {}), await file("b.json", short))).toContain(
      `${path.join(folder, name)} is not an OpenAPI 3 document.`,
    );
  });

  test("references that lead in a circle, or away", async () => {
    const bent = (reference: string): object => documentWith({ request: { $ref: reference } });
    expect(
      await refusal("diff", await file("a.json", bent("#/none")), await file("b.json", short)),
    ).toContain('a.json (1) has nothing at "#/none".');
    expect(
      await refusal("diff", await file("b.json", short), await file("c.json", bent("./other.yaml"))),
    ).toContain("Bundle it into one file before");
  });
});
