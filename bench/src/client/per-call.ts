import { contest, type Figure, type Measure, processorTime } from "../figure.ts";
import {
  bareFetch,
  type Contender,
  kyClient,
  octokit,
  ofetchClient,
  openAi,
  openApiFetch,
  ours,
  stripe,
  stubbed,
} from "./contenders.ts";

const callsAtOnce = 500;

/** The microseconds of processor time of a call. */
const perCall =
  (call: () => Promise<unknown>): Measure =>
  async () => {
    const before = process.cpuUsage();
    for (let count = 0; count < callsAtOnce; count += 1) await call();
    return processorTime(before) / callsAtOnce;
  };

/** What the client itself costs, with an answer that is there at once. */
export async function clientPerCall(): Promise<Figure[]> {
  const [own, plain, openApi, ...others] = [
    ...[ours, bareFetch, openApiFetch],
    ...[kyClient, ofetchClient, octokit, stripe, openAi],
  ].map((make) => make(stubbed)) as [Contender, Contender, Contender, ...Contender[]];
  const figures: Figure[] = [];
  for (const call of ["get", "post"] as const) {
    figures.push(
      ...(await contest({
        what: call === "get" ? "a look-up" : "an order, which has an idempotency key",
        unit: "µs of processor",
        ours: [own.name, perCall(own[call])],
        others: [
          [plain.name, perCall(plain[call])],
          [openApi.name, perCall(openApi[call]), { atMost: 1.6 }],
          // Those with typed errors, retries or timeouts of their own.
          ...others.map((other) => [other.name, perCall(other[call]), { atMost: 1 }] as const),
        ],
        turns: 16,
        warmUps: 8,
      })),
    );
  }
  return figures;
}
