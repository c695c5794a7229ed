import type { JSX } from "hono/jsx/jsx-runtime";

import type { UsualKeys } from "../../../emulator/usual-keys.ts";
import { usualKeysOf } from "../../../emulator/wire.ts";
import { at, emulatorOf, type Page, type PageContext } from "../context.ts";
import { showPage } from "../layout.tsx";

/** What somebody sees first: what this is, how to call it, and where to go. */
export const homePage: Page = {
  get: (context) =>
    showPage(
      context,
      { title: "Management API emulator", section: "/" },
      <>
        <p>
          The Vipps MobilePay Management API exists in production only. This is an unofficial emulator of it:
          programs call it as they would call the API, and on these pages people do the rest.
        </p>
        <Calling context={context} />
        <Links context={context} />
        <section aria-labelledby="reset">
          <h2 id="reset">Begin anew</h2>
          <details>
            <summary>Reset everything</summary>
            <form method="post" action={at(context, "/reset")}>
              <p>
                The world, the clock, the journal and the faults go back to the beginning. Tokens and links
                die.
              </p>
              <button>Reset now</button>
            </form>
          </details>
        </section>
      </>,
    ),
};

function Calling({ context }: { context: PageContext }): JSX.Element {
  const emulator = emulatorOf(context);
  const keys = usualKeysOf(emulator);
  return (
    <section aria-labelledby="call">
      <h2 id="call">Call it</h2>
      <p>
        The base URL is <code>{emulator.baseUrl}</code>.
      </p>
      {keys === undefined ? (
        <p>
          This world has keys of its own: <a href={at(context, "/world")}>World</a> tells which.
        </p>
      ) : (
        <TokenCommand baseUrl={emulator.baseUrl} keys={keys} />
      )}
    </section>
  );
}

function TokenCommand({ baseUrl, keys }: { baseUrl: string; keys: UsualKeys }): JSX.Element {
  const lines = [
    "curl -X POST",
    `-H 'client_id: ${keys.clientId}'`,
    `-H 'client_secret: ${keys.clientSecret}'`,
    `-H 'Ocp-Apim-Subscription-Key: ${keys.subscriptionKey}'`,
    `${baseUrl}/accesstoken/get`,
  ];
  return (
    <>
      <p>
        This gets an access token with the partner's keys; send it as <code>Authorization: Bearer …</code>{" "}
        together with the subscription key.
      </p>
      <pre class="scroll" tabindex={0} role="region" aria-label="A command that gets a token">
        {lines.join(" \\\n  ")}
      </pre>
    </>
  );
}

const links: readonly (readonly [path: string, label: string, says: string])[] = [
  ["/portal", "Portal", "Be the merchant: sign the agreement, check the order, submit it."],
  [
    "/back-office",
    "Back office",
    "Be Vipps MobilePay: approve, ask, decline; switch merchants and sales units off.",
  ],
  ["/outbox", "Outbox", "Read the mails that were sent."],
  ["/journal", "Journal", "See each request, what it matched, and why it failed."],
  ["/clock", "Clock", "Let time pass: tokens run out and orders expire."],
  ["/faults", "Faults", "Let requests go wrong on purpose."],
  ["/world", "World", "Look at what exists."],
];

function Links({ context }: { context: PageContext }): JSX.Element {
  return (
    <section aria-labelledby="play">
      <h2 id="play">Play</h2>
      <ul class="cards">
        {links.map(([path, label, says]) => (
          <li class="card">
            <h3>
              <a href={at(context, path)}>{label}</a>
            </h3>
            <p>{says}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
