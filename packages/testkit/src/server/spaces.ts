import { randomBytes } from "node:crypto";

import { createEmulator } from "../emulator/create-emulator.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { RequestHeaders } from "../emulator/http/request-headers.ts";
import type { EmulatorOptions } from "../emulator/options.ts";
import { isSpaceName, spaceOfKey } from "../emulator/world/key-prefix.ts";
import { keysIn } from "./keys-in.ts";
import type { Space } from "./space.ts";
import { withHelpLink } from "../help-link.ts";

/** The worlds that a server holds. The keys that a call carries select one; parallel runs with keys of their own never meet. */
export interface Spaces {
  /** The one that is there from the beginning, and that every call is in whose keys are of no other. */
  readonly default: Space;
  /** The default space, then the others in the order in which they were made. */
  readonly all: readonly Space[];
  /** How many there can be at a time, the default space not counted. */
  readonly maximum: number;
  /**
   * Makes a space, with keys of its own in `emulator.credentials`.
   *
   * @param options - A name of 1 to 40 of `a` to `z`, `0` to `9` and `-`, random unless it is given, and how its emulator is
   * made; what is left out is as the server was started.
   * @throws SpaceError, with code `space-exists`, `too-many-spaces` or `invalid-name`.
   * @throws TypeError, RangeError when an option of the emulator cannot be used.
   * @example
   * ```ts
   * const { spaces } = await serve();
   * const { emulator } = spaces.create({ name: "run-42", seed: 7 });
   * ```
   */
  create(options?: SpaceOptions): Space;
  /** `undefined` when there is none of this name. */
  get(name: string): Space | undefined;
  /**
   * Ends a space: its world is gone, and its keys are unknown.
   *
   * @throws SpaceError, with code `unknown-space` or `default-space`.
   */
  end(name: string): void;
}

/** How a space begins. */
export interface SpaceOptions extends Omit<EmulatorOptions, "edition" | "publicUrl" | "space"> {
  readonly name?: string;
}

/** The stable names of what can be wrong with an act on spaces. */
export type SpaceErrorCode =
  "space-exists" | "too-many-spaces" | "invalid-name" | "unknown-space" | "default-space";

/** An act on spaces that is not possible; nothing has changed. */
export class SpaceError extends Error {
  override readonly name = "SpaceError";
  readonly code: SpaceErrorCode;

  constructor(code: SpaceErrorCode, message: string) {
    super(withHelpLink(message, code));
    this.code = code;
  }
}

/** The spaces as a server's dispatch meets them. */
export interface SpaceRegister extends Spaces {
  /** The space of a request's keys; one look-up, however many spaces there are. */
  ofKeys(headers: RequestHeaders): Space;
  /** The space that a path below `/spaces/<name>` is of. */
  ofPath(pathname: string): Space | undefined;
}

/** What the spaces of a server are made of. */
export interface SpacesParts {
  readonly emulator: Emulator;
  /** How the server was started. */
  readonly options: Omit<EmulatorOptions, "edition" | "publicUrl" | "space">;
  readonly maximum: number;
}

const defaultName = "default";

/** Makes the spaces of a server, with the default one. */
export function createSpaces({ emulator, options, maximum }: SpacesParts): SpaceRegister {
  const byDefault: Space = { name: defaultName, path: "", emulator };
  const minted = new Map<string, Space>();

  const get = (name: string): Space | undefined => (name === defaultName ? byDefault : minted.get(name));

  const checkName = (name: string): void => {
    if (!isSpaceName(name)) {
      throw new SpaceError(
        "invalid-name",
        `A space is named with 1 to 40 of a to z, 0 to 9 and "-", not ${JSON.stringify(name)}.`,
      );
    }
    if (get(name) !== undefined) {
      throw new SpaceError(
        "space-exists",
        `There is a space ${name}: end it first, or choose another name, or none.`,
      );
    }
  };

  return {
    default: byDefault,
    maximum,
    get all() {
      return [byDefault, ...minted.values()];
    },
    get,
    create: ({ name = randomName(), ...chosen } = {}) => {
      checkName(name);
      if (minted.size >= maximum) {
        throw new SpaceError(
          "too-many-spaces",
          `There are ${maximum} spaces, which is as many as there can be: end some that are not needed any more.`,
        );
      }
      const space: Space = {
        name,
        path: `/spaces/${name}`,
        emulator: createEmulator({
          ...inherited(options, chosen),
          ...chosen,
          edition: emulator.edition,
          publicUrl: emulator.baseUrl,
          space: name,
        }),
      };
      minted.set(name, space);
      return space;
    },
    end: (name) => {
      if (name === defaultName)
        throw new SpaceError("default-space", "The default space does not end; reset it instead.");
      if (!minted.delete(name)) throw new SpaceError("unknown-space", `There is no space ${name}.`);
    },
    ofKeys: (headers) => {
      if (minted.size === 0) return byDefault;
      for (const key of keysIn(headers)) {
        const space = minted.get(spaceOfKey(key) ?? "");
        if (space !== undefined) return space;
      }
      return byDefault;
    },
    ofPath: (pathname) => {
      const name = /^\/spaces\/([^/]+)(?:\/|$)/.exec(pathname)?.[1];
      return name === undefined ? undefined : minted.get(name);
    },
  };
}

/** How the server was started, but for what a space begins with when it is to begin with something else. */
function inherited(options: Chosen, { world, snapshot }: Chosen): Chosen {
  if (world === undefined && snapshot === undefined) return options;
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => name !== "world" && name !== "snapshot"),
  );
}

type Chosen = SpacesParts["options"];

function randomName(): string {
  return randomBytes(8).toString("hex");
}
