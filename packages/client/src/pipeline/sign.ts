import type { SigningContext, UnsignedRequest } from "../platform.ts";
import type { CallContext, Layer } from "./layer.ts";

/** Lets the platform's signer add its headers: the last change before the wire, made anew for every attempt. */
export const sign: Layer = (next) => async (request, context) => {
  const { settings, signal } = context;
  const { signer } = settings;
  if (signer === undefined) return next(request, context);
  const added = await signer.sign(request, signingContext(context));
  // This attempt's own signal: by now the call may be at the next attempt, or over.
  signal.throwIfAborted();
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(added)) headers.set(name, value);
  const signed: UnsignedRequest = { ...request, headers };
  return next(signed, context);
};

/** What the signer is told of a call. */
export function signingContext(context: CallContext): SigningContext {
  const { platform, baseUrl, log } = context.settings;
  context.signing ??= {
    operation: context.operation.id,
    baseUrl,
    platform,
    get signal() {
      return context.signal; // another one in each attempt
    },
    warn: (message) => log?.warn(message, { operation: context.operation.id }),
  };
  return context.signing;
}
