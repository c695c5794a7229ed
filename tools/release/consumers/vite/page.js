import { browserPlatform } from "@vipps-management/browser-adapter";
import { createManagementClient, isManagementError } from "@vipps-management/client/2026-01";
import { createEmulator } from "@vipps-management/testkit";

// A page that looks up a sales unit, in front of the emulator in the same bundle: both keep to Web standards.

const emulator = createEmulator({ edition: "2026-01" });
const management = createManagementClient({ platform: emulator.platform() });
const { name } = await management.salesUnits.get({ msn: "123456" });
const unknown = await management.salesUnits.get({ msn: "999999" }).catch((error) => error);

globalThis.result = {
  name,
  code: isManagementError(unknown) ? unknown.code : undefined,
  browserPlatform: typeof browserPlatform,
};
