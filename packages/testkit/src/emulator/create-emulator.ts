import type { EditionName } from "../generated/editions.ts";
import type { Writable } from "../writable.ts";
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
import { createLinks } from "./links.ts";
import type { EmulatorOptions } from "./options.ts";
import { people } from "./people/people.ts";
import { createPlatform } from "./platform.ts";
import { createRandom } from "./random.ts";
import { createSaving } from "./saving.ts";
import type { Snapshot } from "./snapshot.ts";
import { createTraffic } from "./traffic.ts";
import { Views } from "./views.ts";
import { credentialsWith, defaultWorld } from "./world/default-world.ts";
import { checkSeed } from "./world/check-seed.ts";
import { commonKeyPrefix, isSpaceName, keyPrefixOf, withKeyPrefix } from "./world/key-prefix.ts";
import { registerOrganisation } from "./world/organisations.ts";
import { usualKeysIn } from "./usual-keys.ts";
import { served, usualKeys, type WiredEmulator, wire } from "./wire.ts";
import { chooseRules } from "./world/rules.ts";
import { saveState, stateFrom } from "./world/saved-state.ts";
import { type Beginning, beginningFrom } from "./world/seeded-world.ts";
import type { WorldState } from "./world/state.ts";
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
  const { seed = 1, strictness = "strict", validateResponses = false, space } = options;
  if (space !== undefined && !isSpaceName(space))
    throw new TypeError(`A space is named with 1 to 40 of a to z, 0 to 9 and "-", not "${space}".`);
  if (options.snapshot !== undefined && options.world !== undefined)
    throw new TypeError("An emulator begins with a world or with a snapshot, not with both.");
  const clock = createClock({
    mode: options.clock ?? "virtual",
    start: options.now === undefined ? undefined : instantOf(options.now),
  });
  const rules = chooseRules(ruleValues(edition), options.rules ?? {});
  let platforms = 0;

  const beginWith = (given: WorldSeed | undefined): Beginning => {
    if (given === undefined) return () => edition.furnish(defaultWorld());
    checkSeed(given, edition);
    return beginningFrom(given, edition);
  };
  let begin = beginWith(options.world);
  const keyPrefix = keyPrefixOf(space);
  const credentials = credentialsWith(keyPrefix);
  const stateOfSpace = (state: WorldState): WorldState =>
    space === undefined ? state : stateFrom(withKeyPrefix(saveState(state), commonKeyPrefix, keyPrefix));
  const world: World = {
    state: stateOfSpace(begin({ clock, rules })),
    random: createRandom(seed),
    clock,
    rules,
    keyPrefix,
    formFields: edition.formFields,
  };
  const pagesPath = space === undefined ? "" : `/spaces/${space}`;
  const links = createLinks({
    pagesUrl: () => emulator.baseUrl + pagesPath,
    prefillPath: edition.prefillPath,
  });
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
    if (origin !== inProcessBaseUrl && origin !== emulator.baseUrl)
      throw new ForeignHostError(host, emulator.baseUrl);
    const outcome = await handle(incoming);
    if ("breaks" in outcome) return actOut(outcome, () => incoming.signal());
    return toResponse(outcome.answer, incoming.method);
  };

  const { snapshot, restore, renew } = createSaving({
    edition: editionName,
    world,
    clock,
    idempotency,
    traffic,
    faults,
    journal,
  });
  let firstSnapshot = options.snapshot;
  const beginFrom = (saved: Snapshot): void => {
    restore(saved);
    if (options.now !== undefined) clock.restart();
    if (options.seed !== undefined) world.random = createRandom(options.seed);
  };
  if (firstSnapshot !== undefined) beginFrom(firstSnapshot);

  const reset = (): void => {
    if (firstSnapshot === undefined) renew(seed, () => stateOfSpace(begin(world)));
    else beginFrom(firstSnapshot);
  };

  const views = new Views({ world, links, edition, journal, operations });
  const emulator: Writable<WiredEmulator> = Object.assign(views, {
    [wire]: handle,
    [served]: apis,
    [usualKeys]: () => usualKeysIn(world, credentials.partner),
    baseUrl: options.publicUrl === undefined ? inProcessBaseUrl : originOf(options.publicUrl),
    edition: editionName,
    credentials,
    people,
    register: {
      set: (organisation) => {
        registerOrganisation(world, organisation);
      },
    },
    operations,
    clock,
    journal,
    faults,
    rules,
    fetch,
    platform: (keys = credentials.partner, { skew = 0 } = {}) => {
      platforms += 1;
      // Its own stream, so that a client that retries more often does not change the ids that the emulator gives.
      return createPlatform({
        fetch,
        baseUrl: emulator.baseUrl,
        clock,
        random: createRandom(seed + platforms),
        credentials: keys,
        skew,
      });
    },
    publishAt: (url) => {
      emulator.baseUrl = originOf(url);
    },
    snapshot,
    restore,
    reset,
    seed: (given) => {
      begin = beginWith(given);
      firstSnapshot = undefined;
      reset();
    },
  } satisfies Omit<WiredEmulator, keyof Views>);
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
 * const world: unknown = JSON.parse('{"basis": "empty"}');
 * checkWorldSeed(world);
 * const emulator = createEmulator({ world });
 * ```
 */
export function checkWorldSeed(value: unknown, edition: EditionName = "2023-08"): asserts value is WorldSeed {
  checkSeed(value, editionNamed(edition));
}
