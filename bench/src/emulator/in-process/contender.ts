import { type Measure, processorTime } from "../../figure.ts";
import { unit } from "../route.ts";
import { answering } from "../subject.ts";

/** Somebody who answers the look-up in the process that makes it. */
export interface Contender {
  readonly call: () => Promise<Response>;
  /** Goes back to how a test begins, if it can. */
  readonly reset?: () => unknown;
}

/** How many times a second of the processor it can be done. */
const perSecond =
  (act: () => unknown, atOnce: number): Measure =>
  async () => {
    const before = process.cpuUsage();
    for (let count = 0; count < atOnce; count += 1) await act();
    return (atOnce / processorTime(before)) * 1e6;
  };

/** Stands in the contest, once it is sure that the answer is the right one, also after it was reset. */
export async function contend({ call, reset }: Contender): Promise<void> {
  await checkAnswer(call);
  if (reset !== undefined) {
    await reset();
    await checkAnswer(call);
  }
  answering({
    calls: perSecond(async () => (await call()).json(), 1_000),
    ...(reset !== undefined && { resets: perSecond(reset, 5_000) }),
  });
}

async function checkAnswer(call: Contender["call"]): Promise<void> {
  const response = await call();
  const { msn } = (await response.json()) as { msn?: string };
  if (response.status !== 200 || msn !== unit.msn)
    throw new Error(`The look-up was answered ${response.status}, with the sales unit ${String(msn)}.`);
}
