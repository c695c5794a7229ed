import type { Person } from "../session-answer.ts";

/** Who there is. Yours are in your own directory, and prove who they are: here it is enough to say so. */
export const people: readonly Person[] = [
  { id: "kari", name: "Kari Nordmann", mayOrder: true },
  { id: "ola", name: "Ola Nordmann", mayOrder: false },
];
