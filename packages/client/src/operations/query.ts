import { createQuerySerializer } from "openapi-fetch";

const serialize = /* @__PURE__ */ createQuerySerializer();

/** Writes a query as openapi-fetch does, with its question mark; nothing for one without values. */
export function writeQuery(query: Readonly<Record<string, unknown>>): string {
  const text = serialize(query);
  return text === "" ? "" : `?${text}`;
}
