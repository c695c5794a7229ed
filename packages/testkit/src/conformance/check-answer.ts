import { describe, pointerTo, type Violation } from "../emulator/http/violations.ts";
import type { Validator } from "../emulator/http/validate.ts";
import { type Contract, essence } from "./contract.ts";
import { kindAndLength, shownType, wayTo } from "./discreet.ts";
import type { Finding } from "./finding.ts";
import type { JsonObject } from "./json.ts";
import { unknownFields } from "./unknown-fields.ts";

/** An answer, read to its end. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What a check has found, and the body if it could be read. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly body?: unknown;
}

/** Holds an answer against what the document promises: status, media type, headers, body, and fields that it does not have. */
export function checkAnswer(contract: Contract, answer: Received, document: JsonObject): Checked {
  const { status, headers, text } = answer;
  const promised = contract.promised(status);
  if (promised === undefined)
    return {
      findings: [
        {
          kind: "undeclared-status",
          field: "",
          says: `answered ${status}, which the document does not have`,
        },
      ],
    };
  const missing = promised.requiredHeaders
    .filter((name) => !headers.has(name))
    .map((name): Finding => ({
      kind: "missing-header",
      field: "",
      says: `${status} came without the header \`${name}\``,
    }));
  if (promised.mediaTypes.length === 0) {
    const unexpected: Finding = { kind: "unexpected-body", field: "", says: `${status} came with a body` };
    return { findings: text === "" ? missing : [...missing, unexpected] };
  }
  const mediaType = essence(headers.get("content-type") ?? "");
  const isDeclared = promised.mediaTypes.includes(mediaType);
  const declared = promised.mediaTypes.map((each) => `\`${each}\``).join(" or ");
  const other: Finding = {
    kind: "undeclared-content-type",
    field: "",
    says: `${status} came ${shownType(mediaType)}, and not as ${declared}`,
  };
  const soFar = isDeclared ? missing : [...missing, other];
  const body = parsed(text);
  if (body === undefined)
    return {
      findings: [...soFar, { kind: "not-json", field: "", says: `the body of ${status} is not JSON` }],
    };
  // What came as something else may still be what was promised.
  const readAs = isDeclared ? mediaType : (promised.mediaTypes[0] ?? "");
  return {
    body: body.value,
    findings: [
      ...soFar,
      ...violations(promised.validator(readAs), body.value),
      ...unknownFields(body.value, promised.schema(readAs), document),
    ],
  };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function violations(validator: Validator | undefined, body: unknown): Finding[] {
  if (validator === undefined || validator(body)) return [];
  return (validator.errors ?? [])
    .filter(({ keyword }) => keyword !== "additionalProperties")
    .map((violation) => ({
      kind: violation.keyword === "enum" ? "unknown-value" : "invalid-body",
      field: wayTo(pointerTo(violation)),
      says: complaint(violation, body),
    }));
}

/** What the document asks for, and what kind of thing came instead. */
function complaint(violation: Violation, body: unknown): string {
  const { keyword, instancePath } = violation;
  if (keyword === "required") return "is required, and missing";
  const kind = kindAndLength(valueAt(body, instancePath));
  if (keyword === "enum") return `has a value that the document does not have: ${kind}`;
  return `${describe(violation)}, and is ${kind}`;
}

function valueAt(body: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (at, step) => (typeof at === "object" && at !== null ? (at as JsonObject)[step] : undefined),
      body,
    );
}
