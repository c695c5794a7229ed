import type { Received } from "./check-answer.ts";
import { ConformanceError } from "./conformance-error.ts";
import type { Send } from "./read-only-fetch.ts";

/** How politely somebody is asked. */
export interface Pace {
  /** How many requests are sent at most. */
  readonly maxCalls: number;
  /** Milliseconds from an answer to the next request. */
  readonly betweenCalls: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Asks one question after the other. */
export interface Asker {
  /** How many requests were sent. */
  readonly calls: number;
  /** None once it was told to come again much later. */
  readonly callsLeft: number;
  /** Throws a ConformanceError, with code `no_answer`, when there is none. */
  ask(path: string, headers: Readonly<Record<string, string>>): Promise<Received>;
}

/** What somebody waits for at most who is told to come again later, and how often. */
const patience = { milliseconds: 60_000, times: 3 } as const;

/** After how many milliseconds without an answer there is none. */
const answerWithin = 30_000;

/** Makes what asks in turns, waits in between, and comes again when it is told to (RFC 9110 §10.2.3). */
export function createAsker(baseUrl: string, send: Send, pace: Pace): Asker {
  let calls = 0;
  let sentAway = false;
  const once = async (path: string, headers: Readonly<Record<string, string>>): Promise<Received> => {
    if (calls > 0) await pace.sleep(pace.betweenCalls);
    calls += 1;
    try {
      const signal = AbortSignal.timeout(answerWithin);
      const response = await send(`${baseUrl}${path}`, { method: "GET", headers, signal });
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch (error) {
      if (error instanceof ConformanceError) throw error;
      throw new ConformanceError("no_answer", `did not answer: ${reasonOf(error)}`);
    }
  };
  return {
    get calls() {
      return calls;
    },
    get callsLeft() {
      return sentAway ? 0 : pace.maxCalls - calls;
    },
    ask: async (path, headers) => {
      let answer = await once(path, headers);
      for (let times = 1; times < patience.times && calls < pace.maxCalls; times += 1) {
        const wait = waitAskedFor(answer);
        sentAway = wait !== undefined && wait > patience.milliseconds;
        if (wait === undefined || sentAway) break;
        await pace.sleep(wait);
        answer = await once(path, headers);
      }
      return answer;
    },
  };
}

/** The milliseconds of a Retry-After, in seconds or as a date; `undefined` when nobody is told to come again. */
function waitAskedFor({ status, headers }: Received): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const value = headers.get("retry-after") ?? "";
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const isDate = /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value);
  return isDate ? Math.max(0, Date.parse(value) - Date.now()) : undefined;
}

/** The message of a network error may hold an address; its code never does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "for a reason that is not known";
  if (error.name === "TimeoutError") return `nothing came within ${answerWithin / 1000} seconds`;
  const { code } = (error.cause ?? {}) as { code?: unknown };
  return typeof code === "string" && /^[A-Z_]{1,40}$/.test(code) ? code : "the connection failed";
}
