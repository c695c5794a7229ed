import { parseArgs } from "node:util";

import { startConsole } from "./start-console.ts";

// `npm run console`: an emulator, a backend before it and a page before that, until Ctrl+C.

const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });
const port = Number(values.port);

if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
  console.error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  process.exitCode = 1;
} else {
  await run();
}

async function run(): Promise<void> {
  const started = await startConsole({ port }).catch((error: unknown) => {
    console.error(`The console could not be started: ${(error as Error).message}.`);
    process.exitCode = 1;
  });
  if (started === undefined) return;
  console.log(`The merchant console is at ${started.url}\n\nCtrl+C stops it.`);
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void started.close();
    });
  }
}
