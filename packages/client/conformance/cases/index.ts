import type { Case } from "../case.ts";
import { accessTokens } from "./access-token-signer.ts";
import { backends } from "./backend.ts";
import { browsers } from "./browser.ts";
import { clientCalls } from "./client-calls.ts";
import { clientFaults } from "./client-faults.ts";
import { clientHelpers } from "./client-helpers.ts";
import { emulators } from "./emulator.ts";
import { emulatorFaults } from "./emulator-faults.ts";
import { messageSignatures } from "./message-signatures.ts";
import { messageSigners } from "./message-signer.ts";
import { nodeMessageSigner, type NodeParts } from "./node-message-signer.ts";

export type { NodeParts };

/**
 * Every case there is, in the order in which they are run.
 *
 * @param node - What a runtime with `node:crypto` has besides.
 */
export function allCases(node?: NodeParts): readonly Case[] {
  return [
    ...clientCalls,
    ...clientFaults,
    ...clientHelpers,
    ...accessTokens,
    ...messageSignatures,
    ...messageSigners,
    ...nodeMessageSigner(node),
    ...backends,
    ...browsers,
    ...emulators,
    ...emulatorFaults,
  ];
}
