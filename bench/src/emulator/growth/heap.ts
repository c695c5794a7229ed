/** The bytes of the heap that are in use once what is not has been collected. The process must have been started with `--expose-gc`. */
export function usedHeap(): number {
  if (globalThis.gc === undefined)
    throw new Error("This process cannot collect its garbage when it is told to.");
  // The second collects what finalisers of the first have let go of.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
