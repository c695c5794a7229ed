import type { GatewayError, Problem } from "@vipps-management/client/2023-08";
import type { Draw } from "../draw.ts";
import { gatewayErrorFor, problemFor } from "../error-bodies.ts";
import type { Overrides } from "../overrides.ts";

export function makeProblem({ random }: Draw, { status }: Overrides<Problem>): Problem {
  return { ...problemFor(status ?? 404), instance: `urn:uuid:${random.uuid()}`, traceId: random.uuid() };
}

export function makeGatewayError(_draw: Draw, { statusCode }: Overrides<GatewayError>): GatewayError {
  return gatewayErrorFor(statusCode ?? 401);
}
