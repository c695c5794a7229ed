import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";

import { isoTime } from "../../emulator/clock.ts";
import { at, emulatorOf, type PageContext } from "./context.ts";
import { noticeNamed } from "./notices.ts";
import { Time } from "./parts.tsx";
import { personOf, roleNames } from "./session.ts";

/** What a page is, apart from what it shows. */
export interface PageFacts {
  readonly title: string;
  /** The entry of the navigation that it belongs to. */
  readonly section?: Section;
  readonly status?: number;
  /** Whether the form on it was refused. */
  readonly hasErrors?: boolean;
  /** Whether a part of it is fetched anew while somebody looks. */
  readonly isLive?: boolean;
}

const navigation = {
  "/": "Start",
  "/portal": "Portal",
  "/back-office": "Back office",
  "/outbox": "Outbox",
  "/journal": "Journal",
  "/clock": "Clock",
  "/faults": "Faults",
  "/world": "World",
} as const;

export type Section = keyof typeof navigation;

/** Answers with a page. */
export function showPage(
  context: PageContext,
  facts: PageFacts,
  content: Child,
): Response | Promise<Response> {
  context.status((facts.status ?? 200) as 200);
  const page = (
    <Document context={context} facts={facts}>
      {content}
    </Document>
  );
  return context.html(html`<!doctype html>${page}`);
}

interface DocumentProps {
  readonly context: PageContext;
  readonly facts: PageFacts;
  readonly children: Child;
}

function Document({ context, facts, children }: DocumentProps): JSX.Element {
  const { title, section, hasErrors = false, isLive = false } = facts;
  const notice = context.req.method === "POST" ? undefined : noticeNamed(context.req.query("done"));
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${hasErrors ? "Error: " : ""}${title} · Emulator`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={at(context, "/pages.css")} />
        {isLive && <script src={at(context, "/live.js")} defer />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Header context={context} section={section} />
        <main id="main" tabindex={-1}>
          {notice !== undefined && (
            <p class="notice" role="status">
              {notice}
            </p>
          )}
          <h1>{title}</h1>
          {children}
        </main>
        <Footer context={context} />
      </body>
    </html>
  );
}

function Header({ context, section }: { context: PageContext; section: Section | undefined }): JSX.Element {
  const { name } = context.env.space;
  return (
    <header>
      <p class="banner">
        <strong>Emulator</strong>
        {name !== "default" && ` · space ${name}`} · a test environment. Nothing here reaches Vipps MobilePay.
      </p>
      <nav aria-label="Pages">
        <ul>
          {Object.entries(navigation).map(([path, label]) => (
            <li>
              <a href={at(context, path)} aria-current={path === section ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ context }: { context: PageContext }): JSX.Element {
  const person = personOf(context);
  return (
    <footer>
      <p>
        The emulator's clock: <Time value={isoTime(emulatorOf(context).clock.now())} />
      </p>
      {person !== undefined && (
        <form method="post" action={at(context, "/portal/log-out")}>
          <p>
            In the portal as {person.name}, {roleNames[person.role]} <button class="quiet">Log out</button>
          </p>
        </form>
      )}
    </footer>
  );
}
