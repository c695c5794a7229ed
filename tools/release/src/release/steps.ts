import type { Situation } from "./situation.ts";

/** A program, its arguments, and variables that it gets besides. */
export interface Command {
  readonly program: "changeset" | "node" | "pnpm" | "turbo";
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A part of a release that can be run by itself. */
export interface Step {
  readonly does: string;
  readonly commands: readonly Command[];
  /** Why it cannot be done now, a sentence each. */
  obstacles(situation: Situation): readonly string[];
}

export type StepName = "version" | "build" | "check" | "publish";

/** In the order of a release. */
export const steps: Readonly<Record<StepName, Step>> = {
  version: {
    does: "Turns the changesets into versions and changelogs",
    commands: [
      { program: "changeset", args: ["version"] },
      { program: "pnpm", args: ["install", "--lockfile-only", "--no-frozen-lockfile"] },
    ],
    obstacles: (situation) => [
      ...notMain(situation),
      ...(situation.changesets === 0
        ? ["There is no changeset, so there is nothing to release: `pnpm changeset` writes one."]
        : []),
    ],
  },
  build: {
    does: "Installs what the lockfile says, and builds the packages",
    commands: [
      { program: "pnpm", args: ["install", "--frozen-lockfile"] },
      { program: "turbo", args: ["run", "build"] },
    ],
    obstacles: () => [],
  },
  check: {
    does: "Runs every test, and rehearses the release",
    commands: [
      { program: "node", args: ["scripts/run.mjs", "test"] },
      { program: "node", args: ["scripts/run.mjs", "release:rehearse"] },
    ],
    obstacles: () => [],
  },
  publish: {
    does: "Publishes each version that npm does not have, with its provenance, and tags it",
    commands: [{ program: "changeset", args: ["publish"], env: { NPM_CONFIG_PROVENANCE: "true" } }],
    obstacles: (situation) => [
      ...(situation.hasIdentity
        ? []
        : [
            "This is no workflow of GitHub's with `id-token: write`. Provenance says which workflow has built a package, and nothing is published without: see .github/workflows/release.yml.",
          ]),
      ...(situation.hasToken ? [] : ["There is no token of npm's in NODE_AUTH_TOKEN or NPM_TOKEN."]),
      ...notMain(situation),
      ...(situation.changesets > 0
        ? [
            `${situation.changesets} changesets have no version yet: the step \`version\` comes first, and its changes are committed.`,
          ]
        : []),
      ...(situation.withoutDocumentation === undefined
        ? []
        : [
            `${situation.withoutDocumentation} does not answer with the documentation, and every package would point there: publish it first, or mend \`homepage\`.`,
          ]),
    ],
  },
};

function notMain({ onMain, clean }: Situation): string[] {
  return [
    ...(onMain ? [] : ["This commit is not one of main's: a release is made of what was merged."]),
    ...(clean ? [] : ["There are changes that are not committed: commit them, or put them away."]),
  ];
}
