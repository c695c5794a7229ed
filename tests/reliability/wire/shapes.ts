import { gzipSync } from "node:zlib";

import { fixtures } from "@vipps-management/testkit/2026-01";

import type { RawAnswer } from "./raw-server.ts";

/** What a look-up is answered with when all is well. */
export const unit = fixtures.salesUnit();

const text = JSON.stringify(unit);
const length = Buffer.byteLength(text);
const json = "Content-Type: application/json;charset=UTF-8";

/** The bytes of an answer: a status line, header lines, and a body as it stands. */
function bytesOf(headers: readonly string[], body: string | Uint8Array = text, status = "200 OK"): Buffer {
  const head = [`HTTP/1.1 ${status}`, ...headers, "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head, "latin1"), Buffer.from(body)]);
}

export const wellFormed = bytesOf([json, `Content-Length: ${length}`]);

/** Bodies in chunks (RFC 9112, section 7.1). */
const chunked = (...chunks: readonly string[]): string =>
  chunks.map((chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`).join("");

const inChunks = [json, "Transfer-Encoding: chunked"];

/** 64 MiB of nothing in 64 KiB. */
const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20));

/** An answer as bytes, and what a call has to make of it: data, or an error with one of these codes. */
export interface Shape {
  readonly why: string;
  readonly answer: RawAnswer;
  readonly outcome: "data" | readonly string[];
}

const shape = (
  why: string,
  bytes: Buffer | readonly Buffer[],
  outcome: Shape["outcome"],
  then: RawAnswer["then"] = "end",
): Shape => ({ why, answer: { pieces: [bytes].flat(), then }, outcome });

const broken = ["network"] as const;

export const shapes: readonly Shape[] = [
  shape("an answer as it should be", wellFormed, "data", "keep"),
  shape(
    "an answer in chunks",
    bytesOf(inChunks, chunked(text.slice(0, 9), text.slice(9), "")),
    "data",
    "keep",
  ),
  shape("an answer that ends with its connection", bytesOf([json, "Connection: close"]), "data"),
  shape("an answer of HTTP/1.0", Buffer.from(`HTTP/1.0 200 OK\r\n${json}\r\n\r\n${text}`), "data"),
  shape(
    "trailers after the last chunk",
    bytesOf(inChunks, `${chunked(text)}0\r\nX-Checksum: 1\r\n\r\n`),
    "data",
    "keep",
  ),
  shape(
    "answers on the way to the answer: 102, 103",
    Buffer.concat([
      ...["102 Processing", "103 Early Hints"].map((status) => bytesOf([], "", status)),
      wellFormed,
    ]),
    "data",
    "keep",
  ),
  shape("gzip", bytesOf([json, "Content-Encoding: gzip"], gzipSync(text)), "data"),

  shape(
    "leave to go on that nobody asked for",
    Buffer.concat([bytesOf([], "", "100 Continue"), wellFormed]),
    broken,
  ),
  shape("fewer bytes than were announced", bytesOf([json, `Content-Length: ${length + 1}`]), broken),
  shape(
    "more bytes than were announced",
    bytesOf([json, `Content-Length: ${length}`], `${text}HTTP/1.1 200 OK\r\n\r\n`),
    "data",
    "keep",
  ),
  shape(
    "a second answer that nobody asked for",
    Buffer.concat([wellFormed, bytesOf([json, "Content-Length: 2"], "{}")]),
    "data",
    "keep",
  ),
  shape("bytes that were announced as none", bytesOf([json, "Content-Length: 0"]), ["decode"], "keep"),
  shape("two lengths that differ", bytesOf([json, "Content-Length: 2", `Content-Length: ${length}`]), broken),
  shape("a length that is no number", bytesOf([json, "Content-Length: 1e2"]), broken),
  shape("a length below zero", bytesOf([json, "Content-Length: -1"]), broken),
  shape("a length beyond all numbers", bytesOf([json, `Content-Length: ${"9".repeat(40)}`]), broken),
  shape(
    "both a length and chunks",
    bytesOf([...inChunks, `Content-Length: ${length}`], chunked(text, "")),
    broken,
  ),
  shape("a chunk whose size is no number", bytesOf(inChunks, `zz\r\n${text}\r\n0\r\n\r\n`), broken),
  shape("a chunk that is longer than its size", bytesOf(inChunks, `4\r\n${text}\r\n0\r\n\r\n`), broken),
  shape("chunks without a last one", bytesOf(inChunks, chunked(text)), broken),
  shape(
    "a connection that breaks in the body",
    bytesOf([json, `Content-Length: ${length}`], text.slice(0, 20)),
    broken,
    "break",
  ),
  shape("a connection that ends in the headers", Buffer.from("HTTP/1.1 200 OK\r\nContent-Ty"), broken),
  shape("nothing at all", Buffer.alloc(0), broken),
  shape("what is no HTTP", Buffer.from("220 mail.example ESMTP\r\n"), broken),
  shape("a version of HTTP that there is not", Buffer.from("HTTP/7.3 200 OK\r\n\r\n{}"), broken),
  shape("a status of two digits", bytesOf([json, "Content-Length: 2"], "{}", "20 OK"), [
    "network",
    "decode",
    "unexpected_status",
    "server_error",
  ]),
  shape(
    "another protocol",
    bytesOf(["Upgrade: websocket", "Connection: Upgrade"], "", "101 Switching Protocols"),
    broken,
  ),
  shape(
    "headers without end",
    bytesOf(
      [json, ...Array.from({ length: 2_000 }, (_, at) => `X-${at}: ${"x".repeat(50)}`), "Content-Length: 2"],
      "{}",
    ),
    broken,
  ),
  shape(
    "a header of 100,000 characters",
    bytesOf([json, `X-Long: ${"x".repeat(100_000)}`, "Content-Length: 2"], "{}"),
    broken,
  ),
  shape("a null byte in a header", bytesOf([json, "X-Null: a\0b", `Content-Length: ${length}`]), broken),
  shape("gzip that is none", bytesOf([json, "Content-Encoding: gzip"], text), ["network", "decode"]),
  shape("gzip that is cut off", bytesOf([json, "Content-Encoding: gzip"], gzipSync(text).subarray(0, 40)), [
    "network",
    "decode",
  ]),
  shape(
    "64 MiB in 64 KiB of gzip",
    bytesOf([json, "Content-Encoding: gzip", `Content-Length: ${bomb.length}`], bomb),
    ["decode"],
    "keep",
  ),
  shape("64 MiB in gzip within gzip", bytesOf([json, "Content-Encoding: gzip, gzip"], gzipSync(bomb)), [
    "decode",
    "network",
  ]),
  shape("an encoding that nobody knows", bytesOf([json, "Content-Encoding: rot13"], "{"), [
    "decode",
    "network",
  ]),
  shape(
    "a body without end",
    [bytesOf([json, "Connection: close"], ""), Buffer.alloc(65_536, " ")],
    ["decode"],
    "repeat",
  ),
  shape(
    "an answer that does not go on",
    bytesOf([json, `Content-Length: ${length}`], text.slice(0, 20)),
    ["timeout"],
    "keep",
  ),
  shape("headers that do not go on", Buffer.from("HTTP/1.1 200 OK\r\nContent-Ty"), ["timeout"], "keep"),
  shape(
    "a redirect to elsewhere",
    bytesOf(["Location: http://127.0.0.1:9/", "Content-Length: 0"], "", "302 Found"),
    ["redirected"],
    "keep",
  ),
];
