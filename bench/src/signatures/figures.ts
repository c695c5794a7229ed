import { signRequest, verifyRequest } from "@vipps-management/client/message-signature";
import { httpbis } from "http-message-signatures";

import { contest, type Figure, type Measure, processorTime } from "../figure.ts";
import { type Keys, nodeKeys, webKeys } from "./keys.ts";

/** The signatures' figures: what all layers of ours take, against the cryptography alone. */
export const signatureFigures: Readonly<Record<string, () => Promise<Figure[]>>> = {
  "node-crypto": () => figuresOf(nodeKeys),
  "web-crypto": async () => figuresOf(await webKeys()),
};

async function figuresOf(keys: readonly Keys[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const each of keys) figures.push(...(await signing(each)), ...(await verifying(each)));
  return figures;
}

const times = 1_000;

/** The microseconds of processor time of one. */
const perSignature =
  (run: () => unknown): Measure =>
  async () => {
    const before = process.cpuUsage();
    for (let count = 0; count < times; count += 1) await run();
    return processorTime(before) / times;
  };

const url = new URL("https://shop.example/api/management/v1/sales-units/123456?active=true");
const now = Date.now();
const nonce = "4f9c1f0e-6a0b-4f5e-9d39-3a6d7a3f2c11";
const request = { method: "GET", url, headers: new Headers({ "merchant-serial-number": "123456" }) };
const covered = ["@method", "@authority", "@path", "@query", "merchant-serial-number"];

/** What is signed, and the headers that carry its signature. */
async function signed({ signing }: Keys): Promise<{ base: Uint8Array<ArrayBuffer>; headers: Headers }> {
  let base = new Uint8Array();
  const seen = { ...signing, sign: (data: typeof base) => signing.sign((base = data)) };
  const added = await signRequest(request, seen, { now, nonce });
  return { base, headers: new Headers([...request.headers, ...Object.entries(added)]) };
}

async function signing(keys: Keys): Promise<Figure[]> {
  const { base } = await signed(keys);
  const { algorithm, cryptography, signing: key, sign } = keys;
  const theirs = {
    key: {
      id: key.keyId,
      alg: algorithm,
      sign: async (data: Buffer) => Buffer.from(await sign(new Uint8Array(data))),
    },
    fields: covered,
    params: ["created", "keyid", "nonce", "tag"],
    paramValues: { created: new Date(now), nonce, tag: "vipps-management" },
  };
  const message = { method: request.method, url, headers: Object.fromEntries(request.headers) };
  return contest({
    what: `signing a request with ${algorithm}`,
    unit: "µs of processor",
    ours: ["vipps-management", perSignature(() => signRequest(request, key, { now, nonce }))],
    others: [
      [`${cryptography} alone`, perSignature(() => sign(base)), { atMost: 1.3 }],
      ["http-message-signatures", perSignature(() => httpbis.signMessage(theirs, message)), { atMost: 1 }],
    ],
    turns: 12,
    warmUps: 8,
  });
}

async function verifying(keys: Keys): Promise<Figure[]> {
  const { base, headers } = await signed(keys);
  const { algorithm, cryptography, sign, verify, verifying: key } = keys;
  const signature = await sign(base);
  const received = { ...request, headers };
  const ours = { resolveKey: () => key, now };
  const theirs = {
    keyLookup: () =>
      Promise.resolve({
        algs: [algorithm],
        verify: async (data: Buffer, of: Buffer) => verify(new Uint8Array(data), new Uint8Array(of)),
      }),
    requiredFields: covered,
    requiredParams: ["created", "keyid", "nonce", "tag"],
  };
  const message = { method: request.method, url, headers: Object.fromEntries(headers) };
  return contest({
    what: `verifying a request with ${algorithm}`,
    unit: "µs of processor",
    ours: ["vipps-management", perSignature(() => verifyRequest(received, ours))],
    others: [
      [`${cryptography} alone`, perSignature(() => verify(base, signature)), { atMost: 1.3 }],
      ["http-message-signatures", perSignature(() => httpbis.verifyMessage(theirs, message)), { atMost: 1 }],
    ],
    turns: 12,
    warmUps: 8,
  });
}
