// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

// @ts-nocheck -- compiled by Ajv from the document
import { unicodeLength } from "../../emulator/http/unicode-length.ts";
import type { Validator } from "../../emulator/http/validate.ts";

const getProductOrdersQuery = validate21;
const schema6 = {
  $id: "getProductOrdersQuery",
  type: "object",
  required: [],
  properties: { includeExpired: { type: "boolean" } },
  additionalProperties: false,
};

function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="getProductOrdersQuery" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "includeExpired")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.includeExpired !== undefined) {
      let data0 = data.includeExpired;
      if (typeof data0 !== "boolean") {
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (data0 === "false" || data0 === 0 || data0 === null) {
            coerced0 = false;
          } else if (data0 === "true" || data0 === 1) {
            coerced0 = true;
          } else {
            const err1 = {
              instancePath: instancePath + "/includeExpired",
              schemaPath: "#/properties/includeExpired/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (coerced0 !== undefined) {
          data0 = coerced0;
          if (data !== undefined) {
            data["includeExpired"] = coerced0;
          }
        }
      }
    }
  } else {
    const err2 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

/** Validators of queries, by operationId. They turn texts into what the document says that they are. */
export const queryValidators: Readonly<Record<string, Validator>> = {
  getProductOrders: getProductOrdersQuery,
};
