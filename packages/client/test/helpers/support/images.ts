/** The beginning of a PNG of a size (PNG specification, §5.2 and §11.2.2), and some bytes after it. */
export function png(width: number, height: number, rest: Uint8Array = new Uint8Array(17)): Uint8Array {
  const bytes = new Uint8Array(24 + rest.length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  bytes.set(rest, 24);
  return bytes;
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
