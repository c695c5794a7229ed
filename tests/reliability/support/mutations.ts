import fc from "fast-check";

/** Values that fit hardly any schema, and some of which are known to upset programs. */
export const strangers: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    ...[null, true, false, "", " ", 0, -0, -1, 0.1, 1e21, 1e308, 2 ** 53, -(2 ** 63), [], {}, [[]]],
    ...["null", "0", "\u0000", "\ud800", "\udc00x", "\u202e", "e\u0301", "🧑‍🚀".repeat(20), "STRANGER"],
    ...["a".repeat(10_000), "https://example.com/" + "a".repeat(3_000), "https://" + "a-".repeat(500)],
  ),
  fc.integer({ min: 1, max: 150 }).map(nested),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary", maxLength: 60 }),
);

/** So many arrays and objects in turn, one in the other. */
export function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { x: value };
  return value;
}

const memberNames = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "toJSON",
    "hasOwnProperty",
    "then",
    "",
  ),
  fc.constantFrom("a/b~c", "~0", "#", "%", "æ", "\ud800", "0", "length", "name", "x".repeat(300)),
  fc.string({ unit: "binary", maxLength: 12 }),
);

/** One change somewhere in a value; `at` chooses where. */
interface Edit {
  readonly at: number;
  readonly change: (value: unknown) => unknown;
}

/** Marks a member or item that goes. */
const gone = Symbol("gone");

const changes: fc.Arbitrary<Edit["change"]> = fc.oneof(
  strangers.map((stranger) => () => stranger),
  fc.constant(() => gone),
  fc.tuple(memberNames, strangers).map(([name, member]) => withMember(name, member)),
  fc.constantFrom<Edit["change"][]>(
    longer,
    shorter,
    (value) => [value],
    (value) => ({ value }),
    (value) => JSON.stringify(value) as string | undefined,
  ),
);

const edits: fc.Arbitrary<Edit> = fc.record({ at: fc.nat({ max: 60 }), change: changes });

/** Values with up to three changes anywhere in them. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.array(edits, { minLength: 1, maxLength: 3 }))
    .map(([value, some]) => some.reduce<unknown>((changed, edit) => withEdit(changed, edit), value));
}

function withEdit(value: unknown, { at, change }: Edit): unknown {
  let countdown = at % Math.min(nodesIn(value), 61);
  const walk = (node: unknown): unknown => {
    if (countdown-- === 0) return change(node);
    if (Array.isArray(node)) return node.map(walk).filter((item) => item !== gone);
    if (!isObject(node)) return node;
    return fromEntries(Object.entries(node).map(([name, member]) => [name, walk(member)] as const));
  };
  const changed = walk(value);
  return changed === gone ? null : changed;
}

function nodesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + nodesIn(member), 1);
}

function withMember(name: string, member: unknown): Edit["change"] {
  return (value) => (isObject(value) ? fromEntries([...Object.entries(value), [name, member]]) : value);
}

/** Unlike an assignment it makes a member of its own of `__proto__`. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries.filter(([, member]) => member !== gone));
}

function longer(value: unknown): unknown {
  if (typeof value === "string") return `${value}${value.at(-1) ?? "x"}`;
  if (typeof value === "number") return value + 1;
  return Array.isArray(value) ? [...(value as unknown[]), ...(value as unknown[])] : value;
}

function shorter(value: unknown): unknown {
  if (typeof value === "string") return value.slice(1);
  if (typeof value === "number") return value - 1;
  return Array.isArray(value) ? value.slice(1) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");
const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");

/** Ways in which bytes are not quite the JSON that they were. */
const spoilings: fc.Arbitrary<(json: string) => Buffer> = fc.oneof(
  fc.nat({ max: 400 }).map((length) => (json: string) => utf8(json).subarray(0, length)),
  fc.tuple(fc.nat({ max: 400 }), fc.uint8Array({ minLength: 1, maxLength: 4 })).map(
    ([at, bytes]) =>
      (json: string) =>
        Buffer.concat([utf8(json).subarray(0, at), bytes, utf8(json).subarray(at)]),
  ),
  fc.constantFrom<((json: string) => Buffer)[]>(
    (json) => utf8(`\ufeff${json}`),
    (json) => Buffer.from(json, "utf16le"),
    (json) => latin1(json.replaceAll("a", "å")),
    (json) => utf8(json.replace("{", `{"productType":1,"name":2,"name":3,`)),
    (json) => utf8(json.replace("{", `{"__proto__":{"polluted":true},`)),
    (json) => utf8(json.replaceAll('"', "'")),
    (json) => utf8(json.replace(/\d+/, "1e999")),
    (json) => utf8(json.replace(/\d+/, "123456789012345678901234567890")),
    (json) => utf8(json.replace(/\d+/, "NaN")),
    (json) => utf8(json.replace("}", ",}")),
    (json) => utf8(`${json}${json}`),
    (json) => utf8(`/* no comment */${json}`),
    (json) => utf8(`  \r\n\t${json}\n`),
    (json) => utf8("[".repeat(json.length * 10)),
    (json) => utf8(JSON.stringify(json)),
    () => utf8(""),
  ),
);

/** JSON of values, now and then spoiled as bytes. */
export function jsonBytes(values: fc.Arbitrary<unknown>, spoiledOutOfTen = 2): fc.Arbitrary<Buffer> {
  const texts = values.map((value) => (JSON.stringify(value) as string | undefined) ?? "");
  return fc.oneof(
    { weight: 10 - spoiledOutOfTen, arbitrary: texts.map(utf8) },
    { weight: spoiledOutOfTen, arbitrary: fc.tuple(texts, spoilings).map(([json, spoil]) => spoil(json)) },
  );
}
