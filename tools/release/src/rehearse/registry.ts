import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { runServer } from "verdaccio";

/** A registry on this machine, which has what was published to it and nothing else. */
export interface Registry {
  readonly url: string;
  /** The file of npm's configuration with which one publishes to it. */
  readonly userConfig: string;
  close(): Promise<void>;
}

/** Starts Verdaccio in this process, so that it cannot outlive it. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const server = (await runServer({
    self_path: path.join(folder, "verdaccio.yaml"), // not read; Verdaccio finds its other files beside it
    storage: storageOf(folder),
    auth: { htpasswd: { file: path.join(folder, "htpasswd"), max_users: -1 } },
    uplinks: {},
    packages: { "@vipps-management/*": { access: ["$all"], publish: ["$all"], unpublish: [] } },
    web: { enable: false },
    max_body_size: "50mb",
    log: { type: "stdout", format: "pretty", level: "fatal" },
  })) as Server;
  await once(server.listen(0, "127.0.0.1"), "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/`,
    userConfig: writeUserConfig(folder, host),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Where the registry in a folder keeps what was published. */
export function storageOf(folder: string): string {
  return path.join(folder, "storage");
}

/** npm publishes with a token only; this registry takes any. */
function writeUserConfig(folder: string, host: string): string {
  const file = path.join(folder, "npmrc");
  writeFileSync(file, `registry=http://${host}/\n//${host}/:_authToken=rehearsal\n`);
  return file;
}
