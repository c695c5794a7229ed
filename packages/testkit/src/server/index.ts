export { type EmulatorServer, serve, type ServeOptions } from "./serve.ts";
