// Every entry point that holds code, as a module imports it.
import * as specDiff from "@vipps-management/spec/diff";
import * as client from "@vipps-management/client";
import * as client202308 from "@vipps-management/client/2023-08";
import * as client202308CheckPrefill from "@vipps-management/client/2023-08/check-prefill";
import * as client202601 from "@vipps-management/client/2026-01";
import * as client202601CheckPrefill from "@vipps-management/client/2026-01/check-prefill";
import * as clientAccessToken from "@vipps-management/client/access-token";
import * as clientHelpers from "@vipps-management/client/helpers";
import * as clientMessageSignature from "@vipps-management/client/message-signature";
import * as clientTelemetry from "@vipps-management/client/telemetry";
import * as nodeAdapter from "@vipps-management/node-adapter";
import * as browserAdapter from "@vipps-management/browser-adapter";
import * as browserAdapterBackend from "@vipps-management/browser-adapter/backend";
import * as testkit from "@vipps-management/testkit";
import * as testkit202601 from "@vipps-management/testkit/2026-01";
import * as testkitServer from "@vipps-management/testkit/server";
import * as testkitGuard from "@vipps-management/testkit/guard";
import * as testkitMatchers from "@vipps-management/testkit/matchers";
import * as testkitPlaywright from "@vipps-management/testkit/playwright";
import * as testkitMsw from "@vipps-management/testkit/msw";
import "@vipps-management/testkit/jest";
import "@vipps-management/testkit/vitest";

export default [
  specDiff,
  client,
  client202308,
  client202308CheckPrefill,
  client202601,
  client202601CheckPrefill,
  clientAccessToken,
  clientHelpers,
  clientMessageSignature,
  clientTelemetry,
  nodeAdapter,
  browserAdapter,
  browserAdapterBackend,
  testkit,
  testkit202601,
  testkitServer,
  testkitGuard,
  testkitMatchers,
  testkitPlaywright,
  testkitMsw,
];
