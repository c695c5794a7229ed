import type { Case } from "./case.ts";

/** What a runtime showed of the cases; each of them is in one of the lists. */
export interface Report {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly sentence: string; readonly message: string }[];
  /** What nothing can be shown of, and what the runtime has that is to blame: never counted as passed. */
  readonly notHere: readonly { readonly sentence: string; readonly reason: string }[];
}

/** How long a case may take, in milliseconds. */
const LONGEST = 10_000;

/**
 * Runs cases one after the other, in whatever runtime this is.
 *
 * @param cases - All of them, also those that this runtime can show nothing of.
 * @param longest - How long each may take, in milliseconds.
 */
export async function runSuite(cases: readonly Case[], longest: number = LONGEST): Promise<Report> {
  const passed = [];
  const failed = [];
  const notHere = [];
  for (const { sentence, show, needs } of cases) {
    const reason = await firstMissing(needs);
    if (reason !== undefined) {
      notHere.push({ sentence, reason });
      continue;
    }
    try {
      await within(longest, show);
      passed.push(sentence);
    } catch (error) {
      failed.push({ sentence, message: messageOf(error) });
    }
  }
  return { passed, failed, notHere };
}

async function firstMissing(needs: Case["needs"]): Promise<string | undefined> {
  for (const need of needs) if (!(await need.isThere())) return need.missing;
  return undefined;
}

/** A case that hangs must not keep the others from telling. */
async function within(milliseconds: number, show: Case["show"]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`It did not end within ${milliseconds} ms.`));
    }, milliseconds);
  });
  try {
    await Promise.race([show(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}
