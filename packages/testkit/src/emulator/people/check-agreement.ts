import type { Owner } from "../world/records.ts";
import { PortalError } from "./portal-error.ts";

/** Refuses what the form of the merchant agreement refuses. */
export function checkAgreement(owners: readonly Owner[]): void {
  if (owners.length === 0) {
    throw new PortalError(
      "invalid-agreement",
      "Name at least one person with ownership or rights in the company.",
    );
  }
  for (const { name, share } of owners) {
    if (name.trim() === "") throw new PortalError("invalid-agreement", "Every owner needs a name.");
    if (share !== undefined && !(share > 0 && share <= 100)) {
      throw new PortalError(
        "invalid-agreement",
        `An owner's share is above 0 and at most 100 percent, not ${share}.`,
      );
    }
  }
  const sum = owners.reduce((total, { share }) => total + (share ?? 0), 0);
  if (sum > 100 + rounding) {
    throw new PortalError(
      "invalid-agreement",
      `The owners' shares make ${sum} percent together, which is more than all.`,
    );
  }
}

/** Sums of binary fractions: 46.8 + 20.1 + 10.4 + 22.7 is a little more than 100. */
const rounding = 1e-9;
