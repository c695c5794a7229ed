// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { OperationCall, Reply } from "../../emulator/http/operation-call.ts";
import type { AccessToken, ManagementToken, ManagementTokenRequest } from "./types.ts";

/** What the emulator has to do for access-token: one function for each operation. */
export interface Handlers {
  /** POST /accesstoken/get: Get an access token with partner keys or with a sales unit's API keys. */
  fetchAccessToken(
    call: OperationCall<{ path: Record<never, never>; query: Record<never, never>; body: undefined }>,
  ): Reply<200, AccessToken>;
  /** POST /miami/v1/token: Get an access token with management keys. */
  fetchManagementToken(
    call: OperationCall<{
      path: Record<never, never>;
      query: Record<never, never>;
      body: ManagementTokenRequest;
    }>,
  ): Reply<200, ManagementToken>;
}
