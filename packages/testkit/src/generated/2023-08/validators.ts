// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

// @ts-nocheck -- compiled by Ajv from the document
import { unicodeLength } from "../../emulator/http/unicode-length.ts";
import type { Validator } from "../../emulator/http/validate.ts";

const SalesUnitUpdate = validate21;
const schema6 = { $id: "SalesUnitUpdate", $ref: "document#/$defs/SalesUnitUpdate" };
const schema8 = {
  type: "object",
  properties: {
    name: { type: "string", minLength: 1, maxLength: 50 },
    salesUnitLogo: { type: "string", format: "byte" },
    status: { type: "string", enum: ["ACTIVE", "DEACTIVATED"] },
  },
  additionalProperties: false,
};
const func2 = unicodeLength;
const formats0 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "salesUnitLogo" || key0 === "status")) {
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
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 50) {
          const err1 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
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
    if (data.salesUnitLogo !== undefined) {
      let data1 = data.salesUnitLogo;
      if (typeof data1 === "string") {
        if (!formats0.test(data1)) {
          const err4 = {
            instancePath: instancePath + "/salesUnitLogo",
            schemaPath: "#/properties/salesUnitLogo/format",
            keyword: "format",
            params: { format: "byte" },
            message: 'must match format "' + "byte" + '"',
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
          instancePath: instancePath + "/salesUnitLogo",
          schemaPath: "#/properties/salesUnitLogo/type",
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
    if (data.status !== undefined) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err6 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
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
      if (!(data2 === "ACTIVE" || data2 === "DEACTIVATED")) {
        const err7 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema8.properties.status.enum },
          message: "must be equal to one of the allowed values",
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
  validate23.errors = vErrors;
  return errors === 0;
}

function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="SalesUnitUpdate" */ let vErrors = null;
  let errors = 0;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  validate21.errors = vErrors;
  return errors === 0;
}

const ProductOrderRequest = validate25;
const schema9 = { $id: "ProductOrderRequest", $ref: "document#/$defs/ProductOrderRequest" };
const schema10 = {
  type: "object",
  required: ["businessIdentifier", "productType"],
  properties: {
    businessIdentifier: { $ref: "document#/$defs/BusinessIdentifier" },
    salesUnitName: {
      type: ["string", "null"],
      pattern: "^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.]+$",
      minLength: 1,
      maxLength: 30,
    },
    salesUnitLogo: { type: ["string", "null"], format: "byte" },
    settlementAccountNumber: {
      type: ["string", "null"],
      pattern: "^[0-9]{11,11}$",
      minLength: 11,
      maxLength: 11,
    },
    pricePackageId: { type: ["string", "null"], format: "uuid" },
    productType: { $ref: "document#/$defs/ProductType" },
    productUseCase: { $ref: "document#/$defs/ProductUseCase" },
    annualTurnover: { type: "integer", minimum: 0, maximum: 999999999 },
    intendedPurpose: { type: ["string", "null"] },
    website: { $ref: "document#/$defs/Website" },
    complianceData: { $ref: "document#/$defs/ComplianceData" },
  },
  additionalProperties: false,
};
const func4 = Object.prototype.hasOwnProperty;
const schema11 = {
  type: "object",
  required: ["scheme", "id"],
  properties: { scheme: { type: "string" }, id: { type: "string" } },
  additionalProperties: false,
};

function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate27.errors = vErrors;
  return errors === 0;
}

const schema12 = {
  type: "string",
  enum: ["VIPPS_PA_NETT", "VIPPS_LOGG_INN", "VIPPS_CHECKOUT", "VIPPS_I_KASSA"],
};

function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data === "VIPPS_PA_NETT" ||
    data === "VIPPS_LOGG_INN" ||
    data === "VIPPS_CHECKOUT" ||
    data === "VIPPS_I_KASSA"
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
  validate29.errors = vErrors;
  return errors === 0;
}

const schema13 = { type: "string", enum: ["Website", "WebsiteWithTest", "App", "Unknown"] };

function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  if (!(data === "Website" || data === "WebsiteWithTest" || data === "App" || data === "Unknown")) {
    const err1 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema13.enum },
      message: "must be equal to one of the allowed values",
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}

const schema14 = {
  type: ["object", "null"],
  required: ["url", "termsUrl"],
  properties: {
    url: { $ref: "document#/$defs/WebsiteUrl" },
    termsUrl: { $ref: "document#/$defs/WebsiteUrl" },
    testWebsiteUrl: {
      type: ["string", "null"],
      pattern: "^(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,5}(:[0-9]{1,5})?(\\/.*)?$",
    },
    testWebsiteUsername: { type: ["string", "null"] },
    testWebsitePassword: { type: ["string", "null"] },
  },
  additionalProperties: false,
};
const schema15 = {
  type: "string",
  pattern: "^(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,5}(:[0-9]{1,5})?(\\/.*)?$",
};
const pattern2 = new RegExp(
  "^(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,5}(:[0-9]{1,5})?(\\/.*)?$",
  "u",
);

function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: {
          pattern: "^(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,5}(:[0-9]{1,5})?(\\/.*)?$",
        },
        message:
          'must match pattern "' +
          "^(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,5}(:[0-9]{1,5})?(\\/.*)?$" +
          '"',
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
  validate34.errors = vErrors;
  return errors === 0;
}

function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate34(data.url, {
          instancePath: instancePath + "/url",
          parentData: data,
          parentDataProperty: "url",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.termsUrl !== undefined) {
      if (
        !validate34(data.termsUrl, {
          instancePath: instancePath + "/termsUrl",
          parentData: data,
          parentDataProperty: "termsUrl",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
        if (!pattern2.test(data2)) {
          const err5 = {
            instancePath: instancePath + "/testWebsiteUrl",
            schemaPath: "#/properties/testWebsiteUrl/pattern",
            keyword: "pattern",
            params: {
              pattern: "^(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,5}(:[0-9]{1,5})?(\\/.*)?$",
            },
            message:
              'must match pattern "' +
              "^(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,5}(:[0-9]{1,5})?(\\/.*)?$" +
              '"',
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
  validate33.errors = vErrors;
  return errors === 0;
}

const schema16 = {
  type: ["object", "null"],
  properties: {
    giftCard: {
      type: ["object", "null"],
      required: ["isSalesPercentageLessThanTen"],
      properties: {
        isSalesPercentageLessThanTen: { type: "boolean" },
        validityDuration: { type: ["string", "null"] },
        giftCardTurnoverShare: { type: ["string", "null"] },
      },
      additionalProperties: false,
    },
    membership: {
      type: ["object", "null"],
      required: ["turnoverShare", "periodDistribution"],
      properties: {
        turnoverShare: { $ref: "document#/$defs/TurnoverShare" },
        membershipValidity: { type: "string", enum: ["CurrentCalendarYear", "OneYearFromPayment"] },
        periodDistribution: { $ref: "document#/$defs/PeriodDistribution" },
      },
      additionalProperties: false,
    },
    subscription: {
      type: ["object", "null"],
      required: ["turnoverShare", "periodDistribution"],
      properties: {
        turnoverShare: { $ref: "document#/$defs/TurnoverShare" },
        periodDistribution: { $ref: "document#/$defs/PeriodDistribution" },
      },
      additionalProperties: false,
    },
    course: {
      type: ["object", "null"],
      required: ["turnoverShare", "timeBeforeOrder", "period"],
      properties: {
        turnoverShare: { $ref: "document#/$defs/TurnoverShare" },
        timeBeforeOrder: { type: "string" },
        period: { type: "string" },
        isOnlineCourseOffered: { type: ["boolean", "null"] },
        onlineAccessibleTime: { type: ["string", "null"] },
      },
      additionalProperties: false,
    },
    ticket: {
      type: ["object", "null"],
      required: ["turnoverShare", "prepurchaseTime"],
      properties: {
        turnoverShare: { $ref: "document#/$defs/TurnoverShare" },
        prepurchaseTime: { $ref: "document#/$defs/PrepurchaseTime" },
      },
      additionalProperties: false,
    },
    rent: {
      type: ["object", "null"],
      required: ["turnoverShare", "prepurchaseTime", "averageRentalDuration"],
      properties: {
        turnoverShare: { $ref: "document#/$defs/TurnoverShare" },
        prepurchaseTime: { $ref: "document#/$defs/PrepurchaseTime" },
        averageRentalDuration: { type: "string" },
      },
      additionalProperties: false,
    },
    prepaidServices: {
      type: ["object", "null"],
      required: ["turnoverShare", "prepurchaseTime"],
      properties: {
        turnoverShare: { $ref: "document#/$defs/TurnoverShare" },
        prepurchaseTime: { $ref: "document#/$defs/PrepurchaseTime" },
      },
      additionalProperties: false,
    },
    donation: {
      type: ["object", "null"],
      required: ["acceptsDonation"],
      properties: { acceptsDonation: { type: "boolean" } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
const schema17 = { type: "string" };

function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate39.errors = vErrors;
  return errors === 0;
}

const schema18 = { type: "string" };

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate41.errors = vErrors;
  return errors === 0;
}

const schema19 = { type: "string" };

function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate47.errors = vErrors;
  return errors === 0;
}

function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema16.type },
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
    for (const key0 in data) {
      if (!(
        key0 === "giftCard" ||
        key0 === "membership" ||
        key0 === "subscription" ||
        key0 === "course" ||
        key0 === "ticket" ||
        key0 === "rent" ||
        key0 === "prepaidServices" ||
        key0 === "donation"
      )) {
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
    if (data.giftCard !== undefined) {
      let data0 = data.giftCard;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        const err2 = {
          instancePath: instancePath + "/giftCard",
          schemaPath: "#/properties/giftCard/type",
          keyword: "type",
          params: { type: schema16.properties.giftCard.type },
          message: "must be object,null",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.isSalesPercentageLessThanTen === undefined) {
          const err3 = {
            instancePath: instancePath + "/giftCard",
            schemaPath: "#/properties/giftCard/required",
            keyword: "required",
            params: { missingProperty: "isSalesPercentageLessThanTen" },
            message: "must have required property '" + "isSalesPercentageLessThanTen" + "'",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(
            key1 === "isSalesPercentageLessThanTen" ||
            key1 === "validityDuration" ||
            key1 === "giftCardTurnoverShare"
          )) {
            const err4 = {
              instancePath: instancePath + "/giftCard",
              schemaPath: "#/properties/giftCard/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
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
        if (data0.isSalesPercentageLessThanTen !== undefined) {
          if (typeof data0.isSalesPercentageLessThanTen !== "boolean") {
            const err5 = {
              instancePath: instancePath + "/giftCard/isSalesPercentageLessThanTen",
              schemaPath: "#/properties/giftCard/properties/isSalesPercentageLessThanTen/type",
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
        if (data0.validityDuration !== undefined) {
          let data2 = data0.validityDuration;
          if (typeof data2 !== "string" && data2 !== null) {
            const err6 = {
              instancePath: instancePath + "/giftCard/validityDuration",
              schemaPath: "#/properties/giftCard/properties/validityDuration/type",
              keyword: "type",
              params: { type: schema16.properties.giftCard.properties.validityDuration.type },
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
        if (data0.giftCardTurnoverShare !== undefined) {
          let data3 = data0.giftCardTurnoverShare;
          if (typeof data3 !== "string" && data3 !== null) {
            const err7 = {
              instancePath: instancePath + "/giftCard/giftCardTurnoverShare",
              schemaPath: "#/properties/giftCard/properties/giftCardTurnoverShare/type",
              keyword: "type",
              params: { type: schema16.properties.giftCard.properties.giftCardTurnoverShare.type },
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
    }
    if (data.membership !== undefined) {
      let data4 = data.membership;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        const err8 = {
          instancePath: instancePath + "/membership",
          schemaPath: "#/properties/membership/type",
          keyword: "type",
          params: { type: schema16.properties.membership.type },
          message: "must be object,null",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.turnoverShare === undefined) {
          const err9 = {
            instancePath: instancePath + "/membership",
            schemaPath: "#/properties/membership/required",
            keyword: "required",
            params: { missingProperty: "turnoverShare" },
            message: "must have required property '" + "turnoverShare" + "'",
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4.periodDistribution === undefined) {
          const err10 = {
            instancePath: instancePath + "/membership",
            schemaPath: "#/properties/membership/required",
            keyword: "required",
            params: { missingProperty: "periodDistribution" },
            message: "must have required property '" + "periodDistribution" + "'",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key2 in data4) {
          if (!(key2 === "turnoverShare" || key2 === "membershipValidity" || key2 === "periodDistribution")) {
            const err11 = {
              instancePath: instancePath + "/membership",
              schemaPath: "#/properties/membership/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data4.turnoverShare !== undefined) {
          if (
            !validate39(data4.turnoverShare, {
              instancePath: instancePath + "/membership/turnoverShare",
              parentData: data4,
              parentDataProperty: "turnoverShare",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        if (data4.membershipValidity !== undefined) {
          let data6 = data4.membershipValidity;
          if (typeof data6 !== "string") {
            const err12 = {
              instancePath: instancePath + "/membership/membershipValidity",
              schemaPath: "#/properties/membership/properties/membershipValidity/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data6 === "CurrentCalendarYear" || data6 === "OneYearFromPayment")) {
            const err13 = {
              instancePath: instancePath + "/membership/membershipValidity",
              schemaPath: "#/properties/membership/properties/membershipValidity/enum",
              keyword: "enum",
              params: { allowedValues: schema16.properties.membership.properties.membershipValidity.enum },
              message: "must be equal to one of the allowed values",
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4.periodDistribution !== undefined) {
          if (
            !validate41(data4.periodDistribution, {
              instancePath: instancePath + "/membership/periodDistribution",
              parentData: data4,
              parentDataProperty: "periodDistribution",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.subscription !== undefined) {
      let data8 = data.subscription;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        const err14 = {
          instancePath: instancePath + "/subscription",
          schemaPath: "#/properties/subscription/type",
          keyword: "type",
          params: { type: schema16.properties.subscription.type },
          message: "must be object,null",
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.turnoverShare === undefined) {
          const err15 = {
            instancePath: instancePath + "/subscription",
            schemaPath: "#/properties/subscription/required",
            keyword: "required",
            params: { missingProperty: "turnoverShare" },
            message: "must have required property '" + "turnoverShare" + "'",
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data8.periodDistribution === undefined) {
          const err16 = {
            instancePath: instancePath + "/subscription",
            schemaPath: "#/properties/subscription/required",
            keyword: "required",
            params: { missingProperty: "periodDistribution" },
            message: "must have required property '" + "periodDistribution" + "'",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "turnoverShare" || key3 === "periodDistribution")) {
            const err17 = {
              instancePath: instancePath + "/subscription",
              schemaPath: "#/properties/subscription/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data8.turnoverShare !== undefined) {
          if (
            !validate39(data8.turnoverShare, {
              instancePath: instancePath + "/subscription/turnoverShare",
              parentData: data8,
              parentDataProperty: "turnoverShare",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        if (data8.periodDistribution !== undefined) {
          if (
            !validate41(data8.periodDistribution, {
              instancePath: instancePath + "/subscription/periodDistribution",
              parentData: data8,
              parentDataProperty: "periodDistribution",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.course !== undefined) {
      let data11 = data.course;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        const err18 = {
          instancePath: instancePath + "/course",
          schemaPath: "#/properties/course/type",
          keyword: "type",
          params: { type: schema16.properties.course.type },
          message: "must be object,null",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.turnoverShare === undefined) {
          const err19 = {
            instancePath: instancePath + "/course",
            schemaPath: "#/properties/course/required",
            keyword: "required",
            params: { missingProperty: "turnoverShare" },
            message: "must have required property '" + "turnoverShare" + "'",
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data11.timeBeforeOrder === undefined) {
          const err20 = {
            instancePath: instancePath + "/course",
            schemaPath: "#/properties/course/required",
            keyword: "required",
            params: { missingProperty: "timeBeforeOrder" },
            message: "must have required property '" + "timeBeforeOrder" + "'",
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data11.period === undefined) {
          const err21 = {
            instancePath: instancePath + "/course",
            schemaPath: "#/properties/course/required",
            keyword: "required",
            params: { missingProperty: "period" },
            message: "must have required property '" + "period" + "'",
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key4 in data11) {
          if (!(
            key4 === "turnoverShare" ||
            key4 === "timeBeforeOrder" ||
            key4 === "period" ||
            key4 === "isOnlineCourseOffered" ||
            key4 === "onlineAccessibleTime"
          )) {
            const err22 = {
              instancePath: instancePath + "/course",
              schemaPath: "#/properties/course/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key4 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data11.turnoverShare !== undefined) {
          if (
            !validate39(data11.turnoverShare, {
              instancePath: instancePath + "/course/turnoverShare",
              parentData: data11,
              parentDataProperty: "turnoverShare",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        if (data11.timeBeforeOrder !== undefined) {
          if (typeof data11.timeBeforeOrder !== "string") {
            const err23 = {
              instancePath: instancePath + "/course/timeBeforeOrder",
              schemaPath: "#/properties/course/properties/timeBeforeOrder/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data11.period !== undefined) {
          if (typeof data11.period !== "string") {
            const err24 = {
              instancePath: instancePath + "/course/period",
              schemaPath: "#/properties/course/properties/period/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data11.isOnlineCourseOffered !== undefined) {
          let data15 = data11.isOnlineCourseOffered;
          if (typeof data15 !== "boolean" && data15 !== null) {
            const err25 = {
              instancePath: instancePath + "/course/isOnlineCourseOffered",
              schemaPath: "#/properties/course/properties/isOnlineCourseOffered/type",
              keyword: "type",
              params: { type: schema16.properties.course.properties.isOnlineCourseOffered.type },
              message: "must be boolean,null",
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data11.onlineAccessibleTime !== undefined) {
          let data16 = data11.onlineAccessibleTime;
          if (typeof data16 !== "string" && data16 !== null) {
            const err26 = {
              instancePath: instancePath + "/course/onlineAccessibleTime",
              schemaPath: "#/properties/course/properties/onlineAccessibleTime/type",
              keyword: "type",
              params: { type: schema16.properties.course.properties.onlineAccessibleTime.type },
              message: "must be string,null",
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    if (data.ticket !== undefined) {
      let data17 = data.ticket;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
        const err27 = {
          instancePath: instancePath + "/ticket",
          schemaPath: "#/properties/ticket/type",
          keyword: "type",
          params: { type: schema16.properties.ticket.type },
          message: "must be object,null",
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.turnoverShare === undefined) {
          const err28 = {
            instancePath: instancePath + "/ticket",
            schemaPath: "#/properties/ticket/required",
            keyword: "required",
            params: { missingProperty: "turnoverShare" },
            message: "must have required property '" + "turnoverShare" + "'",
          };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data17.prepurchaseTime === undefined) {
          const err29 = {
            instancePath: instancePath + "/ticket",
            schemaPath: "#/properties/ticket/required",
            keyword: "required",
            params: { missingProperty: "prepurchaseTime" },
            message: "must have required property '" + "prepurchaseTime" + "'",
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key5 in data17) {
          if (!(key5 === "turnoverShare" || key5 === "prepurchaseTime")) {
            const err30 = {
              instancePath: instancePath + "/ticket",
              schemaPath: "#/properties/ticket/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key5 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data17.turnoverShare !== undefined) {
          if (
            !validate39(data17.turnoverShare, {
              instancePath: instancePath + "/ticket/turnoverShare",
              parentData: data17,
              parentDataProperty: "turnoverShare",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        if (data17.prepurchaseTime !== undefined) {
          if (
            !validate47(data17.prepurchaseTime, {
              instancePath: instancePath + "/ticket/prepurchaseTime",
              parentData: data17,
              parentDataProperty: "prepurchaseTime",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.rent !== undefined) {
      let data20 = data.rent;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
        const err31 = {
          instancePath: instancePath + "/rent",
          schemaPath: "#/properties/rent/type",
          keyword: "type",
          params: { type: schema16.properties.rent.type },
          message: "must be object,null",
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.turnoverShare === undefined) {
          const err32 = {
            instancePath: instancePath + "/rent",
            schemaPath: "#/properties/rent/required",
            keyword: "required",
            params: { missingProperty: "turnoverShare" },
            message: "must have required property '" + "turnoverShare" + "'",
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data20.prepurchaseTime === undefined) {
          const err33 = {
            instancePath: instancePath + "/rent",
            schemaPath: "#/properties/rent/required",
            keyword: "required",
            params: { missingProperty: "prepurchaseTime" },
            message: "must have required property '" + "prepurchaseTime" + "'",
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data20.averageRentalDuration === undefined) {
          const err34 = {
            instancePath: instancePath + "/rent",
            schemaPath: "#/properties/rent/required",
            keyword: "required",
            params: { missingProperty: "averageRentalDuration" },
            message: "must have required property '" + "averageRentalDuration" + "'",
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key6 in data20) {
          if (!(key6 === "turnoverShare" || key6 === "prepurchaseTime" || key6 === "averageRentalDuration")) {
            const err35 = {
              instancePath: instancePath + "/rent",
              schemaPath: "#/properties/rent/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key6 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data20.turnoverShare !== undefined) {
          if (
            !validate39(data20.turnoverShare, {
              instancePath: instancePath + "/rent/turnoverShare",
              parentData: data20,
              parentDataProperty: "turnoverShare",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        if (data20.prepurchaseTime !== undefined) {
          if (
            !validate47(data20.prepurchaseTime, {
              instancePath: instancePath + "/rent/prepurchaseTime",
              parentData: data20,
              parentDataProperty: "prepurchaseTime",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
        }
        if (data20.averageRentalDuration !== undefined) {
          if (typeof data20.averageRentalDuration !== "string") {
            const err36 = {
              instancePath: instancePath + "/rent/averageRentalDuration",
              schemaPath: "#/properties/rent/properties/averageRentalDuration/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
            };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      }
    }
    if (data.prepaidServices !== undefined) {
      let data24 = data.prepaidServices;
      if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
        const err37 = {
          instancePath: instancePath + "/prepaidServices",
          schemaPath: "#/properties/prepaidServices/type",
          keyword: "type",
          params: { type: schema16.properties.prepaidServices.type },
          message: "must be object,null",
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.turnoverShare === undefined) {
          const err38 = {
            instancePath: instancePath + "/prepaidServices",
            schemaPath: "#/properties/prepaidServices/required",
            keyword: "required",
            params: { missingProperty: "turnoverShare" },
            message: "must have required property '" + "turnoverShare" + "'",
          };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data24.prepurchaseTime === undefined) {
          const err39 = {
            instancePath: instancePath + "/prepaidServices",
            schemaPath: "#/properties/prepaidServices/required",
            keyword: "required",
            params: { missingProperty: "prepurchaseTime" },
            message: "must have required property '" + "prepurchaseTime" + "'",
          };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key7 in data24) {
          if (!(key7 === "turnoverShare" || key7 === "prepurchaseTime")) {
            const err40 = {
              instancePath: instancePath + "/prepaidServices",
              schemaPath: "#/properties/prepaidServices/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key7 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data24.turnoverShare !== undefined) {
          if (
            !validate39(data24.turnoverShare, {
              instancePath: instancePath + "/prepaidServices/turnoverShare",
              parentData: data24,
              parentDataProperty: "turnoverShare",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        if (data24.prepurchaseTime !== undefined) {
          if (
            !validate47(data24.prepurchaseTime, {
              instancePath: instancePath + "/prepaidServices/prepurchaseTime",
              parentData: data24,
              parentDataProperty: "prepurchaseTime",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.donation !== undefined) {
      let data27 = data.donation;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27)) && data27 !== null) {
        const err41 = {
          instancePath: instancePath + "/donation",
          schemaPath: "#/properties/donation/type",
          keyword: "type",
          params: { type: schema16.properties.donation.type },
          message: "must be object,null",
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.acceptsDonation === undefined) {
          const err42 = {
            instancePath: instancePath + "/donation",
            schemaPath: "#/properties/donation/required",
            keyword: "required",
            params: { missingProperty: "acceptsDonation" },
            message: "must have required property '" + "acceptsDonation" + "'",
          };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        for (const key8 in data27) {
          if (!(key8 === "acceptsDonation")) {
            const err43 = {
              instancePath: instancePath + "/donation",
              schemaPath: "#/properties/donation/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key8 },
              message: "must NOT have additional properties",
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data27.acceptsDonation !== undefined) {
          if (typeof data27.acceptsDonation !== "boolean") {
            const err44 = {
              instancePath: instancePath + "/donation/acceptsDonation",
              schemaPath: "#/properties/donation/properties/acceptsDonation/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}

const pattern0 = new RegExp("^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.]+$", "u");
const pattern1 = new RegExp("^[0-9]{11,11}$", "u");
const formats4 = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func4.call(schema10.properties, key0)) {
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
        !validate27(data.businessIdentifier, {
          instancePath: instancePath + "/businessIdentifier",
          parentData: data,
          parentDataProperty: "businessIdentifier",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
          params: { type: schema10.properties.salesUnitName.type },
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
        if (func2(data1) > 30) {
          const err4 = {
            instancePath: instancePath + "/salesUnitName",
            schemaPath: "#/properties/salesUnitName/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
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
        if (!pattern0.test(data1)) {
          const err6 = {
            instancePath: instancePath + "/salesUnitName",
            schemaPath: "#/properties/salesUnitName/pattern",
            keyword: "pattern",
            params: { pattern: "^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.]+$" },
            message: 'must match pattern "' + "^[\\p{L}\\p{M}\\d\\\\(\\)-_\\+\\s\\.]+$" + '"',
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
          params: { type: schema10.properties.salesUnitLogo.type },
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
    if (data.settlementAccountNumber !== undefined) {
      let data3 = data.settlementAccountNumber;
      if (typeof data3 !== "string" && data3 !== null) {
        const err9 = {
          instancePath: instancePath + "/settlementAccountNumber",
          schemaPath: "#/properties/settlementAccountNumber/type",
          keyword: "type",
          params: { type: schema10.properties.settlementAccountNumber.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func2(data3) > 11) {
          const err10 = {
            instancePath: instancePath + "/settlementAccountNumber",
            schemaPath: "#/properties/settlementAccountNumber/maxLength",
            keyword: "maxLength",
            params: { limit: 11 },
            message: "must NOT have more than 11 characters",
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data3) < 11) {
          const err11 = {
            instancePath: instancePath + "/settlementAccountNumber",
            schemaPath: "#/properties/settlementAccountNumber/minLength",
            keyword: "minLength",
            params: { limit: 11 },
            message: "must NOT have fewer than 11 characters",
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern1.test(data3)) {
          const err12 = {
            instancePath: instancePath + "/settlementAccountNumber",
            schemaPath: "#/properties/settlementAccountNumber/pattern",
            keyword: "pattern",
            params: { pattern: "^[0-9]{11,11}$" },
            message: 'must match pattern "' + "^[0-9]{11,11}$" + '"',
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
    if (data.pricePackageId !== undefined) {
      let data4 = data.pricePackageId;
      if (typeof data4 !== "string" && data4 !== null) {
        const err13 = {
          instancePath: instancePath + "/pricePackageId",
          schemaPath: "#/properties/pricePackageId/type",
          keyword: "type",
          params: { type: schema10.properties.pricePackageId.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats4.test(data4)) {
          const err14 = {
            instancePath: instancePath + "/pricePackageId",
            schemaPath: "#/properties/pricePackageId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.productType !== undefined) {
      if (
        !validate29(data.productType, {
          instancePath: instancePath + "/productType",
          parentData: data,
          parentDataProperty: "productType",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.productUseCase !== undefined) {
      if (
        !validate31(data.productUseCase, {
          instancePath: instancePath + "/productUseCase",
          parentData: data,
          parentDataProperty: "productUseCase",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.annualTurnover !== undefined) {
      let data7 = data.annualTurnover;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err15 = {
          instancePath: instancePath + "/annualTurnover",
          schemaPath: "#/properties/annualTurnover/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 999999999 || isNaN(data7)) {
          const err16 = {
            instancePath: instancePath + "/annualTurnover",
            schemaPath: "#/properties/annualTurnover/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 999999999 },
            message: "must be <= 999999999",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err17 = {
            instancePath: instancePath + "/annualTurnover",
            schemaPath: "#/properties/annualTurnover/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.intendedPurpose !== undefined) {
      let data8 = data.intendedPurpose;
      if (typeof data8 !== "string" && data8 !== null) {
        const err18 = {
          instancePath: instancePath + "/intendedPurpose",
          schemaPath: "#/properties/intendedPurpose/type",
          keyword: "type",
          params: { type: schema10.properties.intendedPurpose.type },
          message: "must be string,null",
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.website !== undefined) {
      if (
        !validate33(data.website, {
          instancePath: instancePath + "/website",
          parentData: data,
          parentDataProperty: "website",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.complianceData !== undefined) {
      if (
        !validate38(data.complianceData, {
          instancePath: instancePath + "/complianceData",
          parentData: data,
          parentDataProperty: "complianceData",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}

function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="ProductOrderRequest" */ let vErrors = null;
  let errors = 0;
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
    errors = vErrors.length;
  }
  validate25.errors = vErrors;
  return errors === 0;
}

const getMerchantPath = validate55;
const schema20 = {
  $id: "getMerchantPath",
  type: "object",
  required: ["orgno"],
  properties: {
    orgno: { type: ["string", "integer"], pattern: "^\\d{9,10}$", minimum: 100000000, maximum: 9999999999 },
  },
  additionalProperties: false,
};
const pattern4 = new RegExp("^\\d{9,10}$", "u");

function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="getMerchantPath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orgno === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "orgno" },
        message: "must have required property '" + "orgno" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "orgno")) {
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
    if (data.orgno !== undefined) {
      let data0 = data.orgno;
      if (
        typeof data0 !== "string" &&
        !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))
      ) {
        const err2 = {
          instancePath: instancePath + "/orgno",
          schemaPath: "#/properties/orgno/type",
          keyword: "type",
          params: { type: schema20.properties.orgno.type },
          message: "must be string,integer",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9999999999 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9999999999 },
            message: "must be <= 9999999999",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 100000000 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 100000000 },
            message: "must be >= 100000000",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err5 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{9,10}$" },
            message: 'must match pattern "' + "^\\d{9,10}$" + '"',
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
  validate55.errors = vErrors;
  return errors === 0;
}

const getMerchantContractsPath = validate56;
const schema21 = {
  $id: "getMerchantContractsPath",
  type: "object",
  required: ["orgno"],
  properties: {
    orgno: { type: ["string", "integer"], pattern: "^\\d{9,10}$", minimum: 100000000, maximum: 9999999999 },
  },
  additionalProperties: false,
};

function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="getMerchantContractsPath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orgno === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "orgno" },
        message: "must have required property '" + "orgno" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "orgno")) {
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
    if (data.orgno !== undefined) {
      let data0 = data.orgno;
      if (
        typeof data0 !== "string" &&
        !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))
      ) {
        const err2 = {
          instancePath: instancePath + "/orgno",
          schemaPath: "#/properties/orgno/type",
          keyword: "type",
          params: { type: schema21.properties.orgno.type },
          message: "must be string,integer",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9999999999 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9999999999 },
            message: "must be <= 9999999999",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 100000000 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 100000000 },
            message: "must be >= 100000000",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err5 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{9,10}$" },
            message: 'must match pattern "' + "^\\d{9,10}$" + '"',
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
  validate56.errors = vErrors;
  return errors === 0;
}

const getMerchantSalesUnitsPath = validate57;
const schema22 = {
  $id: "getMerchantSalesUnitsPath",
  type: "object",
  required: ["orgno"],
  properties: {
    orgno: { type: ["string", "integer"], pattern: "^\\d{9,10}$", minimum: 100000000, maximum: 9999999999 },
  },
  additionalProperties: false,
};

function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="getMerchantSalesUnitsPath" */ let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orgno === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "orgno" },
        message: "must have required property '" + "orgno" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "orgno")) {
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
    if (data.orgno !== undefined) {
      let data0 = data.orgno;
      if (
        typeof data0 !== "string" &&
        !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))
      ) {
        const err2 = {
          instancePath: instancePath + "/orgno",
          schemaPath: "#/properties/orgno/type",
          keyword: "type",
          params: { type: schema22.properties.orgno.type },
          message: "must be string,integer",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9999999999 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9999999999 },
            message: "must be <= 9999999999",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 100000000 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 100000000 },
            message: "must be >= 100000000",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err5 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{9,10}$" },
            message: 'must match pattern "' + "^\\d{9,10}$" + '"',
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
  validate57.errors = vErrors;
  return errors === 0;
}

const getMsnPath = validate58;
const schema23 = {
  $id: "getMsnPath",
  type: "object",
  required: ["msn"],
  properties: { msn: { $ref: "document#/$defs/Msn" } },
  additionalProperties: false,
};
const schema24 = { type: "string", pattern: "^\\d{5,6}$", minLength: 5, maxLength: 6 };
const pattern7 = new RegExp("^\\d{5,6}$", "u");

function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 6) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxLength",
        keyword: "maxLength",
        params: { limit: 6 },
        message: "must NOT have more than 6 characters",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 5) {
      const err1 = {
        instancePath,
        schemaPath: "#/minLength",
        keyword: "minLength",
        params: { limit: 5 },
        message: "must NOT have fewer than 5 characters",
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
        params: { pattern: "^\\d{5,6}$" },
        message: 'must match pattern "' + "^\\d{5,6}$" + '"',
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
  validate59.errors = vErrors;
  return errors === 0;
}

function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate59(data.msn, {
          instancePath: instancePath + "/msn",
          parentData: data,
          parentDataProperty: "msn",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
  validate58.errors = vErrors;
  return errors === 0;
}

const updateMsnPath = validate61;
const schema25 = {
  $id: "updateMsnPath",
  type: "object",
  required: ["msn"],
  properties: { msn: { $ref: "document#/$defs/Msn" } },
  additionalProperties: false,
};

function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 6) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxLength",
        keyword: "maxLength",
        params: { limit: 6 },
        message: "must NOT have more than 6 characters",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 5) {
      const err1 = {
        instancePath,
        schemaPath: "#/minLength",
        keyword: "minLength",
        params: { limit: 5 },
        message: "must NOT have fewer than 5 characters",
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
        params: { pattern: "^\\d{5,6}$" },
        message: 'must match pattern "' + "^\\d{5,6}$" + '"',
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
  validate62.errors = vErrors;
  return errors === 0;
}

function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="updateMsnPath" */ let vErrors = null;
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
        !validate62(data.msn, {
          instancePath: instancePath + "/msn",
          parentData: data,
          parentDataProperty: "msn",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
  validate61.errors = vErrors;
  return errors === 0;
}

const productOrderDetailsPath = validate64;
const schema27 = {
  $id: "productOrderDetailsPath",
  type: "object",
  required: ["productOrderId"],
  properties: { productOrderId: { $ref: "document#/$defs/ProductOrderId" } },
  additionalProperties: false,
};
const schema28 = { type: "string", format: "uuid" };

function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats4.test(data)) {
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
  validate65.errors = vErrors;
  return errors === 0;
}

function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="productOrderDetailsPath" */ let vErrors = null;
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
        !validate65(data.productOrderId, {
          instancePath: instancePath + "/productOrderId",
          parentData: data,
          parentDataProperty: "productOrderId",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
  validate64.errors = vErrors;
  return errors === 0;
}

const deleteProductOrderPath = validate67;
const schema29 = {
  $id: "deleteProductOrderPath",
  type: "object",
  required: ["productOrderId"],
  properties: { productOrderId: { $ref: "document#/$defs/ProductOrderId" } },
  additionalProperties: false,
};

function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats4.test(data)) {
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
  validate68.errors = vErrors;
  return errors === 0;
}

function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate68(data.productOrderId, {
          instancePath: instancePath + "/productOrderId",
          parentData: data,
          parentDataProperty: "productOrderId",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
  validate67.errors = vErrors;
  return errors === 0;
}

const getApiQualityPath = validate70;
const schema31 = {
  $id: "getApiQualityPath",
  type: "object",
  required: ["msn"],
  properties: { msn: { $ref: "document#/$defs/Msn" } },
  additionalProperties: false,
};

function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 6) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxLength",
        keyword: "maxLength",
        params: { limit: 6 },
        message: "must NOT have more than 6 characters",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 5) {
      const err1 = {
        instancePath,
        schemaPath: "#/minLength",
        keyword: "minLength",
        params: { limit: 5 },
        message: "must NOT have fewer than 5 characters",
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
        params: { pattern: "^\\d{5,6}$" },
        message: 'must match pattern "' + "^\\d{5,6}$" + '"',
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
  validate71.errors = vErrors;
  return errors === 0;
}

function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="getApiQualityPath" */ let vErrors = null;
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
        !validate71(data.msn, {
          instancePath: instancePath + "/msn",
          parentData: data,
          parentDataProperty: "msn",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
  validate70.errors = vErrors;
  return errors === 0;
}

const MerchantListResponse = validate73;
const schema33 = { $id: "MerchantListResponse", $ref: "document#/$defs/MerchantListResponse" };
const schema34 = {
  type: "object",
  required: ["MerchantList"],
  properties: { MerchantList: { type: "array", items: { $ref: "document#/$defs/Merchant" } } },
  additionalProperties: false,
};
const schema35 = {
  type: "object",
  required: ["orgno", "name"],
  properties: {
    orgno: { type: "integer", minimum: 100000000, maximum: 9999999999 },
    name: { type: "string", minLength: 1, maxLength: 50 },
  },
  additionalProperties: false,
};

function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orgno === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "orgno" },
        message: "must have required property '" + "orgno" + "'",
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
      if (!(key0 === "orgno" || key0 === "name")) {
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
    if (data.orgno !== undefined) {
      let data0 = data.orgno;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + "/orgno",
          schemaPath: "#/properties/orgno/type",
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
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9999999999 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9999999999 },
            message: "must be <= 9999999999",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 100000000 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 100000000 },
            message: "must be >= 100000000",
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
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 50) {
          const err6 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
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
  validate75.errors = vErrors;
  return errors === 0;
}

function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.MerchantList === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "MerchantList" },
        message: "must have required property '" + "MerchantList" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "MerchantList")) {
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
    if (data.MerchantList !== undefined) {
      let data0 = data.MerchantList;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate75(data0[i0], {
              instancePath: instancePath + "/MerchantList/" + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/MerchantList",
          schemaPath: "#/properties/MerchantList/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate74.errors = vErrors;
  return errors === 0;
}

function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="MerchantListResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate74(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
    errors = vErrors.length;
  }
  validate73.errors = vErrors;
  return errors === 0;
}

const GatewayError = validate78;
const schema36 = { $id: "GatewayError", $ref: "document#/$defs/GatewayError" };
const schema37 = {
  type: "object",
  required: ["statusCode", "message"],
  properties: { statusCode: { type: "integer" }, message: { type: "string" } },
  additionalProperties: false,
};

function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate79.errors = vErrors;
  return errors === 0;
}

function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="GatewayError" */ let vErrors = null;
  let errors = 0;
  if (!validate79(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
    errors = vErrors.length;
  }
  validate78.errors = vErrors;
  return errors === 0;
}

const Problem = validate81;
const schema38 = { $id: "Problem", $ref: "document#/$defs/Problem" };
const schema39 = {
  type: "object",
  properties: {
    type: { type: "string", format: "uri" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    instance: { type: "string" },
    traceId: { type: "string" },
    extraDetails: { type: "array", items: { $ref: "document#/$defs/ExtraDetails" } },
  },
  additionalProperties: false,
};
const formats10 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
const schema40 = {
  type: "object",
  properties: { key: { type: "string" }, value: { type: "string" } },
  additionalProperties: false,
};

function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "value")) {
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
    if (data.key !== undefined) {
      if (typeof data.key !== "string") {
        const err1 = {
          instancePath: instancePath + "/key",
          schemaPath: "#/properties/key/type",
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
    }
    if (data.value !== undefined) {
      if (typeof data.value !== "string") {
        const err2 = {
          instancePath: instancePath + "/value",
          schemaPath: "#/properties/value/type",
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
  validate83.errors = vErrors;
  return errors === 0;
}

function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === "type" ||
        key0 === "title" ||
        key0 === "status" ||
        key0 === "detail" ||
        key0 === "instance" ||
        key0 === "traceId" ||
        key0 === "extraDetails"
      )) {
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
    if (data.type !== undefined) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (!formats10.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/type",
            schemaPath: "#/properties/type/format",
            keyword: "format",
            params: { format: "uri" },
            message: 'must match format "' + "uri" + '"',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/type",
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
    }
    if (data.title !== undefined) {
      if (typeof data.title !== "string") {
        const err3 = {
          instancePath: instancePath + "/title",
          schemaPath: "#/properties/title/type",
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
    if (data.status !== undefined) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err4 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.detail !== undefined) {
      if (typeof data.detail !== "string") {
        const err5 = {
          instancePath: instancePath + "/detail",
          schemaPath: "#/properties/detail/type",
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
    if (data.instance !== undefined) {
      if (typeof data.instance !== "string") {
        const err6 = {
          instancePath: instancePath + "/instance",
          schemaPath: "#/properties/instance/type",
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
    if (data.traceId !== undefined) {
      if (typeof data.traceId !== "string") {
        const err7 = {
          instancePath: instancePath + "/traceId",
          schemaPath: "#/properties/traceId/type",
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
    if (data.extraDetails !== undefined) {
      let data6 = data.extraDetails;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate83(data6[i0], {
              instancePath: instancePath + "/extraDetails/" + i0,
              parentData: data6,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/extraDetails",
          schemaPath: "#/properties/extraDetails/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
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
  validate82.errors = vErrors;
  return errors === 0;
}

function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="Problem" */ let vErrors = null;
  let errors = 0;
  if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
    errors = vErrors.length;
  }
  validate81.errors = vErrors;
  return errors === 0;
}

const Merchant = validate86;
const schema41 = { $id: "Merchant", $ref: "document#/$defs/Merchant" };

function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orgno === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "orgno" },
        message: "must have required property '" + "orgno" + "'",
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
      if (!(key0 === "orgno" || key0 === "name")) {
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
    if (data.orgno !== undefined) {
      let data0 = data.orgno;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + "/orgno",
          schemaPath: "#/properties/orgno/type",
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
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9999999999 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9999999999 },
            message: "must be <= 9999999999",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 100000000 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/orgno",
            schemaPath: "#/properties/orgno/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 100000000 },
            message: "must be >= 100000000",
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
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 50) {
          const err6 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/maxLength",
            keyword: "maxLength",
            params: { limit: 50 },
            message: "must NOT have more than 50 characters",
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
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
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
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
  validate87.errors = vErrors;
  return errors === 0;
}

function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="Merchant" */ let vErrors = null;
  let errors = 0;
  if (!validate87(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
    errors = vErrors.length;
  }
  validate86.errors = vErrors;
  return errors === 0;
}

const MerchantContracts = validate89;
const schema43 = { $id: "MerchantContracts", $ref: "document#/$defs/MerchantContracts" };
const schema44 = {
  type: "object",
  required: ["urls"],
  properties: { urls: { type: "array", items: { type: "string", format: "uri" } } },
  additionalProperties: false,
};

function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.urls === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "urls" },
        message: "must have required property '" + "urls" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "urls")) {
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
    if (data.urls !== undefined) {
      let data0 = data.urls;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!formats10.test(data1)) {
              const err2 = {
                instancePath: instancePath + "/urls/" + i0,
                schemaPath: "#/properties/urls/items/format",
                keyword: "format",
                params: { format: "uri" },
                message: 'must match format "' + "uri" + '"',
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
              instancePath: instancePath + "/urls/" + i0,
              schemaPath: "#/properties/urls/items/type",
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
      } else {
        const err4 = {
          instancePath: instancePath + "/urls",
          schemaPath: "#/properties/urls/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
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
  validate90.errors = vErrors;
  return errors === 0;
}

function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="MerchantContracts" */ let vErrors = null;
  let errors = 0;
  if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
    errors = vErrors.length;
  }
  validate89.errors = vErrors;
  return errors === 0;
}

const MerchantSalesUnits = validate92;
const schema45 = { $id: "MerchantSalesUnits", $ref: "document#/$defs/MerchantSalesUnits" };
const schema46 = { type: "array", items: { $ref: "document#/$defs/Msn" } };

function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 6) {
      const err0 = {
        instancePath,
        schemaPath: "#/maxLength",
        keyword: "maxLength",
        params: { limit: 6 },
        message: "must NOT have more than 6 characters",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 5) {
      const err1 = {
        instancePath,
        schemaPath: "#/minLength",
        keyword: "minLength",
        params: { limit: 5 },
        message: "must NOT have fewer than 5 characters",
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
        params: { pattern: "^\\d{5,6}$" },
        message: 'must match pattern "' + "^\\d{5,6}$" + '"',
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
  validate94.errors = vErrors;
  return errors === 0;
}

function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate94(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
  validate93.errors = vErrors;
  return errors === 0;
}

function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="MerchantSalesUnits" */ let vErrors = null;
  let errors = 0;
  if (!validate93(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
    errors = vErrors.length;
  }
  validate92.errors = vErrors;
  return errors === 0;
}

const SalesUnitList = validate97;
const schema48 = { $id: "SalesUnitList", $ref: "document#/$defs/SalesUnitList" };
const schema49 = {
  type: "object",
  required: ["msn"],
  properties: { msn: { type: "array", items: { $ref: "document#/$defs/Msn" } } },
  additionalProperties: false,
};

function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      let data0 = data.msn;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate94(data0[i0], {
              instancePath: instancePath + "/msn/" + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/msn",
          schemaPath: "#/properties/msn/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate98.errors = vErrors;
  return errors === 0;
}

function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="SalesUnitList" */ let vErrors = null;
  let errors = 0;
  if (!validate98(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
    errors = vErrors.length;
  }
  validate97.errors = vErrors;
  return errors === 0;
}

const SalesUnit = validate101;
const schema50 = { $id: "SalesUnit", $ref: "document#/$defs/SalesUnit" };
const schema51 = {
  type: "object",
  required: ["msn", "name", "businessIdentifier"],
  properties: {
    msn: { $ref: "document#/$defs/Msn" },
    name: { type: "string" },
    businessIdentifier: { $ref: "document#/$defs/BusinessIdentifier" },
    configuration: { $ref: "document#/$defs/SalesUnitConfiguration" },
    bankDetails: { $ref: "document#/$defs/BankDetails" },
    changelog: { type: "array", items: { $ref: "document#/$defs/SalesUnitChange" } },
  },
  additionalProperties: false,
};
const schema52 = {
  type: "object",
  properties: {
    paymentAllowed: { type: "boolean" },
    captureType: { type: "string", enum: ["ReserveCapture", "DirectCapture", "NotApplicable"] },
    skipLandingPageAllowed: { type: "boolean" },
    recurringAllowed: { type: "boolean" },
    customerMustBePresent: { type: "boolean" },
    userinfoNinAllowed: { type: "boolean" },
  },
  additionalProperties: false,
};

function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === "paymentAllowed" ||
        key0 === "captureType" ||
        key0 === "skipLandingPageAllowed" ||
        key0 === "recurringAllowed" ||
        key0 === "customerMustBePresent" ||
        key0 === "userinfoNinAllowed"
      )) {
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
          params: { allowedValues: schema52.properties.captureType.enum },
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
    if (data.customerMustBePresent !== undefined) {
      if (typeof data.customerMustBePresent !== "boolean") {
        const err6 = {
          instancePath: instancePath + "/customerMustBePresent",
          schemaPath: "#/properties/customerMustBePresent/type",
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
    if (data.userinfoNinAllowed !== undefined) {
      if (typeof data.userinfoNinAllowed !== "boolean") {
        const err7 = {
          instancePath: instancePath + "/userinfoNinAllowed",
          schemaPath: "#/properties/userinfoNinAllowed/type",
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
  validate105.errors = vErrors;
  return errors === 0;
}

const schema53 = {
  type: "object",
  properties: { bankAccountBban: { type: "string" }, bankAccountIban: { type: "string" } },
  additionalProperties: false,
};

function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "bankAccountBban" || key0 === "bankAccountIban")) {
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
    if (data.bankAccountBban !== undefined) {
      if (typeof data.bankAccountBban !== "string") {
        const err1 = {
          instancePath: instancePath + "/bankAccountBban",
          schemaPath: "#/properties/bankAccountBban/type",
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
    }
    if (data.bankAccountIban !== undefined) {
      if (typeof data.bankAccountIban !== "string") {
        const err2 = {
          instancePath: instancePath + "/bankAccountIban",
          schemaPath: "#/properties/bankAccountIban/type",
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
  validate107.errors = vErrors;
  return errors === 0;
}

const schema54 = {
  type: "object",
  required: ["timestamp", "change", "changedBy"],
  properties: {
    timestamp: { type: "string", format: "date-time" },
    change: { type: "string" },
    changedBy: { type: "string" },
  },
  additionalProperties: false,
};
const formats14 =
  /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;

function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timestamp === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "timestamp" },
        message: "must have required property '" + "timestamp" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.change === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "change" },
        message: "must have required property '" + "change" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.changedBy === undefined) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "changedBy" },
        message: "must have required property '" + "changedBy" + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "timestamp" || key0 === "change" || key0 === "changedBy")) {
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
    if (data.timestamp !== undefined) {
      let data0 = data.timestamp;
      if (typeof data0 === "string") {
        if (!formats14.test(data0)) {
          const err4 = {
            instancePath: instancePath + "/timestamp",
            schemaPath: "#/properties/timestamp/format",
            keyword: "format",
            params: { format: "date-time" },
            message: 'must match format "' + "date-time" + '"',
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
          instancePath: instancePath + "/timestamp",
          schemaPath: "#/properties/timestamp/type",
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
    if (data.change !== undefined) {
      if (typeof data.change !== "string") {
        const err6 = {
          instancePath: instancePath + "/change",
          schemaPath: "#/properties/change/type",
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
    if (data.changedBy !== undefined) {
      if (typeof data.changedBy !== "string") {
        const err7 = {
          instancePath: instancePath + "/changedBy",
          schemaPath: "#/properties/changedBy/type",
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
  validate109.errors = vErrors;
  return errors === 0;
}

function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!(
        key0 === "msn" ||
        key0 === "name" ||
        key0 === "businessIdentifier" ||
        key0 === "configuration" ||
        key0 === "bankDetails" ||
        key0 === "changelog"
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
    if (data.msn !== undefined) {
      if (
        !validate94(data.msn, {
          instancePath: instancePath + "/msn",
          parentData: data,
          parentDataProperty: "msn",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
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
    if (data.businessIdentifier !== undefined) {
      if (
        !validate27(data.businessIdentifier, {
          instancePath: instancePath + "/businessIdentifier",
          parentData: data,
          parentDataProperty: "businessIdentifier",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.configuration !== undefined) {
      if (
        !validate105(data.configuration, {
          instancePath: instancePath + "/configuration",
          parentData: data,
          parentDataProperty: "configuration",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
        errors = vErrors.length;
      }
    }
    if (data.bankDetails !== undefined) {
      if (
        !validate107(data.bankDetails, {
          instancePath: instancePath + "/bankDetails",
          parentData: data,
          parentDataProperty: "bankDetails",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.changelog !== undefined) {
      let data5 = data.changelog;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate109(data5[i0], {
              instancePath: instancePath + "/changelog/" + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/changelog",
          schemaPath: "#/properties/changelog/type",
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
  validate102.errors = vErrors;
  return errors === 0;
}

function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="SalesUnit" */ let vErrors = null;
  let errors = 0;
  if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
    errors = vErrors.length;
  }
  validate101.errors = vErrors;
  return errors === 0;
}

const ProductOrderResponse = validate112;
const schema55 = { $id: "ProductOrderResponse", $ref: "document#/$defs/ProductOrderResponse" };
const schema56 = {
  type: "object",
  required: ["prefilledOrderId", "prefillUrl"],
  properties: {
    prefilledOrderId: { $ref: "document#/$defs/ProductOrderId" },
    prefillUrl: { type: "string", format: "uri" },
  },
  additionalProperties: false,
};

function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!formats4.test(data)) {
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
  validate114.errors = vErrors;
  return errors === 0;
}

function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        !validate114(data.prefilledOrderId, {
          instancePath: instancePath + "/prefilledOrderId",
          parentData: data,
          parentDataProperty: "prefilledOrderId",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefillUrl !== undefined) {
      let data1 = data.prefillUrl;
      if (typeof data1 === "string") {
        if (!formats10.test(data1)) {
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
  validate113.errors = vErrors;
  return errors === 0;
}

function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="ProductOrderResponse" */ let vErrors = null;
  let errors = 0;
  if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
    errors = vErrors.length;
  }
  validate112.errors = vErrors;
  return errors === 0;
}

const ProductOrderDetails = validate117;
const schema58 = { $id: "ProductOrderDetails", $ref: "document#/$defs/ProductOrderDetails" };
const schema59 = {
  type: "object",
  required: ["prefilledOrderId", "prefillStatus"],
  properties: {
    prefilledOrderId: { $ref: "document#/$defs/ProductOrderId" },
    prefillStatus: { type: "string", enum: ["RECEIVED", "PROCESSING", "WAITING_FOR_MERCHANT", "COMPLETED"] },
  },
  additionalProperties: false,
};

function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.prefillStatus === undefined) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "prefillStatus" },
        message: "must have required property '" + "prefillStatus" + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "prefilledOrderId" || key0 === "prefillStatus")) {
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
        !validate114(data.prefilledOrderId, {
          instancePath: instancePath + "/prefilledOrderId",
          parentData: data,
          parentDataProperty: "prefilledOrderId",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
        errors = vErrors.length;
      }
    }
    if (data.prefillStatus !== undefined) {
      let data1 = data.prefillStatus;
      if (typeof data1 !== "string") {
        const err3 = {
          instancePath: instancePath + "/prefillStatus",
          schemaPath: "#/properties/prefillStatus/type",
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
      if (!(
        data1 === "RECEIVED" ||
        data1 === "PROCESSING" ||
        data1 === "WAITING_FOR_MERCHANT" ||
        data1 === "COMPLETED"
      )) {
        const err4 = {
          instancePath: instancePath + "/prefillStatus",
          schemaPath: "#/properties/prefillStatus/enum",
          keyword: "enum",
          params: { allowedValues: schema59.properties.prefillStatus.enum },
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
  validate118.errors = vErrors;
  return errors === 0;
}

function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="ProductOrderDetails" */ let vErrors = null;
  let errors = 0;
  if (!validate118(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
    errors = vErrors.length;
  }
  validate117.errors = vErrors;
  return errors === 0;
}

const Partner = validate121;
const schema60 = { $id: "Partner", $ref: "document#/$defs/Partner" };
const schema61 = {
  type: "object",
  required: ["partnerId", "name"],
  properties: {
    partnerId: { type: "string", pattern: "^\\d{3,10}$", minLength: 3, maxLength: 10 },
    name: { type: "string" },
    level: { type: "string", enum: ["Vipps Partner", "Vipps Partner Plus", "Vipps Partner Premium"] },
    partnerContactName: { type: "string" },
    partnerContactEmail: { type: "string" },
    status: { type: "string", enum: ["PENDING", "ACTIVE", "DEACTIVATED"] },
  },
  additionalProperties: false,
};
const pattern11 = new RegExp("^\\d{3,10}$", "u");

function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.partnerId === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "partnerId" },
        message: "must have required property '" + "partnerId" + "'",
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
      if (!(
        key0 === "partnerId" ||
        key0 === "name" ||
        key0 === "level" ||
        key0 === "partnerContactName" ||
        key0 === "partnerContactEmail" ||
        key0 === "status"
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
    if (data.partnerId !== undefined) {
      let data0 = data.partnerId;
      if (typeof data0 === "string") {
        if (func2(data0) > 10) {
          const err3 = {
            instancePath: instancePath + "/partnerId",
            schemaPath: "#/properties/partnerId/maxLength",
            keyword: "maxLength",
            params: { limit: 10 },
            message: "must NOT have more than 10 characters",
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 3) {
          const err4 = {
            instancePath: instancePath + "/partnerId",
            schemaPath: "#/properties/partnerId/minLength",
            keyword: "minLength",
            params: { limit: 3 },
            message: "must NOT have fewer than 3 characters",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern11.test(data0)) {
          const err5 = {
            instancePath: instancePath + "/partnerId",
            schemaPath: "#/properties/partnerId/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{3,10}$" },
            message: 'must match pattern "' + "^\\d{3,10}$" + '"',
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
          instancePath: instancePath + "/partnerId",
          schemaPath: "#/properties/partnerId/type",
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
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
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
    if (data.level !== undefined) {
      let data2 = data.level;
      if (typeof data2 !== "string") {
        const err8 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/type",
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
      if (!(
        data2 === "Vipps Partner" ||
        data2 === "Vipps Partner Plus" ||
        data2 === "Vipps Partner Premium"
      )) {
        const err9 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema61.properties.level.enum },
          message: "must be equal to one of the allowed values",
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.partnerContactName !== undefined) {
      if (typeof data.partnerContactName !== "string") {
        const err10 = {
          instancePath: instancePath + "/partnerContactName",
          schemaPath: "#/properties/partnerContactName/type",
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
    if (data.partnerContactEmail !== undefined) {
      if (typeof data.partnerContactEmail !== "string") {
        const err11 = {
          instancePath: instancePath + "/partnerContactEmail",
          schemaPath: "#/properties/partnerContactEmail/type",
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
    if (data.status !== undefined) {
      let data5 = data.status;
      if (typeof data5 !== "string") {
        const err12 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data5 === "PENDING" || data5 === "ACTIVE" || data5 === "DEACTIVATED")) {
        const err13 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/enum",
          keyword: "enum",
          params: { allowedValues: schema61.properties.status.enum },
          message: "must be equal to one of the allowed values",
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
  validate122.errors = vErrors;
  return errors === 0;
}

function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="Partner" */ let vErrors = null;
  let errors = 0;
  if (!validate122(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
    errors = vErrors.length;
  }
  validate121.errors = vErrors;
  return errors === 0;
}

const PricePackageList = validate124;
const schema62 = { $id: "PricePackageList", $ref: "document#/$defs/PricePackageList" };
const schema63 = { type: "array", items: { $ref: "document#/$defs/PricePackage" } };
const schema64 = {
  type: "object",
  required: ["pricePackageId", "name"],
  properties: {
    pricePackageId: { type: "string", format: "uuid" },
    name: { type: "string", maxLength: 30 },
    description: { type: "string", maxLength: 6 },
    visibleInSignupForm: { type: "boolean" },
    productType: { type: "string", enum: ["ePayment", "ePaymentCustomerPresent"] },
  },
  additionalProperties: false,
};

function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (const key0 in data) {
      if (!(
        key0 === "pricePackageId" ||
        key0 === "name" ||
        key0 === "description" ||
        key0 === "visibleInSignupForm" ||
        key0 === "productType"
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
    if (data.pricePackageId !== undefined) {
      let data0 = data.pricePackageId;
      if (typeof data0 === "string") {
        if (!formats4.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/pricePackageId",
            schemaPath: "#/properties/pricePackageId/format",
            keyword: "format",
            params: { format: "uuid" },
            message: 'must match format "' + "uuid" + '"',
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
          instancePath: instancePath + "/pricePackageId",
          schemaPath: "#/properties/pricePackageId/type",
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
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 30) {
          const err5 = {
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/maxLength",
            keyword: "maxLength",
            params: { limit: 30 },
            message: "must NOT have more than 30 characters",
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
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
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
    if (data.description !== undefined) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func2(data2) > 6) {
          const err7 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/properties/description/maxLength",
            keyword: "maxLength",
            params: { limit: 6 },
            message: "must NOT have more than 6 characters",
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
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
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
    if (data.visibleInSignupForm !== undefined) {
      if (typeof data.visibleInSignupForm !== "boolean") {
        const err9 = {
          instancePath: instancePath + "/visibleInSignupForm",
          schemaPath: "#/properties/visibleInSignupForm/type",
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
    if (data.productType !== undefined) {
      let data4 = data.productType;
      if (typeof data4 !== "string") {
        const err10 = {
          instancePath: instancePath + "/productType",
          schemaPath: "#/properties/productType/type",
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
      if (!(data4 === "ePayment" || data4 === "ePaymentCustomerPresent")) {
        const err11 = {
          instancePath: instancePath + "/productType",
          schemaPath: "#/properties/productType/enum",
          keyword: "enum",
          params: { allowedValues: schema64.properties.productType.enum },
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
  } else {
    const err12 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate126.errors = vErrors;
  return errors === 0;
}

function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate126(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
  validate125.errors = vErrors;
  return errors === 0;
}

function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="PricePackageList" */ let vErrors = null;
  let errors = 0;
  if (!validate125(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
    errors = vErrors.length;
  }
  validate124.errors = vErrors;
  return errors === 0;
}

const ApiQuality = validate129;
const schema65 = { $id: "ApiQuality", $ref: "document#/$defs/ApiQuality" };
const schema66 = {
  type: "object",
  required: ["ApiQualityItems"],
  properties: { ApiQualityItems: { type: "array", items: { $ref: "document#/$defs/ApiQualityItem" } } },
  additionalProperties: false,
};
const schema67 = {
  type: "object",
  properties: {
    endpoint: { type: "string" },
    "total Requests": { type: "number", minimum: 0 },
    successRate: { type: "number", minimum: 0, maximum: 100 },
    status200: { type: "integer", minimum: 0 },
    status400: { type: "integer", minimum: 0 },
    status401: { type: "integer", minimum: 0 },
    status403: { type: "integer", minimum: 0 },
    status404: { type: "integer", minimum: 0 },
    status429: { type: "integer", minimum: 0 },
    status500: { type: "integer", minimum: 0 },
  },
  additionalProperties: false,
};

function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func4.call(schema67.properties, key0)) {
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
    if (data.endpoint !== undefined) {
      if (typeof data.endpoint !== "string") {
        const err1 = {
          instancePath: instancePath + "/endpoint",
          schemaPath: "#/properties/endpoint/type",
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
    }
    if (data["total Requests"] !== undefined) {
      let data1 = data["total Requests"];
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err2 = {
            instancePath: instancePath + "/total Requests",
            schemaPath: "#/properties/total%20Requests/minimum",
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
      } else {
        const err3 = {
          instancePath: instancePath + "/total Requests",
          schemaPath: "#/properties/total%20Requests/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.successRate !== undefined) {
      let data2 = data.successRate;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err4 = {
            instancePath: instancePath + "/successRate",
            schemaPath: "#/properties/successRate/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 100 },
            message: "must be <= 100",
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err5 = {
            instancePath: instancePath + "/successRate",
            schemaPath: "#/properties/successRate/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
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
          instancePath: instancePath + "/successRate",
          schemaPath: "#/properties/successRate/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.status200 !== undefined) {
      let data3 = data.status200;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err7 = {
          instancePath: instancePath + "/status200",
          schemaPath: "#/properties/status200/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err8 = {
            instancePath: instancePath + "/status200",
            schemaPath: "#/properties/status200/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
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
    if (data.status400 !== undefined) {
      let data4 = data.status400;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err9 = {
          instancePath: instancePath + "/status400",
          schemaPath: "#/properties/status400/type",
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
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err10 = {
            instancePath: instancePath + "/status400",
            schemaPath: "#/properties/status400/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
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
    if (data.status401 !== undefined) {
      let data5 = data.status401;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err11 = {
          instancePath: instancePath + "/status401",
          schemaPath: "#/properties/status401/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err12 = {
            instancePath: instancePath + "/status401",
            schemaPath: "#/properties/status401/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
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
    if (data.status403 !== undefined) {
      let data6 = data.status403;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err13 = {
          instancePath: instancePath + "/status403",
          schemaPath: "#/properties/status403/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err14 = {
            instancePath: instancePath + "/status403",
            schemaPath: "#/properties/status403/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.status404 !== undefined) {
      let data7 = data.status404;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err15 = {
          instancePath: instancePath + "/status404",
          schemaPath: "#/properties/status404/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err16 = {
            instancePath: instancePath + "/status404",
            schemaPath: "#/properties/status404/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.status429 !== undefined) {
      let data8 = data.status429;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err17 = {
          instancePath: instancePath + "/status429",
          schemaPath: "#/properties/status429/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err18 = {
            instancePath: instancePath + "/status429",
            schemaPath: "#/properties/status429/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.status500 !== undefined) {
      let data9 = data.status500;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err19 = {
          instancePath: instancePath + "/status500",
          schemaPath: "#/properties/status500/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 0 || isNaN(data9)) {
          const err20 = {
            instancePath: instancePath + "/status500",
            schemaPath: "#/properties/status500/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
  } else {
    const err21 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
    };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}

function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ApiQualityItems === undefined) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "ApiQualityItems" },
        message: "must have required property '" + "ApiQualityItems" + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "ApiQualityItems")) {
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
    if (data.ApiQualityItems !== undefined) {
      let data0 = data.ApiQualityItems;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate131(data0[i0], {
              instancePath: instancePath + "/ApiQualityItems/" + i0,
              parentData: data0,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/ApiQualityItems",
          schemaPath: "#/properties/ApiQualityItems/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  validate130.errors = vErrors;
  return errors === 0;
}

function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="ApiQuality" */ let vErrors = null;
  let errors = 0;
  if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
    errors = vErrors.length;
  }
  validate129.errors = vErrors;
  return errors === 0;
}

/** Validators of request bodies, by operationId. */
export const bodyValidators: Readonly<Record<string, Validator>> = {
  updateMsn: SalesUnitUpdate,
  orderProduct: ProductOrderRequest,
};
/** Validators of path parameters, by operationId. */
export const pathValidators: Readonly<Record<string, Validator>> = {
  getMerchant: getMerchantPath,
  getMerchantContracts: getMerchantContractsPath,
  getMerchantSalesUnits: getMerchantSalesUnitsPath,
  getMsn: getMsnPath,
  updateMsn: updateMsnPath,
  productOrderDetails: productOrderDetailsPath,
  deleteProductOrder: deleteProductOrderPath,
  getApiQuality: getApiQualityPath,
};
/** Validators of responses, by operationId and status. */
export const responseValidators: Readonly<Record<string, Validator>> = {
  "getAllMerchants 200": MerchantListResponse,
  "getAllMerchants 401": GatewayError,
  "getAllMerchants 403": Problem,
  "getAllMerchants 429": GatewayError,
  "getAllMerchants default": Problem,
  "getMerchant 200": Merchant,
  "getMerchant 400": Problem,
  "getMerchant 401": GatewayError,
  "getMerchant 403": Problem,
  "getMerchant 404": Problem,
  "getMerchant 429": GatewayError,
  "getMerchant default": Problem,
  "getMerchantContracts 200": MerchantContracts,
  "getMerchantContracts 400": Problem,
  "getMerchantContracts 401": GatewayError,
  "getMerchantContracts 403": Problem,
  "getMerchantContracts 404": Problem,
  "getMerchantContracts 429": GatewayError,
  "getMerchantContracts default": Problem,
  "getMerchantSalesUnits 200": MerchantSalesUnits,
  "getMerchantSalesUnits 400": Problem,
  "getMerchantSalesUnits 401": GatewayError,
  "getMerchantSalesUnits 403": Problem,
  "getMerchantSalesUnits 404": Problem,
  "getMerchantSalesUnits 429": GatewayError,
  "getMerchantSalesUnits default": Problem,
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
  "updateMsn 400": Problem,
  "updateMsn 401": GatewayError,
  "updateMsn 403": Problem,
  "updateMsn 404": Problem,
  "updateMsn 429": GatewayError,
  "updateMsn default": Problem,
  "orderProduct 201": ProductOrderResponse,
  "orderProduct 400": Problem,
  "orderProduct 401": GatewayError,
  "orderProduct 403": Problem,
  "orderProduct 409": Problem,
  "orderProduct 429": GatewayError,
  "orderProduct default": Problem,
  "productOrderDetails 200": ProductOrderDetails,
  "productOrderDetails 400": Problem,
  "productOrderDetails 401": GatewayError,
  "productOrderDetails 403": Problem,
  "productOrderDetails 404": Problem,
  "productOrderDetails 429": GatewayError,
  "productOrderDetails default": Problem,
  "deleteProductOrder 400": Problem,
  "deleteProductOrder 401": GatewayError,
  "deleteProductOrder 403": Problem,
  "deleteProductOrder 404": Problem,
  "deleteProductOrder 429": GatewayError,
  "deleteProductOrder default": Problem,
  "getPartnerWhoami 200": Partner,
  "getPartnerWhoami 401": GatewayError,
  "getPartnerWhoami 403": Problem,
  "getPartnerWhoami 429": GatewayError,
  "getPartnerWhoami default": Problem,
  "getPartnerPricePackages 200": PricePackageList,
  "getPartnerPricePackages 401": GatewayError,
  "getPartnerPricePackages 403": Problem,
  "getPartnerPricePackages 429": GatewayError,
  "getPartnerPricePackages default": Problem,
  "getApiQuality 200": ApiQuality,
  "getApiQuality 400": Problem,
  "getApiQuality 401": GatewayError,
  "getApiQuality 403": Problem,
  "getApiQuality 404": Problem,
  "getApiQuality 429": GatewayError,
  "getApiQuality default": Problem,
};
