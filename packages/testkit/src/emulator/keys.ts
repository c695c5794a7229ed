import { kindOf } from "./world/credentials.ts";
import type { ManagementCredentials, StandardCredentials } from "./world/default-world.ts";
import {
  keysWithId,
  makeKeys,
  replaceSecret,
  replaceSubscriptionKey,
  revokeKeys,
  revokeTokens,
} from "./world/key-rotation.ts";
import type { ApiKeys, Party } from "./world/records.ts";
import { WorldError } from "./world/world-error.ts";
import type { World } from "./world/world.ts";

/**
 * The keys to the API, as somebody with access to the portal handles them. Every new value begins with `emu_` and comes
 * from the seed; `emulator.credentials` are the keys of the beginning, and know nothing of what became of them.
 */
export interface Keys {
  /** All keys that are good, oldest first, without what is secret. */
  list(): readonly ListedKeys[];
  /**
   * Makes standard keys for a partner or a merchant of the world.
   *
   * @throws WorldError, with code `unknown-partner`, `unknown-merchant`, `unknown-sales-unit` or `invalid-keys`.
   * @example
   * ```ts
   * const keys = emulator.keys.create({ owner: { kind: "merchant", id: "987654322" } });
   * const management = createManagementClient({ platform: emulator.platform(keys) });
   * ```
   */
  create(wanted: WantedKeys & { readonly kind?: "standard" }): StandardCredentials;
  /** Makes management keys, which have no subscription keys; throws as for standard ones. */
  create(wanted: WantedKeys & { readonly kind: "management" }): ManagementCredentials;
  /**
   * Replaces a secret: no token is made with the old one any more. Tokens that were made with it stay good, unless the rule
   * `newSecretEndsTokens` says otherwise.
   *
   * @throws WorldError, with code `unknown-keys`.
   */
  replaceSecret(clientId: string): { readonly clientSecret: string };
  /**
   * Replaces one of the two subscription keys. The other one stays good, so that nobody has to be locked out.
   *
   * @throws WorldError, with code `unknown-keys`, `no-subscription-key` for management keys, or `invalid-keys`.
   * @example
   * ```ts
   * emulator.keys.replaceSubscriptionKey(emulator.credentials.partner.clientId, "primary");
   * ```
   */
  replaceSubscriptionKey(
    clientId: string,
    which: "primary" | "secondary",
  ): { readonly subscriptionKey: string };
  /**
   * Takes keys back for good. Their tokens die with them.
   *
   * @throws WorldError, with code `unknown-keys`.
   */
  revoke(clientId: string): void;
  /**
   * Ends tokens before their time; the keys stay good, and new tokens can be made.
   *
   * @param clientId - The keys whose tokens end; without it all tokens do.
   * @throws WorldError, with code `unknown-keys`.
   */
  revokeTokens(clientId?: string): void;
}

/** Keys without what is secret. */
export interface ListedKeys {
  readonly clientId: string;
  readonly owner: Party;
  readonly kind: "standard" | "management";
  /** The sales unit that they are for. */
  readonly merchantSerialNumber: string | undefined;
  /** What they open: `other` stands for every API but this one. */
  readonly product: "management" | "other";
}

/** Whose keys are to be made, and what for. */
export interface WantedKeys {
  readonly owner: Party;
  /** For a merchant's keys, the sales unit that they are for: one of the merchant's own. */
  readonly merchantSerialNumber?: string;
  /** `other` keys are good for tokens, and refused by the Management API with 403. Default: `management`. */
  readonly product?: "management" | "other";
}

/** Makes the keys' desk of a world. */
export function createKeys(world: World): Keys {
  function create(wanted: WantedKeys & { readonly kind?: "standard" }): StandardCredentials;
  function create(wanted: WantedKeys & { readonly kind: "management" }): ManagementCredentials;
  function create({
    owner: { kind: ownerKind, id },
    kind = "standard",
    product = "management",
    merchantSerialNumber: msn,
  }: WantedKeys & { readonly kind?: "standard" | "management" }):
    StandardCredentials | ManagementCredentials {
    oneOf("an owner is", ownerKind, ["partner", "merchant"]);
    oneOf("keys are", kind, ["standard", "management"]);
    oneOf("the product is", product, ["management", "other"]);
    const keys = makeKeys(world, {
      owner: { kind: ownerKind, id },
      subscribed: kind === "standard",
      ...(msn !== undefined && { msn }),
      ...(product === "other" && { product }),
    });
    return credentialsOf(keys);
  }

  return {
    list: () => Array.from(world.state.keys.values(), listed),
    create,
    replaceSecret: (clientId) => ({ clientSecret: replaceSecret(world, clientId) }),
    replaceSubscriptionKey: (clientId, which) => {
      oneOf("a subscription key is", which, ["primary", "secondary"]);
      return { subscriptionKey: replaceSubscriptionKey(world, clientId, which === "primary" ? 0 : 1) };
    },
    revoke: (clientId) => {
      revokeKeys(world, clientId);
    },
    revokeTokens: (clientId) => {
      if (clientId !== undefined) keysWithId(world, clientId);
      revokeTokens(world, clientId);
    },
  };
}

function listed(keys: ApiKeys): ListedKeys {
  const { clientId, owner, msn, product = "management" } = keys;
  return { clientId, owner, kind: kindOf(keys), merchantSerialNumber: msn, product };
}

function credentialsOf({
  clientId,
  clientSecret,
  subscriptionKeys,
  msn,
}: ApiKeys): StandardCredentials | ManagementCredentials {
  const [subscriptionKey, secondarySubscriptionKey] = subscriptionKeys;
  if (subscriptionKey === undefined) return { kind: "management", clientId, clientSecret };
  return {
    clientId,
    clientSecret,
    subscriptionKey,
    ...(secondarySubscriptionKey !== undefined && { secondarySubscriptionKey }),
    ...(msn !== undefined && { merchantSerialNumber: msn }),
  };
}

function oneOf(what: string, value: string, values: readonly string[]): void {
  if (!values.includes(value)) throw new WorldError("invalid-keys", `Here ${what} ${values.join(" or ")}.`);
}
