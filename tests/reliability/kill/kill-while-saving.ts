import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { createEmulator } from "@vipps-management/testkit";
import { exportTo, importFrom } from "@vipps-management/testkit/server";

import { ended, startServer, worldOf } from "./served-file.ts";

/** What was found in the file after each kill. */
export interface Kills {
  /** How often the file was as it had been before, and how often the new one was in its place. */
  readonly before: number;
  readonly after: number;
}

/** What the clock shows in the world that the server saves. */
const changed = "2027-01-01T00:00:00.000Z";

/**
 * Serves a world from a file that it is saved to again, asks the server to stop, and kills it while it saves, each time after
 * another pause.
 *
 * @throws Error when the file is anything but one of the two worlds, whole.
 */
export async function killWhileSaving(times: number, { orders = 3_000 } = {}): Promise<Kills> {
  const folder = await mkdtemp(path.join(tmpdir(), "kill-"));
  const file = path.join(folder, "world.json");
  try {
    const beginning = await worldOf(orders);
    await exportTo(beginning, file);
    const old = await readFile(file, "utf8");
    const whole = await millisecondsToSave(file);
    await exportTo(beginning, file);
    const kills = { before: 0, after: 0 };
    for (let time = 0; time < times; time += 1) {
      const server = await startServer(file, ["--save", file]);
      await setClock(server.url, changed);
      server.child.kill("SIGTERM");
      await new Promise((resolve) => setTimeout(resolve, (whole * 1.2 * time) / times));
      server.child.kill("SIGKILL");
      await ended(server.child);
      const found = await look(file, old);
      if (found === "before" && server.child.exitCode === 0)
        throw new Error("The server said that it had stopped well, and had not saved.");
      kills[found] += 1;
      await exportTo(beginning, file);
    }
    return kills;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Which of the two worlds a file is. */
async function look(file: string, old: string): Promise<keyof Kills> {
  if ((await readFile(file, "utf8")) === old) return "before";
  const emulator = createEmulator({ edition: "2026-01" });
  await importFrom(emulator, file);
  const now = new Date(emulator.clock.now()).toISOString();
  if (now !== changed) throw new Error(`The file is a world of ${now}, which is neither of the two.`);
  return "after";
}

/** Changes the world by something that the saved file then shows. */
async function setClock(url: string, now: string): Promise<void> {
  const response = await fetch(`${url}/_emulator/clock`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ now }),
  });
  if (!response.ok) throw new Error(`The clock was not set: ${response.status} ${await response.text()}`);
}

/** How many milliseconds a server takes from being asked to stop to having saved. */
async function millisecondsToSave(file: string): Promise<number> {
  const { child } = await startServer(file, ["--save", file]);
  const began = performance.now();
  child.kill("SIGTERM");
  await ended(child);
  return performance.now() - began;
}
