import path from "node:path";

/** What is where in the folder of a rehearsal. */
export interface RehearsalFolders {
  /** The commit that is released, with its versions. */
  readonly copy: string;
  readonly registry: string;
  /** The projects that have installed what was released. */
  readonly consumers: string;
}

export function foldersOf(rehearsal: string): RehearsalFolders {
  return {
    copy: path.join(rehearsal, "copy"),
    registry: path.join(rehearsal, "registry"),
    consumers: path.join(rehearsal, "consumers"),
  };
}
