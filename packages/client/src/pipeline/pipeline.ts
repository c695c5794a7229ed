import { attempt } from "./attempt.ts";
import { readWhole } from "./body.ts";
import { deadline } from "./deadline.ts";
import { hooks } from "./hooks.ts";
import { compose, type Send } from "./layer.ts";
import { log } from "./log.ts";
import { replay } from "./replay.ts";
import { retry } from "./retry.ts";
import { sign } from "./sign.ts";
import { trace, traceAttempt } from "./trace.ts";
import { transport } from "./transport.ts";

/** Sends a request through every layer, the outermost first. */
export const pipeline: Send = /* @__PURE__ */ compose(
  [trace, deadline, retry, replay, traceAttempt, hooks, attempt, sign, log],
  /* @__PURE__ */ readWhole(transport),
);
