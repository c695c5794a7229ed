import * as testkitMsw from "@vipps-management/testkit/msw";

export const entryPoint = testkitMsw;
