import { expect } from "vitest";

import { responseValidators } from "../../src/generated/control/validators.ts";
import { routes } from "../../src/generated/control/routes.ts";
import type * as wire from "../../src/generated/control/types.ts";
import { answerFaults } from "../../src/emulator/http/validate.ts";
import { createRouter } from "../../src/emulator/http/router.ts";
import { smallOrder } from "../emulator/support.ts";

/** An answer of a control endpoint. */
export interface Controlled<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export type Control = <Body = wire.Problem>(
  method: string,
  path: string,
  json?: unknown,
  headers?: Record<string, string>,
) => Promise<Controlled<Body>>;

const router = createRouter([
  { routes, handlers: {}, pathValidators: {}, bodyValidators: {}, responseValidators },
]);

/** Operations whose answers have been compared with the document. */
export const compared = new Set<string>();

/** Calls the control endpoints below an address, and compares each answer with the control document. */
export function controlAt(address: string): Control {
  const call: Control = async (method, path, json, headers = {}) => {
    const body = json === undefined ? undefined : typeof json === "string" ? json : JSON.stringify(json);
    const response = await fetch(address + path, { method, headers, ...(body !== undefined && { body }) });
    const text = await response.text();
    const answer: unknown = text === "" ? undefined : JSON.parse(text);
    compare(method, path.split("?")[0] ?? "", response, answer);
    return { status: response.status, headers: response.headers, body: answer as never };
  };
  return call;
}

function compare(method: string, path: string, { status, headers }: Response, answer: unknown): void {
  if (status >= 400) expect(headers.get("content-type")).toBe("application/problem+json");
  let operationId = "getStatus";
  try {
    operationId = router.find(method, path).route.operationId;
  } catch {
    expect(status).toBeGreaterThanOrEqual(400);
  }
  if (status < 400) compared.add(operationId);
  if (status === 204) {
    expect(answer).toBeUndefined();
    return;
  }
  const validator =
    responseValidators[`${operationId} ${status}`] ?? responseValidators[`${operationId} default`];
  if (validator === undefined) throw new Error(`The document knows no ${status} of ${operationId}.`);
  expect([operationId, status, answerFaults(validator, answer)]).toEqual([operationId, status, ""]);
}

/** What a refusal says that a program reads. */
export async function refusalOf(control: Control, request: Parameters<Control>): Promise<unknown[]> {
  const { status, body } = await control(...request);
  return [status, body.code, ...(body.extraDetails ?? []).map(({ key }) => key)];
}

/** An order for a merchant who has not signed. */
export const withoutAgreement: ReturnType<typeof smallOrder> = smallOrder({
  businessIdentifier: { scheme: "business:NO:ORG", id: "999000010" },
});
