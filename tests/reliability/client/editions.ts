import {
  type ClientOptions,
  createManagementClient as createClient2023,
} from "@vipps-management/client/2023-08";
import { createManagementClient as createClient2026 } from "@vipps-management/client/2026-01";
import document2023 from "@vipps-management/spec/2023-08.json" with { type: "json" };
import document2026 from "@vipps-management/spec/2026-01.json" with { type: "json" };
import { fixtures as fixtures2023 } from "@vipps-management/testkit";
import { fixtures as fixtures2026 } from "@vipps-management/testkit/2026-01";

import type { Components, Schema } from "../support/schema-values.ts";
import type { AnsweredOperation } from "./answers.ts";

/** A client as it is fuzzed: by the operationId of what is called, with an input that every operation takes. */
export interface FuzzedClient {
  readonly name: string;
  readonly document: Components;
  readonly operations: readonly AnsweredOperation[];
  readonly create: (options: ClientOptions) => (operationId: string) => Promise<{ readonly data: unknown }>;
}

const path = {
  ...{ orgno: "987654321", msn: "123456", scheme: "business:NO:ORG", id: "987654321" },
  productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099",
};

interface CalledById {
  call(operationId: string, input: object, options: object): Promise<{ readonly data: unknown }>;
}

export const fuzzedClients: readonly FuzzedClient[] = [
  {
    name: "2023-08",
    ...readDocument(document2023),
    create: (options) => {
      const management = createClient2023({ ...options, allowUnavailable: true }) as unknown as CalledById;
      return (operationId) =>
        management.call(operationId, { path, body: fixtures2023.productOrderRequest() }, {});
    },
  },
  {
    name: "2026-01",
    ...readDocument(document2026),
    create: (options) => {
      const management = createClient2026(options) as unknown as CalledById;
      return (operationId) =>
        management.call(operationId, { path, body: fixtures2026.productOrderRequest() }, {});
    },
  },
];

interface ReadOperation {
  readonly operationId?: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

function readDocument(given: object): Pick<FuzzedClient, "document" | "operations"> {
  const document = given as Components & { readonly paths: Readonly<Record<string, object>> };
  const operations = Object.values(document.paths)
    .flatMap((item) => Object.values(item) as ReadOperation[])
    .flatMap(({ operationId, responses }) => {
      if (operationId === undefined) return [];
      const status = Object.keys(responses).find((each) => each.startsWith("2")) ?? "200";
      const [media] = Object.values(responses[status]?.content ?? {});
      return [{ operationId, status: Number(status), schema: media?.schema }];
    });
  return { document, operations };
}
