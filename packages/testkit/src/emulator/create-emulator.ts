import type { EditionName } from "../generated/editions.ts";
import { createAssertions } from "./assertions.ts";
import { createClock, instantOf } from "./clock.ts";
import { ruleValues } from "./edition.ts";
import { editionNamed } from "./editions/index.ts";
import type { Emulator } from "./emulator.ts";
import { createFaults } from "./faults.ts";
import { toResponse } from "./http/answer.ts";
import { actOut } from "./http/connection-fault.ts";
import { createHandler } from "./http/handle.ts";
import { createIdempotency } from "./http/idempotency.ts";
import { incomingOf } from "./http/incoming.ts";
import { ForeignHostError, inProcessBaseUrl, originOf } from "./http/own-host.ts";
import { createTokenApi } from "./http/token-endpoints.ts";
import { createJournal } from "./journal.ts";
import { createKeys } from "./keys.ts";
import { createLinks } from "./links.ts";
import type { EmulatorOptions } from "./options.ts";
import { createBackOffice } from "./people/back-office.ts";
import { people } from "./people/people.ts";
import { createPortal } from "./people/portal.ts";
import { createPlatform } from "./platform.ts";
import { createRandom } from "./random.ts";
import { checkSnapshot, snapshotVersion } from "./snapshot.ts";
import { createTraffic } from "./traffic.ts";
import { defaultCredentials, defaultWorld } from "./world/default-world.ts";
import { checkSeed } from "./world/check-seed.ts";
import { registerOrganisation } from "./world/organisations.ts";
import { type WiredEmulator, wire } from "./wire.ts";
import { chooseRules } from "./world/rules.ts";
import { saveState, stateFrom } from "./world/saved-state.ts";
import { type Beginning, beginningFrom } from "./world/seeded-world.ts";
import type { World } from "./world/world.ts";
import type { WorldSeed } from "./world/world-seed.ts";

/**
 * Makes an emulator of the Management API. It is synchronous and does no I/O, so each test can have its own; there is
 * nothing to close.
 *
 * @throws TypeError, RangeError when an option cannot be used; a WorldSeedError, which has a code and a path, for a world.
 * @example
 * ```ts
 * const emulator = createEmulator({ now: "2026-01-05T09:00:00Z", seed: 1 });
 * const management = createManagementClient({ platform: emulator.platform() });
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const editionName = options.edition ?? "2023-08";
  const edition = editionNamed(editionName);
  const { seed = 1, strictness = "strict", validateResponses = false } = options;
  const clock = createClock({
    mode: options.clock ?? "virtual",
    start: options.now === undefined ? undefined : instantOf(options.now),
  });
  const rules = chooseRules(ruleValues(edition), options.rules ?? {});
  let baseUrl = options.publicUrl === undefined ? inProcessBaseUrl : originOf(options.publicUrl);
  let platforms = 0;

  const beginWith = (given: WorldSeed | undefined): Beginning => {
    if (given === undefined) return () => edition.furnish(defaultWorld());
    checkSeed(given, edition);
    return beginningFrom(given, edition);
  };
  let begin = beginWith(options.world);
  const world: World = {
    state: begin({ clock, rules }),
    random: createRandom(seed),
    clock,
    rules,
    formFields: edition.formFields,
  };
  const links = createLinks({ baseUrl: () => baseUrl, prefillPath: edition.prefillPath });
  const journal = createJournal();
  const traffic = createTraffic();
  const idempotency = createIdempotency({ clock, rules });
  const apis = [createTokenApi(world), edition.createApi({ world, links, traffic })];
  const operations = apis.flatMap(({ routes }) => routes.map(({ operationId }) => operationId));
  const faults = createFaults({ operations, seed });
  const handle = createHandler({
    world,
    identify: edition.identify,
    clock,
    faults,
    apis,
    links,
    journal,
    traffic,
    idempotency,
    strictness,
    validateResponses,
  });

  const fetch: Emulator["fetch"] = async (input, init) => {
    const incoming = incomingOf(input, init);
    const { origin, host } = incoming.url;
    if (origin !== inProcessBaseUrl && origin !== baseUrl) throw new ForeignHostError(host, baseUrl);
    const outcome = await handle(incoming);
    if ("breaks" in outcome) return actOut(outcome, () => incoming.signal());
    return toResponse(outcome.answer, incoming.method);
  };

  const reset = (): void => {
    clock.restart();
    world.state = begin(world);
    world.random = createRandom(seed);
    idempotency.clear();
    traffic.clear();
    faults.reset();
    journal.clear();
  };

  const emulator: WiredEmulator = {
    [wire]: handle,
    get baseUrl() {
      return baseUrl;
    },
    credentials: defaultCredentials,
    keys: createKeys(world),
    people,
    portal: createPortal(world, links),
    backOffice: createBackOffice(world, edition.products),
    register: {
      set: (organisation) => {
        registerOrganisation(world, organisation);
      },
    },
    clock,
    get outbox() {
      return world.state.outbox;
    },
    journal,
    assert: createAssertions(journal, operations),
    faults,
    rules,
    fetch,
    platform: (credentials = defaultCredentials.partner, { skew = 0 } = {}) => {
      platforms += 1;
      // Its own stream, so that a client that retries more often does not change the ids that the emulator gives.
      return createPlatform({
        fetch,
        baseUrl,
        clock,
        random: createRandom(seed + platforms),
        credentials,
        skew,
      });
    },
    publishAt: (url) => {
      baseUrl = originOf(url);
    },
    snapshot: () => ({
      version: snapshotVersion,
      edition: editionName,
      now: clock.now(),
      random: world.random.state,
      world: saveState(world.state),
      idempotencyKeys: idempotency.save(),
      traffic: traffic.save(),
      faults: faults.save(),
    }),
    restore: (saved) => {
      checkSnapshot(saved, editionName);
      world.state = stateFrom(saved.world);
      world.random = createRandom(saved.random);
      clock.turnTo(saved.now);
      idempotency.restore(saved.idempotencyKeys);
      traffic.restore(saved.traffic);
      faults.restore(saved.faults);
      journal.clear();
    },
    reset,
    seed: (given) => {
      begin = beginWith(given);
      reset();
    },
  };
  return emulator;
}

/**
 * Makes sure that a value, for example from a JSON file, is a world to begin with.
 *
 * @param value - Anything.
 * @param edition - The edition of the API that is to serve it. Default: `2023-08`.
 * @throws WorldSeedError, with code `invalid-value`, `unknown-member`, `duplicate` or `unknown-reference`, and the path.
 * @example
 * ```ts
 * const world: unknown = JSON.parse(text);
 * checkWorldSeed(world);
 * const emulator = createEmulator({ world });
 * ```
 */
export function checkWorldSeed(value: unknown, edition: EditionName = "2023-08"): asserts value is WorldSeed {
  checkSeed(value, editionNamed(edition));
}
