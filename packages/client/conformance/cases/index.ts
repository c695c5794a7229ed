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
import type { NodeParts } from "../node-parts.ts";
import { nodeMessageSigner } from "./node-message-signer.ts";
import { overHttp } from "./over-http.ts";

/** What not every runner can give. */
export interface Given {
  /** What a runtime with modules of Node has besides. */
  readonly node?: NodeParts;
  /** Where an emulator is served that is this runner's alone, e.g. `http://127.0.0.1:8080`. */
  readonly server?: string | undefined;
}

/**
 * Every case there is, in the order in which they are run.
 *
 * @param given - What a runner has brought along; the list is the same without it.
 */
export function allCases({ node, server }: Given = {}): readonly Case[] {
  return [
    ...clientCalls,
    ...clientFaults,
    ...clientHelpers,
    ...overHttp(server, node),
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
