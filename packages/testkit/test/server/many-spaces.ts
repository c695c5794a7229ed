import { expect } from "vitest";

import type * as wire from "../../src/generated/control/types.ts";
import { serve } from "../../src/server/serve.ts";
import { ordersPath, smallOrder } from "../emulator/support.ts";
import { callerOf, inTurn } from "./space-callers.ts";

/** Lets so many tests run at once on one server, each in a space of its own. */
export async function expectNeverToMeet(count: number): Promise<void> {
  const large = await serve({ maximumSpaces: count });
  const address = `${large.url}/_emulator`;
  const post = async (path: string, body: object = {}): Promise<unknown> => {
    const response = await inTurn(address + path, { method: "POST", body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };

  /** One test of somebody's: it prefills, lets time pass, and every third one begins anew in the middle. */
  const runOne = async (index: number): Promise<unknown> => {
    const { name, credentials } = (await post("/spaces", { seed: index })) as wire.Space;
    const orders = 1 + (index % 3);
    const prefillAll = async (): Promise<void> => {
      const partner = await callerOf(credentials.partner, large.url);
      for (let each = 0; each < orders; each += 1) {
        const salesUnitName = `Shop ${index}`;
        const response = await partner(ordersPath, smallOrder({ salesUnitName }));
        if (response.status !== 201) throw new Error(`${name}: ${response.status}`);
        // Every space uses the same idempotency key: from the second order on it must be the answer of its own.
      }
    };
    await prefillAll();
    await post(`/spaces/${name}/clock/advance`, { minutes: index });
    if (index % 3 === 0) {
      await post(`/spaces/${name}/reset`);
      await prefillAll();
    }
    const response = await inTurn(`${address}/spaces/${name}/back-office/orders`);
    const { orders: found } = (await response.json()) as wire.OrderList;
    const clock = (await (await inTurn(`${address}/spaces/${name}/clock`)).json()) as wire.Clock;
    return {
      names: found.map(({ form }) => form.salesUnitName),
      minutes: (Date.parse(clock.now) - Date.parse("2026-01-05T09:00:00Z")) / 60_000,
      requests: large.spaces.get(name)?.emulator.journal.entries.length,
    };
  };

  try {
    const results = await Promise.all(Array.from({ length: count }, (_each, index) => runOne(index)));
    const expected = Array.from({ length: count }, (_each, index) => ({
      names: [`Shop ${index}`],
      minutes: index % 3 === 0 ? 0 : index,
      requests: 1 + 1 + (index % 3),
    }));
    expect(results).toEqual(expected);
    expect(large.emulator.journal.entries).toEqual([]);
    expect(large.emulator.backOffice.orders).toEqual([]);
  } finally {
    await large.close();
  }
}
