import type { Api } from "./http/api.ts";
import type { Links } from "./links.ts";
import type { Traffic } from "./traffic.ts";
import type { Rules } from "./world/rules.ts";
import type { Products } from "./world/seeded-world.ts";
import type { World } from "./world/world.ts";
import type { SeedVocabulary } from "./world/world-seed-shape.ts";

/** What is particular to one edition of the API. Nothing else may know which edition is served. */
export interface Edition {
  /** The path of the links to prefilled orders, up to the order's id. */
  readonly prefillPath: string;
  /** The rules in which it differs from the usual. */
  readonly rules: Partial<Rules>;
  /** What a world that is written by hand may contain. */
  readonly seeds: SeedVocabulary;
  readonly products: Products;
  createApi(parts: EditionParts): Api;
}

/** What an edition's handlers work on. */
export interface EditionParts {
  readonly world: World;
  readonly links: Links;
  readonly traffic: Traffic;
}
