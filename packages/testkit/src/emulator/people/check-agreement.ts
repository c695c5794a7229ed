import type { Owner } from "../world/records.ts";
import { type FieldFault, PortalError } from "./portal-error.ts";

/** Refuses what the form of the merchant agreement refuses, and tells everything that is wrong with it. */
export function checkAgreement(owners: readonly Owner[]): void {
  const faults = owners.length === 0 ? [nobody] : owners.flatMap(ownerFaults);
  const sum = owners.reduce((total, { share }) => total + (share ?? 0), 0);
  if (faults.length === 0 && sum > 100 + rounding) {
    faults.push({
      field: `owners.${owners.length - 1}.share`,
      says: `The owners' shares make ${sum} percent together, which is more than all.`,
    });
  }
  if (faults.length === 0) return;
  throw new PortalError("invalid-agreement", faults.map(({ says }) => says).join(" "), faults);
}

const nobody: FieldFault = {
  field: "owners.0.name",
  says: "Name at least one person with ownership or rights in the company.",
};

function ownerFaults({ name, share }: Owner, index: number): FieldFault[] {
  return [
    ...(name.trim() === "" ? [{ field: `owners.${index}.name`, says: "Every owner needs a name." }] : []),
    ...(share === undefined || (share > 0 && share <= 100)
      ? []
      : [
          {
            field: `owners.${index}.share`,
            says: `An owner's share is a number above 0 and at most 100 percent${Number.isNaN(share) ? "" : `, not ${share}`}.`,
          },
        ]),
  ];
}

/** Sums of binary fractions: 46.8 + 20.1 + 10.4 + 22.7 is a little more than 100. */
const rounding = 1e-9;
