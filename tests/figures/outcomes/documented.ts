import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

// The OpenAPI documents as the outcomes are compared with them: by Ajv, and not by the validators that the emulator
// itself brings.

interface Media {
  readonly content?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly $ref?: string;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Media>>;
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Media>> };
}

/** A documented response: its media types, each with its schema, and the names of its headers. */
export interface Documented {
  readonly content: ReadonlyMap<string, ValidateFunction>;
  readonly headers: readonly string[];
}

export interface DocumentedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly responses: ReadonlyMap<string, Documented>;
}

const verbs = ["get", "post", "put", "patch", "delete"];

/** Every operation of a document. */
export function operationsIn(document: Document): readonly DocumentedOperation[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema(document, "document");

  const documented = (place: string, { content = {}, headers = {} }: Media): Documented => ({
    content: new Map(
      Object.keys(content).map((type) => [
        type,
        ajv.compile({ $ref: `${place}/content/${pointer(type)}/schema` }),
      ]),
    ),
    headers: Object.keys(headers),
  });

  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([verb]) => verbs.includes(verb))
      .map(([verb, value]) => {
        const { operationId, responses } = value as Operation;
        const place = `document#/paths/${pointer(path)}/${verb}/responses`;
        const entries = Object.entries(responses).map(
          ([status, response]) =>
            [
              status,
              response.$ref === undefined
                ? documented(`${place}/${pointer(status)}`, response)
                : documented(`document${response.$ref}`, referred(document, response.$ref)),
            ] as const,
        );
        return { operationId, method: verb.toUpperCase(), path, responses: new Map(entries) };
      }),
  );
}

function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function referred({ components }: Document, reference: string): Media {
  const response = components.responses[reference.replace("#/components/responses/", "")];
  if (response === undefined) throw new Error(`The document has no ${reference}.`);
  return response;
}

/** The status of an operation's success. */
export function successOf({ responses }: DocumentedOperation): number {
  return Number(Array.from(responses.keys()).find((status) => status.startsWith("2")));
}
