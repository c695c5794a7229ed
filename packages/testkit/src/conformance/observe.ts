import type { Asker } from "./asker.ts";
import { checkAnswer, type Checked, type Received } from "./check-answer.ts";
import { ConformanceError } from "./conformance-error.ts";
import type { Contract } from "./contract.ts";
import type { Finding } from "./finding.ts";
import { addBody, emptyForm, type Form } from "./form.ts";
import { collect, filledPaths, type Identifiers, unknownIdentifiers } from "./identifiers.ts";
import type { JsonObject } from "./json.ts";
import type { AuthHeaders } from "./token.ts";

/** What is asked of an operation: a token, what exists, what does not, and without what it takes to be let in. */
export type Question = "token" | "known" | "unknown" | "without-token" | "without-subscription-key";

/** What an operation answered to a question, however often it was asked. */
export interface Observation {
  readonly contract: Contract;
  readonly question: Question;
  times: number;
  /** How many of the answers were as the document says. */
  valid: number;
  readonly statuses: Set<number>;
  readonly form: Form;
  readonly findings: Finding[];
}

/** Somebody to be observed. */
export interface Observed {
  readonly asker: Asker;
  readonly auth: AuthHeaders;
  /** Sent with every request: who is calling. */
  readonly system: Readonly<Record<string, string>>;
  /** What is known from the start; what answers name is added. */
  readonly identifiers: Identifiers;
}

/** How many different things of a kind are asked for: enough to see what may be missing, and no census. */
const ofAKind = 5;

/** Asks every operation that reads, first those that list, and then for what they have listed. */
export async function observe(
  contracts: readonly Contract[],
  document: JsonObject,
  observed: Observed,
): Promise<Observation[]> {
  const { asker, auth, system, identifiers } = observed;
  const observations: Observation[] = [];
  const everything = { ...system, ...auth.keys, ...auth.token };

  const put = async (
    contract: Contract,
    question: Question,
    path: string,
    headers: typeof everything,
  ): Promise<void> => {
    if (asker.callsLeft <= 0) return;
    const known = observations.find((each) => each.contract === contract && each.question === question);
    const observation = known ?? begun(contract, question);
    if (known === undefined) observations.push(observation);
    const noted = await answerTo(contract, document, () => asker.ask(path, headers));
    note(observation, noted);
    if (noted.body !== undefined && question === "known") collect(noted.body, pathOf(contract), identifiers);
  };

  const asked = new Set<string>();
  const byParameters = contracts.toSorted((one, other) => parametersIn(one) - parametersIn(other));
  // Twice, since the later ones name what the earlier ones take.
  for (const contract of [...byParameters, ...byParameters]) {
    const soFar = observations.find((each) => each.contract === contract)?.times ?? 0;
    const paths = filledPaths(pathOf(contract), identifiers).filter((path) => !asked.has(path));
    for (const path of paths.slice(0, Math.max(0, ofAKind - soFar))) {
      asked.add(path);
      await put(contract, "known", path, everything);
    }
  }
  for (const contract of byParameters.filter((each) => parametersIn(each) > 0)) {
    for (const path of filledPaths(pathOf(contract), unknownIdentifiers()))
      await put(contract, "unknown", path, everything);
  }
  const [first] = byParameters;
  const [path] = first === undefined ? [] : filledPaths(pathOf(first), unknownIdentifiers());
  if (first === undefined || path === undefined) return observations;
  await put(first, "without-token", path, { ...system, ...auth.keys });
  if (Object.keys(auth.keys).length > 0)
    await put(first, "without-subscription-key", path, { ...system, ...auth.token });
  return observations;
}

/** The answer to a request for a token, held against the document of the token endpoints. */
export function observeToken(contract: Contract, document: JsonObject, answer: Received): Observation {
  const observation = begun(contract, "token");
  note(observation, { ...checkAnswer(contract, answer, document), status: answer.status });
  return observation;
}

/** An answer that was checked; without a status when none came. */
interface Noted extends Checked {
  readonly status?: number;
}

function note(observation: Observation, { body, findings, status }: Noted): void {
  observation.times += 1;
  if (findings.length === 0) observation.valid += 1;
  if (status !== undefined) observation.statuses.add(status);
  observation.findings.push(...findings);
  if (body !== undefined) addBody(body, observation.form);
}

async function answerTo(
  contract: Contract,
  document: JsonObject,
  ask: () => ReturnType<Asker["ask"]>,
): Promise<Noted> {
  try {
    const answer = await ask();
    return { ...checkAnswer(contract, answer, document), status: answer.status };
  } catch (error) {
    if (!(error instanceof ConformanceError) || error.code !== "no_answer") throw error;
    return { findings: [{ kind: "no-answer", field: "", says: error.message }] };
  }
}

function begun(contract: Contract, question: Question): Observation {
  return { contract, question, times: 0, valid: 0, statuses: new Set(), form: emptyForm(), findings: [] };
}

function pathOf({ route: { paths } }: Contract): string {
  return paths[0] ?? "";
}

function parametersIn(contract: Contract): number {
  return pathOf(contract).split("{").length - 1;
}
