import { browserKeys, browserPlatform } from "@vipps-management/browser-adapter";
import { createManagementClient, type ManagementClient } from "@vipps-management/client/2026-01";

import type { SessionAnswer } from "../session-answer.ts";

// Who is there, and the client that signs for them. No secret is anywhere in this page: the backend has them all.

const keys = browserKeys();

/** A client that signs to the console's own backend, which retries by itself. */
export const management: ManagementClient = createManagementClient({
  platform: browserPlatform({ backendUrl: `${location.origin}/api/management`, keys }),
  retry: { maxRetries: 0 },
});

export const readSession = (): Promise<SessionAnswer> => ask("GET");

/** Signs somebody in, and tells the backend which key this browser signs with from now on. */
export async function beginSession(person: string): Promise<SessionAnswer> {
  return ask("POST", { person, publicKey: await keys.registerKey() });
}

/** Signs out; the key is thrown away. */
export async function endSession(): Promise<SessionAnswer> {
  const answer = await ask("DELETE");
  await keys.forget();
  return answer;
}

async function ask(method: "DELETE" | "GET" | "POST", body?: object): Promise<SessionAnswer> {
  const response = await fetch("/session", {
    method,
    ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  if (!response.ok) throw new Error(`/session has answered ${String(response.status)}.`);
  return (await response.json()) as SessionAnswer;
}
