import { CommandError } from "./commands.ts";
import { prepare } from "./rehearse/prepare.ts";

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    interrupted.abort();
  });

const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  /** The first half of a rehearsal; what is prepared is looked at by `rehearsal/`. */
  prepare: async ([folder]) => {
    if (folder === undefined) throw new CommandError("In which folder?");
    await prepare(folder, interrupted.signal);
  },
};

const [name = "", ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (command === undefined)
    throw new CommandError(`There is no command "${name}": they are ${Object.keys(commands).join(", ")}.`);
  await command(args);
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exitCode = 1;
}
