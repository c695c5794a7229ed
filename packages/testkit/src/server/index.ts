export { type EmulatorServer, serve, type ServeOptions } from "./serve.ts";
export { exportTo, importFrom } from "./snapshot-file.ts";
