import { type EmulatorClock, httpDate } from "../clock.ts";
import type { Edition } from "../edition.ts";
import { describeFault } from "../fault.ts";
import type { FaultPlan } from "../faults.ts";
import type { JournalWriter, OpenEntry } from "../journal.ts";
import type { Links } from "../links.ts";
import type { Traffic } from "../traffic.ts";
import { partyKey } from "../world/parties.ts";
import type { World } from "../world/world.ts";
import { admit } from "./admit.ts";
import { type Answer, asDeclared } from "./answer.ts";
import type { Api } from "./api.ts";
import { checkAnswer } from "./check-answer.ts";
import { faulty, type Outcome } from "./faulty.ts";
import type { Idempotency } from "./idempotency.ts";
import { resourceNotFound } from "./gateway.ts";
import type { Incoming } from "./incoming.ts";
import { inspect, type Received } from "./inspect.ts";
import { operate } from "./operate.ts";
import { portalNotice } from "./portal-notice.ts";
import { type Identity, Refusal } from "./refusal.ts";
import { createRouter, type Match, type Router } from "./router.ts";
import { systemHeaderWarnings } from "./system-headers.ts";

/** What a request meets on its way. */
export interface HandlerParts {
  readonly world: World;
  /** How the edition names an occurrence. */
  readonly identify: Edition["identify"];
  readonly clock: EmulatorClock;
  readonly faults: FaultPlan;
  readonly apis: readonly Api[];
  readonly links: Links;
  readonly journal: JournalWriter;
  readonly traffic: Traffic;
  readonly idempotency: Idempotency;
  readonly strictness: "strict" | "lenient";
  readonly validateResponses: boolean;
}

/** The way of a request: journal, route, faults, admit, inspect, idempotency, operation, and back out. */
export function createHandler(parts: HandlerParts): (incoming: Incoming) => Promise<Outcome> {
  const router = createRouter(parts.apis);
  return async (incoming) => {
    const { method, url, headers } = incoming;
    const { pathname, search } = url;
    const idempotencyKey = headers.get("idempotency-key") ?? undefined;
    const entry = parts.journal.receive({ method, path: pathname, idempotencyKey }, parts.world.clock.now());
    const body = await incoming.readBody();
    // Unless a fault makes it wait, nothing is awaited between what this request reads and what it changes: no other one
    // comes in between.
    const received = { method, path: pathname, search, headers, body };
    const notice = portalNotice(parts.links, url.href);
    const outcome: Outcome =
      notice === undefined
        ? await outcomeOf({ parts, router, received, entry }, incoming)
        : { answer: notice };
    entry.status = statusSeen(outcome);
    return dated(outcome, parts.clock.now());
  };
}

/** The outcome with the date of its answer (RFC 9110 §6.6.1). Rule `dateOfAnswers`. */
function dated(outcome: Outcome, now: number): Outcome {
  const { answer } = outcome;
  if (answer === undefined) return outcome;
  return { ...outcome, answer: { ...answer, headers: { ...answer.headers, date: httpDate(now) } } };
}

/** One request on its way: what came in, what the journal notes of it, and the parts that it meets. */
interface Exchange {
  readonly parts: HandlerParts;
  readonly router: Router;
  readonly received: Received;
  readonly entry: OpenEntry;
}

/** The status that the caller gets to see, if the connection lasts that long. */
function statusSeen(outcome: Outcome): number | undefined {
  if ("breaks" in outcome && outcome.breaks !== "half-body") return undefined;
  return outcome.answer.status;
}

/** What becomes of a request: its operation's answer, unless something goes wrong with it on purpose. */
async function outcomeOf(exchange: Exchange, incoming: Incoming): Promise<Outcome> {
  const { parts, received, entry } = exchange;
  const { faults, clock, journal, validateResponses } = parts;
  const match = orRefusal(exchange, () => find(exchange));
  if (!("route" in match)) return { answer: match };
  if (match.route.body === "application/json" && received.body !== "too-large")
    journal.keepBody(entry, received.body);

  const carryOut = (): Answer => {
    const answer = asDeclared(
      match.route,
      orRefusal(exchange, () => answerFor(match, exchange)),
    );
    if (validateResponses) checkAnswer(match, answer);
    return answer;
  };
  const met = faults.strike(match.route.operationId);
  if (met.length > 0) entry.fault = met.map(describeFault).join("; ");
  const outcome =
    met.length === 0
      ? { answer: carryOut() }
      : await faulty(
          {
            faults: met,
            match,
            instance: parts.identify(received.path, () => nilId).instance,
            clock,
            signal: () => incoming.signal(),
          },
          carryOut,
        );
  if (outcome.answer !== undefined) countTraffic(match, outcome.answer, exchange);
  return outcome;
}

/** The id of what goes wrong on purpose (RFC 9562 §5.9): to draw one would change the ids to come. */
const nilId = "00000000-0000-0000-0000-000000000000";

function find({ parts: { world }, router, received, entry }: Exchange): Match {
  const match = router.find(received.method, received.path);
  if (!match.route.available && world.rules.ideaEndpoints === "not-found")
    throw resourceNotFound(received.path);
  entry.operationId = match.route.operationId;
  entry.msn = match.path.msn ?? received.headers.get("merchant-serial-number") ?? undefined;
  return match;
}

/** The answer of an operation, which is the first one again if its idempotency key has been used before. */
function answerFor(match: Match, exchange: Exchange): Answer {
  const { parts, received, entry } = exchange;
  const { world, idempotency, strictness } = parts;
  const { operationId } = match.route;
  const { caller, clientId } = admit(world, match.route, received.headers);
  if (caller.kind !== "anybody") entry.caller = caller;
  if (caller.kind === "partner") entry.warnings = systemHeaderWarnings(received.headers);

  const { wrongMediaType, bodiesByValue } = world.rules;
  const inspection = { strictness, wrongMediaType, bodiesByValue };
  const { query, body, idempotencyKey, refusal } = inspect(received, match, inspection);
  const carryOut = (): Answer =>
    orRefusal(exchange, () => {
      if (refusal !== undefined) throw refusal;
      return operate(match, {
        path: match.path,
        query,
        headers: received.headers,
        body: body.value,
        caller,
        warn: (text) => {
          entry.warnings = [...entry.warnings, text];
        },
      });
    });
  if (idempotencyKey === undefined || caller.kind === "anybody") return carryOut();

  // Without what the keys of a space begin with: a snapshot has the keys of no space.
  const ofKeys = clientId.slice(world.keyPrefix.length);
  const holder = world.rules.idempotencyScope === "owner" ? partyKey(caller) : ofKeys;
  const scope = `${holder} ${operationId}`;
  const use = { key: idempotencyKey, scope, fingerprint: body.fingerprint };
  const { answer, repeated } = idempotency.once(use, carryOut);
  entry.repeated = repeated;
  return answer;
}

/** Turns a refusal into the answer that it stands for; any other error is a mistake of the emulator's and stays one. */
function orRefusal<Made>(exchange: Exchange, make: () => Made): Made | Answer {
  const { parts, entry } = exchange;
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    entry.refusal = error.message;
    const { world } = parts;
    return error.answer({
      identify: () => identityOf(exchange),
      newId: () => world.random.uuid(),
      rules: world.rules,
    });
  }
}

function identityOf({ parts: { world, identify }, received }: Exchange): Identity {
  return identify(received.path, () => world.random.uuid());
}

/** Rule `apiQuality`. */
function countTraffic(
  { endpoint }: Match,
  { status }: Answer,
  { parts: { world, traffic }, entry: { msn } }: Exchange,
): void {
  if (msn === undefined || !world.state.salesUnits.has(msn)) return;
  traffic.count({ msn, endpoint, status });
}
