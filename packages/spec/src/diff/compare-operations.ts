import type { OperationName } from "./change.ts";
import { compareAnswers } from "./compare-answers.ts";
import { compareBodies } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareDeprecation } from "./compare-values.ts";
import { compareWording } from "./compare-wording.ts";
import type { Comparison, Spot } from "./comparison.ts";
import { member } from "./json.ts";
import { addressOf, type Operation } from "./operations.ts";
import { wordingOf } from "./shape.ts";

const whole: Spot = { flow: "request", place: { in: "operation" } };

/** Compares an operation with what has become of it. */
export function compareOperations(before: Operation, after: Operation, comparison: Comparison): void {
  compareNames(before.name, after.name, comparison);
  const [was, is] = [before.definition, after.definition];
  const deprecation = ({ definition }: Operation): { deprecated: boolean } => ({
    deprecated: member(definition, "deprecated") === true,
  });
  compareDeprecation(deprecation(before), deprecation(after), whole, comparison);
  compareWording(wordingOf(was), wordingOf(is), whole, comparison);
  compareSecurity(member(was, "security"), member(is, "security"), whole, comparison);
  compareParameters(before, after, comparison);
  compareBodies(member(was, "requestBody"), member(is, "requestBody"), comparison);
  compareAnswers(member(was, "responses"), member(is, "responses"), comparison);
}

function compareNames(before: OperationName, after: OperationName, comparison: Comparison): void {
  if (addressOf(before) !== addressOf(after))
    comparison.tell(whole, {
      kind: "operation-moved",
      weight: "breaking",
      says: `has moved here from ${before.method} ${before.path}`,
    });
  else if (before.path !== after.path)
    comparison.tell(whole, {
      kind: "path-parameter-renamed",
      weight: "harmless",
      says: `names the parameters of its path otherwise (${before.path} before)`,
    });
  if (before.operationId !== after.operationId)
    comparison.tell(whole, {
      kind: "operation-renamed",
      weight: "to-know",
      says: `was called ${before.operationId ?? "nothing"} before: generated code has another name for it`,
    });
}
