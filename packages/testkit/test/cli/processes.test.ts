import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { afterEach, beforeEach, expect, test } from "vitest";

import { createEmulator } from "../../src/emulator/create-emulator.ts";

// What users run: the built file. `npx tsdown` in packages/testkit makes it.
const cli = path.resolve(import.meta.dirname, "../../dist/cli.mjs");
const run = promisify(execFile);

interface Announced {
  readonly url: string;
  readonly portal: string;
  readonly control: string;
  readonly token: string;
  readonly credentials: { readonly partner: { readonly clientId: string } };
  readonly curl: { readonly call: string; readonly token: string };
}

let started: ChildProcess[] = [];

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "testkit-cli-"));
});

afterEach(async () => {
  for (const child of started) child.kill("SIGKILL");
  started = [];
  await rm(folder, { recursive: true, force: true });
});

function start(...args: string[]): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  if (!existsSync(cli)) throw new Error(`${cli} is not there: build the package first.`);
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, output: () => output, ended };
}

const hasCurl = spawnSync("curl", ["--version"]).status === 0;

/** Pastes a line into a shell. A machine may have Node and npm alone; then the same request goes out by `fetch`. */
async function paste(line: string): Promise<string> {
  if (hasCurl) return (await run("bash", ["-c", line])).stdout;
  const headers = Array.from(
    line.matchAll(/-H '([^:]+): ([^']+)'/g),
    ([, name = "", value = ""]): [string, string] => [name, value],
  );
  const method = /^curl -X (\w+) /.exec(line)?.[1] ?? "GET";
  return (await fetch(line.split(" ").at(-1) ?? "", { method, headers })).text();
}

async function announced(output: () => string): Promise<Announced> {
  await expect.poll(output, { timeout: 8_000 }).toContain("\n");
  expect(output().trimEnd().split("\n")).toHaveLength(1);
  return JSON.parse(output()) as Announced;
}

test("it prints one line of JSON whose curl lines work as they are, and stops cleanly on SIGTERM", async () => {
  const { child, output, ended } = start("serve", "--port", "0", "--json");
  const { url, token, credentials, curl } = await announced(output);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect([token.slice(0, 4), credentials.partner.clientId]).toEqual(["emu_", "emu_partner_client_id"]);

  expect(JSON.parse(await paste(curl.call))).toEqual({ msn: ["123456", "123457", "123459"] });
  expect(JSON.parse(await paste(curl.token))).toMatchObject({ token_type: "Bearer", expires_in: "86398" });

  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test("without --json it prints the same for a person, and stops on Ctrl+C", async () => {
  const { child, output, ended } = start("serve");
  await expect.poll(output, { timeout: 8_000 }).toContain("Ctrl+C stops it.");
  const line = output()
    .split("\n")
    .find((text) => text.startsWith("curl "));
  expect(JSON.parse(await paste(line ?? ""))).toHaveProperty("msn");
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});

test("a command line that is wrong ends the process with exit code 2", async () => {
  const { output, ended } = start("serve", "--prot", "80");
  expect(await ended).toBe(2);
  expect(output()).toBe("Unknown option '--prot'. --help tells what there is.\n");
});

test("a port that is in use is said in one line, with exit code 1", async () => {
  const first = start("serve", "--json");
  const { url } = await announced(first.output);
  const second = start("serve", "--port", new URL(url).port);
  expect(await second.ended).toBe(1);
  expect(second.output()).toMatch(
    /^The emulator cannot listen at 127\.0\.0\.1, port \d+: the port is in use;.*\n$/,
  );
});

test("--json tells where the portal and the control are", async () => {
  const { output } = start("serve", "--json");
  const { url, portal, control } = await announced(output);
  expect([portal, control]).toEqual([`${url}/portal`, `${url}/_emulator`]);
  expect(await (await fetch(`${control}/status`)).json()).toMatchObject({ url, control, edition: "2023-08" });
});

test("a wider address than this machine's is warned of on standard error, and this machine's is not", async () => {
  // An address for documentation (RFC 5737), which no machine has: the warning comes before it cannot be listened at.
  const open = start("serve", "--host", "192.0.2.1");
  expect(await open.ended).toBe(1);
  expect(open.output()).toContain("Warning: at 192.0.2.1 everybody who reaches");
  const own = start("serve", "--host", "localhost");
  await expect.poll(own.output, { timeout: 8_000 }).toContain("Ctrl+C stops it.");
  expect(own.output()).not.toContain("Warning");
});

test("the clock, the strictness, the seed number and the latency are as they were asked for", async () => {
  const { output } = start(
    ..."serve --json --clock virtual --strictness lenient --latency 200 --seed-number 7".split(" "),
  );
  const { control, curl } = await announced(output);
  const { now } = (await (await fetch(`${control}/clock`)).json()) as { now: string };
  expect(now).toBe("2026-01-05T09:00:00.000Z");
  const before = performance.now();
  expect(JSON.parse(await paste(curl.call))).toHaveProperty("msn");
  expect(performance.now() - before).toBeGreaterThan(190);
});

/** Prefills an order; whether it was acknowledged. */
async function order({ url, token }: Announced, key: string): Promise<boolean> {
  const headers = {
    Authorization: `Bearer ${token}`,
    "Ocp-Apim-Subscription-Key": "emu_partner_subscription_key",
    "Idempotency-Key": key,
    "content-type": "application/json",
  };
  const body = JSON.stringify({
    businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
    productType: "VIPPS_LOGG_INN",
    salesUnitName: "ACME Oslo",
  });
  const response = await fetch(`${url}/management/v1/product-orders`, { method: "POST", headers, body });
  return response.status === 201;
}

test("what was acknowledged until SIGTERM came, under load, is in the saved file, and --seed begins with it", async () => {
  const file = path.join(folder, "state.json");
  const first = start("serve", "--json", "--save", file);
  const server = await announced(first.output);
  let acknowledged = 0;
  let running = true;
  const load = Array.from({ length: 8 }, async (_each, worker) => {
    for (let each = 0; running; each += 1) {
      try {
        if (await order(server, `order-${worker}-${each}`)) acknowledged += 1;
      } catch {
        running = false; // the server has stopped listening
      }
    }
  });
  await expect.poll(() => acknowledged, { timeout: 8_000 }).toBeGreaterThan(50);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  running = false;
  await Promise.all(load);

  const saved = JSON.parse(await readFile(file, "utf8")) as { world: { productOrders: unknown[] } };
  expect(saved.world.productOrders.length).toBeGreaterThanOrEqual(acknowledged);

  const second = start("serve", "--json", "--seed", file);
  const { control } = await announced(second.output);
  const ordersIn = async (place: string): Promise<number> =>
    ((await (await fetch(`${place}/back-office/orders`)).json()) as { orders: unknown[] }).orders.length;
  expect(await ordersIn(control)).toBe(saved.world.productOrders.length);
  await fetch(`${control}/reset`, { method: "POST" });
  expect(await ordersIn(control)).toBe(saved.world.productOrders.length);
  const space = (await (await fetch(`${control}/spaces`, { method: "POST" })).json()) as { control: string };
  expect(await ordersIn(space.control)).toBe(saved.world.productOrders.length);
}, 30_000);

test("--seed takes a world that somebody has written, and refuses one that is none", async () => {
  const file = path.join(folder, "world.json");
  await writeFile(file, '{"merchants":[{"orgno":"998877665","name":"Fjord Yoga AS"}]}');
  const { output } = start("serve", "--json", "--seed", file);
  const { control } = await announced(output);
  const answer = await fetch(`${control}/back-office/merchants/998877665/deactivate`, { method: "POST" });
  expect(answer.status).toBe(204);
  await writeFile(file, '{"merchants":[{"orgno":7}]}');
  const wrong = start("serve", "--seed", file);
  expect(await wrong.ended).toBe(2);
  expect(wrong.output()).toContain("merchants[0].orgno");
});

test("a request at hand is answered before the server stops, and a second signal does not wait for it", async () => {
  const patient = start("serve", "--json", "--latency", "700");
  const one = await announced(patient.output);
  const answer = order(one, "the-last-one");
  await new Promise((resolve) => setTimeout(resolve, 200));
  patient.child.kill("SIGTERM");
  expect(await answer).toBe(true);
  expect(await patient.ended).toBe(0);

  const hasty = start("serve", "--json", "--latency", "60000");
  const other = await announced(hasty.output);
  const lost = order(other, "lost").catch(() => "lost");
  await new Promise((resolve) => setTimeout(resolve, 200));
  hasty.child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 200));
  hasty.child.kill("SIGINT");
  expect(await hasty.ended).toBe(130);
  expect(await lost).toBe("lost");
}, 30_000);

const inNode = (code: string): string[] => ["exec", "--", process.execPath, "-e", code];

test("exec gives a command the address and the keys, and its exit code back", async () => {
  const { output, ended } = start(
    ...inNode(`
      const { VIPPS_BASE_URL, VIPPS_CLIENT_ID, VIPPS_CLIENT_SECRET, VIPPS_SUBSCRIPTION_KEY, VIPPS_KEYS, EMULATOR_URL } = process.env;
      const headers = { client_id: VIPPS_CLIENT_ID, client_secret: VIPPS_CLIENT_SECRET, "Ocp-Apim-Subscription-Key": VIPPS_SUBSCRIPTION_KEY };
      fetch(VIPPS_BASE_URL + "/accesstoken/get", { method: "POST", headers }).then((response) => {
        console.log(response.status, VIPPS_KEYS, VIPPS_BASE_URL === EMULATOR_URL);
        process.exitCode = 7;
      });`),
  );
  expect(await ended).toBe(7);
  expect(output()).toBe("200 standard true\n");
});

test("exec passes signals on, and says by its exit code which one has ended the command", async () => {
  const polite = start(
    ...inNode(`process.on("SIGTERM", () => process.exit(5)); setInterval(() => {}, 1000); console.log("up")`),
  );
  await expect.poll(polite.output, { timeout: 8_000 }).toBe("up\n");
  polite.child.kill("SIGTERM");
  expect(await polite.ended).toBe(5);
  const silent = start(...inNode(`setInterval(() => {}, 1000); console.log("up")`));
  await expect.poll(silent.output, { timeout: 8_000 }).toBe("up\n");
  silent.child.kill("SIGINT");
  expect(await silent.ended).toBe(130);
});

test("the spaces of a saved server are there again, with the same keys and what was in them", async () => {
  const file = path.join(folder, "server.json");
  const first = start("serve", "--json", "--save", file);
  const { control } = await announced(first.output);
  const made = (await (
    await fetch(`${control}/spaces`, { method: "POST", body: JSON.stringify({ name: "run-42" }) })
  ).json()) as { control: string; credentials: unknown };
  await fetch(`${made.control}/register/organisations/999000010`, {
    method: "PUT",
    body: JSON.stringify({ name: "Fjord Yoga AS" }),
  });
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);

  const second = start("serve", "--json", "--seed", file);
  const again = await announced(second.output);
  const space = (await (await fetch(`${again.control}/spaces/run-42`)).json()) as {
    control: string;
    credentials: unknown;
  };
  expect(space.credentials).toEqual(made.credentials);
  const world = (await (await fetch(`${space.control}/world`)).json()) as { organisations: unknown[] };
  expect(world.organisations).toContainEqual({ orgno: "999000010", name: "Fjord Yoga AS" });
  const elsewhere = (await (await fetch(`${again.control}/world`)).json()) as { organisations: unknown[] };
  expect(elsewhere.organisations).not.toContainEqual({ orgno: "999000010", name: "Fjord Yoga AS" });
}, 30_000);

test("a saved server with a damaged space is refused, and does not go on without that space", async () => {
  const file = path.join(folder, "server.json");
  const snapshot = createEmulator().snapshot();
  await writeFile(file, JSON.stringify({ ...snapshot, spaces: { "run-42": { ...snapshot, world: {} } } }));
  const { output, ended } = start("serve", "--json", "--seed", file);
  expect(await ended).toBe(2);
  expect(output()).toContain("This is not a whole snapshot of an emulator");
});

test("conformance takes the keys that exec gives, and finds its documents beside what was built", async () => {
  const shell = ["sh", "-c", '"$0" "$1" conformance --base-url "$VIPPS_BASE_URL" --pace 0'];
  const { output, ended } = start("exec", "--edition", "2026-01", "--", ...shell, process.execPath, cli);
  expect(await ended).toBe(0);
  expect(output()).toContain("None: every answer is as the document says");
});
