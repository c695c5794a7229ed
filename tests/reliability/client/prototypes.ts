const watched = [Object.prototype, Array.prototype, Function.prototype, Promise.prototype, Error.prototype];

const ownKeys = (): number[] => watched.map((prototype) => Reflect.ownKeys(prototype).length);

const before = ownKeys();

/** Whether what every object inherits is as it was when this module was loaded. */
export const prototypes = {
  fault: (): string | undefined =>
    ownKeys().every((count, index) => count === before[index]) && !("polluted" in {})
      ? undefined
      : "A prototype was changed.",
};
