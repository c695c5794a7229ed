import { program } from "../tsdown.base.ts";

// All in one folder, since the programs of processes of their own are found there.
export default program({
  bench: "src/bench.ts",
  "bare-server": "src/emulator/bare-server.ts",
  "slow-server": "src/client/slow-server.ts",
  "emulator-server": "src/emulator/emulator-server.ts",
  "msw-server": "src/emulator/mocks/msw-server.ts",
  "scalar-server": "src/emulator/mocks/scalar-server.ts",
  emulator: "src/emulator/in-process/emulator.ts",
  plain: "src/emulator/in-process/plain.ts",
  "msw-2": "src/emulator/in-process/msw-2.ts",
  "msw-3": "src/emulator/in-process/msw-3.ts",
  "mock-agent": "src/emulator/in-process/mock-agent.ts",
  nock: "src/emulator/in-process/nock.ts",
  world: "src/emulator/growth/world.ts",
  journal: "src/emulator/growth/journal.ts",
  "shared-mock-server": "src/emulator/suite/shared-mock-server.ts",
  "space-server": "src/emulator/growth/space-server.ts",
});
