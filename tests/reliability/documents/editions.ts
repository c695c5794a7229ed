import { createManagementClient as createClient2023 } from "@vipps-management/client/2023-08";
import { createManagementClient as createClient2026 } from "@vipps-management/client/2026-01";
import document2023 from "@vipps-management/spec/2023-08.json" with { type: "json" };
import document2026 from "@vipps-management/spec/2026-01.json" with { type: "json" };
import tokens from "@vipps-management/spec/access-token.json" with { type: "json" };
import { type EditionName, fixtures as fixtures2023 } from "@vipps-management/testkit";
import { fixtures as fixtures2026 } from "@vipps-management/testkit/2026-01";

import type { Document } from "../../figures/outcomes/documented.ts";
import type { FuzzedDocument } from "./requests.ts";
import type { Prefill } from "./served-world.ts";

/** An edition whose operations are fuzzed, with those of the tokens that it is called with. */
export interface FuzzedEdition {
  readonly name: EditionName;
  readonly documents: readonly (Document & FuzzedDocument)[];
  readonly prefill: Prefill;
}

const asFuzzed = (document: object): Document & FuzzedDocument => document as Document & FuzzedDocument;

export const fuzzedEditions: readonly FuzzedEdition[] = [
  {
    name: "2023-08",
    documents: [asFuzzed(document2023), asFuzzed(tokens)],
    prefill: (emulator) =>
      createClient2023({ platform: emulator.platform() }).productOrders.prefill(
        fixtures2023.productOrderRequest(),
      ),
  },
  {
    name: "2026-01",
    documents: [asFuzzed(document2026), asFuzzed(tokens)],
    prefill: (emulator) =>
      createClient2026({ platform: emulator.platform() }).productOrders.prefill(
        fixtures2026.productOrderRequest(),
      ),
  },
];
