import path from "node:path";

import { createManagementClient } from "@vipps-management/client/2026-01";
import { nodePlatform } from "@vipps-management/node-adapter";
import { type EmulatorServer, serve } from "@vipps-management/testkit/server";

import { createApp } from "./backend/app.ts";
import { listen } from "./backend/listen.ts";
import { exampleWorld } from "./example-world.ts";

/** The three of them, running. */
export interface RunningConsole {
  /** Where the page is. */
  readonly url: string;
  readonly emulator: EmulatorServer;
  /** Stops all three. */
  close(): Promise<void>;
}

/** The page as Vite has built it, beside the file that this one is built into. */
const pageFolder = path.join(import.meta.dirname, "page");

/**
 * Starts an emulator, the backend that holds its keys, and the page.
 *
 * @param options - `port`: where the page is to be; 0, the default, takes any that is free.
 * @throws Error when the port is in use.
 */
export async function startConsole({ port = 0 }: { readonly port?: number } = {}): Promise<RunningConsole> {
  // Some milliseconds for each answer, so that one sees what a page does while it waits.
  const emulator = await serve({ edition: "2026-01", clock: "wall", world: exampleWorld, latency: 40 });
  const closers = [() => emulator.close()];
  const close = async (): Promise<void> => {
    for (const each of closers) await each();
  };
  try {
    const platform = nodePlatform({
      credentials: emulator.emulator.credentials.partner,
      baseUrl: emulator.url,
    });
    closers.unshift(() => platform.close());
    const management = createManagementClient({
      platform,
      system: { name: "merchant-console", version: "1.0.0" },
    });
    const site = await listen(port, (origin) =>
      createApp({ origin, management, pageFolder, emulatorUrl: emulator.url }),
    );
    closers.unshift(() => site.close());
    return { url: site.origin, emulator, close };
  } catch (error) {
    await close();
    throw error;
  }
}
