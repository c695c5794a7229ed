/** The same, for the one who writes it. */
export type Writable<Value> = { -readonly [Member in keyof Value]: Value[Member] };
