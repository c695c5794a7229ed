import type { Rules } from "../../world/rules.ts";

/** Reads a merchant category code that is a number as the string that it should be. Rule `merchantCategoryCodeAsNumber`. */
export function tolerate(
  operationId: string,
  body: unknown,
  { merchantCategoryCodeAsNumber }: Pick<Rules, "merchantCategoryCodeAsNumber">,
): unknown {
  if (operationId !== "orderProduct" || merchantCategoryCodeAsNumber === "refused") return body;
  if (typeof body !== "object" || body === null || !("merchantCategoryCode" in body)) return body;
  const code = body.merchantCategoryCode;
  return typeof code === "number" ? { ...body, merchantCategoryCode: String(code) } : body;
}
