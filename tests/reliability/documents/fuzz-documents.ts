import fc from "fast-check";

import type { FuzzPlan } from "../support/fuzz.ts";
import { sendPipelined } from "../support/pipelined.ts";
import type { RawAnswer } from "../support/read-answers.ts";
import { asBytes, targetIn } from "./as-bytes.ts";
import { answerChecker } from "./check-answer.ts";
import { corpusFor } from "./corpus.ts";
import type { FuzzedEdition } from "./editions.ts";
import { type FuzzedRequest, requestsOf } from "./requests.ts";
import { serveWorld } from "./served-world.ts";

/** A plan, how often each status was answered, and what ends the server. */
export interface DocumentsFuzz {
  readonly plan: FuzzPlan<FuzzedRequest>;
  readonly statuses: ReadonlyMap<number, number>;
  readonly close: () => Promise<void>;
}

/** Fuzzes every operation of an edition over HTTP. */
export async function fuzzDocuments({ name, documents, prefill }: FuzzedEdition): Promise<DocumentsFuzz> {
  const { server, world, renew } = await serveWorld(name, prefill);
  const check = answerChecker(documents);
  const statuses = new Map<number, number>();

  const faultOf = (request: FuzzedRequest, answer: RawAnswer | string | undefined): string | undefined => {
    if (typeof answer !== "object") return answer ?? "There is no answer.";
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const { method, body, headers } = request;
    const host = headers.find(([header]) => header === "Host")?.[1] ?? "";
    return check({ method, body, host, target: targetIn(request, world()) }, answer);
  };

  return {
    statuses,
    close: () => server.close(),
    plan: {
      inputs: fc.oneof(...documents.map(requestsOf)),
      corpus: corpusFor(name),
      renew,
      faultsOf: async (requests) => {
        const sent = requests.map((request) => asBytes(request, world()));
        const answers = await sendPipelined(server.url, sent);
        return requests.map((request, index) => faultOf(request, answers[index]));
      },
    },
  };
}
