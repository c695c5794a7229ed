import path from "node:path";

import { runtimes } from "../tests/runtimes/list.mjs";
import { installOnDemand } from "./on-demand.mjs";

/** Installs those that are not there, of these or of all. */
export const installRuntimes = (wanted = runtimes) =>
  installOnDemand(
    wanted.map(({ name, version, packageName, binary }) => ({
      name: `${name} ${version}`,
      packageName,
      version,
      folder: binary.slice(0, binary.lastIndexOf(`${path.sep}node_modules${path.sep}`)),
      file: binary,
    })),
  );
