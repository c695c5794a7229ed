import { body } from "./body.ts";
import { deadline } from "./deadline.ts";
import { compose, type Send } from "./layer.ts";
import { replay } from "./replay.ts";
import { sign } from "./sign.ts";
import { transport } from "./transport.ts";

/** Sends a request through every layer, the outermost first. */
export const pipeline: Send = compose([deadline, replay, sign, body], transport);
