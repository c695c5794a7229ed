// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { Route } from "../../emulator/http/route.ts";
import type { Handlers } from "./handlers.ts";

/** Every operation of access-token with its paths, in the document's order. */
export const routes: readonly Route<keyof Handlers>[] = [
  {
    operationId: "fetchAccessToken",
    method: "POST",
    paths: ["/accesstoken/get", "/accessToken/get"],
    callers: [],
    available: true,
    idempotencyKey: false,
    body: null,
    success: { status: 200, contentType: "application/json;charset=UTF-8" },
  },
  {
    operationId: "fetchManagementToken",
    method: "POST",
    paths: ["/miami/v1/token"],
    callers: [],
    available: true,
    idempotencyKey: false,
    body: "application/x-www-form-urlencoded",
    success: { status: 200, contentType: "application/json;charset=UTF-8" },
  },
];
