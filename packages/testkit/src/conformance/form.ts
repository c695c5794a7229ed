import { kindOf, shownName, within } from "./discreet.ts";
import { isObject } from "./json.ts";

/** What the bodies of several answers look like, and nothing of what they say. */
export interface Form {
  /** By the way to a field: what kinds of values it has had. */
  readonly kinds: Map<string, Set<string>>;
  /** By the way to an object: how many there were. */
  readonly objects: Map<string, number>;
  /** By the way to a field: the way to its object, and how often it was there. */
  readonly fields: Map<string, { readonly of: string; readonly times: number }>;
}

/** Of no answer yet. */
export function emptyForm(): Form {
  return { kinds: new Map(), objects: new Map(), fields: new Map() };
}

/** Adds what a body looks like. */
export function addBody(value: unknown, form: Form, way = ""): void {
  form.kinds.set(way, (form.kinds.get(way) ?? new Set()).add(kindOf(value)));
  if (Array.isArray(value)) {
    for (const each of value) addBody(each, form, within(way, "[]"));
    return;
  }
  if (!isObject(value)) return;
  form.objects.set(way, (form.objects.get(way) ?? 0) + 1);
  for (const [name, member] of Object.entries(value)) {
    const field = within(way, shownName(name));
    form.fields.set(field, { of: way, times: (form.fields.get(field)?.times ?? 0) + 1 });
    addBody(member, form, field);
  }
}

/** In what the answers look other than the emulator's. None of it need be wrong: an optional field may be there or not. */
export function differences(here: Form, emulated: Form): string[] {
  const told: string[] = [];
  for (const [field, { of }] of here.fields) {
    if (emulated.objects.has(of) && !emulated.fields.has(field))
      told.push(`\`${field}\` is there, and never in the emulator's answers`);
  }
  for (const [field, { of, times }] of emulated.fields) {
    if (here.objects.has(of) && !here.fields.has(field) && times === emulated.objects.get(of))
      told.push(`\`${field}\` is never there, and always in the emulator's answers`);
  }
  for (const [way, kinds] of here.kinds) {
    const others = emulated.kinds.get(way);
    const more = others === undefined ? [] : Array.from(kinds).filter((kind) => !others.has(kind));
    if (more.length > 0 && others !== undefined)
      told.push(
        `${way === "" ? "the body" : `\`${way}\``} is ${more.join(" or ")}, and ${Array.from(others).join(" or ")} in the emulator's answers`,
      );
  }
  return told;
}
