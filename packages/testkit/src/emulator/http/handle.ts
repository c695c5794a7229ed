import type { JournalWriter, OpenEntry } from "../journal.ts";
import type { Links } from "../links.ts";
import type { Traffic } from "../traffic.ts";
import { partyKey } from "../world/parties.ts";
import type { World } from "../world/world.ts";
import { admit } from "./admit.ts";
import { type Answer, toResponse } from "./answer.ts";
import type { Api } from "./api.ts";
import { readBody } from "./body.ts";
import { checkAnswer } from "./check-answer.ts";
import type { Idempotency } from "./idempotency.ts";
import { inspect, type Received } from "./inspect.ts";
import { operate } from "./operate.ts";
import { portalNotice } from "./portal-notice.ts";
import { Refusal } from "./refusal.ts";
import { createRouter, type Match, type Router } from "./router.ts";
import { systemHeaderWarnings } from "./system-headers.ts";

/** What a request meets on its way. */
export interface HandlerParts {
  readonly world: World;
  readonly apis: readonly Api[];
  readonly links: Links;
  readonly journal: JournalWriter;
  readonly traffic: Traffic;
  readonly idempotency: Idempotency;
  readonly strictness: "strict" | "lenient";
  readonly validateResponses: boolean;
}

/** The way of a request: journal, route, admit, inspect, idempotency, operation, and back out. */
export function createHandler(parts: HandlerParts): (request: Request) => Promise<Response> {
  const router = createRouter(parts.apis);
  return async (request) => {
    const { method, headers } = request;
    const { pathname, searchParams } = new URL(request.url);
    const idempotencyKey = headers.get("idempotency-key") ?? undefined;
    const entry = parts.journal.receive({ method, path: pathname, idempotencyKey }, parts.world.clock.now());
    const body = await readBody(request);
    request.signal.throwIfAborted();
    // Nothing is awaited from here on: no other request comes in between what this one reads and what it changes.
    const received = { method, path: pathname, query: searchParams, headers, body };
    const answer = portalNotice(parts.links, request.url) ?? answerTo({ ...parts, router, received, entry });
    entry.status = answer.status;
    return toResponse(answer, method);
  };
}

/** One request on its way: what came in, what the journal notes of it, and the parts that it meets. */
interface Exchange extends HandlerParts {
  readonly router: Router;
  readonly received: Received;
  readonly entry: OpenEntry;
}

function answerTo(exchange: Exchange): Answer {
  const { router, received, entry, validateResponses } = exchange;
  return orRefusal(exchange, () => {
    const match = router.find(received.method, received.path);
    entry.operationId = match.route.operationId;
    entry.msn = match.path.msn ?? received.headers.get("merchant-serial-number") ?? undefined;
    const answer = orRefusal(exchange, () => answerFor(match, exchange));
    if (validateResponses) checkAnswer(match, answer);
    countTraffic(match, answer, exchange);
    return answer;
  });
}

/** The answer of an operation, which is the first one again if its idempotency key has been used before. */
function answerFor(match: Match, exchange: Exchange): Answer {
  const { world, received, entry, idempotency, strictness } = exchange;
  const { operationId } = match.route;
  const caller = admit(world, match.route, received.headers);
  if (caller.kind !== "anybody") entry.caller = caller;
  if (caller.kind === "partner") entry.warnings = systemHeaderWarnings(received.headers);

  const { wrongMediaType } = world.rules;
  const { body, idempotencyKey, refusal } = inspect(received, match, { strictness, wrongMediaType });
  const carryOut = (): Answer =>
    orRefusal(exchange, () => {
      if (refusal !== undefined) throw refusal;
      return operate(match, {
        query: Object.fromEntries(received.query),
        headers: received.headers,
        body: body.value,
        caller,
        warn: (text) => {
          entry.warnings = [...entry.warnings, text];
        },
      });
    });
  if (idempotencyKey === undefined || caller.kind === "anybody") return carryOut();

  const scope = `${partyKey(caller)} ${operationId}`;
  const use = { key: idempotencyKey, scope, fingerprint: body.fingerprint };
  const { answer, repeated } = idempotency.once(use, carryOut);
  entry.repeated = repeated;
  return answer;
}

/** Turns a refusal into the answer that it stands for; any other error is a mistake of the emulator's and stays one. */
function orRefusal({ world, received, entry }: Exchange, make: () => Answer): Answer {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    entry.refusal = error.message;
    return error.answer({ instance: received.path, traceId: () => world.random.uuid() });
  }
}

/** Rule `apiQuality`. */
function countTraffic(
  { route }: Match,
  { status }: Answer,
  { world, traffic, entry: { msn } }: Exchange,
): void {
  if (msn === undefined || !world.state.salesUnits.has(msn)) return;
  traffic.count({ msn, endpoint: `${route.method}:${route.paths[0] ?? ""}`, status });
}
