// JavaScript, so that the process of a server can load it on a Node that does not read TypeScript.
import { existsSync, readdirSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = /** @type {() => void} */ (runInNewContext("gc"));

/** @type {string[]} */
const alarms = [];
for (const event of ["warning", "unhandledRejection", "uncaughtExceptionMonitor"])
  process.on(event, (/** @type {unknown} */ what) => {
    alarms.push(`${event}: ${what instanceof Error ? (what.stack ?? what.message) : String(what)}`);
  });

const files = "/proc/self/fd";

/**
 * What this process holds, after a collection, and what has gone wrong in it unnoticed: rejections that nobody handled,
 * exceptions that nobody caught, and warnings.
 */
export function readGauge() {
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo();
  const count = (/** @type {string} */ kind) => resources.filter((each) => each === kind).length;
  return {
    heap: heapUsed,
    rss,
    sockets: count("TCPSocketWrap"),
    timers: count("Timeout"),
    // Of Linux: elsewhere there is nothing to count.
    files: existsSync(files) ? readdirSync(files).length : 0,
    alarms: [...alarms],
  };
}
