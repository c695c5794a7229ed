import type { Platform, SigningContext } from "../platform.ts";
import type { CallContext, Layer } from "./layer.ts";

/** Lets the platform's signer add its headers: the last change before the wire, made anew for every attempt. */
export const sign: Layer = (next) => async (request, context) => {
  const { settings, ending } = context;
  const { signer } = settings;
  if (signer === undefined) return next(request, context);
  const added = await signer.sign(request, signingContext(context));
  // This attempt's own ending: by now the call may be at the next attempt, or over.
  ending.throwIfEnded();
  return next(request.with(added), context);
};

/** What the signer is told of a call. */
export function signingContext(context: CallContext): SigningContext {
  return (context.signing ??= new CallSigning(context));
}

/** A class, since an object that has a getter of its own costs the runtime more than the rest of signing. */
class CallSigning implements SigningContext {
  readonly operation: string;
  readonly baseUrl: string;
  readonly platform: Platform;
  readonly warn: SigningContext["warn"];
  readonly #context: CallContext;

  constructor(context: CallContext) {
    const { platform, baseUrl, log } = context.settings;
    this.operation = context.operation.id;
    this.baseUrl = baseUrl;
    this.platform = platform;
    this.warn = (message) => log?.warn(message, { operation: this.operation });
    this.#context = context;
  }

  get signal(): AbortSignal {
    return this.#context.ending.signal; // another one in each attempt
  }
}
