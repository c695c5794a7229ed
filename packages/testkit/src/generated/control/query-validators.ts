// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

// @ts-nocheck -- compiled by Ajv from the document
import { unicodeLength } from "../../emulator/http/unicode-length.ts";
import type { Validator } from "../../emulator/http/validate.ts";

const readWorldQuery = validate21;
const schema6 = {
  $id: "readWorldQuery",
  type: "object",
  required: [],
  properties: { limit: { type: "integer", minimum: 1, maximum: 10000 } },
  additionalProperties: false,
};

function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="readWorldQuery" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "limit")) {
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
    if (data.limit !== undefined) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (
            dataType0 === "boolean" ||
            data0 === null ||
            (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          ) {
            coerced0 = +data0;
          } else {
            const err1 = {
              instancePath: instancePath + "/limit",
              schemaPath: "#/properties/limit/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
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
            data["limit"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 10000 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + "/limit",
            schemaPath: "#/properties/limit/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 10000 },
            message: "must be <= 10000",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + "/limit",
            schemaPath: "#/properties/limit/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

const readJournalQuery = validate22;
const schema7 = {
  $id: "readJournalQuery",
  type: "object",
  required: [],
  properties: {
    after: { type: "integer", minimum: 0 },
    limit: { type: "integer", minimum: 1, maximum: 1000 },
    bodies: { type: "boolean" },
  },
  additionalProperties: false,
};

function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="readJournalQuery" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "after" || key0 === "limit" || key0 === "bodies")) {
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
    if (data.after !== undefined) {
      let data0 = data.after;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0;
        let coerced0 = undefined;
        if (!(coerced0 !== undefined)) {
          if (
            dataType0 === "boolean" ||
            data0 === null ||
            (dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          ) {
            coerced0 = +data0;
          } else {
            const err1 = {
              instancePath: instancePath + "/after",
              schemaPath: "#/properties/after/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
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
            data["after"] = coerced0;
          }
        }
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = {
            instancePath: instancePath + "/after",
            schemaPath: "#/properties/after/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.limit !== undefined) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType1 = typeof data1;
        let coerced1 = undefined;
        if (!(coerced1 !== undefined)) {
          if (
            dataType1 === "boolean" ||
            data1 === null ||
            (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          ) {
            coerced1 = +data1;
          } else {
            const err3 = {
              instancePath: instancePath + "/limit",
              schemaPath: "#/properties/limit/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (coerced1 !== undefined) {
          data1 = coerced1;
          if (data !== undefined) {
            data["limit"] = coerced1;
          }
        }
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1000 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + "/limit",
            schemaPath: "#/properties/limit/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1000 },
            message: "must be <= 1000",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + "/limit",
            schemaPath: "#/properties/limit/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.bodies !== undefined) {
      let data2 = data.bodies;
      if (typeof data2 !== "boolean") {
        let coerced2 = undefined;
        if (!(coerced2 !== undefined)) {
          if (data2 === "false" || data2 === 0 || data2 === null) {
            coerced2 = false;
          } else if (data2 === "true" || data2 === 1) {
            coerced2 = true;
          } else {
            const err6 = {
              instancePath: instancePath + "/bodies",
              schemaPath: "#/properties/bodies/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (coerced2 !== undefined) {
          data2 = coerced2;
          if (data !== undefined) {
            data["bodies"] = coerced2;
          }
        }
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

/** Validators of queries, by operationId. They turn texts into what the document says that they are. */
export const queryValidators: Readonly<Record<string, Validator>> = {
  readWorld: readWorldQuery,
  readJournal: readJournalQuery,
};
