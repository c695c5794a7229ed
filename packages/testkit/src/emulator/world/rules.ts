// Every behaviour of the emulator that does not follow from the data alone has a row here or in `fixed-rules.ts`, with
// its source. What the sources leave open is `assumed`; where another reading is likely, the rule can be switched.

/**
 * Where a rule comes from: the guide of August 2023, an official specification, what Vipps MobilePay says of the whole
 * platform, or nowhere (a sensible choice).
 */
export type RuleSource = "guide" | "spec" | "platform" | "assumed";

/** One behaviour and where it comes from. */
export interface FixedRule {
  readonly source: RuleSource;
  readonly says: string;
}

/** A behaviour that can be switched. */
export interface Rule<Value> extends FixedRule {
  /** The value unless another is chosen. */
  readonly value: Value;
  /** Every value that can be chosen; absent for numbers. */
  readonly values?: readonly Value[];
}

/** The rules that can be switched, each with its value. */
export interface Rules {
  /** Days, above 0: how long a prefilled order can be submitted. */
  readonly orderLifetimeDays: number;
  /** Seconds, above 0: the life of a token from `/accesstoken/get`. The test environments of other APIs have 3600. */
  readonly accessTokenLifetimeSeconds: number;
  /** Seconds, above 0: the life of a token from `/miami/v1/token`. */
  readonly managementTokenLifetimeSeconds: number;
  /** Whether the tokens that were made with a secret end when it is replaced. */
  readonly newSecretEndsTokens: boolean;
  /** The status when an order is deleted after it was submitted. */
  readonly deleteAfterSubmission: 400 | 409;
  /** What happens to an order with a price package that is not the caller's: refused, or accepted with an empty form. */
  readonly unknownPricePackage: 400 | "blank-form";
  /** How a declined order looks to the one who prefilled it: as if still in processing, or as if it were not there. */
  readonly rejectedOrder: "in-processing" | "not-found";
  /** Whether the merchant may change what it finds filled in, the price package excepted. */
  readonly suppliedFieldsEditable: boolean;
  /** Whether a refusal with 400 to 499 is repeated for its idempotency key. */
  readonly refusalsStick: boolean;
  /** The status for a body of another media type than the operation takes. */
  readonly wrongMediaType: 400 | 415;
  /** Whether a sales unit's details contain what the guide offers for discussion only. */
  readonly salesUnitProposalFields: boolean;
}

/** Each switchable rule with its source, what it says, and its value unless another is chosen. */
export const ruleTable: { readonly [Name in keyof Rules]: Rule<Rules[Name]> } = {
  orderLifetimeDays: {
    source: "platform",
    says: "A prefilled order that has not been submitted expires so many days after it was made.",
    value: 14,
  },
  accessTokenLifetimeSeconds: {
    source: "platform",
    says: "A token made with partner or merchant keys is valid for 24 hours; the answer promises two seconds less.",
    value: 86_400,
  },
  managementTokenLifetimeSeconds: {
    source: "platform",
    says: "A token made with management keys is valid for 15 minutes.",
    value: 900,
  },
  newSecretEndsTokens: {
    source: "assumed",
    says: "A secret that is replaced makes no more tokens; those that were made with it live on to their end.",
    value: false,
    values: [false, true],
  },
  deleteAfterSubmission: {
    source: "assumed",
    says: "An order that the merchant has submitted cannot be deleted; which status says so is not documented.",
    value: 400,
    values: [400, 409],
  },
  unknownPricePackage: {
    source: "assumed",
    says: "A price package that is not one of the partner's is refused; production may accept it and show an empty form.",
    value: 400,
    values: [400, "blank-form"],
  },
  rejectedOrder: {
    source: "assumed",
    says: "There is no status for a declined order, so it goes on to look as if it were being processed.",
    value: "in-processing",
    values: ["in-processing", "not-found"],
  },
  suppliedFieldsEditable: {
    source: "guide",
    says: "The merchant cannot change what the partner supplied; what it left out can be filled in.",
    value: false,
    values: [false, true],
  },
  refusalsStick: {
    source: "platform",
    says: "A refusal with 400 to 499 sticks to its idempotency key: the same request gets the same refusal again.",
    value: true,
    values: [true, false],
  },
  wrongMediaType: {
    source: "assumed",
    says: "A body that is not declared as JSON is refused.",
    value: 400,
    values: [400, 415],
  },
  salesUnitProposalFields: {
    source: "guide",
    says: "Bank details, the change log and two more settings are offered for discussion and not sent.",
    value: false,
    values: [false, true],
  },
};

/**
 * The rules with some of them switched; of two choices for one rule the later wins.
 *
 * @throws TypeError when a choice is for no rule, or is none of the rule's values.
 */
export function chooseRules(...choices: readonly Partial<Rules>[]): Rules {
  const chosen: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(ruleTable)) chosen[name] = rule.value;
  for (const [name, value] of choices.flatMap((choice): [string, unknown][] => Object.entries(choice))) {
    if (value === undefined) continue;
    if (!isRuleName(name)) {
      throw new TypeError(`There is no rule "${name}". The rules are ${Object.keys(ruleTable).join(", ")}.`);
    }
    const rule: Rule<unknown> = ruleTable[name];
    if (!isValueOf(rule, value)) {
      const allowed = rule.values?.map((each) => JSON.stringify(each)).join(" or ") ?? "a number above 0";
      throw new TypeError(`The rule "${name}" takes ${allowed}.`);
    }
    chosen[name] = value;
  }
  return chosen as unknown as Rules;
}

function isRuleName(name: string): name is keyof Rules {
  return Object.hasOwn(ruleTable, name);
}

function isValueOf(rule: Rule<unknown>, value: unknown): boolean {
  if (rule.values !== undefined) return rule.values.includes(value);
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
