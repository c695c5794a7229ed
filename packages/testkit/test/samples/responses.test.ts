import { afterEach, describe, expect, test, vi } from "vitest";

import { responseValidators as tokenValidators } from "../../src/generated/access-token/validators.ts";
import { responseValidators } from "../../src/generated/2023-08/validators.ts";
import { routes } from "../../src/generated/2023-08/routes.ts";
import { gatewayMessages } from "../../src/samples/error-bodies.ts";
import * as responses from "../../src/samples/responses.ts";

function contentType(response: Response): string | null {
  return response.headers.get("content-type");
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a success", () => {
  test("carries its body as JSON, with the status that is asked for", async () => {
    const response = responses.json({ name: "Blåbær" }, { status: 201, headers: { "x-request-id": "1" } });
    expect(response.status).toBe(201);
    expect(response.headers.get("x-request-id")).toBe("1");
    expect(await response.json()).toEqual({ name: "Blåbær" });
  });

  test.each(routes.filter(({ success }) => success.contentType !== null))(
    "has the media type of the document: $operationId",
    ({ success }) => {
      expect(contentType(responses.json({}, { status: success.status }))).toBe(success.contentType);
    },
  );

  test("can be told to call itself something else", () => {
    expect(contentType(responses.json({}, { headers: { "content-type": "text/plain" } }))).toBe("text/plain");
  });
});

describe("a problem", () => {
  test.each([400, 403, 404, 409, 418, 500, 503, 599])(
    "of status %i is valid against the document",
    async (status) => {
      const response = responses.problem(status);
      expect(response.status).toBe(status);
      expect(contentType(response)).toBe("application/problem+json");
      const body: unknown = await response.json();
      expect(body).toMatchObject({
        status,
        title: expect.any(String) as string,
        detail: expect.any(String) as string,
      });
      expect(responseValidators["getMsn default"]?.(body)).toBe(true);
    },
  );

  test("has what the later edition requires: type, title, status, detail and instance", async () => {
    expect(Object.keys((await responses.problem(404).json()) as object)).toEqual([
      "type",
      "title",
      "status",
      "detail",
      "instance",
    ]);
  });

  test("says what was wrong with a request", async () => {
    expect(await responses.problem(400).json()).toHaveProperty("extraDetails.0.key");
  });

  test("takes other words, and leaves out what is undefined", async () => {
    const body: unknown = await responses
      .problem(404, { detail: "No sales unit 1.", instance: undefined })
      .json();
    expect(body).toMatchObject({ title: "Not found", detail: "No sales unit 1." });
    expect(body).not.toHaveProperty("instance");
  });
});

describe("a refusal by the gateway", () => {
  test.each([401, 403, 404, 422, 429, 500])("of status %i has the gateway's shape", async (status) => {
    const response = responses.gateway(status);
    expect(response.status).toBe(status);
    expect(contentType(response)).toBe("application/json");
    expect(response.headers.has("retry-after")).toBe(false);
    const body: unknown = await response.json();
    expect(body).toEqual({ statusCode: status, message: expect.stringMatching(/./) as string });
    expect(responseValidators["getMsn 401"]?.(body)).toBe(true);
  });

  test("complains of the subscription key, or says what it is told to say", async () => {
    expect(await responses.gateway(401).json()).toEqual({
      statusCode: 401,
      message:
        "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.",
    });
    expect(
      await responses.gateway(401, { message: gatewayMessages.missingSubscriptionKey }).json(),
    ).toHaveProperty("message", expect.stringContaining("missing subscription key"));
  });

  test("asks to come back in seconds", async () => {
    const response = responses.gateway(429, { retryAfter: 3 });
    expect(response.headers.get("retry-after")).toBe("3");
    expect(await response.json()).toEqual({
      statusCode: 429,
      message: "Rate limit is exceeded. Try again in 3 seconds.",
    });
  });

  test("asks to come back at a time", () => {
    const response = responses.gateway(503, { retryAfter: new Date("2026-01-05T09:00:03.900Z") });
    expect(response.headers.get("retry-after")).toBe("Mon, 05 Jan 2026 09:00:03 GMT");
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN)])(
    "cannot ask to come back in %s, which no client could read",
    (retryAfter) => {
      expect(() => responses.gateway(429, { retryAfter })).toThrow(RangeError);
    },
  );
});

describe("an answer that is not JSON", () => {
  test("is a page", async () => {
    const response = responses.html();
    expect(response.status).toBe(502);
    expect(contentType(response)).toBe("text/html");
    expect(await response.text()).toMatch(/^<html>[^]*502[^]*<\/html>/);
  });

  test("is nothing at all", async () => {
    const response = responses.empty();
    expect(response.status).toBe(500);
    expect(contentType(response)).toBeNull();
    expect(response.body).toBeNull();
    expect(await response.text()).toBe("");
    expect(responses.empty(200).status).toBe(200);
  });

  test("is half of it, though it says otherwise", async () => {
    const response = responses.malformed();
    expect(response.status).toBe(200);
    expect(contentType(response)).toContain("application/json");
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  test("breaks off in the middle", async () => {
    const response = responses.cutOff({ status: 201 });
    expect(response.status).toBe(201);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(first?.value?.byteLength).toBeGreaterThan(0);
    await expect(reader?.read()).rejects.toThrow(TypeError);
    await expect(responses.cutOff().json()).rejects.toThrow(TypeError);
  });
});

describe("an access token", () => {
  test("of the standard endpoint is all strings, and its times agree", async () => {
    vi.useFakeTimers({ now: new Date("2026-01-05T09:00:00Z") });
    const body = (await responses.accessToken({ expires_in: "60" }).json()) as Record<string, unknown>;
    expect(Object.values(body).every((value) => typeof value === "string")).toBe(true);
    expect(body).toMatchObject({ expires_in: "60", not_before: "1767603600", expires_on: "1767603660" });
    expect(body.access_token).toMatch(/^emu_/);
    expect(tokenValidators["fetchAccessToken 200"]?.(body)).toBe(true);
  });

  test("of the specialized endpoint counts in numbers, for 15 minutes", async () => {
    const body = (await responses.managementToken().json()) as Record<string, unknown>;
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 900 });
    expect(body.access_token).toMatch(/^emu_/);
    expect(tokenValidators["fetchManagementToken 200"]?.(body)).toBe(true);
  });

  test.each([
    ["unauthorized_client", 400],
    ["invalid_client", 401],
  ] as const)("is refused with %s and status %i", async (error, status) => {
    const response = responses.tokenError(error);
    expect(response.status).toBe(status);
    const body: unknown = await response.json();
    expect(body).toMatchObject({ error });
    expect(tokenValidators[`fetchManagementToken ${status}`]?.(body)).toBe(true);
  });
});

test("two calls never share a response, because a body can be read once", async () => {
  const [first, second] = [responses.problem(404), responses.problem(404)];
  expect(await first.text()).toBe(await second.text());
});

test("a token lives for a day less two seconds unless told otherwise, and its times follow", async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  expect(await responses.accessToken().json()).toMatchObject({
    expires_in: "86398",
    not_before: "1000",
    expires_on: "87398",
  });
  expect(await responses.accessToken({ expires_in: "60" }).json()).toMatchObject({ expires_on: "1060" });
});
