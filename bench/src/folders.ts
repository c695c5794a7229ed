import path from "node:path";

/** This workspace package; the same from src/ and, bundled, from dist/. */
export const benchFolder: string = path.dirname(import.meta.dirname);

/** The repository. */
export const root: string = path.dirname(benchFolder);
