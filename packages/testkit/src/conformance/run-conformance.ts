import type { EmulatorOptions } from "../emulator/options.ts";
import type { EmulatorKeys } from "../emulator/signer.ts";
import { createAsker, type Pace } from "./asker.ts";
import { type Contract, contractsOf, tokenContract } from "./contract.ts";
import { differences } from "./form.ts";
import type { Identifiers } from "./identifiers.ts";
import type { JsonObject } from "./json.ts";
import { type Observation, observe, observeToken } from "./observe.ts";
import { readOnlyFetch, type Send } from "./read-only-fetch.ts";
import type { ConformanceReport, ReportedFinding, ReportedOperation } from "./report.ts";
import { getToken } from "./token.ts";
import { createTwin, keysLike } from "./twin.ts";

/** What a conformance run needs. */
export interface ConformanceOptions {
  readonly edition: NonNullable<EmulatorOptions["edition"]>;
  /** The edition's OpenAPI document. */
  readonly document: JsonObject;
  /** That of the token endpoints. */
  readonly tokenDocument: JsonObject;
  /** An origin. */
  readonly baseUrl: string;
  readonly keys: EmulatorKeys;
  /** Whose keys they are, unless they are management keys. */
  readonly owner: "partner" | "merchant";
  /** What is to be asked for besides what lists name. */
  readonly identifiers: Identifiers;
  /** Whether operations are called that production does not have. */
  readonly allowUnavailable: boolean;
  readonly send: Send;
  readonly pace: Pace;
  readonly now: () => Date;
  readonly version: string;
}

/**
 * Calls the operations that read, holds every answer against the document, and asks an emulator the same.
 *
 * @throws ConformanceError, with code `no_token` when the keys get none.
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const { edition, document, tokenDocument, baseUrl, keys, owner, pace, version } = options;
  const { emulator: twin, identifiers: ofTwin } = createTwin(edition, document);
  const all = contractsOf(document, twin);
  const contracts = all.filter(({ route }) => options.allowUnavailable || route.available);
  const name = "vipps-management-testkit";
  const system = {
    "Vipps-System-Name": name,
    "Vipps-System-Version": version,
    "Vipps-System-Plugin-Name": name,
    "Vipps-System-Plugin-Version": version,
  };

  const send = readOnlyFetch(baseUrl, options.send);
  const asker = createAsker(baseUrl, send, pace);
  const token = await getToken(baseUrl, keys, send);
  const ofToken = tokenContract(tokenDocument, twin, token.path);
  const here = [
    observeToken(ofToken, tokenDocument, token.answer),
    ...(await observe(contracts, document, {
      asker,
      auth: token.auth,
      system,
      identifiers: options.identifiers,
    })),
  ];

  const twinToken = await getToken(twin.baseUrl, keysLike(twin, keys, owner), twin.fetch);
  const emulated = [
    observeToken(ofToken, tokenDocument, twinToken.answer),
    ...(await observe(contracts, document, {
      asker: createAsker(twin.baseUrl, twin.fetch, {
        ...pace,
        maxCalls: 1000,
        sleep: () => Promise.resolve(),
      }),
      auth: twinToken.auth,
      system,
      identifiers: ofTwin,
    })),
  ];

  return {
    date: options.now().toISOString(),
    edition,
    baseUrl,
    version,
    calls: asker.calls,
    operations: [ofToken, ...all].map((contract) =>
      operationRow(contract, here, { contracts, exhausted: asker.callsLeft <= 0 }),
    ),
    findings: here.flatMap((each) => findingsOf(each, counterpart(each, emulated))),
    differences: here.flatMap((each) => {
      const other = counterpart(each, emulated);
      const told = other === undefined ? [] : differences(each.form, other.form);
      return told.map((says) => ({
        operationId: each.contract.route.operationId,
        question: each.question,
        says,
      }));
    }),
  };
}

function counterpart(
  { contract, question }: Observation,
  others: readonly Observation[],
): Observation | undefined {
  return others.find((each) => each.contract === contract && each.question === question);
}

function operationRow(
  contract: Contract,
  observations: readonly Observation[],
  { contracts, exhausted }: { contracts: readonly Contract[]; exhausted: boolean },
): ReportedOperation {
  const { operationId, method, paths } = contract.route;
  const own = observations.filter((each) => each.contract === contract);
  const sum = (read: (each: Observation) => number): number =>
    own.reduce((total, each) => total + read(each), 0);
  const wasAsked = own.some(({ question }) => question === "known" || question === "token");
  const reason = exhausted
    ? "the limit of calls was reached, or it asked to come again much later"
    : "nothing to ask it for was found or named";
  const isLeftOut = !contracts.includes(contract);
  return {
    operationId,
    method,
    path: paths[0] ?? "",
    called: sum(({ times }) => times),
    valid: sum(({ valid }) => valid),
    ...(!wasAsked && { notCalled: isLeftOut ? "production does not have it" : reason }),
  };
}

/** Its own, each once, and that the status is not the emulator's. */
function findingsOf(observation: Observation, emulated: Observation | undefined): ReportedFinding[] {
  const { operationId } = observation.contract.route;
  const { question, statuses } = observation;
  const others = Array.from(statuses).filter((status) => emulated?.statuses.has(status) === false);
  const found = [
    ...observation.findings,
    ...others.map((status) => ({
      kind: "other-status" as const,
      field: "",
      says: `answered ${status}, where the emulator answers ${Array.from(emulated?.statuses ?? []).join(" or ")}`,
    })),
  ];
  const once = new Map<string, ReportedFinding>();
  for (const each of found) {
    const key = JSON.stringify(each);
    once.set(key, { operationId, question, ...each, times: (once.get(key)?.times ?? 0) + 1 });
  }
  return Array.from(once.values());
}
