import { readdirSync } from "node:fs";
import path from "node:path";

import { run, succeed } from "../commands.ts";
import { publishedPackages } from "../repository.ts";

/** What decides whether a release can go on. */
export interface Situation {
  /** Whether the commit is one of main's. */
  readonly onMain: boolean;
  readonly clean: boolean;
  /** How many changesets no version has taken up. */
  readonly changesets: number;
  /** Whether this is a workflow of GitHub's that can ask for an identity, from which provenance comes. */
  readonly hasIdentity: boolean;
  readonly hasToken: boolean;
  /** The address that the manifests give for the documentation, if it does not answer with it. */
  readonly withoutDocumentation?: string | undefined;
}

/** Looks at a checkout, the environment and, when something is to be published, at the documentation. */
export async function readSituation(
  checkout: string,
  env: NodeJS.ProcessEnv,
  { publishing, fetch }: { publishing: boolean; fetch: typeof globalThis.fetch },
): Promise<Situation> {
  const hasIdentity = env.CI === "true" && Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL);
  return {
    onMain: await isOnMain(checkout),
    clean: (await succeed("git", ["status", "--porcelain"], { cwd: checkout })) === "",
    changesets: readdirSync(path.join(checkout, ".changeset")).filter(isChangeset).length,
    hasIdentity,
    hasToken: Boolean(env.NODE_AUTH_TOKEN ?? env.NPM_TOKEN),
    // Nobody is asked over the network where nothing could be published anyway.
    withoutDocumentation:
      publishing && hasIdentity ? await findMissingDocumentation(checkout, fetch) : undefined,
  };
}

const isChangeset = (file: string): boolean => file.endsWith(".md") && file !== "README.md";

/** A workflow that opens the pull request with the versions is on a branch of its own, at main's commit. */
async function isOnMain(checkout: string): Promise<boolean> {
  for (const main of ["origin/main", "main"]) {
    const { code } = await run("git", ["merge-base", "--is-ancestor", "HEAD", main], { cwd: checkout });
    if (code === 0) return true;
  }
  return false;
}

/** The organisation's name is an assumption until its pages answer: nothing is published that points to somebody else's. */
async function findMissingDocumentation(
  checkout: string,
  fetch: typeof globalThis.fetch,
): Promise<string | undefined> {
  const addresses = new Set(publishedPackages(checkout).map(({ manifest }) => manifest.homepage ?? ""));
  for (const address of addresses) if (!(await answersWithDocumentation(address, fetch))) return address;
  return undefined;
}

async function answersWithDocumentation(address: string, fetch: typeof globalThis.fetch): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    return response.ok && (await response.text()).includes("@vipps-management/client");
  } catch {
    return false; // no such host, no answer: there is no documentation
  }
}
