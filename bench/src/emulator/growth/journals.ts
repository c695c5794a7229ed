import { absolute, type Figure } from "../../figure.ts";
import { startSubject } from "../subject.ts";
import { growth } from "./growth.ts";

const x = "requests received";

/** Journals of emulators that have received more and more requests. */
export async function journals(): Promise<Figure[]> {
  const subjects = [1_000, 10_000, 100_000, 1_000_000].map((size) => ({
    size,
    ...startSubject("journal", { args: [String(size)] }),
  }));
  const points = (question: string) =>
    subjects.map(({ size, ask }) => ({ x: size, measure: () => ask(question) }));
  try {
    const kept = await Promise.all(subjects.map(({ ask }) => ask("kept")));
    return [
      absolute({
        what: "requests in the journal after 1,000,000",
        unit: "requests",
        value: Math.max(...kept),
        must: { atMost: 10_000 },
      }),
      await growth({
        what: "a call after more and more others",
        unit: "µs of processor",
        ...{ x, points: points("call") },
        ...{ against: "smallest", must: { atMost: 1.5 }, turns: 7, warmUps: 2 },
      }),
      await growth({
        what: "memory of an emulator after more and more requests",
        unit: "MiB",
        ...{ x, points: points("memory") },
        ...{ against: "second largest", must: { atMost: 1.3 }, turns: 5, warmUps: 1 },
      }),
    ];
  } finally {
    await Promise.all(subjects.map(({ end }) => end()));
  }
}
