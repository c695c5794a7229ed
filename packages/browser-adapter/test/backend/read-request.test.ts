import { describe, expect, test, vi } from "vitest";

import { parseBody, readBody } from "../../src/backend/read-request.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A request whose body comes in these pieces. */
function requestOf(...pieces: string[]): Request {
  const body = new ReadableStream({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(bytesOf(piece));
      controller.close();
    },
  });
  return new Request("https://shop.example/", { method: "POST", body, duplex: "half" } as RequestInit);
}

describe("a body that is read", () => {
  const { signal } = new AbortController();

  test("is put together of its pieces, in their order", async () => {
    const body = await readBody(requestOf('{"name":', '"ACME"', "}"), 100, signal);
    expect(new TextDecoder().decode(body)).toBe('{"name":"ACME"}');
  });

  test("may have exactly as many bytes as are allowed, announced or not", async () => {
    const announced = { method: "POST", headers: { "content-length": "4" }, body: "1234" };
    expect(await readBody(new Request("https://shop.example/", announced), 4, signal)).toEqual(
      bytesOf("1234"),
    );
    expect(await readBody(requestOf("12", "34"), 4, signal)).toEqual(bytesOf("1234"));
    await expect(readBody(requestOf("12", "345"), 4, signal)).rejects.toMatchObject({
      code: "body_too_large",
      message: expect.stringContaining("The body may have 4 bytes at most.") as string,
    });
  });

  test("is none when nothing is in it", async () => {
    expect(await readBody(new Request("https://shop.example/"), 4, signal)).toBeUndefined();
    expect(await readBody(requestOf(), 4, signal)).toBeUndefined();
  });

  test("is not waited for any more when its time is up, and its sender is told to stop", async () => {
    const cancel = vi.fn();
    const body = new ReadableStream({ cancel });
    const request = new Request("https://shop.example/", {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    const controller = new AbortController();
    const reading = readBody(request, 4, controller.signal);
    controller.abort(new Error("Its time is up."));
    await expect(reading).rejects.toThrow("Its time is up.");
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe("an operation's body", () => {
  const parse = (text: string, contentType: string | null = "application/json") =>
    parseBody(bytesOf(text), contentType, { takesBody: true });

  test.each([
    "application/json",
    "Application/JSON",
    "application/json;charset=utf-8",
    "application/json ; charset=UTF-8",
    'application/json;  charset="utf-8" ',
  ])("is an object of the type %j", (contentType) => {
    expect(parse('{"name":"Kafé"}', contentType)).toEqual({ name: "Kafé" });
  });

  test.each([
    null,
    "",
    "text/plain",
    "text/html, application/json",
    "application/json; charset=iso-8859-1",
    "application/json-seq",
    "application/json;",
  ])("is not of the type %j", (contentType) => {
    expect(() => parse("{}", contentType)).toThrow("The body must be application/json in UTF-8.");
  });

  test.each([
    ["null", "The body must be an object."],
    ["[]", "The body must be an object."],
    ["7", "The body must be an object."],
    ['"a"', "The body must be an object."],
    ["{", "The body is not JSON in UTF-8."],
  ])("is not %s", (text, why) => {
    expect(() => parse(text)).toThrow(why);
  });

  test("is refused when its bytes are not UTF-8, rather than read as something else", () => {
    const latin1 = new Uint8Array([...bytesOf('{"name":"Kaf'), 0xe9, ...bytesOf('"}')]);
    expect(() => parseBody(latin1, "application/json", { takesBody: true })).toThrow(
      "The body is not JSON in UTF-8.",
    );
  });

  test("is there where one is wanted, and nowhere else", () => {
    expect(() => parseBody(undefined, "application/json", { takesBody: true })).toThrow(
      "The body is missing.",
    );
    expect(() => parseBody(bytesOf("{}"), "application/json", { takesBody: false })).toThrow(
      "The body is not wanted: this operation takes none.",
    );
    expect(parseBody(undefined, null, { takesBody: false })).toBeUndefined();
  });
});
