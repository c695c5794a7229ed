import type { WriteStream } from "node:tty";

/** Tells what happens, a line at a time. */
export interface Story {
  /** Begins a part of the story. */
  title(text: string): void;
  /** Says something in passing. */
  note(text: string): void;
  /** Numbers a step, says who does what, and shows what came of it. */
  step(who: "Merchant" | "Partner" | "Time" | "Vipps", what: string, ...outcome: string[]): void;
}

const BOLD = 1;
const DIM = 2;
const COLOURS = { Partner: 36, Merchant: 32, Vipps: 33, Time: 35 };
const WIDTH = 10;

/** A story for a terminal, in colour where it is one and the reader has not asked for none (no-color.org). */
export function createStory(output: Pick<WriteStream, "isTTY" | "write">): Story {
  const inColour = output.isTTY && (process.env.NO_COLOR ?? "") === "";
  const painted = (code: number, text: string): string =>
    inColour ? `\u001B[${code}m${text}\u001B[0m` : text;
  let steps = 0;
  return {
    title: (text) => {
      output.write(`\n${painted(BOLD, text)}\n\n`);
    },
    note: (text) => {
      output.write(`  ${painted(DIM, text)}\n`);
    },
    step: (who, what, ...outcome) => {
      steps += 1;
      output.write(`  ${String(steps).padStart(2)}  ${painted(COLOURS[who], who.padEnd(WIDTH))}${what}\n`);
      for (const line of outcome) output.write(`${" ".repeat(6 + WIDTH)}${painted(DIM, line)}\n`);
    },
  };
}
