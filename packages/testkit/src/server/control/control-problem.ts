import type { Problem, RequestFault } from "../../generated/control/types.ts";
import { type Answer, jsonAnswer } from "../../emulator/http/answer.ts";
import { Refusal } from "../../emulator/http/refusal.ts";
import { PortalError, type PortalErrorCode } from "../../emulator/people/portal-error.ts";
import { SnapshotError, type SnapshotErrorCode } from "../../emulator/snapshot.ts";
import { chooseRules } from "../../emulator/world/rules.ts";
import { WorldSeedError, type WorldSeedErrorCode } from "../../emulator/world/world-seed.ts";
import { WorldError, type WorldErrorCode } from "../../emulator/world/world-error.ts";
import { problemTypeFor } from "../../samples/error-bodies.ts";
import { withoutHelpLink } from "../../help-link.ts";
import { SpaceError, type SpaceErrorCode } from "../spaces.ts";

/** Why a request for control is refused: what only a request can get wrong, and what an act in process can end with too. */
export type ControlCode =
  | "clock-goes-forward"
  | "emulator-failed"
  | "foreign-host"
  | "foreign-origin"
  | "invalid-request"
  | "method-not-allowed"
  | "too-large"
  | "unknown-address"
  | PortalErrorCode
  | SnapshotErrorCode
  | SpaceErrorCode
  | WorldErrorCode
  | WorldSeedErrorCode;

/** A request for control that is refused. */
export class ControlProblem extends Error {
  override readonly name = "ControlProblem";
  readonly status: number;
  readonly code: ControlCode;
  readonly faults: readonly RequestFault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    { status, code }: { status: number; code: ControlCode },
    message: string,
    {
      faults = [],
      headers = {},
    }: { faults?: readonly RequestFault[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(withoutHelpLink(message));
    this.status = status;
    this.code = code;
    this.faults = faults;
    this.headers = headers;
  }
}

/** A request that is not valid, with every fault that was found. */
export function invalidRequest(faults: readonly RequestFault[]): ControlProblem {
  const detail = `The request is not valid: ${faults.map(({ key, value }) => `${key} ${value}`).join("; ")}.`;
  return new ControlProblem({ status: 400, code: "invalid-request" }, detail, { faults });
}

/** Does what an emulator's method does, and refuses what the method finds wrong with a value, at its place in the body. */
export function checkedAt<Made>(key: string, act: () => Made): Made {
  try {
    return act();
  } catch (error) {
    const isOfTheValue = error instanceof TypeError || error instanceof RangeError;
    if (!isOfTheValue || error instanceof WorldSeedError) throw error;
    const faults = [{ key, value: error.message }];
    throw new ControlProblem({ status: 400, code: "invalid-request" }, error.message, { faults });
  }
}

/** Does what takes a world to begin with, and refuses what is wrong in it, at its place in the body. */
export function checkedSeed<Made>(key: string, act: () => Made): Made {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof WorldSeedError)) throw error;
    const { code, path } = error;
    const message = withoutHelpLink(error.message);
    const pointer = path.replaceAll(/\[(\d+)\]/g, "/$1").replaceAll(".", "/");
    const faults = [{ key: pointer === "" ? key : `${key}/${pointer}`, value: message }];
    throw new ControlProblem({ status: 400, code }, message, { faults });
  }
}

/** The problem that an error stands for; `undefined` for a mistake of the emulator's. */
export function problemFor(error: unknown): ControlProblem | undefined {
  if (error instanceof ControlProblem) return error;
  if (error instanceof WorldError) return problemOf(error, worldStatuses[error.code]);
  if (error instanceof PortalError) return problemOf(error, portalStatuses[error.code]);
  if (error instanceof SpaceError) return problemOf(error, spaceStatuses[error.code]);
  if (error instanceof SnapshotError) return problemOf(error, 400);
  return error instanceof Refusal ? problemOfRefusal(error) : undefined;
}

function problemOf(
  { code, message }: { code: ControlCode; message: string },
  status: number,
): ControlProblem {
  return new ControlProblem({ status, code }, message);
}

const worldStatuses: Readonly<Record<WorldErrorCode, number>> = {
  "unknown-product-order": 404,
  "unknown-partner": 404,
  "unknown-merchant": 404,
  "unknown-product": 400,
  "unknown-keys": 404,
  "invalid-keys": 400,
  "no-subscription-key": 409,
  "unknown-sales-unit": 404,
  "invalid-organisation": 400,
  "empty-text": 400,
  "illegal-transition": 409,
  "merchant-deactivated": 409,
  "no-agreement": 409,
  "no-msn-left": 409,
};

const portalStatuses: Readonly<Record<PortalErrorCode, number>> = {
  "unknown-link": 404,
  "not-authorised": 403,
  "invalid-agreement": 400,
  "unknown-field": 400,
  "invalid-field": 400,
  "unknown-price-package": 400,
  "empty-answer": 400,
  "link-expired": 409,
  "order-deleted": 409,
  "wrong-step": 409,
  "field-locked": 409,
  "form-incomplete": 409,
};

const spaceStatuses: Readonly<Record<SpaceErrorCode, number>> = {
  "invalid-name": 400,
  "unknown-space": 404,
  "space-exists": 409,
  "too-many-spaces": 409,
  "default-space": 409,
};

const refusalCodes: Readonly<Record<number, ControlCode>> = {
  404: "unknown-address",
  405: "method-not-allowed",
  413: "too-large",
};

const usualRules = chooseRules();

/** What the emulator's router and its reading of bodies refuse, they refuse in the API's shapes. */
function problemOfRefusal(refusal: Refusal): ControlProblem {
  const { status, headers, body } = refusal.answer({
    identify: () => ({ instance: "" }),
    newId: () => "",
    rules: usualRules,
  });
  const { extraDetails = [] } = JSON.parse(body ?? "{}") as Partial<Problem>;
  const { allow } = headers;
  return new ControlProblem({ status, code: refusalCodes[status] ?? "invalid-request" }, refusal.message, {
    faults: extraDetails,
    headers: allow === undefined ? {} : { allow },
  });
}

/** The answer that tells a problem. */
export function problemAnswer(
  { status, code, message, faults, headers }: ControlProblem,
  instance: string,
): Answer {
  const problem: Problem = {
    ...problemTypeFor(status),
    status,
    detail: message,
    instance,
    code,
    ...(faults.length > 0 && { extraDetails: [...faults] }),
  };
  const answer = jsonAnswer(status, "application/problem+json", problem);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
