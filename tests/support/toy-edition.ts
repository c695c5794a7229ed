// A third edition, as small as one can be: what `tests/document-drives-code.e2e.test.ts` adds to a copy of the repository.

/** Its document: one operation. */
export const toyDocument = {
  openapi: "3.1.0",
  info: { title: "A toy edition", version: "1" },
  paths: {
    "/management/v3/sales-units/{msn}/name": {
      parameters: [
        {
          name: "msn",
          in: "path",
          required: true,
          description: "The MSN.",
          schema: { type: "string" },
          example: "123456",
        },
      ],
      get: {
        operationId: "getName",
        summary: "Get a sales unit's name.",
        "x-resource": "salesUnits",
        "x-method": "name",
        "x-callers": ["partner"],
        responses: {
          "200": {
            description: "The name.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Name" } } },
          },
          "404": { description: "There is none." },
        },
      },
    },
  },
  components: {
    schemas: { Name: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
  },
};

/** Its one file of the emulator. */
export const toyEdition = `
import type { Handlers } from "../../../generated/2030-01/handlers.ts";
import { routes } from "../../../generated/2030-01/routes.ts";
import { bodyValidators, pathValidators, responseValidators } from "../../../generated/2030-01/validators.ts";
import type { Edition, EditionParts } from "../../edition.ts";
import { partyOf } from "../../http/operation-call.ts";
import { problem } from "../../http/problems.ts";
import { visibleSalesUnit } from "../../world/visibility.ts";

function createHandlers({ world }: EditionParts): Handlers {
  return {
    getName: ({ path, caller }) => {
      const unit = visibleSalesUnit(world, partyOf(caller), path.msn);
      if (unit === undefined) throw problem(404, "There is none.");
      return { status: 200, body: { name: unit.name } };
    },
  };
}

export const edition: Edition = {
  prefillPath: "/portal/register/toy/",
  rules: {},
  ownRules: {},
  seeds: {
    orgno: { pattern: /^[0-9]{9}$/, says: "nine digits" },
    bankAccount: { pattern: /^[0-9]{11}$/, says: "eleven digits" },
    msn: { pattern: /^[0-9]{6}$/, says: "six digits" },
    productTypes: [],
  },
  products: {},
  formFields: [],
  furnish: (state) => state,
  identify: (path) => ({ instance: path }),
  createApi: (parts) => ({
    routes,
    handlers: { ...createHandlers(parts) },
    pathValidators,
    bodyValidators,
    responseValidators,
  }),
};
`;
