// Loaded into the process of a server before the server itself: tells its parent, whenever that asks, what the process holds.
import { readGauge } from "./gauge.mjs";

process.on("message", () => {
  process.send?.(readGauge());
});
// A server that is done has to end by itself.
process.channel?.unref();
