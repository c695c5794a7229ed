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

const call = (index: number): string => {
  const calls = [
    `await management.salesUnits.get({ msn: "123456" })`,
    `await management.merchants.salesUnits({ orgno: "987654321" })`,
    `await management.partners.pricePackages()`,
    `await management.productOrders.prefill({ businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" }, productType: "VIPPS_PA_NETT", salesUnitName: "ACME" })`,
    `await management.productOrders.get({ productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099" })`,
    `await management.salesUnits.update({ msn: "123456" }, { name: "New" })`,
  ];
  return `export const result${index} = ${calls[index % calls.length] ?? ""};`;
};

/** Milliseconds that the compiler says it needed to check a file with so many calls; the best of a few runs. */
async function checkTime(calls: number): Promise<number> {
  const source = [
    `import { createManagementClient } from "@vipps-management/client/2023-08";`,
    `export const management = createManagementClient();`,
    ...Array.from({ length: calls }, (_, index) => call(index)),
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

test("a call site costs the type checker little", async () => {
  const empty = await checkTime(0);
  const sixty = await checkTime(60);
  const perCall = (sixty - empty) / 60;
  console.log(`${perCall.toFixed(2)} ms per call site (${sixty} ms with 60, ${empty} ms with none)`);
  expect(perCall).toBeLessThanOrEqual(5);
}, 120_000);
