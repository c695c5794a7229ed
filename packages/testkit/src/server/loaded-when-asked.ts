/**
 * A function that is loaded by its first call: what a server offers and most runs of a test suite never ask for does not slow its
 * start down.
 */
export function loadedWhenAsked<Given extends readonly unknown[], Result>(
  load: () => Promise<(...given: Given) => Promise<Result>>,
): (...given: Given) => Promise<Result> {
  let loaded: ReturnType<typeof load> | undefined;
  return async (...given) => {
    loaded ??= load();
    return (await loaded)(...given);
  };
}
