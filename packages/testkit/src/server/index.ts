export { type EmulatorServer, serve, type ServeOptions } from "./serve.ts";
export { exportTo, importFrom } from "./snapshot-file.ts";
export type { Space } from "./space.ts";
export { SpaceError, type SpaceErrorCode, type SpaceOptions, type Spaces } from "./spaces.ts";
