// What is the same in every edition. An edition's own entry point gives all of this too.
export * from "./every-edition.ts";
