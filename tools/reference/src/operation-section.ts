import { ApiError, AuthenticationError, RateLimitError } from "@vipps-management/client";

import { type Document, type Json, listOf, objectOf, type Operation, textOf } from "./document.ts";
import { type Field, fieldsOf, limitsOf, typeOf, code } from "./fields.ts";
import { plain, table } from "./markdown.ts";

/** What is said of an operation, as lines of Markdown. */
export function operationSection(operation: Operation, document: Document): string[] {
  const { json, method, path } = operation;
  return [
    `## ${code(textOf(json.operationId))}`,
    "",
    `${plain(textOf(json.summary))} ${plain(textOf(json.description))}`.trim(),
    "",
    "```http",
    `${method} ${path}`,
    "```",
    "",
    ...table(["Of this operation", "In the document"], facts(operation)),
    ...parameters(operation, document),
    ...body(json, document),
    ...answers(json, document),
    ...curl(operation, document),
  ];
}

const callers: Readonly<Record<string, string>> = {
  partner: "a partner, with partner or management keys",
  merchant: "a merchant, with a sales unit's own keys",
};

function facts({ json, parameters: given }: Operation): [string, string][] {
  const availability = textOf(json["x-availability"]);
  const planned = textOf(json["x-planned-for"]);
  const source = objectOf(json.externalDocs);
  const rows: [string, string][] = [];
  if (json["x-resource"] !== undefined) {
    const values = given.filter((each) => each.in === "path").map(({ name }) => textOf(name));
    const input = [
      ...(values.length > 0 ? [`{ ${values.join(", ")} }`] : []),
      ...(json.requestBody ? ["body"] : []),
    ];
    const name = `${textOf(json["x-resource"])}.${textOf(json["x-method"])}`;
    rows.push(["The client's method", code(`management.${name}(${input.join(", ")})`)]);
  }
  const allowed = listOf(json["x-callers"]).map((each) => callers[String(each)] ?? String(each));
  if (allowed.length > 0) rows.push(["Who may call it", allowed.join("; ")]);
  if (availability !== "")
    rows.push(["Availability", planned === "" ? availability : `${availability}, for ${planned}`]);
  if (source.url !== undefined)
    rows.push(["Source", `[${plain(textOf(source.description) || "The guide")}](${textOf(source.url)})`]);
  return rows;
}

function parameters({ parameters: given }: Operation, document: Document): string[] {
  const rows = given.map((each) => {
    const schema = document.follow(each.schema);
    return [
      code(textOf(each.name)),
      textOf(each.in),
      each.required === true ? "yes" : "no",
      [typeOf(schema, document), limitsOf(schema)].filter((part) => part !== "").join("; "),
      plain(textOf(each.description)),
    ];
  });
  if (rows.length === 0) return [];
  return ["**Parameters**", "", ...table(["Name", "In", "Needed", "What it is", "What it says"], rows)];
}

function body({ requestBody }: Json, document: Document): string[] {
  const content = contentOf(document.follow(requestBody));
  if (content === undefined) return [];
  return ["**Body**", "", ...fieldTable(fieldsOf(content.schema, document))];
}

function answers(json: Json, document: Document): string[] {
  const all = Object.entries(objectOf(json.responses)).map(
    ([status, response]) => [status, document.follow(response)] as const,
  );
  const rows = all.map(([status, response]) => [
    status === "default" ? "any other" : status,
    plain(textOf(response.description)),
    json["x-resource"] === undefined ? "" : errorOf(Number(status)),
    Object.keys(objectOf(response.headers)).map(code).join(", "),
  ]);
  const success = all.find(([status]) => status.startsWith("2"))?.[1];
  const content = success === undefined ? undefined : contentOf(success);
  const fields = content === undefined ? [] : fieldsOf(content.schema, document);
  return [
    "**Answers**",
    "",
    ...table(["Status", "When", "The client's error", "Headers"], rows),
    ...(fields.length === 0 ? [] : ["**What a success holds**", "", ...fieldTable(fields)]),
  ];
}

const problem = { details: [] };

/** The error that the client makes of a status, with a link to its entry. */
function errorOf(status: number): string {
  if (Number.isNaN(status) || status < 300) return "";
  const { code: name } =
    status === 401
      ? new AuthenticationError("", { code: "unauthorized", status, problem })
      : status === 429
        ? new RateLimitError("", { problem, retryAfter: undefined })
        : new ApiError("", { status, problem });
  return `[${code(name)}](../troubleshooting.md#${name})`;
}

function fieldTable(fields: readonly Field[]): string[] {
  return table(
    ["Field", "Needed", "What it is", "Limits", "What it says"],
    fields.map(({ name, required, type, limits, description }) => [
      code(name),
      required ? "yes" : "no",
      type,
      limits,
      plain(description),
    ]),
  );
}

/** The same by hand; `--location` is left out on purpose, as no redirect is to be followed with keys. */
function curl({ method, path, parameters: given, json }: Operation, document: Document): string[] {
  const address = given
    .filter((each) => each.in === "path")
    .reduce((text, { name, example }) => text.replace(`{${textOf(name)}}`, String(example)), path);
  const example = exampleOf(contentOf(document.follow(json.requestBody)));
  const headers = [
    ...(isForKeys(given) || path.startsWith("/_") || path.startsWith("/miami")
      ? []
      : ["Authorization: Bearer $TOKEN", "Ocp-Apim-Subscription-Key: $VIPPS_SUBSCRIPTION_KEY"]),
    ...given
      .filter((each) => each.in === "header" && (each.required === true || each.name === "Idempotency-Key"))
      .map(({ name, example: value }) => `${textOf(name)}: ${String(value)}`),
    ...(example === undefined ? [] : ["Content-Type: application/json"]),
  ];
  const parts = [
    `curl --request ${method} "$VIPPS_BASE_URL${address}"`,
    ...headers.map((header) => `--header "${header}"`),
    ...(example === undefined
      ? []
      : [`--data '${JSON.stringify(example).replaceAll("'", String.raw`'\''`)}'`]),
  ];
  return ["```sh", parts.join(" \\\n  "), "```", ""];
}

function isForKeys(given: readonly Json[]): boolean {
  return given.some(({ name }) => name === "client_secret");
}

function contentOf({ content }: Json): Json | undefined {
  const [first] = Object.values(objectOf(content));
  return first === undefined ? undefined : objectOf(first);
}

function exampleOf(content: Json | undefined): unknown {
  if (content === undefined) return undefined;
  const [first] = Object.values(objectOf(content.examples));
  return content.example ?? objectOf(first).value;
}
