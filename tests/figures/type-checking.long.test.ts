import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, expect, test } from "vitest";

import { binary, root, run } from "../support/commands.ts";

const folder = path.join(root, "tests", ".type-checking");
mkdirSync(folder, { recursive: true });
const project = mkdtempSync(path.join(folder, "project-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A call of each kind, by edition. */
const callsOf = {
  "2023-08": [
    `await management.salesUnits.get({ msn: "123456" })`,
    `await management.merchants.salesUnits({ orgno: "987654321" })`,
    `await management.partners.pricePackages()`,
    `await management.productOrders.prefill({ businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" }, productType: "VIPPS_PA_NETT", salesUnitName: "ACME" })`,
    `await management.productOrders.get({ productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099" })`,
    `await management.salesUnits.update({ msn: "123456" }, { name: "New" })`,
  ],
  "2026-01": [
    `await management.salesUnits.get({ msn: "123456" })`,
    `await management.merchants.salesUnits({ scheme: "business:NO:ORG", id: "987654321" })`,
    `await management.partners.pricePackages()`,
    `await management.productOrders.prefill({ businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" }, productType: "PAYMENT_INTEGRATION", salesUnitName: "ACME" })`,
    `await management.productOrders.get({ productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099" })`,
    `await management.productOrders.list({ includeExpired: true })`,
  ],
} as const;

type Edition = keyof typeof callsOf;

const call = (edition: Edition, index: number): string => {
  const calls = callsOf[edition];
  return `export const result${index} = ${calls[index % calls.length] ?? ""};`;
};

/** Milliseconds that the compiler says it needed to check a file with so many calls; the best of a few runs. */
async function checkTime(edition: Edition, calls: number): Promise<number> {
  const source = [
    `import { createManagementClient } from "@vipps-management/client/${edition}";`,
    `export const management = createManagementClient();`,
    ...Array.from({ length: calls }, (_, index) => call(edition, index)),
  ].join("\n");
  writeFileSync(path.join(project, "calls.ts"), source);
  const options = {
    strict: true,
    noEmit: true,
    module: "NodeNext",
    target: "ES2023",
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(
    path.join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["calls.ts"] }),
  );
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const { code, output } = await run(binary("tsc"), ["-p", project, "--extendedDiagnostics"]);
    expect(code, output).toBe(0);
    times.push(Number(/^Check time:\s+([\d.]+)s$/m.exec(output)?.[1]) * 1000);
  }
  return Math.min(...times);
}

test.each(Object.keys(callsOf) as Edition[])(
  "a call site of edition %s costs the type checker little",
  async (edition) => {
    const empty = await checkTime(edition, 0);
    const sixty = await checkTime(edition, 60);
    const perCall = (sixty - empty) / 60;
    console.log(
      `${edition}: ${perCall.toFixed(2)} ms per call site (${sixty} ms with 60, ${empty} ms with none)`,
    );
    expect(perCall).toBeLessThanOrEqual(5);
  },
  120_000,
);
