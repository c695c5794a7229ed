/** What a page says of what was just done; it is named in the address, so that no text of a stranger's can be shown. */
const notices = {
  signed: "The merchant agreement is signed. This is the order that it was needed for.",
  saved: "Saved. The order is not submitted yet.",
  answered: "The answer is sent.",
  approved: "Approved: the sales unit exists, and both parties have mail.",
  asked: "The merchant is asked, by mail.",
  rejected: "Declined. The merchant alone is told, by mail.",
  activated: "Activated.",
  deactivated: "Deactivated: the API does not find it any more.",
  clock: "The clock has moved on.",
  "fault-added": "The fault is added. It happens to requests from now on.",
  "faults-cleared": "No fault waits any more.",
  reset: "All is as in the beginning: the world, the clock, the journal and the faults.",
} as const;

export type Notice = keyof typeof notices;

/** The notice with a name; `undefined` for any other text. */
export function noticeNamed(done = ""): string | undefined {
  return Object.hasOwn(notices, done) ? notices[done as Notice] : undefined;
}
