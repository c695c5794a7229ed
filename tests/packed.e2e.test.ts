import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { binary, root, run } from "./support/commands.ts";
import { atCatalogVersion, type Consumer, createConsumer } from "./support/consumer.ts";
import { blocksIn, isForRunners, markdownFiles, notCarriedOut } from "./support/documents.ts";
import { type CodeBlock, examples } from "./support/markdown.ts";

// What a user would do: install the packed packages into an empty project, and paste the examples.

const packages = readdirSync(path.join(root, "packages"));
let consumer: Consumer;

beforeAll(async () => {
  consumer = await createConsumer(path.join(root, ".cache"));
  await consumer.install([
    ...consumer.tarballs,
    ...["keyv", "@keyv/redis"].map((name) => atCatalogVersion(name)),
  ]);
}, 180_000);

afterAll(() => {
  consumer.remove();
});

const write: Consumer["write"] = (file, text) => consumer.write(file, text);

const blocks = markdownFiles()
  .flatMap(blocksIn)
  .filter((block) => !isForRunners(block) && !(block.name in notCarriedOut));

/** An example in a document. */
type Example = (typeof blocks)[number];

/** Without types, a block is JavaScript; one that would call production is only compiled. */
const isRunnable = ({ language, code }: CodeBlock): boolean =>
  language === "js" || (language === "ts" && code.includes("createEmulator"));

const needsPeer = ({ code }: CodeBlock): boolean => code.includes("@vipps-management/client/telemetry");

const withoutPeer = blocks.filter((block) => !needsPeer(block));
const withPeer = blocks.filter(needsPeer);

async function expectToRun({ name, code }: Example): Promise<void> {
  const file = write(`run/${name.replaceAll(/\W+/g, "-")}.mjs`, code);
  const ended = await run(process.execPath, [file], { cwd: consumer.folder });
  expect(ended.code, ended.output).toBe(0);
  expect(ended.output).not.toBe("");
}

describe("in an empty project", () => {
  test.each(withoutPeer.filter(isRunnable))("the example runs: $name", expectToRun);

  test("the README's first example onboards a merchant", async () => {
    const first = blocks.find(({ language, name }) => name.startsWith("README.md") && language === "ts");
    const ended = await run(process.execPath, [write("first.mjs", first?.code ?? "")], {
      cwd: consumer.folder,
    });
    expect(ended.output).toContain("sign-merchant-agreement");
    expect(ended.output).toContain(`name: 'ACME Fantastic Fitness'`);
    expect(ended.output).toContain(`to: 'partner'`);
  });

  test("CommonJS can require the packages and make calls with them", async () => {
    const file = write(
      "common.cjs",
      `const { createManagementClient } = require("@vipps-management/client/2023-08");
       const { accessTokenSigner } = require("@vipps-management/client/access-token");
       const { nodePlatform } = require("@vipps-management/node-adapter");
       const { serve } = require("@vipps-management/testkit/server");
       (async () => {
         const server = await serve();
         const platform = nodePlatform({ signer: accessTokenSigner(server.emulator.credentials.partner), baseUrl: server.url });
         const management = createManagementClient({ platform });
         const unit = await management.salesUnits.get({ msn: "123456" });
         const { data } = await management.http.GET("/management/v1/sales-units/{msn}", { params: { path: { msn: "123457" } } });
         console.log(unit.name, "and", data.name);
         await platform.close();
         await server.close();
       })();`,
    );
    expect(await run(process.execPath, [file], { cwd: consumer.folder })).toMatchObject({
      code: 0,
      output: "ACME Fantastic Fitness and ACME Fantastic Fitness Shop\n",
    });
  });

  test("npx tells what has changed between two documents, and exits with 1 because something breaks", async () => {
    const documents = ["2023-08", "2026-01"].map(
      (edition) => `node_modules/@vipps-management/spec/dist/${edition}.json`,
    );
    const diff = await run("npx", ["--no-install", "@vipps-management/spec", "diff", ...documents], {
      cwd: consumer.folder,
    });
    expect(diff.code, diff.output).toBe(1);
    expect(diff.output).toContain("(orderProduct) has moved here from POST /management/v1/products/orders");
    const newest = await run("npx", ["--no-install", "@vipps-management/spec", "diff", documents[1] ?? ""], {
      cwd: consumer.folder,
    });
    expect(newest, newest.output).toMatchObject({ code: 0 });
    expect(newest.output).toContain("Nothing has changed that a program could notice.");
  }, 30_000);

  test("npx finds nothing wrong with the emulator that it serves itself", async () => {
    const testkit = "npx --no-install @vipps-management/testkit";
    const conformance = `${testkit} conformance --base-url $VIPPS_BASE_URL --pace 0`;
    const ended = await run(
      "npx",
      [
        "--no-install",
        "@vipps-management/testkit",
        "exec",
        "--edition",
        "2026-01",
        "--",
        "sh",
        "-c",
        conformance,
      ],
      { cwd: consumer.folder },
    );
    expect(ended.code, ended.output).toBe(0);
    expect(ended.output).toContain("None: every answer is as the document says");
  }, 30_000);

  test("an error of one module system is known to the other", async () => {
    const file = write(
      "both.mjs",
      `import { createRequire } from "node:module";
       import { isManagementError } from "@vipps-management/client";
       const { createManagementClient } = createRequire(import.meta.url)("@vipps-management/client/2023-08");
       try { createManagementClient({ timeout: 0 }); } catch (error) { console.log(isManagementError(error), error.code); }`,
    );
    expect(await run(process.execPath, [file], { cwd: consumer.folder })).toEqual({
      code: 0,
      output: "true invalid_option\n",
    });
  });
});

const strict = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: "ES2023",
  types: ["node"],
  typeRoots: [path.join(root, "node_modules/@types")],
};

async function compile(folder: string, options: object): Promise<string> {
  write(
    `${folder}/tsconfig.json`,
    JSON.stringify({ compilerOptions: { ...strict, ...options }, include: ["."] }),
  );
  return (await run(binary("tsc"), ["-p", path.join(consumer.folder, folder)])).output;
}

/** Compiles examples, each a module of its own, and gives what the compiler says. */
async function compileExamples(folder: string, given: readonly Example[], options: object): Promise<string> {
  for (const { name, code } of given.filter(({ language }) => language === "ts")) {
    write(`${folder}/${name.replaceAll(/\W+/g, "-")}.ts`, code);
  }
  return compile(folder, options);
}

const resolutions: [string, object][] = [
  ["NodeNext", { module: "NodeNext" }],
  ["Bundler", { module: "ESNext", moduleResolution: "Bundler", lib: ["ES2023", "DOM", "DOM.Iterable"] }],
];

describe("types", () => {
  test.each(resolutions)(
    "every example of the READMEs and the guide compiles under %s, the packages' own types included",
    async (name, options) => {
      expect(await compileExamples(`examples-${name}`, withoutPeer, options)).toBe("");
    },
    60_000,
  );

  test("a misspelt field, a missing path value and a closed enum are type errors; a new value in an answer is not", async () => {
    write(
      "errors/mistakes.ts",
      `import { createManagementClient, type ProductOrderDetails } from "@vipps-management/client/2023-08";
       const management = createManagementClient();
       // @ts-expect-error a path value is needed
       management.salesUnits.get({});
       // @ts-expect-error there is no such field
       management.salesUnits.update({ msn: "123456" }, { nmae: "New" });
       // @ts-expect-error there is no such product
       management.productOrders.prefill({ businessIdentifier: { scheme: "a", id: "b" }, productType: "VIPPS" });
       // @ts-expect-error only an order has an idempotency key
       management.salesUnits.get({ msn: "123456" }, { idempotencyKey: "a" });
       export const status: ProductOrderDetails["prefillStatus"] = "A_STATUS_OF_TOMORROW";
       export const update = management.salesUnits.update({ msn: "123456" }, { name: "New" }); // without a status
       export const merchant = management.merchants.get({ orgno: 987654321 });`,
    );
    expect(await compile("errors", { module: "NodeNext" })).toBe("");
  }, 60_000);
});

describe("with @opentelemetry/api, the optional peer of client/telemetry", () => {
  beforeAll(async () => {
    const peer = path.join(consumer.folder, "node_modules/@opentelemetry");
    expect(existsSync(peer), "what is tested above must do without it").toBe(false);
    await consumer.install([atCatalogVersion("@opentelemetry/api")]);
  }, 60_000);

  test.each(withPeer.filter(isRunnable))("the example runs: $name", expectToRun);

  test.each(resolutions)(
    "its examples compile under %s",
    async (name, options) => {
      expect(withPeer).not.toEqual([]);
      expect(await compileExamples(`peer-${name}`, withPeer, options)).toBe("");
    },
    60_000,
  );

  test("every example in the packages' documentation compiles", async () => {
    const entries = [
      "client/2023-08",
      "client/access-token",
      "client/message-signature",
      "client/helpers",
      "client/2023-08/check-prefill",
      "client/telemetry",
      "node-adapter",
      "browser-adapter",
      "browser-adapter/backend",
      "spec/diff",
      "testkit",
      "testkit/guard",
      "testkit/matchers",
      "testkit/server",
    ];
    const exportedBy = async (edition: string): Promise<Map<string, string>> => {
      const exported = new Map<string, string>();
      const own = edition === "2026-01" ? ["testkit/2026-01"] : [];
      for (const entry of [...own, ...entries.map((each) => each.replace("2023-08", edition))]) {
        const names = Object.keys((await import(`@vipps-management/${entry}`)) as object);
        for (const name of names) if (!exported.has(name)) exported.set(name, `@vipps-management/${entry}`);
      }
      return exported;
    };
    const editions = {
      "2023-08": await exportedBy("2023-08"),
      "2026-01": await exportedBy("2026-01"),
    };
    const sources = new Map(
      packages.flatMap((name) => {
        const folder = path.join(root, "packages", name, "dist");
        return readdirSync(folder)
          .filter((file) => file.endsWith(".d.mts") && !/^(jest|msw|playwright|vitest)\./.test(file))
          .flatMap((file) => {
            const edition = file.includes("2026-01") ? ("2026-01" as const) : ("2023-08" as const);
            return examples(readFileSync(path.join(folder, file), "utf8")).map(
              (source) => [`${edition} ${source}`, { edition, source }] as const,
            );
          });
      }),
    );
    expect(sources.size).toBeGreaterThan(20);
    let index = 0;
    for (const { edition, source } of sources.values()) {
      const used = [...editions[edition]].filter(([name]) =>
        new RegExp(`(?<!\\w|(?<!\\.\\.)\\.)${name}\\b`).test(source),
      );
      write(
        `tsdoc/example-${String((index += 1))}.ts`,
        [
          ...used.map(([name, from]) => `import { ${name} } from "${from}";`),
          `import type { ManagementClient, ProductOrderResponse } from "@vipps-management/client/${edition}";`,
          `import type { Emulator } from "@vipps-management/testkit";`,
          `import type { UnsignedRequest } from "@vipps-management/client";`,
          `import type { SigningKey } from "@vipps-management/client/message-signature";`,
          `import type { RedisCommands } from "@vipps-management/browser-adapter/backend";`,
          `import { createPrivateKey, createPublicKey } from "node:crypto";`,
          `import { readFileSync } from "node:fs";`,
          `declare const management: ManagementClient, emulator: Emulator, order: ProductOrderResponse;`,
          `declare const clientId: string, clientSecret: string, subscriptionKey: string, headers: Record<string, string>;`,
          `export async function example() {`,
          source,
          `}`,
        ].join("\n"),
      );
    }
    expect(await compile("tsdoc", { module: "NodeNext" })).toBe("");
  }, 60_000);
});
