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
  /** Every value that can be chosen, or examples of those that `takes` lets in; absent for plain numbers. */
  readonly values?: readonly Value[];
  /** What else can be chosen, in words and as a test. */
  readonly takes?: { readonly says: string; readonly test: (value: unknown) => boolean };
}

/** How many calls are let through within how many seconds; both are whole numbers above 0. */
export interface RateLimit {
  readonly requests: number;
  readonly perSeconds: number;
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
  /** How an order that has expired looks to the one who prefilled it: as expired, or as if it were not there. */
  readonly expiredOrder: "not-found" | "answer";
  /** Whether the form offers a price package when there is only one to pick. */
  readonly singlePricePackage: "shown" | "hidden";
  /** Whether a merchant category code may be a number, which the document does not have. */
  readonly merchantCategoryCodeAsNumber: "accepted" | "refused";
  /** Whether the merchant may change what it finds filled in, the price package excepted. */
  readonly suppliedFieldsEditable: boolean;
  /** Whether a refusal with 400 to 499 is repeated for its idempotency key. */
  readonly refusalsStick: boolean;
  /** The status for a body of another media type than the operation takes. */
  readonly wrongMediaType: 400 | 415;
  /** Within what an idempotency key is unique: all keys of a partner or merchant, or one set of keys. */
  readonly idempotencyScope: "owner" | "keys";
  /** Days, above 0, after which an idempotency key is forgotten. */
  readonly idempotencyLifetimeDays: number | "endless";
  /** Whether two bodies of one idempotency key are compared as JSON values, or letter by letter. */
  readonly bodiesByValue: boolean;
  /** How many calls each set of keys may make. */
  readonly rateLimit: "off" | RateLimit;
  /** How an answer with 429 says when to come back. */
  readonly rateLimitRetryAfter: "seconds" | "date" | "absent";
  /** What becomes of calls to operations that are planned or only proposed. */
  readonly ideaEndpoints: "answer" | "not-found";
  /** The JSON type of an MSN in answers. With `number`, the answers do not fit the document. */
  readonly msnType: "string" | "number";
  /** The JSON type of `orgno` in answers. With `string`, the answers do not fit the document. */
  readonly orgnoType: "number" | "string";
  /** The JSON type of the numbers in the answer of `/accesstoken/get`. */
  readonly tokenValues: "string" | "number";
  /** The JSON type of `status` in a problem document. With `string`, the answers do not fit the document. */
  readonly problemStatus: "number" | "string";
  /** The members of a problem document's `extraDetails`. With `name-reason`, the answers do not fit the document. */
  readonly extraDetails: "key-value" | "name-reason";
  /** Which members a sales unit's `configuration` has in answers: all, or only those that are not `false`. */
  readonly configurationMembers: "all" | "not-false";
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
  expiredOrder: {
    source: "assumed",
    says: "There is no status for an order that has expired, so it is a 404.",
    value: "not-found",
    values: ["not-found", "answer"],
  },
  singlePricePackage: {
    source: "assumed",
    says: "The form shows the price packages to pick from, also when there is only one.",
    value: "shown",
    values: ["shown", "hidden"],
  },
  merchantCategoryCodeAsNumber: {
    source: "guide",
    says: "Where there is a merchant category code, it is a string, and a number of four digits is read as one.",
    value: "accepted",
    values: ["accepted", "refused"],
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
  idempotencyScope: {
    source: "assumed",
    says: "An idempotency key is remembered for its operation and its owner, whichever of its keys the owner uses.",
    value: "owner",
    values: ["owner", "keys"],
  },
  idempotencyLifetimeDays: {
    source: "assumed",
    says: "An idempotency key is remembered without end.",
    value: "endless",
    values: ["endless"],
    takes: { says: "a number above 0", test: isAboveZero },
  },
  bodiesByValue: {
    source: "assumed",
    says: "Two bodies of one idempotency key are the same when they are the same JSON value, whatever their spelling.",
    value: true,
    values: [true, false],
  },
  rateLimit: {
    source: "platform",
    says: "Who calls too fast gets 429 from the gateway; how fast that is nobody has published, so there is no limit. Requests for tokens are not counted.",
    value: "off",
    values: ["off"],
    takes: { says: "an object such as `{ requests: 120, perSeconds: 60 }`", test: isRateLimit },
  },
  rateLimitRetryAfter: {
    source: "assumed",
    says: "A 429 of the rule `rateLimit` has a Retry-After header in seconds, as this gateway's do by default.",
    value: "seconds",
    values: ["seconds", "date", "absent"],
  },
  ideaEndpoints: {
    source: "guide",
    says: "Some operations are only planned or proposed. They are answered, so that one can build on them; production has none.",
    value: "answer",
    values: ["answer", "not-found"],
  },
  msnType: {
    source: "spec",
    says: "An MSN is a string. Some of the official samples print a number.",
    value: "string",
    values: ["string", "number"],
  },
  orgnoType: {
    source: "guide",
    says: "The orgno of a merchant is a number. In the specification it is a string.",
    value: "number",
    values: ["number", "string"],
  },
  tokenValues: {
    source: "spec",
    says: "Every value in the answer of /accesstoken/get is a string, also the numbers. Some clients have met numbers.",
    value: "string",
    values: ["string", "number"],
  },
  problemStatus: {
    source: "spec",
    says: "The status in a problem document is a number. A sample of the platform's has a string.",
    value: "number",
    values: ["number", "string"],
  },
  extraDetails: {
    source: "spec",
    says: "The extraDetails of a problem document have a key and a value. The platform's have a name and a reason.",
    value: "key-value",
    values: ["key-value", "name-reason"],
  },
  configurationMembers: {
    source: "spec",
    says: "A sales unit's configuration has all its members. None of them is required, and one that is absent means nothing.",
    value: "all",
    values: ["all", "not-false"],
  },
  salesUnitProposalFields: {
    source: "guide",
    says: "Bank details, the change log and two more settings are offered for discussion and not sent.",
    value: false,
    values: [false, true],
  },
};

const usualValues = Object.fromEntries(Object.entries(ruleTable).map(([name, { value }]) => [name, value]));

/**
 * The rules with some of them switched; of two choices for one rule the later wins.
 *
 * @throws TypeError when a choice is for no rule, or is none of the rule's values.
 */
export function chooseRules(...choices: readonly Partial<Rules>[]): Rules {
  const chosen: Record<string, unknown> = { ...usualValues };
  for (const [name, value] of choices.flatMap((choice): [string, unknown][] => Object.entries(choice))) {
    if (!isRuleName(name)) {
      throw new TypeError(`There is no rule "${name}". The rules are ${Object.keys(ruleTable).join(", ")}.`);
    }
    if (value === undefined) continue;
    const rule: Rule<unknown> = ruleTable[name];
    if (!isValueOf(rule, value)) {
      const allowed = [...(rule.values ?? []).map((each) => JSON.stringify(each)), ...othersOf(rule)].join(
        " or ",
      );
      throw new TypeError(`The rule "${name}" takes ${allowed}.`);
    }
    chosen[name] = value;
  }
  return chosen as unknown as Rules;
}

/** A rule with the value that was chosen, and where that is known from. */
export interface RuleInForce {
  /** As in the option `rules`. */
  readonly name: keyof Rules;
  readonly value: Rules[keyof Rules];
  readonly source: RuleSource;
  /** The rule in a sentence. */
  readonly says: string;
}

/**
 * Every rule as it is in force.
 *
 * @param ofEdition - The rules in which the edition differs: its source is for its own value, and whoever switched the rule
 * finds what the rule means in general.
 */
export function rulesInForce(
  rules: Rules,
  ofEdition: { readonly [Name in keyof Rules]?: FixedRule & { readonly value: Rules[Name] } },
): readonly RuleInForce[] {
  return (Object.keys(ruleTable) as (keyof Rules)[]).map((name) => {
    const value = rules[name];
    const own = ofEdition[name];
    const { source, says } = own?.value === value ? own : ruleTable[name];
    return { name, value, source, says };
  });
}

function isRuleName(name: string): name is keyof Rules {
  return Object.hasOwn(ruleTable, name);
}

function isValueOf(rule: Rule<unknown>, value: unknown): boolean {
  if (rule.values?.includes(value) === true) return true;
  return rule.takes === undefined ? rule.values === undefined && isAboveZero(value) : rule.takes.test(value);
}

function othersOf({ values, takes }: Rule<unknown>): string[] {
  if (takes !== undefined) return [takes.says];
  return values === undefined ? ["a number above 0"] : [];
}

function isAboveZero(value: unknown): boolean {
  return typeof value === "number" && value > 0 && value < Infinity;
}

function isRateLimit(value: unknown): boolean {
  const { requests, perSeconds, ...others } = (value ?? {}) as Partial<RateLimit>;
  return (
    [requests, perSeconds].every((each) => Number.isInteger(each) && isAboveZero(each)) &&
    Object.keys(others).length === 0
  );
}
