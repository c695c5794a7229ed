import type { Fault } from "@vipps-management/testkit";

/** Faults that a call gets through, since it is tried again. */
export const passing: readonly Fault[] = [
  { kind: "connection-reset", at: "before" },
  { kind: "connection-reset", at: "after" },
  { kind: "closed-socket", at: "after" },
  { kind: "half-body", at: "after" },
  { status: 500, at: "before" },
  { status: 503, at: "after", retryAfter: 0 },
  { status: 429, at: "before", retryAfter: 0 },
  { status: 429, at: "before", retryAfter: 1 },
  { latency: { ms: 20 } },
];

/** Faults that end a call. */
export const lasting: readonly Fault[] = [
  { kind: "malformed-json", at: "after" },
  { kind: "wrong-content-type", at: "after" },
  { kind: "empty", at: "after" },
  { status: 403, at: "before" },
  { status: 429, at: "before", retryAfter: 3_600 },
];
