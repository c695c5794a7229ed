import type { Person } from "../world/records.ts";

/** Three persons who have a role in every organisation for which the register says nothing else. */
export interface People {
  /** May sign. */
  readonly ceo: Person;
  /** May sign. */
  readonly chair: Person;
  /** Has a role in the organisation, and may not sign. */
  readonly accountant: Person;
}

export const people: People = {
  ceo: { name: "Kari Nordmann", role: "ceo" },
  chair: { name: "Ola Nordmann", role: "chair" },
  accountant: { name: "Siv Regnskap", role: "accountant" },
};
