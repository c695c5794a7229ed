import type { TokenError } from "../../generated/access-token/types.ts";
import { isoTime } from "../clock.ts";
import { areManagementKeys } from "../world/credentials.ts";
import type { ApiKeys } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { jsonAnswer } from "./answer.ts";
import { unauthorized } from "./gateway.ts";
import type { RequestHeaders } from "./request-headers.ts";
import { Refusal } from "./refusal.ts";
import { noSubscriptionKey, realKeyHint, subscribedKeys } from "./subscription-key.ts";

/**
 * The partner or merchant keys in the headers of a request for a token. The gateway looks at the subscription key before
 * Azure sees the rest (rule `unknownClient`).
 *
 * @throws Refusal in the gateway's shape, or in Azure's.
 */
export function standardKeysOf(world: World, headers: RequestHeaders): ApiKeys {
  const subscribed = subscribedKeys(world, headers);
  if (subscribed === undefined) throw noSubscriptionKey();
  const clientId = headers.get("client_id") ?? "";
  const keys = world.state.keys.get(clientId);
  if (keys === undefined || areManagementKeys(keys)) {
    const why = `The client id is not one of partner or merchant keys.${realKeyHint(clientId)}`;
    throw azureRefusal(world, why, unknownClient);
  }
  if (keys.clientSecret !== headers.get("client_secret")) {
    throw azureRefusal(world, "The client secret is wrong.", wrongSecret);
  }
  if (keys.clientId === subscribed.clientId) return keys;
  throw unauthorized(
    "invalidSubscriptionKey",
    "The subscription key is not of the keys that the client id is of.",
  );
}

interface AzureFault {
  readonly status: number;
  readonly error: string;
  readonly code: number;
  readonly description: string;
}

const unknownClient: AzureFault = {
  status: 400,
  error: "unauthorized_client",
  code: 700016,
  description: "Application was not found in the directory.",
};

const wrongSecret: AzureFault = {
  status: 401,
  error: "invalid_client",
  code: 7000215,
  description: "Invalid client secret provided.",
};

/** Azure's way to refuse, without the values that it would repeat. */
function azureRefusal(world: World, why: string, { status, error, code, description }: AzureFault): Refusal {
  return new Refusal(why, ({ newId }) => {
    const [trace, correlation] = [newId(), newId()];
    const timestamp = `${isoTime(world.clock.now()).slice(0, 19).replace("T", " ")}Z`;
    const lines = [
      `AADSTS${code}: ${description}`,
      `Trace ID: ${trace}`,
      `Correlation ID: ${correlation}`,
      `Timestamp: ${timestamp}`,
    ];
    return jsonAnswer(status, "application/json;charset=UTF-8", {
      error,
      error_description: lines.join("\r\n"),
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.windows.net/error?code=${code}`,
    } satisfies TokenError);
  });
}
