/** Bytes as base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  let characters = "";
  // Many at a time, which is quicker than one by one, but not more than a function takes arguments.
  for (let start = 0; start < bytes.length; start += 1_024)
    characters += Reflect.apply(String.fromCharCode, String, bytes.subarray(start, start + 1_024)) as string;
  return btoa(characters);
}

/** Bytes as base64url without padding (RFC 4648 §5). */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The bytes of a base64 text; undefined when it is not written the one way in which these bytes are to be written. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  const characters = atob(text);
  // Bits that no byte uses could otherwise be set at will, and one signature be written in several ways.
  if (btoa(characters) !== text) return undefined;
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
