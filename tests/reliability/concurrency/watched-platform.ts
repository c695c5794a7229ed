import { type Platform, webPlatform } from "@vipps-management/client";

/** A platform in process that notes what is still held, and takes its time with everything. */
export interface WatchedPlatform {
  readonly platform: Platform;
  /** Bodies that were neither read to their end nor given up. */
  readonly openBodies: () => number;
}

/** How the attempts of a call go. */
export interface Script {
  /** The status of each attempt; the last one is that of all further ones. */
  readonly statuses: readonly number[];
}

const pause = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
};

/** Makes a platform that signs, waits, answers in chunks and keeps tokens, each in several turns of the event loop. */
export function watchedPlatform({ statuses }: Script): WatchedPlatform {
  let attempts = 0;
  const open = new Set<object>();
  return {
    openBodies: () => open.size,
    platform: {
      ...webPlatform,
      sleep: async (_milliseconds, signal) => {
        await pause(4);
        signal.throwIfAborted();
      },
      signer: {
        sign: async () => {
          await pause(4);
          return { Authorization: "Bearer emu_token" };
        },
        onAnswer: async ({ status }) => {
          await pause(2);
          return status === 401 ? "replay" : undefined;
        },
      },
      fetch: async (_url, { signal }) => {
        await pause(4);
        signal.throwIfAborted();
        const status = statuses[Math.min(attempts, statuses.length - 1)] ?? 200;
        attempts += 1;
        const chunks = [`{"msn":`, `"123456"`, `}`];
        const answer = {};
        open.add(answer);
        const body = new ReadableStream<Uint8Array>({
          pull: async (controller) => {
            await pause(2);
            const chunk = chunks.shift();
            if (chunk !== undefined && open.has(answer)) {
              controller.enqueue(new TextEncoder().encode(chunk));
              return;
            }
            // One that was given up while it was asked for more cannot be closed.
            if (open.delete(answer)) controller.close();
          },
          cancel: () => {
            open.delete(answer);
          },
        });
        return new Response(body, { status });
      },
    },
  };
}
