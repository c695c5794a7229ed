import { absolute, type Figure } from "../../figure.ts";
import { startSubject } from "../subject.ts";
import { growth } from "./growth.ts";

const x = "sales units";
const most = 1_000_000;

/** Worlds of more and more sales units. */
export async function worlds(): Promise<Figure[]> {
  const subjects = [1_000, 10_000, 100_000, most].map((size) => ({
    size,
    ...startSubject("world", { args: [String(size)] }),
  }));
  const points = (question: string) =>
    subjects.map(({ size, ask }) => ({ x: size, measure: () => ask(question) }));
  try {
    const largest = subjects.at(-1);
    if (largest === undefined) throw new Error("There are four of them.");
    const seconds = await largest.ask("build");
    const peakMiB = await largest.ask("peak");
    return [
      absolute({
        what: "a world of 1,000,000 sales units is built",
        unit: "s of processor",
        value: seconds,
        must: { atMost: 15 },
      }),
      absolute({ what: "… within so much memory", unit: "MiB", value: peakMiB, must: { atMost: 1536 } }),
      await growth({
        what: "memory of a world for each of its sales units",
        unit: "bytes",
        ...{ x, points: points("bytes") },
        ...{ against: "second largest", must: { atMost: 1.3 }, turns: 4, warmUps: 0 },
      }),
      await growth({
        what: "a look-up among more and more sales units",
        unit: "µs of processor",
        ...{ x, points: points("lookUp") },
        ...{ against: "smallest", must: { atMost: 1.5 }, turns: 13, warmUps: 7 },
      }),
    ];
  } finally {
    await Promise.all(subjects.map(({ end }) => end()));
  }
}
