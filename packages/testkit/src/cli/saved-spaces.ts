import type { Snapshot } from "../emulator/snapshot.ts";
import type { Spaces } from "../server/spaces.ts";

/** A server as `--save` keeps it: the default space's snapshot, and in it those of the spaces that were minted. */
export interface SavedServer extends Snapshot {
  /** By name; the keys of a space come from its name, so they are good again. */
  readonly spaces?: Readonly<Record<string, Snapshot>>;
}

/** Everything that a server holds. */
export function savedServer(spaces: Spaces): SavedServer {
  const minted = spaces.all
    .filter((space) => space !== spaces.default)
    .map(({ name, emulator }): [string, Snapshot] => [name, emulator.snapshot()]);
  return {
    ...spaces.default.emulator.snapshot(),
    ...(minted.length > 0 && { spaces: Object.fromEntries(minted) }),
  };
}

/** The spaces that were minted in a server whose default space begins with a snapshot. */
export function mintedIn(snapshot: SavedServer | undefined): [name: string, snapshot: Snapshot][] {
  return Object.entries(snapshot?.spaces ?? {});
}
