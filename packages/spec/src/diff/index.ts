export type { Change, Effect, OperationName, Place, Weight } from "./change.ts";
export { type Diff, diffDocuments } from "./diff-documents.ts";
export { DocumentError, type DocumentErrorCode } from "./document-error.ts";
export { sentenceOf } from "./sentence.ts";
