/** Some members of a value, at any depth; `undefined` for one that shall be absent. A list is given whole. */
export type PartOf<Value> = Value extends readonly (infer Item)[]
  ? readonly PartOf<Item>[]
  : Value extends object
    ? { readonly [Member in keyof Value]?: PartOf<Value[Member]> | undefined }
    : Value;
