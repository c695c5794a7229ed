import type { Organisation, Person, Role } from "./records.ts";
import { isInSomeRegister } from "./registers.ts";
import { WorldError } from "./world-error.ts";
import type { World } from "./world.ts";

/** The register's entry. Every number that is asked for exists, since nobody can list all companies. Rule `theRegister`. */
export function organisationOf(world: World, orgno: string): Organisation {
  return world.state.organisations.get(orgno) ?? { orgno, name: `Company ${orgno}` };
}

/** The longest name that the API can tell. */
const longestName = 50;

/**
 * Writes an entry of the register anew.
 *
 * @throws WorldError `invalid-organisation`.
 */
export function registerOrganisation(world: World, organisation: Organisation): void {
  const { orgno, name } = organisation;
  if (!isInSomeRegister(orgno) || name === "" || name.length > longestName) {
    throw new WorldError(
      "invalid-organisation",
      `An organisation has a number of its country's register and a name of 1 to ${longestName} characters.`,
    );
  }
  world.state.organisations.set(organisation.orgno, organisation);
}

/** The person's role in an organisation, or `undefined` for an outsider. */
function roleIn(organisation: Organisation, person: Person): Role | undefined {
  if (organisation.officers === undefined) return person.role;
  return organisation.officers.find(({ name }) => name === person.name)?.role;
}

/** Rule `signatories`. */
export function maySign(organisation: Organisation, person: Person): boolean {
  const role = roleIn(organisation, person);
  return role === "ceo" || role === "chair";
}
