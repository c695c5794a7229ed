import accessToken from "@vipps-management/spec/access-token.json" with { type: "json" };
import management from "@vipps-management/spec/2023-08.json" with { type: "json" };
import { createEmulator, type Emulator, type StandardCredentials } from "@vipps-management/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";

// Every operation with every outcome that it can have, each answer compared with the OpenAPI document by Ajv: not by the
// validators that the emulator itself brings. A new operation, or a newly documented response, fails until it has a case.

interface Media {
  readonly content?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly $ref?: string;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Media>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Media>> };
}

const documents: Readonly<Record<string, Document>> = {
  management: management,
  tokens: accessToken,
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
for (const [name, document] of Object.entries(documents)) ajv.addSchema(document, name);

/** A documented response: its media types, each with the schema's place. */
interface Documented {
  readonly content: ReadonlyMap<string, string>;
  readonly headers: readonly string[];
}

interface DocumentedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly responses: ReadonlyMap<string, Documented>;
}

const verbs = ["get", "post", "put", "patch", "delete"];

const documented: readonly DocumentedOperation[] = Object.entries(documents).flatMap(([name, document]) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([verb]) => verbs.includes(verb))
      .map(([verb, value]) => {
        const { operationId, responses } = value as Operation;
        const place = `${name}#/paths/${pointer(path)}/${verb}/responses`;
        return {
          operationId,
          method: verb.toUpperCase(),
          path,
          responses: new Map(
            Object.entries(responses).map(([status, response]) => [
              status,
              response.$ref === undefined
                ? documentedResponse(`${place}/${pointer(status)}`, response)
                : documentedResponse(`${name}${response.$ref}`, referred(document, response.$ref)),
            ]),
          ),
        };
      }),
  ),
);

function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function referred({ components }: Document, reference: string): Media {
  const response = components.responses[reference.replace("#/components/responses/", "")];
  if (response === undefined) throw new Error(`The document has no ${reference}.`);
  return response;
}

function documentedResponse(place: string, { content = {}, headers = {} }: Media): Documented {
  const types = Object.keys(content).map((type): [string, string] => [
    type,
    `${place}/content/${pointer(type)}/schema`,
  ]);
  return { content: new Map(types), headers: Object.keys(headers) };
}

/** What a request is made of, before somebody spoils it. */
interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Status = "success" | 400 | 401 | 403 | 404 | 405 | 409 | 429 | 500 | 503;

/** What makes an outcome happen, or why it cannot. */
type Cause = ((call: Call, emulator: Emulator) => Call | Promise<Call>) | { readonly never: string };

const never = (why: string): Cause => ({ never: why });

const fault =
  (status: 429 | 500 | 503): Cause =>
  (call, { faults }) => {
    faults.once("*", { status, ...(status === 429 && { retryAfter: 3 }) });
    return call;
  };

const at =
  (path: string): Cause =>
  (call) => ({ ...call, path });

const withBody =
  (value: unknown): Cause =>
  (call) => ({ ...call, body: JSON.stringify(value) });

const withoutToken: Cause = (call) => {
  const headers = Object.entries(call.headers).filter(([name]) => name !== "Authorization");
  return { ...call, headers: Object.fromEntries(headers) };
};

const asMerchant: Cause = async (call, emulator) => {
  const keys = await keyHeaders(emulator, emulator.credentials.merchant);
  return { ...call, headers: { ...call.headers, ...keys } };
};

const nothingToGetWrong = never("It has neither a parameter nor a body.");
const takesBothKeys = never("Partner and merchant keys may both call it.");
const notLookedUp = never("It is about the caller, and looks nothing up by a name that could be unknown.");
const noIdempotencyKey = never("It takes no idempotency key.");

const ofEveryOperation = {
  success: (call) => call,
  401: withoutToken,
  405: (call) => ({ ...call, method: "PUT" }),
  409: noIdempotencyKey,
  429: fault(429),
  500: fault(500),
  503: fault(503),
} as const satisfies Partial<Record<Status, Cause>>;

const ofLists = {
  ...ofEveryOperation,
  400: nothingToGetWrong,
  403: takesBothKeys,
  404: notLookedUp,
} as const;

const ofMerchants = (rest: string) =>
  ({
    ...ofEveryOperation,
    400: at(`/management/v1/merchants/98-76${rest}`),
    403: takesBothKeys,
    404: at(`/management/v1/merchants/999999999${rest}`),
  }) as const;

const ofSalesUnits = (before: string) =>
  ({
    ...ofEveryOperation,
    400: at(`${before}/12ab`),
    403: takesBothKeys,
    404: at(`${before}/999999`),
  }) as const;

const ofOrders = {
  ...ofEveryOperation,
  400: at("/management/v1/product-orders/12345"),
  403: takesBothKeys,
  404: at("/management/v1/product-orders/81b83246-5c19-7b94-875b-ea6d1114f099"),
} as const;

const ofPartners = {
  ...ofEveryOperation,
  400: nothingToGetWrong,
  403: asMerchant,
  404: notLookedUp,
} as const;

const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  productType: "VIPPS_PA_NETT",
  salesUnitName: "ACME Oslo",
};

const keyUsedForAnotherOrder: Cause = async (call, emulator) => {
  const other = { ...call, body: JSON.stringify({ ...order, salesUnitName: "ACME Bergen" }) };
  expect((await send(emulator, other)).status).toBe(201);
  return call;
};

const withHeader =
  (name: string, value: string): Cause =>
  (call) => ({ ...call, headers: { ...call.headers, [name]: value } });

const ofTokens = {
  403: never("The document has no 403 for it."),
  404: notLookedUp,
  405: never("The document has no 405 for it, and no response for what it does not name."),
  409: noIdempotencyKey,
  429: never("The document has no 429 for it."),
  503: never("The document has a 500 only."),
} as const;

const outcomes: Readonly<Record<string, Readonly<Record<Status, Cause>>>> = {
  getAllMerchants: ofLists,
  getMerchant: ofMerchants(""),
  getMerchantContracts: ofMerchants("/contracts"),
  getMerchantSalesUnits: ofMerchants("/sales-units"),
  getAllSalesUnits: ofLists,
  getMsn: ofSalesUnits("/management/v1/sales-units"),
  updateMsn: { ...ofSalesUnits("/management/v1/sales-units"), 400: withBody({ status: "ON" }) },
  orderProduct: {
    ...ofEveryOperation,
    400: withBody({ ...order, annualTurnover: -1 }),
    403: takesBothKeys,
    404: notLookedUp,
    409: keyUsedForAnotherOrder,
  },
  productOrderDetails: ofOrders,
  deleteProductOrder: ofOrders,
  getPartnerWhoami: ofPartners,
  getPartnerPricePackages: ofPartners,
  getApiQuality: ofSalesUnits("/management/v1/api-quality/sales-units"),
  fetchAccessToken: {
    ...ofTokens,
    success: ofEveryOperation.success,
    400: withHeader("client_id", "emu_nobody"),
    401: withHeader("client_secret", "emu_wrong"),
    500: fault(500),
  },
  fetchManagementToken: {
    ...ofTokens,
    success: ofEveryOperation.success,
    400: (call) => ({ ...call, body: "grant_type=password" }),
    401: withHeader("Authorization", `Basic ${btoa("emu_nobody:emu_wrong")}`),
    500: fault(500),
  },
};

/** What a call of an operation is, when all is well. */
async function validCall(
  emulator: Emulator,
  { operationId, method, path }: DocumentedOperation,
): Promise<Call> {
  const { partner, management: keys } = emulator.credentials;
  if (operationId === "fetchAccessToken") return { method, path, headers: tokenHeaders(partner) };
  if (operationId === "fetchManagementToken") {
    const headers = {
      Authorization: `Basic ${btoa(`${keys.clientId}:${keys.clientSecret}`)}`,
      "Content-Type": "application/x-www-form-urlencoded",
    };
    return { method, path, headers, body: "grant_type=client_credentials" };
  }
  const headers = {
    ...(await keyHeaders(emulator, partner)),
    "Content-Type": "application/json",
    "Idempotency-Key": "a-key",
  };
  const prefill = { method: "POST", path: "/management/v1/products/orders", headers };
  if (operationId === "orderProduct") return { ...prefill, body: JSON.stringify(order) };
  const made = path.includes("{product-order-id}")
    ? await send(emulator, {
        ...prefill,
        headers: { ...headers, "Idempotency-Key": "first" },
        body: JSON.stringify(order),
      })
    : undefined;
  const { prefilledOrderId = "" } = ((await made?.json()) ?? {}) as { prefilledOrderId?: string };
  const filled = path
    .replace("{orgno}", "987654321")
    .replace("{msn}", "123456")
    .replace("{product-order-id}", prefilledOrderId);
  return {
    method,
    path: filled,
    headers,
    ...(operationId === "updateMsn" && { body: JSON.stringify({ name: "New name" }) }),
  };
}

function tokenHeaders({
  clientId,
  clientSecret,
  subscriptionKey,
}: StandardCredentials): Record<string, string> {
  return {
    client_id: clientId,
    client_secret: clientSecret,
    "Ocp-Apim-Subscription-Key": subscriptionKey,
  };
}

async function keyHeaders(emulator: Emulator, keys: StandardCredentials): Promise<Record<string, string>> {
  const call = { method: "POST", path: "/accesstoken/get", headers: tokenHeaders(keys) };
  const { access_token } = (await (await send(emulator, call)).json()) as { access_token: string };
  return { Authorization: `Bearer ${access_token}`, "Ocp-Apim-Subscription-Key": keys.subscriptionKey };
}

function send(emulator: Emulator, { method, path, headers, body }: Call): Promise<Response> {
  return emulator.fetch(`${emulator.baseUrl}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
}

const successOf = ({ responses }: DocumentedOperation): number =>
  Number(Array.from(responses.keys()).find((status) => status.startsWith("2")));

describe.each(documented.map((operation) => [operation.operationId, operation] as const))(
  "%s",
  (operationId, operation) => {
    const cases = Object.entries(outcomes[operationId] ?? {}) as [`${Status}`, Cause][];
    const happening = cases.flatMap(([status, cause]) =>
      typeof cause === "function" ? [[status, cause] as const] : [],
    );

    test.each(happening)("answers %s as the document has it", async (name, cause) => {
      const emulator = createEmulator();
      const status = name === "success" ? successOf(operation) : Number(name);
      const response = await send(emulator, await cause(await validCall(emulator, operation), emulator));
      const text = await response.text();
      expect([response.status, text]).toEqual([status, expect.any(String)]);

      const { content, headers } =
        operation.responses.get(String(status)) ?? operation.responses.get("default") ?? {};
      if (content === undefined) throw new Error(`The document has no response ${status}, and no default.`);
      for (const header of headers ?? []) expect(response.headers.get(header), header).not.toBeNull();
      if (content.size === 0) {
        expect([text, response.headers.get("content-type")]).toEqual(["", null]);
        return;
      }
      const type = response.headers.get("content-type") ?? "none";
      const schema = content.get(type);
      expect(schema, `${type} is none of ${Array.from(content.keys()).join(", ")}`).toBeDefined();
      const validate = ajv.compile({ $ref: schema });
      expect(validate(JSON.parse(text)), `${text}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      if (type === "application/problem+json") expect(JSON.parse(text)).toMatchObject({ status });
      if (status === 405) expect(response.headers.get("allow")).toContain(operation.method);
    });

    test("has a case for every response that is documented", () => {
      const happen = happening.map(([status]) =>
        status === "success" ? successOf(operation) : Number(status),
      );
      const unreached = Array.from(operation.responses.keys()).filter(
        (status) => status !== "default" && !happen.includes(Number(status)),
      );
      // Documented for all, and met by those alone that only partners may call.
      expect(unreached).toEqual(outcomes[operationId]?.[403] === takesBothKeys ? ["403"] : []);
    });
  },
);

test("no case is left over from an operation that is gone", () => {
  expect(Object.keys(outcomes).sort()).toEqual(documented.map(({ operationId }) => operationId).sort());
});

test("the comparison can fail", () => {
  const schema = documented.find(({ operationId }) => operationId === "getMsn")?.responses.get("200");
  const validate = ajv.compile({ $ref: schema?.content.get("application/json;charset=UTF-8") });
  expect(validate({ msn: 123456 })).toBe(false);
});
