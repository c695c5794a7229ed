import { node22 } from "../../../mocks/list.mjs";
import { contest, type Figure, type Rival } from "../../figure.ts";
import { startSubject, type Subject, type SubjectOptions } from "../subject.ts";

/** Whom the emulator is compared with: the program, and how many times as many calls must be answered as by it. */
type Rivals = Readonly<Record<string, readonly [program: string, times: number]>>;

const rivals: Rivals = {
  "function that returns the same Response": ["plain", 0.4],
  "MSW 2": ["msw-2", 5],
  "MockAgent of undici": ["mock-agent", 5],
  nock: ["nock", 5],
};

/** Calls and resets, each contender in a process of its own. */
export async function inProcess(): Promise<Figure[]> {
  const execPath = node22[0]?.binary;
  if (execPath === undefined) throw new Error("Node 22 is one of the runtimes.");
  return [
    ...(await against(rivals, "in process")),
    ...(await against({ "MSW 3": ["msw-3", 5] }, "in process, on Node 22", { execPath })),
  ];
}

async function against(rivals: Rivals, where: string, options: SubjectOptions = {}): Promise<Figure[]> {
  const emulator = startSubject("emulator", options);
  const others = Object.entries(rivals).map(([name, [program, times]]) => {
    return { name, program, must: { atLeast: times }, subject: startSubject(program, options) };
  });
  const compare = (what: string, question: string, those: readonly Rival[]): Promise<Figure[]> =>
    contest({
      what: `${what} ${where}`,
      unit: "per second of processor",
      ours: ["emulator", () => emulator.ask(question)],
      others: those,
      turns: 10,
      warmUps: 2,
    });
  const asked = (question: string) =>
    others.map(({ name, subject, must }) => [name, () => subject.ask(question), must] as const);
  try {
    return [
      ...(await compare("calls", "calls", asked("calls"))),
      ...(await compare(
        "resets, with what is answered set up again,",
        "resets",
        others
          .filter(({ program }) => program !== "plain")
          .map(({ name, subject }) => [name, () => subject.ask("resets")]),
      )),
    ];
  } finally {
    await Promise.all([emulator, ...others.map(({ subject }) => subject)].map(({ end }: Subject) => end()));
  }
}
