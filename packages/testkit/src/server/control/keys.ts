import type { Emulator } from "../../emulator/emulator.ts";
import type { ListedKeys } from "../../emulator/keys.ts";
import type { EmulatorKeys } from "../../emulator/signer.ts";
import type { Handlers } from "../../generated/control/handlers.ts";
import type * as wire from "../../generated/control/types.ts";
import { defined } from "./defined.ts";

/** The keys to the API, as somebody with access to the portal handles them. */
export function keyHandlers({
  keys,
}: Pick<Emulator, "keys">): Pick<
  Handlers,
  "listKeys" | "createKeys" | "revokeKeys" | "replaceSecret" | "replaceSubscriptionKey" | "revokeTokens"
> {
  return {
    listKeys: () => ({ status: 200, body: { keys: keys.list().map(listed) } }),
    createKeys: ({ body: { kind, ...wanted } }) => {
      const made: EmulatorKeys =
        kind === "management" ? keys.create({ ...wanted, kind }) : keys.create(wanted);
      return { status: 201, body: { ...made } };
    },
    revokeKeys: ({ path }) => {
      keys.revoke(path.clientId);
      return { status: 204, body: undefined };
    },
    replaceSecret: ({ path }) => ({ status: 200, body: keys.replaceSecret(path.clientId) }),
    replaceSubscriptionKey: ({ path, body }) => ({
      status: 200,
      body: keys.replaceSubscriptionKey(path.clientId, body.which),
    }),
    revokeTokens: ({ body }) => {
      keys.revokeTokens(body.clientId);
      return { status: 204, body: undefined };
    },
  };
}

function listed({ merchantSerialNumber, ...rest }: ListedKeys): wire.ListedKeys {
  return { ...rest, ...defined({ merchantSerialNumber }) };
}
