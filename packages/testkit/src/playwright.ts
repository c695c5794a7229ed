import { expect as baseExpect, test as baseTest, type Expect, type TestType } from "@playwright/test";

import type { Emulator } from "./emulator/emulator.ts";
import { toHaveMailed, toHaveOrder, toHaveReceived } from "./matchers/matchers.ts";
import { type EmulatorServer, serve, type ServeOptions } from "./server/serve.ts";
import { usualVariables } from "./server/usual-variables.ts";

/** What a test gets. */
export interface EmulatorFixtures {
  /** The worker's emulator, as new for each test: its world, its clock and its journal begin anew, and its tokens die. */
  emulator: Emulator;
}

/** What a worker gets, and keeps for all of its tests. */
export interface EmulatorWorkerFixtures {
  /** How the emulator is made and served; set it with `test.use`, or with `use` in the configuration. Default: `{}`. */
  emulatorOptions: ServeOptions;
  /** The emulator on a port of its own. */
  emulatorServer: EmulatorServer;
  /** What the app under test is started with. */
  environment: EmulatorEnvironment;
}

/**
 * The address and the partner's keys, under the names that `credentialsFromEnv` of the Node adapter reads: `VIPPS_KEYS`,
 * `VIPPS_CLIENT_ID`, `VIPPS_CLIENT_SECRET`, `VIPPS_SUBSCRIPTION_KEY` and `VIPPS_SECONDARY_SUBSCRIPTION_KEY`. The keys are
 * absent when the world that the emulator began with has others.
 */
export interface EmulatorEnvironment extends Record<string, string> {
  VIPPS_BASE_URL: string;
}

/** Playwright's own fixtures, and the emulator's. */
export type EmulatorTest =
  typeof baseTest extends TestType<infer Test, infer Worker>
    ? TestType<Test & EmulatorFixtures, Worker & EmulatorWorkerFixtures>
    : never;

/**
 * The `test` of Playwright with an emulator in it. Each worker serves one on a port of its own, so that parallel tests never
 * meet, and stops it at the end; each test finds it as new.
 *
 * @example
 * ```ts
 * test("the partner sees the new order", async ({ page, emulator, environment }) => {
 *   console.log(environment.VIPPS_BASE_URL);
 *   await page.goto("http://127.0.0.1:3000/orders/new");
 *   expect(emulator).toHaveReceived("orderProduct", { times: 1 });
 * });
 * ```
 */
export const test: EmulatorTest = baseTest.extend<EmulatorFixtures, EmulatorWorkerFixtures>({
  emulatorOptions: [{}, { option: true, scope: "worker" }],
  emulatorServer: [
    async ({ emulatorOptions }, use) => {
      const server = await serve(emulatorOptions);
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  environment: [
    async ({ emulatorServer }, use) => {
      await use(usualVariables(emulatorServer));
    },
    { scope: "worker" },
  ],
  emulator: async ({ emulatorServer: { emulator } }, use) => {
    emulator.reset();
    await use(emulator);
  },
});

/** The `expect` of Playwright with the emulator's matchers: `expect(emulator).toHaveReceived("orderProduct")`. */
export const expect: Expect<EmulatorExpect> = baseExpect.extend({
  toHaveReceived,
  toHaveMailed,
  toHaveOrder,
});

/** The matchers as Playwright's types want them: with what they look at. */
export interface EmulatorExpect {
  toHaveReceived: typeof toHaveReceived;
  toHaveMailed: typeof toHaveMailed;
  toHaveOrder: typeof toHaveOrder;
}
