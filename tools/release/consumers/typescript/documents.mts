import spec202308 from "@vipps-management/spec/2023-08.json" with { type: "json" };
import spec202601 from "@vipps-management/spec/2026-01.json" with { type: "json" };
import specAccessToken from "@vipps-management/spec/access-token.json" with { type: "json" };
import specControl from "@vipps-management/spec/control.json" with { type: "json" };

export const titles = [
  spec202308.info.title,
  spec202601.info.title,
  specAccessToken.info.title,
  specControl.info.title,
] satisfies string[];
