import { program } from "../tsdown.base.ts";

export default program({
  bench: "src/bench.ts",
  "bare-server": "src/emulator/bare-server.ts",
  "slow-server": "src/client/slow-server.ts",
  "emulator-server": "src/emulator/emulator-server.ts",
  "million-sales-units": "src/emulator/million-sales-units.ts",
});
