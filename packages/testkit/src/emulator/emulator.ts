import type { Platform } from "@vipps-management/client";

import type { Assertions } from "./assertions.ts";
import type { Clock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import type { Journal } from "./journal.ts";
import type { EmulatorOptions } from "./options.ts";
import type { Keys } from "./keys.ts";
import type { BackOffice } from "./people/back-office.ts";
import type { People } from "./people/people.ts";
import type { Portal } from "./people/portal.ts";
import type { EmulatorKeys } from "./signer.ts";
import type { Snapshot } from "./snapshot.ts";
import type { WorldContents } from "./world/contents.ts";
import type { DefaultCredentials } from "./world/default-world.ts";
import type { Mail, Organisation } from "./world/records.ts";
import type { RuleInForce, Rules } from "./world/rules.ts";
import type { WorldSeed } from "./world/world-seed.ts";

/** The Management API with a world behind it, in memory. Two emulators share nothing. */
export interface Emulator {
  /** Where it is reached, without a trailing slash: `https://emulator.invalid` in process, which no resolver knows. */
  readonly baseUrl: string;
  /** The edition of the API that it serves. */
  readonly edition: NonNullable<EmulatorOptions["edition"]>;
  /** Keys that the default world accepts, each value beginning with `emu_`. */
  readonly credentials: DefaultCredentials;
  /** Handles keys: makes new ones, replaces a part of them, takes them back. */
  readonly keys: Keys;
  /** Who can log in to the portal. */
  readonly people: People;
  /** The merchant's side of an order. */
  readonly portal: Portal;
  /** Vipps MobilePay's side of an order. */
  readonly backOffice: BackOffice;
  /** The register of organisations, in which every number exists. */
  readonly register: Register;
  /** What exists, to look at. */
  readonly world: WorldContents;
  /** The operationId of every operation, the token endpoints included. */
  readonly operations: readonly string[];
  readonly clock: Clock;
  /** Every mail that was sent, oldest first. */
  readonly outbox: readonly Mail[];
  /** Every request that was received. */
  readonly journal: Journal;
  /** What a test expects of the journal. */
  readonly assert: Assertions;
  /** What shall go wrong. */
  readonly faults: Faults;
  /** The rules as they were chosen. */
  readonly rules: Readonly<Rules>;
  /** Each rule with its value, where that is known from, and what it says: what a test relies on, and how far it may. */
  readonly rulesInForce: readonly RuleInForce[];
  /**
   * Answers a request. It takes what the global `fetch` takes, and can stand in for it.
   *
   * @throws ForeignHostError, for every host but the emulator's own: nothing is ever forwarded.
   * @example
   * ```ts
   * const response = await emulator.fetch(`${emulator.baseUrl}/management/v1/merchants`, { headers });
   * ```
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Makes a platform for a client: in process, signing with real tokens of the emulator, on the emulator's clock.
   * Sleeping, as a client does between retries, moves a virtual clock on instead of waiting.
   *
   * @param credentials - Whose client it is; `credentials.partner` by default.
   * @param options - `skew`: by how many milliseconds the client's clock is ahead of the emulator's; below 0 when behind.
   * @example
   * ```ts
   * const management = createManagementClient({ platform: emulator.platform(emulator.credentials.merchant) });
   * ```
   */
  platform(credentials?: EmulatorKeys, options?: { readonly skew?: number }): Platform;
  /**
   * Gives it the address of a server that passes requests on to it. From then on it answers for that host too, and its
   * links lead there.
   *
   * @param url - An origin: `http://127.0.0.1:8080`.
   * @throws TypeError when it is none.
   */
  publishAt(url: string): void;
  /**
   * Takes down everything that answers come from: what exists, the time, the ids to come, the idempotency keys, the mails,
   * the traffic that was counted, the faults. Not the journal.
   *
   * @returns Plain JSON.
   * @example
   * ```ts
   * const saved = emulator.snapshot();
   * await management.productOrders.delete({ productOrderId: order.prefilledOrderId });
   * emulator.restore(saved); // the order is there again
   * ```
   */
  snapshot(): Snapshot;
  /**
   * Goes to where a snapshot was taken, by this emulator or by another one of the same edition: from there on the same
   * calls give the same bytes. The journal begins anew; rules and options stay as they are.
   *
   * @throws SnapshotError, with code `not-a-snapshot`, `other-version` or `other-edition`; then nothing has changed.
   */
  restore(saved: Snapshot): void;
  /**
   * Begins anew with another world, as an emulator does that is made with it; `reset` goes back to it from then on.
   *
   * @throws WorldSeedError, with code `invalid-value`, `unknown-member`, `duplicate` or `unknown-reference`, and the path to
   * what is wrong; then nothing has changed.
   * @example
   * ```ts
   * emulator.seed({ basis: "empty", partners: [{ partnerId: "123456" }], keys: [{ clientId: "emu_acme", partnerId: "123456" }] });
   * ```
   */
  seed(world: WorldSeed): void;
  /** Goes back to the beginning, be it a world or a snapshot: the world, the clock, the ids to come, the journal, the faults. Tokens and links die. */
  reset(): void;
}

/** The register of organisations (Brønnøysundregistrene). */
export interface Register {
  /**
   * Writes an entry. Without `officers`, every person has the role that they carry.
   *
   * @throws WorldError, with code `invalid-organisation`, for a number that is none or a name of more than 50 characters.
   * @example
   * ```ts
   * emulator.register.set({ orgno: "998877665", name: "Fjord Yoga AS", officers: [{ name: "Anne Fjord", role: "chair" }] });
   * ```
   */
  set(organisation: Organisation): void;
}
