import type { Api } from "./http/api.ts";
import type { Identity } from "./http/refusal.ts";
import type { Links } from "./links.ts";
import type { Traffic } from "./traffic.ts";
import type { OrderForm } from "./world/records.ts";
import type { FixedRule, Rules } from "./world/rules.ts";
import type { Products } from "./world/seeded-world.ts";
import type { WorldState } from "./world/state.ts";
import type { World } from "./world/world.ts";
import type { SeedVocabulary } from "./world/world-seed-shape.ts";

/** What is particular to one edition of the API. Nothing else may know which edition is served. */
export interface Edition {
  /** The path of the links to prefilled orders, up to the order's id. */
  readonly prefillPath: string;
  /** The rules in which it differs from the usual, each with its own source. */
  readonly rules: { readonly [Name in keyof Rules]?: FixedRule & { readonly value: Rules[Name] } };
  /** The behaviours that it has besides, by the name that its code cites them with. */
  readonly ownRules: Readonly<Record<string, FixedRule>>;
  /** What a world that is written by hand may contain. */
  readonly seeds: SeedVocabulary;
  readonly products: Products;
  /** The fields of its sign-up form, in their order. */
  readonly formFields: readonly (keyof OrderForm)[];
  /** Adds to the default world what only this edition can show. */
  furnish(state: WorldState): WorldState;
  /** How its problem documents name an occurrence. */
  readonly identify: (path: string, newId: () => string) => Identity;
  createApi(parts: EditionParts): Api;
}

/** The values of the rules in which an edition differs. */
export function ruleValues({ rules }: Pick<Edition, "rules">): Partial<Rules> {
  return Object.fromEntries(Object.entries(rules).map(([name, { value }]) => [name, value]));
}

/** What an edition's handlers work on. */
export interface EditionParts {
  readonly world: World;
  readonly links: Links;
  readonly traffic: Traffic;
}
