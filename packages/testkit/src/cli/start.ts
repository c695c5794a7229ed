import { createEmulator } from "../emulator/create-emulator.ts";
import { isLoopback } from "../emulator/http/own-host.ts";
import type { Snapshot } from "../emulator/snapshot.ts";
import { type EmulatorServer, serve } from "../server/serve.ts";
import { writeWhole } from "../server/snapshot-file.ts";
import type { Wishes } from "./options.ts";
import { mintedIn, savedServer } from "./saved-spaces.ts";
import { typed } from "./usage-error.ts";

/** A server that was started, and the way to stop it. */
export interface Started {
  readonly server: EmulatorServer;
  /** Lets the requests at hand finish, and then writes the state to where it is to be saved. */
  stop(): Promise<void>;
}

/** Starts a server as somebody wishes. */
export async function start({ serve: options, save }: Wishes): Promise<Started> {
  // What the emulator does not accept was typed wrongly; that a server cannot listen is another matter.
  const emulator = await typed(() => createEmulator(options));
  if (!isLoopback(options.hostname ?? "")) {
    console.error(
      `Warning: at ${options.hostname ?? ""} everybody who reaches this machine can call and control the emulator. It needs no real keys; give it none.`,
    );
  }
  const server = await serve({ ...options, emulator });
  await restoreSpaces(server, options.snapshot).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  return {
    server,
    stop: async () => {
      await server.close();
      if (save !== undefined) await writeWhole(save, savedServer(server.spaces));
    },
  };
}

async function restoreSpaces({ spaces }: EmulatorServer, snapshot: Snapshot | undefined): Promise<void> {
  for (const [name, ofSpace] of mintedIn(snapshot))
    await typed(() => spaces.create({ name, snapshot: ofSpace }));
}
