import { type Assertions, createAssertions } from "./assertions.ts";
import type { Edition } from "./edition.ts";
import type { Emulator } from "./emulator.ts";
import type { Journal } from "./journal.ts";
import { createKeys, type Keys } from "./keys.ts";
import type { Links } from "./links.ts";
import { type BackOffice, createBackOffice } from "./people/back-office.ts";
import { createPortal, type Portal } from "./people/portal.ts";
import { createContents, type WorldContents } from "./world/contents.ts";
import type { Mail } from "./world/records.ts";
import { type RuleInForce, rulesInForce } from "./world/rules.ts";
import type { World } from "./world/world.ts";

/** What views are of. */
export interface Viewed {
  readonly world: World;
  readonly links: Links;
  readonly edition: Edition;
  readonly journal: Journal;
  readonly operations: readonly string[];
}

/**
 * What of an emulator is made when somebody looks at it. A class, since an object that has getters of its own costs the runtime
 * more than all the rest of an emulator, and lives on until the whole heap is collected.
 */
export class Views implements Pick<
  Emulator,
  "assert" | "backOffice" | "keys" | "outbox" | "portal" | "rulesInForce" | "world"
> {
  readonly #of: Viewed;
  #assertions: Assertions | undefined;
  #backOffice: BackOffice | undefined;
  #contents: WorldContents | undefined;
  #keys: Keys | undefined;
  #portal: Portal | undefined;

  constructor(of: Viewed) {
    this.#of = of;
  }

  get assert(): Assertions {
    return (this.#assertions ??= createAssertions(this.#of.journal, this.#of.operations));
  }

  get backOffice(): BackOffice {
    const { world, links, edition } = this.#of;
    return (this.#backOffice ??= createBackOffice(world, links, edition.products));
  }

  get keys(): Keys {
    return (this.#keys ??= createKeys(this.#of.world));
  }

  get outbox(): readonly Mail[] {
    return this.#of.world.state.outbox;
  }

  get portal(): Portal {
    return (this.#portal ??= createPortal(this.#of.world, this.#of.links));
  }

  get rulesInForce(): readonly RuleInForce[] {
    return rulesInForce(this.#of.world.rules, this.#of.edition.rules);
  }

  get world(): WorldContents {
    return (this.#contents ??= createContents(this.#of.world));
  }
}
