import type { Edition } from "./edition.ts";
import type { Emulator } from "./emulator.ts";
import type { Links } from "./links.ts";
import { type BackOffice, createBackOffice } from "./people/back-office.ts";
import { createContents, type WorldContents } from "./world/contents.ts";
import type { Mail } from "./world/records.ts";
import { type RuleInForce, rulesInForce } from "./world/rules.ts";
import type { World } from "./world/world.ts";

/**
 * What of an emulator is made when somebody looks at it. A class, since an object that has getters of its own costs the runtime
 * more than all the rest of an emulator, and lives on until the whole heap is collected.
 */
export class Views implements Pick<Emulator, "backOffice" | "outbox" | "rulesInForce" | "world"> {
  readonly #world: World;
  readonly #links: Links;
  readonly #edition: Edition;
  #backOffice: BackOffice | undefined;
  #contents: WorldContents | undefined;

  constructor(world: World, links: Links, edition: Edition) {
    this.#world = world;
    this.#links = links;
    this.#edition = edition;
  }

  get backOffice(): BackOffice {
    return (this.#backOffice ??= createBackOffice(this.#world, this.#links, this.#edition.products));
  }

  get outbox(): readonly Mail[] {
    return this.#world.state.outbox;
  }

  get rulesInForce(): readonly RuleInForce[] {
    return rulesInForce(this.#world.rules, this.#edition.rules);
  }

  get world(): WorldContents {
    return (this.#contents ??= createContents(this.#world));
  }
}
