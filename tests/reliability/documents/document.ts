import type { Components, Schema } from "../support/schema-values.ts";

/** An OpenAPI document, as far as requests are made from it. */
export interface FuzzedDocument extends Components {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, BodyContent>> };
}

export interface BodyContent {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface Parameter {
  readonly in?: string;
  readonly name: string;
  readonly schema: Schema;
}
