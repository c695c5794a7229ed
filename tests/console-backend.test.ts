import path from "node:path";

import { type RunningConsole, startConsole } from "@vipps-management/example-merchant-console";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { root, run } from "./support/commands.ts";

// What stands before the page of examples/merchant-console, built: the backend that it signs to.

const built = path.join(root, "examples/merchant-console/dist");

describe("the console's backend", () => {
  let running: RunningConsole;
  beforeAll(async () => {
    running = await startConsole();
  });
  afterAll(() => running.close());

  test.each([
    [
      "a port that is taken",
      () => new URL(running.url).port,
      "The console could not be started: listen EADDRINUSE",
    ],
    ["no port", () => "99999", "--port takes a number from 0 to 65535"],
  ])("is not started at %s, and says so in a line", async (_, port, said) => {
    const { code, output } = await run(process.execPath, [path.join(built, "console.mjs"), "--port", port()]);
    expect(output).toContain(said);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });

  test("leaves nothing running when a proxy of the environment's cannot be used", async () => {
    const env = { ...process.env, HTTPS_PROXY: "nowhere" };
    const { code, output } = await run(process.execPath, [path.join(built, "console.mjs")], { env });
    expect(output).toBe("The console could not be started: Invalid URL.\n");
    expect(code).toBe(1);
  });

  const signInWith = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${running.url}/session`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", origin: running.url, ...headers },
    });
  const publicKey = async (namedCurve: string) => {
    const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve }, true, ["sign", "verify"]);
    return crypto.subtle.exportKey("jwk", pair.publicKey);
  };

  test("lets its page load nothing but its own files, and run nothing inline", async () => {
    const answer = await fetch(running.url);
    const policy = answer.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/);
  });

  test("takes a sign-in of its own page alone", async () => {
    const body = { person: "kari", publicKey: await publicKey("P-256") };
    expect((await signInWith(body, { origin: "https://elsewhere.example" })).status).toBe(403);
    const answer = await signInWith(body);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/);
  });

  test("is not reached by another name that leads to this machine", async () => {
    const { port } = new URL(running.url);
    expect((await fetch(`http://localhost:${port}/`)).status).toBe(421);
  });

  test.each([
    ["somebody unknown", 403, async () => ({ person: "nobody", publicKey: await publicKey("P-256") })],
    ["a key on another curve", 400, async () => ({ person: "kari", publicKey: await publicKey("P-384") })],
    ["no key", 400, () => ({ person: "kari" })],
    ["no object", 400, () => "kari"],
  ])("refuses %s with %d", async (_, status, body) => {
    const answer = await signInWith(await body());
    expect(answer.status).toBe(status);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  test("carries nothing out that is not signed", async () => {
    const answer = await fetch(`${running.url}/api/management/management/v1/sales-units`);
    expect(answer.status).toBe(401);
    expect(running.emulator.emulator.journal.entries).toEqual([]);
  });
});
