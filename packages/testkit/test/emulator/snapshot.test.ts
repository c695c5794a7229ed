import { describe, expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import type { WholeSnapshot } from "../../src/emulator/snapshot.ts";
import { saveState, stateFrom } from "../../src/emulator/world/saved-state.ts";
import { defaultWorld } from "../../src/emulator/world/default-world.ts";
import { editionsUnderTest } from "./editions.ts";
import { callerWith, codeOf, keyHeaders, salesUnitPath, send, submit } from "./support.ts";

const stranger = { scheme: "business:NO:ORG", id: "998877665" } as const;

describe.each(editionsUnderTest)(
  "edition $name:",
  ({ name, other, testEmulator, ordersPath, orderPath, smallOrder, prefill, listPaths }) => {
    /** An emulator in which much has happened; the headers are of a caller with a token from before. */
    async function lived(options = {}): Promise<{ emulator: Emulator; headers: Record<string, string> }> {
      const emulator = testEmulator(options);
      const { partner: keys } = emulator.credentials;
      const partner = await callerWith(emulator, keys);
      emulator.register.set({ orgno: stranger.id, name: "Fjord Yoga AS" });
      const order = await prefill(partner, smallOrder({ businessIdentifier: stranger }), "a-key");
      emulator.portal
        .open(order.prefillUrl, { person: emulator.people.ceo })
        .signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
      submit(emulator, order.prefillUrl);
      emulator.clock.advance({ days: 2 });
      emulator.backOffice.approve(order.prefilledOrderId);
      await prefill(partner, smallOrder(), "another-key");
      await partner("GET", salesUnitPath("123456"));
      await partner("GET", salesUnitPath("999999"));
      const headers = await keyHeaders(emulator, keys);
      emulator.faults.withProbability(0.5, "getMsn", {
        status: 503,
        retryAfter: new Date("2026-01-05T09:00:03Z"),
      });
      emulator.faults.once("getAllSalesUnits", { status: 500 });
      return { emulator, headers };
    }

    /** Everything that can be seen from here on. */
    async function goOn(emulator: Emulator, headers: Record<string, string>): Promise<string> {
      const texts: string[] = [];
      const hear = async (method: string, path: string, message: object = {}): Promise<void> => {
        const answer = await send(emulator, method, path, {
          ...message,
          headers: { ...headers, "Idempotency-Key": "a-key" },
        });
        texts.push(`${answer.status} ${answer.text}`);
      };
      await hear("GET", "/management/v1/sales-units");
      await hear("POST", ordersPath, { json: smallOrder({ businessIdentifier: stranger }) });
      await hear("POST", ordersPath, { json: smallOrder() });
      for (let count = 0; count < 10; count += 1) await hear("GET", salesUnitPath("123456"));
      for (const { orderId } of emulator.backOffice.orders) await hear("GET", orderPath(orderId));
      for (const path of listPaths) await hear("GET", path);
      await prefill(await callerWith(emulator, emulator.credentials.partner), smallOrder(), "a-third-key");
      const { outbox, backOffice, journal, faults } = emulator;
      texts.push(
        JSON.stringify([outbox, backOffice.orders, journal.entries, faults.pending, emulator.clock.now()]),
      );
      return texts.join("\n");
    }

    test("after a restore the same calls give the same bytes", async () => {
      const { emulator, headers } = await lived();
      const saved = emulator.snapshot();
      emulator.restore(saved);
      const first = await goOn(emulator, headers);
      for (const part of ["\n503 ", "\n201 ", "\n409 ", "\n200 "]) expect(first).toContain(part);
      expect(first).not.toContain("\n401 ");
      emulator.restore(saved);
      expect(await goOn(emulator, headers)).toBe(first);
    });

    test("a snapshot is plain JSON, and another emulator with another seed goes on from it in the same way", async () => {
      const { emulator, headers } = await lived();
      const saved = emulator.snapshot();
      const copy = JSON.parse(JSON.stringify(saved)) as typeof saved;
      expect(copy).toStrictEqual(saved);
      const other = testEmulator({ seed: 99, now: "2030-01-01T00:00:00Z" });
      other.restore(copy);
      expect(other.clock.now()).toBe(emulator.clock.now());
      emulator.restore(saved);
      expect(await goOn(other, headers)).toBe(await goOn(emulator, headers));
    });

    test("what happens later does not change a snapshot", async () => {
      const { emulator, headers } = await lived();
      const saved = emulator.snapshot();
      const text = JSON.stringify(saved);
      await goOn(emulator, headers);
      emulator.backOffice.deactivateMerchant("987654321");
      emulator.reset();
      expect(JSON.stringify(saved)).toBe(text);
    });

    test("a restore goes back in time, and empties the journal", async () => {
      const emulator = testEmulator();
      const saved = emulator.snapshot();
      emulator.clock.advance({ days: 20 });
      await send(emulator, "GET", "/");
      emulator.restore(saved);
      expect(emulator.clock.now()).toBe(Date.parse("2026-01-05T09:00:00Z"));
      expect(emulator.journal.entries).toEqual([]);
    });

    test("an emulator that begins with a snapshot goes back to it when it is reset", async () => {
      const { emulator, headers } = await lived();
      const snapshot = emulator.snapshot();
      const other = testEmulator({ snapshot });
      expect(other.snapshot()).toEqual(snapshot);
      other.clock.advance({ days: 3 });
      await goOn(other, headers);
      other.reset();
      expect(other.snapshot()).toEqual(snapshot);
    });

    test("a wall clock goes on from the time of the snapshot", () => {
      const emulator = testEmulator({ clock: "wall", now: "2026-01-05T09:00:00Z" });
      const saved = emulator.snapshot();
      emulator.clock.advance({ days: 1 });
      emulator.restore(saved);
      expect(emulator.clock.now() - saved.now).toBeLessThan(1_000);
    });

    test("the indexes of a world are found again from its records", async () => {
      const world = defaultWorld();
      expect(stateFrom(saveState(world))).toEqual(world);
      const { emulator } = await lived();
      const { world: saved } = emulator.snapshot() as WholeSnapshot;
      expect(saveState(stateFrom(saved))).toEqual(saved);
    });

    test("more mails than a function takes arguments are restored", async () => {
      const { emulator } = await lived();
      const saved = emulator.snapshot() as WholeSnapshot;
      expect(saved.world.outbox).not.toEqual([]);
      const outbox = Array.from({ length: 100_000 }, () => saved.world.outbox).flat();
      const full: WholeSnapshot = { ...saved, world: { ...saved.world, outbox } };
      emulator.restore(full);
      expect(emulator.outbox).toHaveLength(outbox.length);
    });

    test("a snapshot that cannot be used is refused with what is wrong, and changes nothing", () => {
      const emulator = testEmulator();
      const saved = emulator.snapshot() as WholeSnapshot;
      emulator.clock.advance({ days: 1 });
      const before = JSON.stringify(emulator.snapshot());
      const attempt = (value: unknown) => () => {
        emulator.restore(value as typeof saved);
      };
      const bad: [value: unknown, code: string, message: string][] = [
        [undefined, "not-a-snapshot", "it has no version"],
        [[], "not-a-snapshot", "it has no version"],
        [{ ...saved, version: 1 }, "other-version", "has version 1, and this emulator reads version 3"],
        [
          { ...saved, edition: other },
          "other-edition",
          `of edition "${other}", and this emulator serves ${name}`,
        ],
        [{ ...saved, now: "soon" }, "not-a-snapshot", "now is no time"],
        [{ ...saved, now: 1e300 }, "not-a-snapshot", "now is no time"],
        [{ ...saved, random: [0, 0, 0, 0] }, "not-a-snapshot", "random is not four whole numbers"],
        [{ ...saved, world: null }, "not-a-snapshot", "world is missing"],
        [{ ...saved, world: { ...saved.world, outbox: {} } }, "not-a-snapshot", "world.outbox is not a list"],
        [
          { ...saved, world: { ...saved.world, merchants: [...saved.world.merchants, {}] } },
          "not-a-snapshot",
          `world.merchants[${saved.world.merchants.length}] has no orgno`,
        ],
        [
          { ...saved, faults: { ...saved.faults, pending: [{ operation: "*", fault: { status: 1 } }] } },
          "not-a-snapshot",
          "faults.pending holds what is no fault (RangeError: A status is a whole number",
        ],
        [{ ...saved, faults: undefined }, "not-a-snapshot", "faults are missing"],
        [{ ...saved, faults: { ...saved.faults, random: [1] } }, "not-a-snapshot", "faults.random is not"],
      ];
      for (const [value, code, message] of bad) {
        expect(codeOf(attempt(value))).toBe(code);
        expect(attempt(value)).toThrow(message);
      }
      expect(JSON.stringify(emulator.snapshot())).toBe(before);
    });
  },
);
