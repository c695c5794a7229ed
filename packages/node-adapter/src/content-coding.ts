import { Duplex } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

// An empty body has no coding's frame either, and some servers leave the frame's end out: whether an answer is whole is for
// HTTP's own framing to tell.
const zlib = { finishFlush: constants.Z_SYNC_FLUSH };
const brotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH };

/** What undoes each content coding (RFC 9110 §8.4.1). */
const DECODERS: ReadonlyMap<string, () => Duplex> = new Map<string, () => Duplex>([
  ["br", () => createBrotliDecompress(brotli)],
  ["deflate", () => createInflate(zlib)],
  ["gzip", () => createGunzip(zlib)],
  ["x-gzip", () => createGunzip(zlib)],
]);

/** Nobody codes an answer more often, unless to exhaust whoever reads it. */
const MOST = 5;

/**
 * Undoes the codings of a body, the last one first.
 *
 * @param codings - The value of `Content-Encoding`. With one that is not known, the body is given as it is.
 */
export function decoded(
  body: ReadableStream<Uint8Array>,
  codings: string | undefined,
): ReadableStream<Uint8Array> {
  const decoders = codings?.split(",").map((coding) => DECODERS.get(coding.trim().toLowerCase())) ?? [];
  if (decoders.length > MOST || !decoders.every((decoder) => decoder !== undefined)) return body;
  return decoders.reduceRight((coded, decoder) => coded.pipeThrough(asTransform(decoder())), body);
}

/** Bytes in, bytes out; Node's own types say that it may be anything. */
interface Transform {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
}

const asTransform = (stream: Duplex): Transform => Duplex.toWeb(stream) as object as Transform;
