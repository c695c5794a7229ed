import spec202308 = require("@vipps-management/spec/2023-08.json");
import spec202601 = require("@vipps-management/spec/2026-01.json");
import specAccessToken = require("@vipps-management/spec/access-token.json");
import specControl = require("@vipps-management/spec/control.json");

export const titles = [
  spec202308.info.title,
  spec202601.info.title,
  specAccessToken.info.title,
  specControl.info.title,
] satisfies string[];
