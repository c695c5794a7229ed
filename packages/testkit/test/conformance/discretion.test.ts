import fc from "fast-check";
import { expect, test } from "vitest";

import { reportMarkdown } from "../../src/conformance/report.ts";
import { createEmulator } from "../../src/emulator/create-emulator.ts";
import { conformance } from "./support.ts";

/** Texts of all looks that nobody could guess, so that to find one in a report is to have leaked it. */
const unguessable = fc
  .tuple(fc.uuid(), fc.constantFrom("uuid", "digits", "url", "urn", "name", "time"))
  .map(([uuid, look]) => {
    const hex = uuid.replaceAll("-", "");
    switch (look) {
      case "digits":
        return BigInt(`0x${hex}`).toString();
      case "url":
        return `https://${hex}.example.com/`;
      case "urn":
        return `urn:${hex}`;
      case "name":
        return `Kari ${hex.replaceAll(/\d/g, "x")}`;
      case "time":
        return `2026-01-05T${hex}`;
      default:
        return uuid;
    }
  });

test("no text of an answer, no key and no token is ever in a report", async () => {
  const emulator = createEmulator({ edition: "2026-01" });
  const { partner } = emulator.credentials;
  await fc.assert(
    fc.asyncProperty(
      fc.array(unguessable, { minLength: 20, maxLength: 20 }),
      fc.nat(3),
      async (texts, how) => {
        let next = 0;
        const secret = (): string => texts[next++ % texts.length] ?? "";
        const spoilt = (value: unknown): unknown => {
          if (typeof value === "string") return secret();
          if (Array.isArray(value)) return value.map(spoilt);
          if (typeof value !== "object" || value === null) return value;
          const members = Object.entries(value).map(([name, each]) => [name, spoilt(each)]);
          return Object.fromEntries([...members, ...(how > 0 ? [[secret(), secret()]] : [])]) as unknown;
        };
        const report = await conformance(
          { url: emulator.baseUrl, emulator },
          {
            send: async (url, init) => {
              const answer = await emulator.fetch(url, init);
              if (init.method === "POST") {
                const { access_token, ...rest } = (await answer.json()) as { access_token: string };
                return Response.json({ ...(spoilt(rest) as object), access_token });
              }
              const body: unknown = await answer.json();
              const type = how > 1 ? secret() : (answer.headers.get("content-type") ?? "");
              const text = how > 2 ? secret() : JSON.stringify(spoilt(body));
              return new Response(text, { status: answer.status, headers: { "content-type": type } });
            },
          },
        );
        expect(report.findings).not.toEqual([]);
        const shown = reportMarkdown(report) + JSON.stringify(report);
        for (const text of texts) expect(shown).not.toContain(text);
        for (const key of [partner.clientId, partner.clientSecret, partner.subscriptionKey, "Bearer", "emu_"])
          expect(shown).not.toContain(key);
      },
    ),
    { numRuns: 40 },
  );
});
