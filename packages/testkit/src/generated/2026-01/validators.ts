// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

// @ts-nocheck -- compiled by Ajv from the document
import { unicodeLength } from "../../emulator/http/unicode-length.ts";
import type { Validator } from "../../emulator/http/validate.ts";

const ProductOrderRequest = validate21;
const schema6 = { $id: "ProductOrderRequest", $ref: "document#/$defs/ProductOrderRequest" };
const schema8 = {
  type: "object",
  required: ["businessIdentifier", "productType"],
  properties: {
    businessIdentifier: { $ref: "document#/$defs/BusinessIdentifier" },
    salesUnitName: {
      type: ["string", "null"],
      pattern: "^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.`]+$",
      minLength: 1,
      maxLength: 40,
    },
    salesUnitLogo: { type: ["string", "null"], format: "byte" },
    settlementBankAccount: { $ref: "document#/$defs/BankAccount" },
    pricePackageId: { type: ["string", "null"], format: "uuid" },
    productType: { $ref: "document#/$defs/ProductType" },
    productUseCase: { $ref: "document#/$defs/ProductUseCase" },
    annualTurnover: { type: ["integer", "null"], minimum: 0, maximum: 999999999 },
    annualTurnoverPercentage: { type: ["string", "null"], pattern: "^(10|[1-9])0$" },
    intendedPurpose: { type: ["string", "null"] },
    app: { $ref: "document#/$defs/App" },
    website: { $ref: "document#/$defs/Website" },
    hasRecurring: { type: ["boolean", "null"] },
    merchantCategoryCode: { type: ["string", "null"], pattern: "^[0-9]{4}$" },
  },
  additionalProperties: false,
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = unicodeLength;
const schema9 = {
  type: "object",
  required: ["scheme", "id"],
  properties: {
    scheme: { type: "string", minLength: 10, maxLength: 30 },
    id: { type: "string", pattern: "^[\\d-]{4,50}$" },
  },
  additionalProperties: false,
};
const pattern0 = new RegExp("^[\\d-]{4,50}$", "u");

function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scheme === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "scheme" },
        message: "must have required property '" + "scheme" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property '" + "id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scheme" || key0 === "id")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.scheme !== undefined) {
      let data0 = data.scheme;
      if (typeof data0 === "string") {
        if (func3(data0) > 30) {
          const err3 = {
            instancePath: instancePath + "/scheme",
            schemaPath: "#/properties/scheme/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func3(data0) < 10) {
          const err4 = {
            instancePath: instancePath + "/scheme",
            schemaPath: "#/properties/scheme/minLength",
            keyword: "minLength",
            params: { limit: 10 },
            message: "must NOT have fewer than 10 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/scheme",
          schemaPath: "#/properties/scheme/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err6 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/properties/id/pattern",
            keyword: "pattern",
            params: { pattern: "^[\\d-]{4,50}$" },
            message: 'must match pattern "' + "^[\\d-]{4,50}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}

const schema10 = {
  type: ["object", "null"],
  required: ["scheme", "id"],
  properties: {
    scheme: { type: "string", minLength: 5, maxLength: 20 },
    id: { type: "string", pattern: "^\\d{9,34}$" },
  },
  additionalProperties: false,
};
const pattern2 = new RegExp("^\\d{9,34}$", "u");

function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema10.type },
      message: "must be object,null",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scheme === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "scheme" },
        message: "must have required property '" + "scheme" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property '" + "id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scheme" || key0 === "id")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.scheme !== undefined) {
      let data0 = data.scheme;
      if (typeof data0 === "string") {
        if (func3(data0) > 20) {
          const err4 = {
            instancePath: instancePath + "/scheme",
            schemaPath: "#/properties/scheme/maxLength",
            keyword: "maxLength",
            params: { limit: 20 },
            message: "must NOT have more than 20 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func3(data0) < 5) {
          const err5 = {
            instancePath: instancePath + "/scheme",
            schemaPath: "#/properties/scheme/minLength",
            keyword: "minLength",
            params: { limit: 5 },
            message: "must NOT have fewer than 5 characters",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/scheme",
          schemaPath: "#/properties/scheme/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (!pattern2.test(data1)) {
          const err7 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/properties/id/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{9,34}$" },
            message: 'must match pattern "' + "^\\d{9,34}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}

const schema11 = {
  type: "string",
  enum: ["PAYMENT_INTEGRATION", "CASHIER", "CHECKOUT", "LOGIN", "DONATIONS"],
};

function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(
    data === "PAYMENT_INTEGRATION" ||
    data === "CASHIER" ||
    data === "CHECKOUT" ||
    data === "LOGIN" ||
    data === "DONATIONS"
  )) {
    const err1 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema11.enum },
      message: "must be equal to one of the allowed values",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}

const schema12 = { type: ["string", "null"], enum: ["Website", "WebsiteWithTest", "App", "Unknown", null] };

function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema12.type },
      message: "must be string,null",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(
    data === "Website" ||
    data === "WebsiteWithTest" ||
    data === "App" ||
    data === "Unknown" ||
    data === null
  )) {
    const err1 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema12.enum },
      message: "must be equal to one of the allowed values",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}

const schema13 = {
  type: ["object", "null"],
  required: ["appName"],
  properties: { appName: { type: "string" } },
  additionalProperties: false,
};

function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema13.type },
      message: "must be object,null",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.appName === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "appName" },
        message: "must have required property '" + "appName" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "appName")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.appName !== undefined) {
      if (typeof data.appName !== "string") {
        const err3 = {
          instancePath: instancePath + "/appName",
          schemaPath: "#/properties/appName/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
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
  validate32.errors = vErrors;
  return errors === 0;
}

const schema14 = {
  type: ["object", "null"],
  required: ["url", "termsUrl"],
  properties: {
    url: { $ref: "document#/$defs/WebsiteUrl" },
    termsUrl: { $ref: "document#/$defs/WebsiteUrl" },
    testWebsiteUrl: { type: ["string", "null"], pattern: "^https:\\/\\/\\S+\\s*$" },
    testWebsiteUsername: { type: ["string", "null"] },
    testWebsitePassword: { type: ["string", "null"] },
  },
  additionalProperties: false,
};
const schema15 = { type: "string", pattern: "^https:\\/\\/\\S+\\s*$" };
const pattern4 = new RegExp("^https:\\/\\/\\S+\\s*$", "u");

function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^https:\\/\\/\\S+\\s*$" },
        message: 'must match pattern "' + "^https:\\/\\/\\S+\\s*$" + '"',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}

function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema14.type },
      message: "must be object,null",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "url" },
        message: "must have required property '" + "url" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.termsUrl === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "termsUrl" },
        message: "must have required property '" + "termsUrl" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "url" ||
        key0 === "termsUrl" ||
        key0 === "testWebsiteUrl" ||
        key0 === "testWebsiteUsername" ||
        key0 === "testWebsitePassword"
      )) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.url !== undefined) {
      if (
        !validate35(data.url, {
          instancePath: instancePath + "/url",
          parentData: data,
          parentDataProperty: "url",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.termsUrl !== undefined) {
      if (
        !validate35(data.termsUrl, {
          instancePath: instancePath + "/termsUrl",
          parentData: data,
          parentDataProperty: "termsUrl",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.testWebsiteUrl !== undefined) {
      let data2 = data.testWebsiteUrl;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = {
          instancePath: instancePath + "/testWebsiteUrl",
          schemaPath: "#/properties/testWebsiteUrl/type",
          keyword: "type",
          params: { type: schema14.properties.testWebsiteUrl.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err5 = {
            instancePath: instancePath + "/testWebsiteUrl",
            schemaPath: "#/properties/testWebsiteUrl/pattern",
            keyword: "pattern",
            params: { pattern: "^https:\\/\\/\\S+\\s*$" },
            message: 'must match pattern "' + "^https:\\/\\/\\S+\\s*$" + '"',
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
    if (data.testWebsiteUsername !== undefined) {
      let data3 = data.testWebsiteUsername;
      if (typeof data3 !== "string" && data3 !== null) {
        const err6 = {
          instancePath: instancePath + "/testWebsiteUsername",
          schemaPath: "#/properties/testWebsiteUsername/type",
          keyword: "type",
          params: { type: schema14.properties.testWebsiteUsername.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.testWebsitePassword !== undefined) {
      let data4 = data.testWebsitePassword;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = {
          instancePath: instancePath + "/testWebsitePassword",
          schemaPath: "#/properties/testWebsitePassword/type",
          keyword: "type",
          params: { type: schema14.properties.testWebsitePassword.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}

const pattern1 = new RegExp("^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.`]+$", "u");
const pattern3 = new RegExp("^(10|[1-9])0$", "u");
const pattern6 = new RegExp("^[0-9]{4}$", "u");
const formats0 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const formats2 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.businessIdentifier === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "businessIdentifier" },
        message: "must have required property '" + "businessIdentifier" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.productType === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "productType" },
        message: "must have required property '" + "productType" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema8.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.businessIdentifier !== undefined) {
      if (
        !validate24(data.businessIdentifier, {
          instancePath: instancePath + "/businessIdentifier",
          parentData: data,
          parentDataProperty: "businessIdentifier",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.salesUnitName !== undefined) {
      let data1 = data.salesUnitName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = {
          instancePath: instancePath + "/salesUnitName",
          schemaPath: "#/properties/salesUnitName/type",
          keyword: "type",
          params: { type: schema8.properties.salesUnitName.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func3(data1) > 40) {
          const err4 = {
            instancePath: instancePath + "/salesUnitName",
            schemaPath: "#/properties/salesUnitName/maxLength",
            keyword: "maxLength",
            params: { limit: 40 },
            message: "must NOT have more than 40 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err5 = {
            instancePath: instancePath + "/salesUnitName",
            schemaPath: "#/properties/salesUnitName/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern1.test(data1)) {
          const err6 = {
            instancePath: instancePath + "/salesUnitName",
            schemaPath: "#/properties/salesUnitName/pattern",
            keyword: "pattern",
            params: { pattern: "^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.`]+$" },
            message: 'must match pattern "' + "^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.`]+$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.salesUnitLogo !== undefined) {
      let data2 = data.salesUnitLogo;
      if (typeof data2 !== "string" && data2 !== null) {
        const err7 = {
          instancePath: instancePath + "/salesUnitLogo",
          schemaPath: "#/properties/salesUnitLogo/type",
          keyword: "type",
          params: { type: schema8.properties.salesUnitLogo.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!formats0.test(data2)) {
          const err8 = {
            instancePath: instancePath + "/salesUnitLogo",
            schemaPath: "#/properties/salesUnitLogo/format",
            keyword: "format",
            params: { format: "byte" },
            message: 'must match format "' + "byte" + '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.settlementBankAccount !== undefined) {
      if (
        !validate26(data.settlementBankAccount, {
          instancePath: instancePath + "/settlementBankAccount",
          parentData: data,
          parentDataProperty: "settlementBankAccount",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.pricePackageId !== undefined) {
      let data4 = data.pricePackageId;
      if (typeof data4 !== "string" && data4 !== null) {
        const err9 = {
          instancePath: instancePath + "/pricePackageId",
          schemaPath: "#/properties/pricePackageId/type",
          keyword: "type",
          params: { type: schema8.properties.pricePackageId.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats2.test(data4)) {
          const err10 = {
            instancePath: instancePath + "/pricePackageId",
            schemaPath: "#/properties/pricePackageId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.productType !== undefined) {
      if (
        !validate28(data.productType, {
          instancePath: instancePath + "/productType",
          parentData: data,
          parentDataProperty: "productType",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.productUseCase !== undefined) {
      if (
        !validate30(data.productUseCase, {
          instancePath: instancePath + "/productUseCase",
          parentData: data,
          parentDataProperty: "productUseCase",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.annualTurnover !== undefined) {
      let data7 = data.annualTurnover;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
        const err11 = {
          instancePath: instancePath + "/annualTurnover",
          schemaPath: "#/properties/annualTurnover/type",
          keyword: "type",
          params: { type: schema8.properties.annualTurnover.type },
          message: "must be integer,null",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 999999999 || isNaN(data7)) {
          const err12 = {
            instancePath: instancePath + "/annualTurnover",
            schemaPath: "#/properties/annualTurnover/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 999999999 },
            message: "must be <= 999999999",
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err13 = {
            instancePath: instancePath + "/annualTurnover",
            schemaPath: "#/properties/annualTurnover/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.annualTurnoverPercentage !== undefined) {
      let data8 = data.annualTurnoverPercentage;
      if (typeof data8 !== "string" && data8 !== null) {
        const err14 = {
          instancePath: instancePath + "/annualTurnoverPercentage",
          schemaPath: "#/properties/annualTurnoverPercentage/type",
          keyword: "type",
          params: { type: schema8.properties.annualTurnoverPercentage.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!pattern3.test(data8)) {
          const err15 = {
            instancePath: instancePath + "/annualTurnoverPercentage",
            schemaPath: "#/properties/annualTurnoverPercentage/pattern",
            keyword: "pattern",
            params: { pattern: "^(10|[1-9])0$" },
            message: 'must match pattern "' + "^(10|[1-9])0$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.intendedPurpose !== undefined) {
      let data9 = data.intendedPurpose;
      if (typeof data9 !== "string" && data9 !== null) {
        const err16 = {
          instancePath: instancePath + "/intendedPurpose",
          schemaPath: "#/properties/intendedPurpose/type",
          keyword: "type",
          params: { type: schema8.properties.intendedPurpose.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.app !== undefined) {
      if (
        !validate32(data.app, {
          instancePath: instancePath + "/app",
          parentData: data,
          parentDataProperty: "app",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.website !== undefined) {
      if (
        !validate34(data.website, {
          instancePath: instancePath + "/website",
          parentData: data,
          parentDataProperty: "website",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.hasRecurring !== undefined) {
      let data12 = data.hasRecurring;
      if (typeof data12 !== "boolean" && data12 !== null) {
        const err17 = {
          instancePath: instancePath + "/hasRecurring",
          schemaPath: "#/properties/hasRecurring/type",
          keyword: "type",
          params: { type: schema8.properties.hasRecurring.type },
          message: "must be boolean,null",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.merchantCategoryCode !== undefined) {
      let data13 = data.merchantCategoryCode;
      if (typeof data13 !== "string" && data13 !== null) {
        const err18 = {
          instancePath: instancePath + "/merchantCategoryCode",
          schemaPath: "#/properties/merchantCategoryCode/type",
          keyword: "type",
          params: { type: schema8.properties.merchantCategoryCode.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (!pattern6.test(data13)) {
          const err19 = {
            instancePath: instancePath + "/merchantCategoryCode",
            schemaPath: "#/properties/merchantCategoryCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[0-9]{4}$" },
            message: 'must match pattern "' + "^[0-9]{4}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}

function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="ProductOrderRequest" */ let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

const getMerchantByBusinessIdentifierPath = validate40;
const schema16 = {
  $id: "getMerchantByBusinessIdentifierPath",
  type: "object",
  required: ["scheme", "id"],
  properties: { scheme: { type: "string" }, id: { type: "string" } },
  additionalProperties: false,
};

function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="getMerchantByBusinessIdentifierPath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scheme === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "scheme" },
        message: "must have required property '" + "scheme" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property '" + "id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scheme" || key0 === "id")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.scheme !== undefined) {
      if (typeof data.scheme !== "string") {
        const err3 = {
          instancePath: instancePath + "/scheme",
          schemaPath: "#/properties/scheme/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}

const getSalesUnitsByBusinessIdentifierPath = validate41;
const schema17 = {
  $id: "getSalesUnitsByBusinessIdentifierPath",
  type: "object",
  required: ["scheme", "id"],
  properties: { scheme: { type: "string" }, id: { type: "string" } },
  additionalProperties: false,
};

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="getSalesUnitsByBusinessIdentifierPath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scheme === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "scheme" },
        message: "must have required property '" + "scheme" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property '" + "id" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scheme" || key0 === "id")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.scheme !== undefined) {
      if (typeof data.scheme !== "string") {
        const err3 = {
          instancePath: instancePath + "/scheme",
          schemaPath: "#/properties/scheme/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}

const getMsnPath = validate42;
const schema18 = {
  $id: "getMsnPath",
  type: "object",
  required: ["msn"],
  properties: { msn: { $ref: "document#/$defs/Msn" } },
  additionalProperties: false,
};
const schema19 = { type: "string", pattern: "^\\d{4,10}$", minLength: 4, maxLength: 10 };
const pattern7 = new RegExp("^\\d{4,10}$", "u");

function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 10) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxLength",
        keyword: "maxLength",
        params: { limit: 10 },
        message: "must NOT have more than 10 characters",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 4) {
      const err1 = {
        instancePath,
        schemaPath: "#/minLength",
        keyword: "minLength",
        params: { limit: 4 },
        message: "must NOT have fewer than 4 characters",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern7.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\d{4,10}$" },
        message: 'must match pattern "' + "^\\d{4,10}$" + '"',
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}

function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="getMsnPath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.msn === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "msn" },
        message: "must have required property '" + "msn" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "msn")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.msn !== undefined) {
      if (
        !validate43(data.msn, {
          instancePath: instancePath + "/msn",
          parentData: data,
          parentDataProperty: "msn",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
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
  validate42.errors = vErrors;
  return errors === 0;
}

const deleteProductOrderPath = validate45;
const schema20 = {
  $id: "deleteProductOrderPath",
  type: "object",
  required: ["productOrderId"],
  properties: { productOrderId: { $ref: "document#/$defs/ProductOrderId" } },
  additionalProperties: false,
};
const schema21 = { type: "string", format: "uuid" };

function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats2.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "uuid" },
        message: 'must match format "' + "uuid" + '"',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}

function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="deleteProductOrderPath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productOrderId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "productOrderId" },
        message: "must have required property '" + "productOrderId" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "productOrderId")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.productOrderId !== undefined) {
      if (
        !validate46(data.productOrderId, {
          instancePath: instancePath + "/productOrderId",
          parentData: data,
          parentDataProperty: "productOrderId",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
        errors = vErrors.length;
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
  validate45.errors = vErrors;
  return errors === 0;
}

const getProductOrderDetailsPath = validate48;
const schema22 = {
  $id: "getProductOrderDetailsPath",
  type: "object",
  required: ["productOrderId"],
  properties: { productOrderId: { $ref: "document#/$defs/ProductOrderId" } },
  additionalProperties: false,
};

function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats2.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "uuid" },
        message: 'must match format "' + "uuid" + '"',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}

function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="getProductOrderDetailsPath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.productOrderId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "productOrderId" },
        message: "must have required property '" + "productOrderId" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "productOrderId")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.productOrderId !== undefined) {
      if (
        !validate49(data.productOrderId, {
          instancePath: instancePath + "/productOrderId",
          parentData: data,
          parentDataProperty: "productOrderId",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
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
  validate48.errors = vErrors;
  return errors === 0;
}

const Merchant = validate51;
const schema24 = { $id: "Merchant", $ref: "document#/$defs/Merchant" };
const schema25 = {
  type: "object",
  required: ["businessIdentifier", "name", "status", "createdAt", "updatedAt", "countryCode"],
  properties: {
    businessIdentifier: { $ref: "document#/$defs/BusinessIdentifier" },
    name: { type: "string", minLength: 1, maxLength: 50 },
    status: { type: "string", enum: ["ACTIVE", "DEACTIVATED"] },
    createdAt: { type: "string", format: "date-time" },
    updatedAt: { type: "string", format: "date-time" },
    countryCode: { type: "string", pattern: "^[A-Z]{2}$" },
    businessAddress: { $ref: "document#/$defs/Address" },
    businessPostAddress: { $ref: "document#/$defs/Address" },
  },
  additionalProperties: false,
};
const schema26 = {
  type: ["object", "null"],
  required: ["lines"],
  properties: {
    lines: { type: "array", items: { type: "string", maxLength: 30 } },
    postCode: { type: ["string", "null"], maxLength: 20 },
    city: { type: ["string", "null"], maxLength: 30 },
    countryCode: { type: ["string", "null"], pattern: "^[A-Z]{2}$", maxLength: 2 },
  },
  additionalProperties: false,
};
const pattern8 = new RegExp("^[A-Z]{2}$", "u");

function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema26.type },
      message: "must be object,null",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lines === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "lines" },
        message: "must have required property '" + "lines" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "lines" || key0 === "postCode" || key0 === "city" || key0 === "countryCode")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.lines !== undefined) {
      let data0 = data.lines;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func3(data1) > 30) {
              const err3 = {
                instancePath: instancePath + "/lines/" + i0,
                schemaPath: "#/properties/lines/items/maxLength",
                keyword: "maxLength",
                params: { limit: 30 },
                message: "must NOT have more than 30 characters",
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = {
              instancePath: instancePath + "/lines/" + i0,
              schemaPath: "#/properties/lines/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/lines",
          schemaPath: "#/properties/lines/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.postCode !== undefined) {
      let data2 = data.postCode;
      if (typeof data2 !== "string" && data2 !== null) {
        const err6 = {
          instancePath: instancePath + "/postCode",
          schemaPath: "#/properties/postCode/type",
          keyword: "type",
          params: { type: schema26.properties.postCode.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func3(data2) > 20) {
          const err7 = {
            instancePath: instancePath + "/postCode",
            schemaPath: "#/properties/postCode/maxLength",
            keyword: "maxLength",
            params: { limit: 20 },
            message: "must NOT have more than 20 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.city !== undefined) {
      let data3 = data.city;
      if (typeof data3 !== "string" && data3 !== null) {
        const err8 = {
          instancePath: instancePath + "/city",
          schemaPath: "#/properties/city/type",
          keyword: "type",
          params: { type: schema26.properties.city.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func3(data3) > 30) {
          const err9 = {
            instancePath: instancePath + "/city",
            schemaPath: "#/properties/city/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.countryCode !== undefined) {
      let data4 = data.countryCode;
      if (typeof data4 !== "string" && data4 !== null) {
        const err10 = {
          instancePath: instancePath + "/countryCode",
          schemaPath: "#/properties/countryCode/type",
          keyword: "type",
          params: { type: schema26.properties.countryCode.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func3(data4) > 2) {
          const err11 = {
            instancePath: instancePath + "/countryCode",
            schemaPath: "#/properties/countryCode/maxLength",
            keyword: "maxLength",
            params: { limit: 2 },
            message: "must NOT have more than 2 characters",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern8.test(data4)) {
          const err12 = {
            instancePath: instancePath + "/countryCode",
            schemaPath: "#/properties/countryCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Z]{2}$" },
            message: 'must match pattern "' + "^[A-Z]{2}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}

const formats8 =
  /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;

function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.businessIdentifier === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "businessIdentifier" },
        message: "must have required property '" + "businessIdentifier" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property '" + "status" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.createdAt === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "createdAt" },
        message: "must have required property '" + "createdAt" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.updatedAt === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "updatedAt" },
        message: "must have required property '" + "updatedAt" + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.countryCode === undefined) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "countryCode" },
        message: "must have required property '" + "countryCode" + "'",
      };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "businessIdentifier" ||
        key0 === "name" ||
        key0 === "status" ||
        key0 === "createdAt" ||
        key0 === "updatedAt" ||
        key0 === "countryCode" ||
        key0 === "businessAddress" ||
        key0 === "businessPostAddress"
      )) {
        const err6 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.businessIdentifier !== undefined) {
      if (
        !validate24(data.businessIdentifier, {
          instancePath: instancePath + "/businessIdentifier",
          parentData: data,
          parentDataProperty: "businessIdentifier",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func3(data1) > 50) {
          const err7 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err8 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err10 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data2 === "ACTIVE" || data2 === "DEACTIVATED")) {
        const err11 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema25.properties.status.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.createdAt !== undefined) {
      let data3 = data.createdAt;
      if (typeof data3 === "string") {
        if (!formats8.test(data3)) {
          const err12 = {
            instancePath: instancePath + "/createdAt",
            schemaPath: "#/properties/createdAt/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = {
          instancePath: instancePath + "/createdAt",
          schemaPath: "#/properties/createdAt/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.updatedAt !== undefined) {
      let data4 = data.updatedAt;
      if (typeof data4 === "string") {
        if (!formats8.test(data4)) {
          const err14 = {
            instancePath: instancePath + "/updatedAt",
            schemaPath: "#/properties/updatedAt/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/updatedAt",
          schemaPath: "#/properties/updatedAt/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.countryCode !== undefined) {
      let data5 = data.countryCode;
      if (typeof data5 === "string") {
        if (!pattern8.test(data5)) {
          const err16 = {
            instancePath: instancePath + "/countryCode",
            schemaPath: "#/properties/countryCode/pattern",
            keyword: "pattern",
            params: { pattern: "^[A-Z]{2}$" },
            message: 'must match pattern "' + "^[A-Z]{2}$" + '"',
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/countryCode",
          schemaPath: "#/properties/countryCode/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.businessAddress !== undefined) {
      if (
        !validate54(data.businessAddress, {
          instancePath: instancePath + "/businessAddress",
          parentData: data,
          parentDataProperty: "businessAddress",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.businessPostAddress !== undefined) {
      if (
        !validate54(data.businessPostAddress, {
          instancePath: instancePath + "/businessPostAddress",
          parentData: data,
          parentDataProperty: "businessPostAddress",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err18 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}

function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="Merchant" */ let vErrors = null;
  let errors = 0;
  if (!validate52(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
    errors = vErrors.length;
  }
  validate51.errors = vErrors;
  return errors === 0;
}

const Problem = validate58;
const schema27 = { $id: "Problem", $ref: "document#/$defs/Problem" };
const schema28 = {
  type: "object",
  required: ["type", "title", "status", "detail", "instance"],
  properties: {
    type: { type: "string", format: "uri" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    instance: { type: "string" },
    extraDetails: { type: ["array", "null"], items: { $ref: "document#/$defs/ExtraDetails" } },
  },
  additionalProperties: false,
};
const formats12 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
const schema29 = {
  type: "object",
  required: ["key", "value"],
  properties: { key: { type: "string" }, value: { type: "string" } },
  additionalProperties: false,
};

function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "key" },
        message: "must have required property '" + "key" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "value" },
        message: "must have required property '" + "value" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "value")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== undefined) {
      if (typeof data.key !== "string") {
        const err3 = {
          instancePath: instancePath + "/key",
          schemaPath: "#/properties/key/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.value !== undefined) {
      if (typeof data.value !== "string") {
        const err4 = {
          instancePath: instancePath + "/value",
          schemaPath: "#/properties/value/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}

function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "type" },
        message: "must have required property '" + "type" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "title" },
        message: "must have required property '" + "title" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property '" + "status" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.detail === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "detail" },
        message: "must have required property '" + "detail" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.instance === undefined) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "instance" },
        message: "must have required property '" + "instance" + "'",
      };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "type" ||
        key0 === "title" ||
        key0 === "status" ||
        key0 === "detail" ||
        key0 === "instance" ||
        key0 === "extraDetails"
      )) {
        const err5 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (!formats12.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/type",
            schemaPath: "#/properties/type/format",
            keyword: "format",
            params: { format: "uri" },
            message: 'must match format "' + "uri" + '"',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (typeof data.title !== "string") {
        const err8 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.detail !== undefined) {
      if (typeof data.detail !== "string") {
        const err10 = {
          instancePath: instancePath + "/detail",
          schemaPath: "#/properties/detail/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.instance !== undefined) {
      if (typeof data.instance !== "string") {
        const err11 = {
          instancePath: instancePath + "/instance",
          schemaPath: "#/properties/instance/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.extraDetails !== undefined) {
      let data5 = data.extraDetails;
      if (!Array.isArray(data5) && data5 !== null) {
        const err12 = {
          instancePath: instancePath + "/extraDetails",
          schemaPath: "#/properties/extraDetails/type",
          keyword: "type",
          params: { type: schema28.properties.extraDetails.type },
          message: "must be array,null",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate60(data5[i0], {
              instancePath: instancePath + "/extraDetails/" + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}

function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="Problem" */ let vErrors = null;
  let errors = 0;
  if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
    errors = vErrors.length;
  }
  validate58.errors = vErrors;
  return errors === 0;
}

const GatewayError = validate63;
const schema30 = { $id: "GatewayError", $ref: "document#/$defs/GatewayError" };
const schema31 = {
  type: "object",
  required: ["statusCode", "message"],
  properties: { statusCode: { type: "integer" }, message: { type: "string" } },
  additionalProperties: false,
};

function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statusCode === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "statusCode" },
        message: "must have required property '" + "statusCode" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "message" },
        message: "must have required property '" + "message" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "statusCode" || key0 === "message")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.statusCode !== undefined) {
      let data0 = data.statusCode;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + "/statusCode",
          schemaPath: "#/properties/statusCode/type",
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
    if (data.message !== undefined) {
      if (typeof data.message !== "string") {
        const err4 = {
          instancePath: instancePath + "/message",
          schemaPath: "#/properties/message/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}

function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="GatewayError" */ let vErrors = null;
  let errors = 0;
  if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
    errors = vErrors.length;
  }
  validate63.errors = vErrors;
  return errors === 0;
}

const SalesUnitList = validate66;
const schema32 = { $id: "SalesUnitList", $ref: "document#/$defs/SalesUnitList" };
const schema33 = { type: "array", items: { $ref: "document#/$defs/SalesUnitSummary" } };
const schema34 = {
  type: "object",
  required: ["msn", "name"],
  properties: { msn: { $ref: "document#/$defs/Msn" }, name: { $ref: "document#/$defs/SalesUnitName" } },
  additionalProperties: false,
};

function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 10) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxLength",
        keyword: "maxLength",
        params: { limit: 10 },
        message: "must NOT have more than 10 characters",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func3(data) < 4) {
      const err1 = {
        instancePath,
        schemaPath: "#/minLength",
        keyword: "minLength",
        params: { limit: 4 },
        message: "must NOT have fewer than 4 characters",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern7.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\d{4,10}$" },
        message: 'must match pattern "' + "^\\d{4,10}$" + '"',
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}

const schema36 = { type: "string", maxLength: 50 };

function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func3(data) > 50) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxLength",
        keyword: "maxLength",
        params: { limit: 50 },
        message: "must NOT have more than 50 characters",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}

function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.msn === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "msn" },
        message: "must have required property '" + "msn" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "msn" || key0 === "name")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.msn !== undefined) {
      if (
        !validate69(data.msn, {
          instancePath: instancePath + "/msn",
          parentData: data,
          parentDataProperty: "msn",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined) {
      if (
        !validate71(data.name, {
          instancePath: instancePath + "/name",
          parentData: data,
          parentDataProperty: "name",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}

function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate68(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}

function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="SalesUnitList" */ let vErrors = null;
  let errors = 0;
  if (!validate67(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
    errors = vErrors.length;
  }
  validate66.errors = vErrors;
  return errors === 0;
}

const SalesUnit = validate75;
const schema37 = { $id: "SalesUnit", $ref: "document#/$defs/SalesUnit" };
const schema38 = {
  type: "object",
  required: ["msn", "name", "businessIdentifier", "configuration"],
  properties: {
    msn: { $ref: "document#/$defs/Msn" },
    name: { type: "string" },
    businessIdentifier: { $ref: "document#/$defs/BusinessIdentifier" },
    configuration: { $ref: "document#/$defs/SalesUnitConfiguration" },
  },
  additionalProperties: false,
};
const schema39 = {
  type: "object",
  properties: {
    paymentAllowed: { type: "boolean" },
    captureType: { type: "string", enum: ["ReserveCapture", "DirectCapture", "NotApplicable"] },
    skipLandingPageAllowed: { type: "boolean" },
    recurringAllowed: { type: "boolean" },
    partialCaptureAllowed: { type: "boolean" },
    lateCaptureAllowed: { type: "boolean" },
    landingPagePhoneNumberLocked: { type: "boolean" },
    longLivingPaymentAllowed: { type: "boolean" },
    creditCardPaymentAllowed: { type: "boolean" },
  },
  additionalProperties: false,
};

function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema39.properties, key0)) {
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
    if (data.paymentAllowed !== undefined) {
      if (typeof data.paymentAllowed !== "boolean") {
        const err1 = {
          instancePath: instancePath + "/paymentAllowed",
          schemaPath: "#/properties/paymentAllowed/type",
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
    if (data.captureType !== undefined) {
      let data1 = data.captureType;
      if (typeof data1 !== "string") {
        const err2 = {
          instancePath: instancePath + "/captureType",
          schemaPath: "#/properties/captureType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "ReserveCapture" || data1 === "DirectCapture" || data1 === "NotApplicable")) {
        const err3 = {
          instancePath: instancePath + "/captureType",
          schemaPath: "#/properties/captureType/enum",
          keyword: "enum",
          params: { allowedValues: schema39.properties.captureType.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.skipLandingPageAllowed !== undefined) {
      if (typeof data.skipLandingPageAllowed !== "boolean") {
        const err4 = {
          instancePath: instancePath + "/skipLandingPageAllowed",
          schemaPath: "#/properties/skipLandingPageAllowed/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.recurringAllowed !== undefined) {
      if (typeof data.recurringAllowed !== "boolean") {
        const err5 = {
          instancePath: instancePath + "/recurringAllowed",
          schemaPath: "#/properties/recurringAllowed/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.partialCaptureAllowed !== undefined) {
      if (typeof data.partialCaptureAllowed !== "boolean") {
        const err6 = {
          instancePath: instancePath + "/partialCaptureAllowed",
          schemaPath: "#/properties/partialCaptureAllowed/type",
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
    if (data.lateCaptureAllowed !== undefined) {
      if (typeof data.lateCaptureAllowed !== "boolean") {
        const err7 = {
          instancePath: instancePath + "/lateCaptureAllowed",
          schemaPath: "#/properties/lateCaptureAllowed/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.landingPagePhoneNumberLocked !== undefined) {
      if (typeof data.landingPagePhoneNumberLocked !== "boolean") {
        const err8 = {
          instancePath: instancePath + "/landingPagePhoneNumberLocked",
          schemaPath: "#/properties/landingPagePhoneNumberLocked/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.longLivingPaymentAllowed !== undefined) {
      if (typeof data.longLivingPaymentAllowed !== "boolean") {
        const err9 = {
          instancePath: instancePath + "/longLivingPaymentAllowed",
          schemaPath: "#/properties/longLivingPaymentAllowed/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.creditCardPaymentAllowed !== undefined) {
      if (typeof data.creditCardPaymentAllowed !== "boolean") {
        const err10 = {
          instancePath: instancePath + "/creditCardPaymentAllowed",
          schemaPath: "#/properties/creditCardPaymentAllowed/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}

function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.msn === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "msn" },
        message: "must have required property '" + "msn" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.businessIdentifier === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "businessIdentifier" },
        message: "must have required property '" + "businessIdentifier" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.configuration === undefined) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "configuration" },
        message: "must have required property '" + "configuration" + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "msn" || key0 === "name" || key0 === "businessIdentifier" || key0 === "configuration")) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.msn !== undefined) {
      if (
        !validate69(data.msn, {
          instancePath: instancePath + "/msn",
          parentData: data,
          parentDataProperty: "msn",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        const err5 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.businessIdentifier !== undefined) {
      if (
        !validate24(data.businessIdentifier, {
          instancePath: instancePath + "/businessIdentifier",
          parentData: data,
          parentDataProperty: "businessIdentifier",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.configuration !== undefined) {
      if (
        !validate79(data.configuration, {
          instancePath: instancePath + "/configuration",
          parentData: data,
          parentDataProperty: "configuration",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}

function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="SalesUnit" */ let vErrors = null;
  let errors = 0;
  if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
    errors = vErrors.length;
  }
  validate75.errors = vErrors;
  return errors === 0;
}

const ProductOrderResponse = validate82;
const schema40 = { $id: "ProductOrderResponse", $ref: "document#/$defs/ProductOrderResponse" };
const schema41 = {
  type: "object",
  required: ["prefilledOrderId", "prefillUrl"],
  properties: {
    prefilledOrderId: { $ref: "document#/$defs/ProductOrderId" },
    prefillUrl: { type: "string", format: "uri" },
  },
  additionalProperties: false,
};

function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats2.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/format",
        keyword: "format",
        params: { format: "uuid" },
        message: 'must match format "' + "uuid" + '"',
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "string" },
      message: "must be string",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}

function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.prefilledOrderId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "prefilledOrderId" },
        message: "must have required property '" + "prefilledOrderId" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.prefillUrl === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "prefillUrl" },
        message: "must have required property '" + "prefillUrl" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "prefilledOrderId" || key0 === "prefillUrl")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.prefilledOrderId !== undefined) {
      if (
        !validate84(data.prefilledOrderId, {
          instancePath: instancePath + "/prefilledOrderId",
          parentData: data,
          parentDataProperty: "prefilledOrderId",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefillUrl !== undefined) {
      let data1 = data.prefillUrl;
      if (typeof data1 === "string") {
        if (!formats12.test(data1)) {
          const err3 = {
            instancePath: instancePath + "/prefillUrl",
            schemaPath: "#/properties/prefillUrl/format",
            keyword: "format",
            params: { format: "uri" },
            message: 'must match format "' + "uri" + '"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/prefillUrl",
          schemaPath: "#/properties/prefillUrl/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}

function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="ProductOrderResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
    errors = vErrors.length;
  }
  validate82.errors = vErrors;
  return errors === 0;
}

const ProductOrderList = validate87;
const schema43 = { $id: "ProductOrderList", $ref: "document#/$defs/ProductOrderList" };
const schema44 = { type: "array", items: { $ref: "document#/$defs/ProductOrderDetails" } };
const schema45 = {
  type: "object",
  required: ["status", "businessIdentifier"],
  properties: {
    productOrderType: { type: "string", enum: ["PREFILL", "TEMPLATE", "MANUAL"] },
    productOrderId: { $ref: "document#/$defs/ProductOrderId" },
    productType: { $ref: "document#/$defs/ProductType" },
    status: {
      type: "string",
      enum: ["RECEIVED", "MERCHANT_VIEWED", "ORDER_SUBMITTED", "EXPIRED", "COMPLETED", "REJECTED"],
    },
    businessIdentifier: { $ref: "document#/$defs/BusinessIdentifier" },
    productOrderUrl: { type: ["string", "null"], format: "uri" },
    salesUnit: { $ref: "document#/$defs/ProductOrderSalesUnit" },
  },
  additionalProperties: false,
};
const schema46 = {
  type: ["object", "null"],
  required: ["msn", "name"],
  properties: { msn: { $ref: "document#/$defs/Msn" }, name: { type: "string" } },
  additionalProperties: false,
};

function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema46.type },
      message: "must be object,null",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.msn === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "msn" },
        message: "must have required property '" + "msn" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "msn" || key0 === "name")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.msn !== undefined) {
      if (
        !validate69(data.msn, {
          instancePath: instancePath + "/msn",
          parentData: data,
          parentDataProperty: "msn",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        const err4 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}

function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property '" + "status" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.businessIdentifier === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "businessIdentifier" },
        message: "must have required property '" + "businessIdentifier" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "productOrderType" ||
        key0 === "productOrderId" ||
        key0 === "productType" ||
        key0 === "status" ||
        key0 === "businessIdentifier" ||
        key0 === "productOrderUrl" ||
        key0 === "salesUnit"
      )) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.productOrderType !== undefined) {
      let data0 = data.productOrderType;
      if (typeof data0 !== "string") {
        const err3 = {
          instancePath: instancePath + "/productOrderType",
          schemaPath: "#/properties/productOrderType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "PREFILL" || data0 === "TEMPLATE" || data0 === "MANUAL")) {
        const err4 = {
          instancePath: instancePath + "/productOrderType",
          schemaPath: "#/properties/productOrderType/enum",
          keyword: "enum",
          params: { allowedValues: schema45.properties.productOrderType.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.productOrderId !== undefined) {
      if (
        !validate84(data.productOrderId, {
          instancePath: instancePath + "/productOrderId",
          parentData: data,
          parentDataProperty: "productOrderId",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.productType !== undefined) {
      if (
        !validate28(data.productType, {
          instancePath: instancePath + "/productType",
          parentData: data,
          parentDataProperty: "productType",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== undefined) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        const err5 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(
        data3 === "RECEIVED" ||
        data3 === "MERCHANT_VIEWED" ||
        data3 === "ORDER_SUBMITTED" ||
        data3 === "EXPIRED" ||
        data3 === "COMPLETED" ||
        data3 === "REJECTED"
      )) {
        const err6 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema45.properties.status.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.businessIdentifier !== undefined) {
      if (
        !validate24(data.businessIdentifier, {
          instancePath: instancePath + "/businessIdentifier",
          parentData: data,
          parentDataProperty: "businessIdentifier",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.productOrderUrl !== undefined) {
      let data5 = data.productOrderUrl;
      if (typeof data5 !== "string" && data5 !== null) {
        const err7 = {
          instancePath: instancePath + "/productOrderUrl",
          schemaPath: "#/properties/productOrderUrl/type",
          keyword: "type",
          params: { type: schema45.properties.productOrderUrl.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats12.test(data5)) {
          const err8 = {
            instancePath: instancePath + "/productOrderUrl",
            schemaPath: "#/properties/productOrderUrl/format",
            keyword: "format",
            params: { format: "uri" },
            message: 'must match format "' + "uri" + '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.salesUnit !== undefined) {
      if (
        !validate93(data.salesUnit, {
          instancePath: instancePath + "/salesUnit",
          parentData: data,
          parentDataProperty: "salesUnit",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}

function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate89(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}

function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="ProductOrderList" */ let vErrors = null;
  let errors = 0;
  if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
    errors = vErrors.length;
  }
  validate87.errors = vErrors;
  return errors === 0;
}

const ProductOrderDetails = validate98;
const schema47 = { $id: "ProductOrderDetails", $ref: "document#/$defs/ProductOrderDetails" };

function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property '" + "status" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.businessIdentifier === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "businessIdentifier" },
        message: "must have required property '" + "businessIdentifier" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "productOrderType" ||
        key0 === "productOrderId" ||
        key0 === "productType" ||
        key0 === "status" ||
        key0 === "businessIdentifier" ||
        key0 === "productOrderUrl" ||
        key0 === "salesUnit"
      )) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.productOrderType !== undefined) {
      let data0 = data.productOrderType;
      if (typeof data0 !== "string") {
        const err3 = {
          instancePath: instancePath + "/productOrderType",
          schemaPath: "#/properties/productOrderType/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "PREFILL" || data0 === "TEMPLATE" || data0 === "MANUAL")) {
        const err4 = {
          instancePath: instancePath + "/productOrderType",
          schemaPath: "#/properties/productOrderType/enum",
          keyword: "enum",
          params: { allowedValues: schema45.properties.productOrderType.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.productOrderId !== undefined) {
      if (
        !validate84(data.productOrderId, {
          instancePath: instancePath + "/productOrderId",
          parentData: data,
          parentDataProperty: "productOrderId",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.productType !== undefined) {
      if (
        !validate28(data.productType, {
          instancePath: instancePath + "/productType",
          parentData: data,
          parentDataProperty: "productType",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== undefined) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        const err5 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(
        data3 === "RECEIVED" ||
        data3 === "MERCHANT_VIEWED" ||
        data3 === "ORDER_SUBMITTED" ||
        data3 === "EXPIRED" ||
        data3 === "COMPLETED" ||
        data3 === "REJECTED"
      )) {
        const err6 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema45.properties.status.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.businessIdentifier !== undefined) {
      if (
        !validate24(data.businessIdentifier, {
          instancePath: instancePath + "/businessIdentifier",
          parentData: data,
          parentDataProperty: "businessIdentifier",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.productOrderUrl !== undefined) {
      let data5 = data.productOrderUrl;
      if (typeof data5 !== "string" && data5 !== null) {
        const err7 = {
          instancePath: instancePath + "/productOrderUrl",
          schemaPath: "#/properties/productOrderUrl/type",
          keyword: "type",
          params: { type: schema45.properties.productOrderUrl.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats12.test(data5)) {
          const err8 = {
            instancePath: instancePath + "/productOrderUrl",
            schemaPath: "#/properties/productOrderUrl/format",
            keyword: "format",
            params: { format: "uri" },
            message: 'must match format "' + "uri" + '"',
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.salesUnit !== undefined) {
      if (
        !validate93(data.salesUnit, {
          instancePath: instancePath + "/salesUnit",
          parentData: data,
          parentDataProperty: "salesUnit",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}

function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="ProductOrderDetails" */ let vErrors = null;
  let errors = 0;
  if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
    errors = vErrors.length;
  }
  validate98.errors = vErrors;
  return errors === 0;
}

const PricePackageList = validate105;
const schema49 = { $id: "PricePackageList", $ref: "document#/$defs/PricePackageList" };
const schema50 = { type: "array", items: { $ref: "document#/$defs/PricePackage" } };
const schema51 = {
  type: "object",
  required: ["pricePackageId", "name", "description"],
  properties: {
    pricePackageId: { type: "string", format: "uuid" },
    name: { type: "string", maxLength: 30 },
    description: { type: "string", maxLength: 6 },
    visibleInSignupForm: { type: "boolean" },
    productType: { $ref: "document#/$defs/ProductType" },
    market: { type: "string", enum: ["DK", "NO", "FI"] },
    commission: { type: ["string", "null"] },
  },
  additionalProperties: false,
};

function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pricePackageId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pricePackageId" },
        message: "must have required property '" + "pricePackageId" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "name" },
        message: "must have required property '" + "name" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "description" },
        message: "must have required property '" + "description" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === "pricePackageId" ||
        key0 === "name" ||
        key0 === "description" ||
        key0 === "visibleInSignupForm" ||
        key0 === "productType" ||
        key0 === "market" ||
        key0 === "commission"
      )) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.pricePackageId !== undefined) {
      let data0 = data.pricePackageId;
      if (typeof data0 === "string") {
        if (!formats2.test(data0)) {
          const err4 = {
            instancePath: instancePath + "/pricePackageId",
            schemaPath: "#/properties/pricePackageId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/pricePackageId",
          schemaPath: "#/properties/pricePackageId/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func3(data1) > 30) {
          const err6 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func3(data2) > 6) {
          const err8 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/maxLength",
            keyword: "maxLength",
            params: { limit: 6 },
            message: "must NOT have more than 6 characters",
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.visibleInSignupForm !== undefined) {
      if (typeof data.visibleInSignupForm !== "boolean") {
        const err10 = {
          instancePath: instancePath + "/visibleInSignupForm",
          schemaPath: "#/properties/visibleInSignupForm/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.productType !== undefined) {
      if (
        !validate28(data.productType, {
          instancePath: instancePath + "/productType",
          parentData: data,
          parentDataProperty: "productType",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.market !== undefined) {
      let data5 = data.market;
      if (typeof data5 !== "string") {
        const err11 = {
          instancePath: instancePath + "/market",
          schemaPath: "#/properties/market/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (!(data5 === "DK" || data5 === "NO" || data5 === "FI")) {
        const err12 = {
          instancePath: instancePath + "/market",
          schemaPath: "#/properties/market/enum",
          keyword: "enum",
          params: { allowedValues: schema51.properties.market.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.commission !== undefined) {
      let data6 = data.commission;
      if (typeof data6 !== "string" && data6 !== null) {
        const err13 = {
          instancePath: instancePath + "/commission",
          schemaPath: "#/properties/commission/type",
          keyword: "type",
          params: { type: schema51.properties.commission.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}

function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate107(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}

function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="PricePackageList" */ let vErrors = null;
  let errors = 0;
  if (!validate106(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
    errors = vErrors.length;
  }
  validate105.errors = vErrors;
  return errors === 0;
}

/** Validators of request bodies, by operationId. */
export const bodyValidators: Readonly<Record<string, Validator>> = {
  orderProduct: ProductOrderRequest,
};
/** Validators of path parameters, by operationId. */
export const pathValidators: Readonly<Record<string, Validator>> = {
  getMerchantByBusinessIdentifier: getMerchantByBusinessIdentifierPath,
  getSalesUnitsByBusinessIdentifier: getSalesUnitsByBusinessIdentifierPath,
  getMsn: getMsnPath,
  deleteProductOrder: deleteProductOrderPath,
  getProductOrderDetails: getProductOrderDetailsPath,
};
/** Validators of responses, by operationId and status. */
export const responseValidators: Readonly<Record<string, Validator>> = {
  "getMerchantByBusinessIdentifier 200": Merchant,
  "getMerchantByBusinessIdentifier 400": Problem,
  "getMerchantByBusinessIdentifier 401": GatewayError,
  "getMerchantByBusinessIdentifier 403": Problem,
  "getMerchantByBusinessIdentifier 404": Problem,
  "getMerchantByBusinessIdentifier 429": GatewayError,
  "getMerchantByBusinessIdentifier default": Problem,
  "getSalesUnitsByBusinessIdentifier 200": SalesUnitList,
  "getSalesUnitsByBusinessIdentifier 400": Problem,
  "getSalesUnitsByBusinessIdentifier 401": GatewayError,
  "getSalesUnitsByBusinessIdentifier 403": Problem,
  "getSalesUnitsByBusinessIdentifier 404": Problem,
  "getSalesUnitsByBusinessIdentifier 429": GatewayError,
  "getSalesUnitsByBusinessIdentifier default": Problem,
  "getAllSalesUnits 200": SalesUnitList,
  "getAllSalesUnits 401": GatewayError,
  "getAllSalesUnits 403": Problem,
  "getAllSalesUnits 429": GatewayError,
  "getAllSalesUnits default": Problem,
  "getMsn 200": SalesUnit,
  "getMsn 400": Problem,
  "getMsn 401": GatewayError,
  "getMsn 403": Problem,
  "getMsn 404": Problem,
  "getMsn 429": GatewayError,
  "getMsn default": Problem,
  "orderProduct 201": ProductOrderResponse,
  "orderProduct 400": Problem,
  "orderProduct 401": GatewayError,
  "orderProduct 403": Problem,
  "orderProduct 409": Problem,
  "orderProduct 429": GatewayError,
  "orderProduct default": Problem,
  "deleteProductOrder 400": Problem,
  "deleteProductOrder 401": GatewayError,
  "deleteProductOrder 403": Problem,
  "deleteProductOrder 404": Problem,
  "deleteProductOrder 429": GatewayError,
  "deleteProductOrder 500": Problem,
  "deleteProductOrder default": Problem,
  "getProductOrders 200": ProductOrderList,
  "getProductOrders 500": Problem,
  "getProductOrderDetails 200": ProductOrderDetails,
  "getProductOrderDetails 400": Problem,
  "getProductOrderDetails 401": GatewayError,
  "getProductOrderDetails 403": Problem,
  "getProductOrderDetails 404": Problem,
  "getProductOrderDetails 429": GatewayError,
  "getProductOrderDetails 500": Problem,
  "getProductOrderDetails default": Problem,
  "getPartnerPricePackages 200": PricePackageList,
  "getPartnerPricePackages 401": GatewayError,
  "getPartnerPricePackages 403": Problem,
  "getPartnerPricePackages 429": GatewayError,
  "getPartnerPricePackages default": Problem,
};
