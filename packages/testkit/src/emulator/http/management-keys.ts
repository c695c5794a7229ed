import type { TokenError } from "../../generated/access-token/types.ts";
import { areManagementKeys } from "../world/credentials.ts";
import type { ApiKeys } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { jsonAnswer } from "./answer.ts";
import type { RequestHeaders } from "./request-headers.ts";
import { Refusal } from "./refusal.ts";
import { realKeyHint } from "./subscription-key.ts";

/**
 * The management keys in the headers of a request for a token. Rule `managementTokens`.
 *
 * @throws Refusal with `invalid_client`.
 */
export function managementKeysOf(world: World, headers: RequestHeaders): ApiKeys {
  if (headers.has("ocp-apim-subscription-key")) {
    throw invalidClient(400, "A request for a management token must not carry a subscription key.");
  }
  const { clientId, clientSecret } = basicCredentials(headers);
  const keys = world.state.keys.get(clientId);
  if (keys !== undefined && areManagementKeys(keys) && keys.clientSecret === clientSecret) return keys;
  throw invalidClient(401, `These are not the id and the secret of management keys.${realKeyHint(clientId)}`);
}

/**
 * Makes sure that a request for a token is for the one grant that there is.
 *
 * @throws Refusal with `invalid_client`.
 */
export function checkGrant({ grant_type }: { readonly grant_type?: string }): void {
  if (grant_type === "client_credentials") return;
  throw invalidClient(
    400,
    "The form of a request for a management token has to say grant_type=client_credentials.",
  );
}

/** RFC 7617 §2: the first colon ends the id. */
function basicCredentials(headers: RequestHeaders): { clientId: string; clientSecret: string } {
  const encoded = /^Basic +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (encoded === undefined) {
    throw invalidClient(401, "A request for a management token carries its keys by HTTP Basic.");
  }
  const [clientId = "", ...secret] = decodedBase64(encoded).split(":");
  return { clientId, clientSecret: secret.join(":") };
}

function decodedBase64(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    throw invalidClient(401, "What follows the word Basic is not base64.");
  }
}

function invalidClient(status: 400 | 401, why: string): Refusal {
  const body: TokenError = { error: "invalid_client" };
  return new Refusal(why, () => {
    const answer = jsonAnswer(status, "application/json;charset=UTF-8", body);
    // RFC 6749 §5.2: a client that fails to authenticate is told by which scheme it can.
    const scheme = status === 401 ? { "www-authenticate": "Basic" } : {};
    return { ...answer, headers: { ...answer.headers, ...scheme } };
  });
}
