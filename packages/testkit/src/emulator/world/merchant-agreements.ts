import type { MerchantAgreement, Owner, Person } from "./records.ts";
import { WorldError } from "./world-error.ts";
import { timestamp, type World } from "./world.ts";

/** Whether there is an agreement, be it active or in processing: either is enough to go on (guide, scenario 2). */
export function hasAgreement(world: World, orgno: string): boolean {
  return world.state.agreements.has(orgno);
}

/** Stores a signed agreement, which is then processed. */
export function signAgreement(
  world: World,
  { orgno, signedBy, owners }: { orgno: string; signedBy: Person; owners: readonly Owner[] },
): MerchantAgreement {
  const agreement: MerchantAgreement = {
    orgno,
    status: "processing",
    signedBy: signedBy.name,
    signedAt: timestamp(world),
    owners,
    // The guide's own sample address: it leads nowhere, and so do all that are made like it.
    contractUrl: `https://example.com/contracts/contract-${world.random.digits(5)}.pdf`,
  };
  world.state.agreements.set(orgno, agreement);
  return agreement;
}

/** Ends the processing of an agreement. Rule `agreementBecomesActive`. */
export function activateAgreement(world: World, orgno: string): void {
  const agreement = world.state.agreements.get(orgno);
  if (agreement === undefined) {
    throw new WorldError(
      "no-agreement",
      `${orgno} has no merchant agreement: somebody has to sign one in the portal.`,
    );
  }
  world.state.agreements.set(orgno, { ...agreement, status: "active" });
}
