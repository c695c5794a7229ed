import { type Difference, differences } from "./differences.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import { byNearness, type Candidate, describeDifferences, isAsWanted, listed } from "./nearness.ts";
import { assertOperation } from "./operations.ts";

/** Says of the journal what a test expects of it. It needs no test runner: it throws an error that tells what was received. */
export interface Assertions {
  /**
   * Makes sure that an operation was called, in whatever way it ended.
   *
   * @param operationId - As in the document: `orderProduct`; the token endpoints are `fetchAccessToken` and
   * `fetchManagementToken`.
   * @param wanted - What the requests shall be like; everything else is left open.
   * @throws Error with the nearest request, and where it differs.
   * @throws TypeError when there is no such operation.
   * @example
   * ```ts
   * emulator.assert.received("orderProduct", { times: 1, body: { website: { url: "https://example.com" } } });
   * ```
   */
  received(operationId: string, wanted?: Wanted & { readonly times?: number }): void;
  /**
   * Makes sure that an operation was not called, or not like this.
   *
   * @throws Error with the requests that there were.
   * @throws TypeError when there is no such operation.
   * @example
   * ```ts
   * emulator.assert.notReceived("deleteProductOrder");
   * ```
   */
  notReceived(operationId: string, unwanted?: Wanted): void;
  /**
   * Says whether an operation was received as wanted, and throws nothing if it was not; matchers are made of it.
   *
   * @returns Whether it was, and what to say to somebody who wanted the opposite.
   * @throws TypeError when there is no such operation.
   * @example
   * ```ts
   * const { pass, message } = emulator.assert.verdict("orderProduct", { times: 1 });
   * if (!pass) console.log(message());
   * ```
   */
  verdict(operationId: string, wanted?: Wanted & { readonly times?: number }): Verdict;
}

/** What a matcher gives to a test runner. */
export interface Verdict {
  readonly pass: boolean;
  /** Why it did not pass; or, if it did, why it is not true that it did not. */
  readonly message: () => string;
}

/** What a request is like. */
export interface Wanted {
  /**
   * A part of its JSON: of an object the members that are named, at any depth; `undefined` for one that is absent. The
   * bodies of the last 1,000 requests are known, of up to 64 KiB each.
   */
  readonly body?: unknown;
  /** Its whole path, without a query. */
  readonly path?: string;
  readonly idempotencyKey?: string;
}

/** Makes assertions about a journal. */
export function createAssertions(journal: Journal, operations: readonly string[]): Assertions {
  const findingsFor = (operationId: string, wanted: Wanted): Finding[] => {
    assertOperation(operationId, operations);
    return journal.entries
      .filter((entry) => entry.operationId === operationId)
      .map((entry) => ({ thing: entry, differences: differencesOf(entry, wanted, journal) }));
  };
  const verdict: Assertions["verdict"] = (operationId, { times, ...wanted } = {}) => {
    if (times !== undefined && !(Number.isInteger(times) && times >= 0))
      throw new RangeError(`Requests are counted in whole numbers, not ${times}.`);
    const findings = findingsFor(operationId, wanted);
    const count = findings.filter(isAsWanted).length;
    const received = `was received ${timesInWords(count)}.`;
    if (times === undefined ? count > 0 : count === times) {
      const expected = times === undefined ? "not expected" : `expected any number of times but ${times}`;
      const all = (): string => (count > 0 ? requestsIn(findings) : everythingIn(journal));
      return { pass: true, message: () => `${operationId} was ${expected} and ${received}\n${all()}` };
    }
    const expected = times === undefined ? "at least once" : timesInWords(times);
    const like = Object.keys(wanted).length === 0 ? "" : " as wanted";
    const more = (): string => (count > (times ?? 1) ? requestsIn(findings) : nearestIn(findings, journal));
    return {
      pass: false,
      message: () =>
        `${operationId} was expected ${expected}${like} and ${received}\n${more()}${forgotten(journal)}`,
    };
  };
  return {
    verdict,
    received: (operationId, wanted) => {
      const { pass, message } = verdict(operationId, wanted);
      if (!pass) throw new Error(message());
    },
    notReceived: (operationId, unwanted) => {
      const { pass, message } = verdict(operationId, unwanted);
      if (pass) throw new Error(message());
    },
  };
}

/** A request, and where it is not as wanted. */
type Finding = Candidate<JournalEntry>;

function differencesOf(
  entry: JournalEntry,
  { body, path, idempotencyKey }: Wanted,
  journal: Journal,
): Difference[] {
  return [
    ...(path === undefined ? [] : differences(path, entry.path, "path")),
    ...(idempotencyKey === undefined
      ? []
      : differences(idempotencyKey, entry.idempotencyKey, "idempotencyKey")),
    ...(body === undefined ? [] : differences(body, journal.bodyOf(entry), "body#")),
  ];
}

/** The request that was least unlike what was wanted, the latest of several; or what else was received. */
function nearestIn(findings: readonly Finding[], journal: Journal): string {
  const [nearest] = byNearness(findings.filter((finding) => !isAsWanted(finding)));
  if (nearest !== undefined) {
    const { thing } = nearest;
    return `The nearest other request is ${describeRequest(thing)}:\n${describeDifferences(nearest)}`;
  }
  return findings.length > 0 ? requestsIn(findings) : everythingIn(journal);
}

function requestsIn(findings: readonly Finding[]): string {
  return `These were received:\n${listed(findings.filter(isAsWanted), ({ thing }) => describeRequest(thing))}`;
}

function everythingIn({ entries }: Journal): string {
  const counts = new Map<string, number>();
  for (const { operationId = "unknown addresses" } of entries)
    counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
  const list = Array.from(counts, ([name, count]) => `${name} ${timesInWords(count)}`).join(", ");
  return `The emulator has received ${list === "" ? "no request at all" : list}.`;
}

function describeRequest({ method, path, time, status, fault }: JournalEntry): string {
  const end = status === undefined ? "not answered" : `answered ${status}`;
  return `${method} ${path} at ${time}, ${end}${fault === undefined ? "" : ` (fault: ${fault})`}`;
}

function timesInWords(count: number): string {
  return count === 1 ? "1 time" : `${count} times`;
}

function forgotten({ dropped }: Journal): string {
  return dropped === 0 ? "" : `\nThe journal has dropped ${dropped} older requests.`;
}
