import { describe, expect, test, vi } from "vitest";

import { createManagementClient, isManagementError, toResult } from "../src/2023-08.ts";
import { json, observedClient, observedClients } from "./support/observed-client.ts";

const productOrderId = "81b83246-5c19-7b94-875b-ea6d1114f099";

describe.each(observedClients)("edition $name:", ({ observedClient, order, ordersPath }) => {
  describe("a named method", () => {
    test("gives nothing when the answer has no body", async () => {
      const { management } = observedClient(() => new Response(null, { status: 200 }));
      await expect(management.productOrders.delete({ productOrderId })).resolves.toBeUndefined();
    });

    test("sends its body as JSON, and a body of undefined fields without them", async () => {
      const { management, sent } = observedClient(() => json({}, { status: 201 }));
      await management.productOrders.prefill({ ...order, salesUnitName: "Kafé Æ" });
      expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ ...order, salesUnitName: "Kafé Æ" });
      expect(sent[0]?.headers["content-type"]).toBe("application/json");
    });

    test.each([undefined, null, [order], "text"])(
      "refuses the body %j before anything is sent",
      async (body) => {
        const { management, sent } = observedClient(() => json({}));
        await expect(management.productOrders.prefill(body as never)).rejects.toMatchObject({
          code: "invalid_body",
        });
        expect(sent).toEqual([]);
      },
    );

    test("refuses a body that cannot be written as JSON before anything is sent", async () => {
      const { management, sent } = observedClient(() => json({}));
      await expect(
        management.productOrders.prefill({ ...order, annualTurnover: 1n } as never),
      ).rejects.toMatchObject({ code: "invalid_body", cause: expect.any(TypeError) as TypeError });
      await expect(management.http.POST(ordersPath, { body: (() => order) as never })).rejects.toMatchObject({
        code: "invalid_body",
        message: expect.stringContaining("Nothing was sent: the body cannot be written as JSON.") as string,
      });
      expect(sent).toEqual([]);
    });

    test("refuses to be called without its path values, as JavaScript lets one do", async () => {
      const { management, sent } = observedClient(() => json({}));
      await expect(management.salesUnits.get(undefined as never)).rejects.toMatchObject({
        code: "invalid_path_value",
      });
      await expect(management.salesUnits.get("123456" as never)).rejects.toMatchObject({
        code: "invalid_path_value",
      });
      expect(sent).toEqual([]);
    });
  });

  describe("an idempotency key", () => {
    test("is made for an order that has none, another for each call", async () => {
      const { management, sent } = observedClient(() => json({}, { status: 201 }));
      await management.productOrders.prefill(order);
      await management.productOrders.prefill(order);
      const keys = sent.map(({ headers }) => headers["idempotency-key"] ?? "");
      expect(keys[0]).toMatch(/^[a-zA-Z0-9-]{1,50}$/);
      expect(new Set(keys).size).toBe(2);
    });

    test("is sent as it was given", async () => {
      const { management, sent } = observedClient(() => json({}, { status: 201 }));
      await management.productOrders.prefill(order, { idempotencyKey: "signup-17" });
      expect(sent[0]?.headers["idempotency-key"]).toBe("signup-17");
    });

    test.each(["", "a".repeat(51), "with space", "line\nbreak", "æ"])(
      "outside its pattern is refused: %j",
      async (idempotencyKey) => {
        const { management, sent } = observedClient(() => json({}));
        await expect(management.productOrders.prefill(order, { idempotencyKey })).rejects.toMatchObject({
          code: "invalid_idempotency_key",
          operation: "orderProduct",
        });
        expect(sent).toEqual([]);
      },
    );

    test("is not sent with a call that takes none", async () => {
      const { management, sent } = observedClient(() => json({}));
      await management.salesUnits.get({ msn: "123456" });
      expect(sent[0]?.headers).not.toHaveProperty("idempotency-key");
    });
  });

  describe("call", () => {
    test("gives the data with status, headers, request id and attempts", async () => {
      const { management } = observedClient(() =>
        json({ msn: "123456" }, { headers: { "x-request-id": "r-1" } }),
      );
      const answer = await management.call("getMsn", { path: { msn: "123456" } });
      expect(answer).toMatchObject({ data: { msn: "123456" }, status: 200, requestId: "r-1", attempts: 1 });
      expect(answer.headers.get("content-type")).toBe("application/json");
    });

    test("refuses an operation that the edition does not have", async () => {
      const { management } = observedClient(() => json({}));
      await expect(management.call("getEverything" as never, {} as never)).rejects.toMatchObject({
        code: "unknown_operation",
      });
      await expect(management.call("toString" as never, {} as never)).rejects.toMatchObject({
        code: "unknown_operation",
      });
    });
  });

  describe("http", () => {
    test("speaks in paths, on the same pipeline", async () => {
      const { management, sent } = observedClient(() => json({ msn: "123456", name: "ACME" }), {
        system: { name: "acme", version: "1" },
      });
      const { data } = await management.http.GET("/management/v1/sales-units/{msn}", {
        params: { path: { msn: "123456" } },
      });
      expect(data?.name).toBe("ACME");
      expect(sent[0]?.headers["vipps-system-name"]).toBe("acme");
    });

    test("gives an error status back as `error`", async () => {
      const { management } = observedClient(() => json({ title: "Not found" }, { status: 404 }));
      const { error, response } = await management.http.GET("/management/v1/sales-units/{msn}", {
        params: { path: { msn: "1" } },
      });
      expect(error).toEqual({ title: "Not found" });
      expect(response.status).toBe(404);
    });

    test("gives back a success without a body, and a redirect that a browser hides", async () => {
      const empty = observedClient(() => new Response(null, { status: 204 }));
      const { response } = await empty.management.http.GET("/management/v1/sales-units");
      expect([response.status, response.body]).toEqual([204, null]);
      const hidden = observedClient(() => Response.error());
      const redirected = await hidden.management.http.GET("/management/v1/sales-units");
      expect([redirected.response.type, redirected.data]).toEqual(["error", undefined]);
    });

    test("makes an idempotency key, and sends the body", async () => {
      const { management, sent } = observedClient(() => json({}, { status: 201 }));
      await management.http.POST(ordersPath, { body: order });
      await management.http.POST(ordersPath, {
        body: order,
        headers: { "Idempotency-Key": "mine" },
      });
      expect(sent[0]?.headers["idempotency-key"]).toMatch(/^[0-9a-f-]{36}$/);
      expect(sent[1]?.headers["idempotency-key"]).toBe("mine");
      expect(JSON.parse(sent[1]?.body ?? "")).toEqual(order);
    });

    test("refuses a path value that would reach another endpoint, a missing one, and an unknown path", async () => {
      const { management, sent } = observedClient(() => json({}));
      const get = management.http.GET as (path: string, options?: object) => Promise<unknown>;
      await expect(
        get("/management/v1/sales-units/{msn}", { params: { path: { msn: ".." } } }),
      ).rejects.toMatchObject({ code: "invalid_path_value" });
      await expect(get("/management/v1/sales-units/{msn}")).rejects.toMatchObject({
        code: "invalid_path_value",
      });
      await expect(get("/management/v1/secrets")).rejects.toMatchObject({ code: "unknown_operation" });
      expect(sent).toEqual([]);
    });

    test("takes middleware, from the next call on and until it is taken back", async () => {
      const { management, sent } = observedClient(() => json({ msn: "123456" }));
      const middleware = {
        onRequest: ({ request }: { request: Request }) => {
          request.headers.set("Vipps-System-Name", "by-middleware");
        },
      };
      const get = () =>
        management.http.GET("/management/v1/sales-units/{msn}", { params: { path: { msn: "123456" } } });
      management.http.use(middleware);
      await get();
      management.http.eject(middleware);
      await get();
      expect(sent.map(({ headers }) => headers["vipps-system-name"])).toEqual(["by-middleware", undefined]);
    });

    test("takes a middleware that puts a request of its own in the place of the one it was given", async () => {
      const { management, sent } = observedClient(() => json({}, { status: 201 }));
      management.http.use({
        onRequest: ({ request }) => new Request(request, { headers: { "x-own": "yes" } }),
      });
      await management.http.POST(ordersPath, { body: order });
      expect(sent[0]?.headers).toMatchObject({
        "x-own": "yes",
        "idempotency-key": expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      });
      expect(JSON.parse(sent[0]?.body ?? "")).toEqual(order);
    });

    test("sends nothing to where a middleware leads away from the API", async () => {
      const { management, sent } = observedClient(() => json({}));
      management.http.use({
        onRequest: ({ request }) => new Request(new URL("https://evil.invalid", request.url)),
      });
      await expect(management.http.GET("/management/v1/sales-units")).rejects.toMatchObject({
        code: "unknown_operation",
      });
      expect(sent).toEqual([]);
    });

    test("sends a GET without a body where `Request` does not show its body, as in some browsers", async () => {
      const hidden = vi.spyOn(Request.prototype, "body", "get").mockReturnValue(undefined as never);
      const { management, sent } = observedClient(() => json({}));
      await management.http.GET("/management/v1/sales-units");
      hidden.mockRestore();
      expect(sent[0]).toMatchObject({ method: "GET", body: undefined });
    });

    test("fails its calls when it was given what is no middleware", async () => {
      const { management, sent } = observedClient(() => json({}));
      management.http.use({} as never);
      await expect(management.http.GET("/management/v1/sales-units")).rejects.toThrow("Middleware must be");
      expect(sent).toEqual([]);
    });

    test("ends when its own signal is aborted", async () => {
      const { management } = observedClient(() => new Promise(() => undefined));
      const controller = new AbortController();
      const call = management.http.GET("/management/v1/sales-units/{msn}", {
        params: { path: { msn: "1" } },
        signal: controller.signal,
      });
      setTimeout(() => {
        controller.abort();
      }, 5);
      await expect(call).rejects.toMatchObject({ code: "aborted" });
    });
  });
});

describe("an operation that production does not offer, as in edition 2023-08,", () => {
  test("is sent when the client's option allows it", async () => {
    const { management, sent } = observedClient(() => json({}), {
      baseUrl: "https://api.vipps.no",
      allowUnavailable: true,
    });
    await management.partners.whoami();
    expect(sent).toHaveLength(1);
  });

  test("is refused by `http` and `call` too", async () => {
    const { management, sent } = observedClient(() => json({}), { baseUrl: "https://api.vipps.no" });
    await expect(management.call("getPartnerWhoami", {})).rejects.toMatchObject({
      code: "operation_unavailable",
    });
    await expect(management.http.GET("/management/v1/partners/whoami")).rejects.toMatchObject({
      code: "operation_unavailable",
    });
    expect(sent).toEqual([]);
  });
});

test("http finds the operation of a path whose parameter the document spells with hyphens", async () => {
  const { management, sent } = observedClient(() => json({}));
  await management.http.DELETE("/management/v1/product-orders/{product-order-id}", {
    params: { path: { "product-order-id": productOrderId } },
  });
  expect(sent[0]?.url.pathname).toBe(`/management/v1/product-orders/${productOrderId}`);
});

describe("without a platform", () => {
  test("the global fetch is looked up when a call is made, so that a test can replace it", async () => {
    const management = createManagementClient({ baseUrl: "https://vipps.invalid" });
    const replaced = vi.spyOn(globalThis, "fetch").mockResolvedValue(json({ name: "replaced" }));
    await expect(management.salesUnits.get({ msn: "123456" })).resolves.toEqual({ name: "replaced" });
    replaced.mockRestore();
  });
});

describe("toResult", () => {
  test("gives the data of a call that succeeds and the error of one that does not", async () => {
    const { management } = observedClient(({ url }) =>
      url.pathname.endsWith("1") ? json({ msn: "1" }) : json({}, { status: 404 }),
    );
    await expect(toResult(management.salesUnits.get({ msn: "1" }))).resolves.toEqual({
      ok: true,
      data: { msn: "1" },
    });
    const refused = await toResult(management.salesUnits.get({ msn: "2" }));
    expect(refused.ok).toBe(false);
    expect(!refused.ok && isManagementError(refused.error) && refused.error.code).toBe("not_found");
  });

  test("lets a mistake in the program stay thrown", async () => {
    await expect(toResult(Promise.reject(new RangeError("mine")))).rejects.toThrow(RangeError);
  });
});
