import type { Partner } from "../editions.ts";
import type { Tried } from "../histories/maker.ts";
import { settled } from "../support/outcomes.ts";
import type { Control, ControlAnswer, ReadPage } from "./control.ts";
import type { Pace } from "./pace.ts";
import type { Transcript } from "./transcript.ts";

/** A space of a server, and whoever does things in it, one after another. */
export interface Scene {
  readonly client: Partner;
  readonly control: Control;
  readonly readPage: ReadPage;
  /** What the names of its orders begin with. */
  readonly title: string;
  /** The orders that it has tried to make. */
  readonly tried: Tried[];
  readonly random: () => number;
  readonly transcript: Transcript;
  readonly pace: Pace;
}

/** Makes a call when it is its turn, and writes down what became of it; `undefined` for an error. */
export async function ask<Value>(
  { pace, transcript }: Scene,
  asked: string,
  call: () => Promise<Value>,
): Promise<Value | undefined> {
  await pace();
  const outcome = await settled(call());
  transcript.write(asked, outcome);
  return "value" in outcome ? outcome.value : undefined;
}

/** Asks control when it is its turn, and writes down the status of its answer. */
export async function tell(
  { control, pace, transcript }: Scene,
  method: string,
  path: string,
  body?: object,
): Promise<ControlAnswer> {
  await pace();
  const answer = await control(method, path, body);
  if (answer.status >= 500) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  transcript.write(`control ${method} ${path} ${answer.status}`, { value: null });
  return answer;
}

/** One of several, by chance. */
export function oneOf<Item>({ random }: Pick<Scene, "random">, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}
