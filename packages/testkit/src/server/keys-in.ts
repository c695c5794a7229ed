import type { RequestHeaders } from "../emulator/http/request-headers.ts";

/**
 * The keys and tokens that a request carries, wherever one can stand: the subscription key, the client id of either token
 * endpoint, the bearer token. Whether they are good is for the emulator to find out.
 */
export function* keysIn(headers: RequestHeaders): Generator<string> {
  for (const name of ["ocp-apim-subscription-key", "client_id"]) {
    const key = headers.get(name);
    if (key !== null) yield key;
  }
  const [, scheme = "", value = ""] =
    /^(Basic|Bearer) +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (value !== "") yield scheme.toLowerCase() === "basic" ? decodedBase64(value) : value;
}

function decodedBase64(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    // The token endpoint tells what is wrong with it.
    return "";
  }
}
