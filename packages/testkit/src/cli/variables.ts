import { addressesOf } from "../server/addresses.ts";
import type { EmulatorServer } from "../server/serve.ts";
import { usualVariables } from "../server/usual-variables.ts";

/**
 * What a command finds in its environment: how to call the emulator, and the addresses of what there is besides.
 *
 * @param env - The environment that they are added to.
 */
export function variablesFor(
  server: EmulatorServer,
  env: NodeJS.ProcessEnv,
): Readonly<Record<string, string>> {
  const { url, spaces } = server;
  const { portal, control } = addressesOf(spaces.default);
  return {
    ...usualVariables(server),
    EMULATOR_URL: url,
    EMULATOR_PORTAL_URL: portal,
    EMULATOR_CONTROL_URL: control,
    ...withoutProxy(new URL(url).hostname, env),
  };
}

/** A proxy of the machine's is not asked for the emulator, in either spelling of the variable. */
function withoutProxy(hostname: string, env: NodeJS.ProcessEnv): Record<string, string> {
  const hosts = [env.NO_PROXY ?? env.no_proxy ?? "", hostname].filter((part) => part !== "").join(",");
  return { NO_PROXY: hosts, no_proxy: hosts };
}
