import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { release } from "../src/release/release.ts";
import { readSituation, type Situation } from "../src/release/situation.ts";
import { steps } from "../src/release/steps.ts";
import { checkoutIn } from "./support/checkout.ts";

const ready: Situation = {
  onMain: true,
  clean: true,
  changesets: 0,
  hasIdentity: true,
  hasToken: true,
};

describe("the step", () => {
  test.each(["build", "check"] as const)("%s can always be done", (name) => {
    const worst = { onMain: false, clean: false, changesets: 0, hasIdentity: false, hasToken: false };
    expect(steps[name].obstacles(worst)).toEqual([]);
  });

  test("version can be done on main, with a changeset", () => {
    expect(steps.version.obstacles({ ...ready, changesets: 1 })).toEqual([]);
  });

  test("publish can be done by a workflow, when every changeset has its version", () => {
    expect(steps.publish.obstacles(ready)).toEqual([]);
  });

  test.each([
    ["version", { changesets: 0 }, "There is no changeset"],
    ["version", { changesets: 1, onMain: false }, "not one of main's"],
    ["version", { changesets: 1, clean: false }, "not committed"],
    ["publish", { hasIdentity: false }, "id-token: write"],
    ["publish", { hasToken: false }, "NODE_AUTH_TOKEN"],
    ["publish", { onMain: false }, "not one of main's"],
    ["publish", { clean: false }, "not committed"],
    ["publish", { changesets: 2 }, "2 changesets have no version yet"],
    ["publish", { withoutDocumentation: "https://docs.example/" }, "https://docs.example/ does not answer"],
  ] as const)("%s stops when %j", (name, change, says) => {
    const obstacles = steps[name].obstacles({ ...ready, ...change });
    expect(obstacles).toHaveLength(1);
    expect(obstacles[0]).toContain(says);
  });
});

describe("in a small repository", () => {
  let checkout: string;
  const { git, write, commit } = checkoutIn(() => checkout);

  beforeEach(() => {
    checkout = realpathSync(mkdtempSync(path.join(tmpdir(), "release-")));
    const manifest = {
      name: "@vipps-management/client",
      version: "1.0.0",
      homepage: "https://docs.example/",
    };
    write("packages/client/package.json", JSON.stringify(manifest));
    write(".changeset/README.md", "# Changesets");
    write(".changeset/one.md", "---\n---\n");
    git("init", "--quiet", "--initial-branch=main");
    commit("Begin");
    documentation = answering(200, "<h1>@vipps-management/client</h1>");
  });
  afterEach(() => {
    rmSync(checkout, { recursive: true });
  });

  const answering = (status: number, body: string): typeof fetch =>
    vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status })));
  let documentation: typeof fetch;
  const workflow = { CI: "true", ACTIONS_ID_TOKEN_REQUEST_URL: "https://id.example/", NPM_TOKEN: "a" };

  test("everything is there for a workflow on main", async () => {
    expect(await readSituation(checkout, workflow, { publishing: true, fetch: documentation })).toEqual({
      ...ready,
      changesets: 1,
      withoutDocumentation: undefined,
    });
  });

  test("a branch at main's commit is main, one with a commit of its own is not", async () => {
    const read = () => readSituation(checkout, {}, { publishing: false, fetch: documentation });
    git("checkout", "--quiet", "-b", "changeset-release/main");
    expect(await read()).toMatchObject({ onMain: true, clean: true });
    write("more.txt", "more");
    expect(await read()).toMatchObject({ onMain: true, clean: false });
    commit("More");
    expect(await read()).toMatchObject({ onMain: false, clean: true });
  });

  test.each([
    ["a page of somebody else", answering(200, "<h1>This domain is for sale</h1>")],
    ["nothing there", answering(404, "@vipps-management/client")],
    ["no such host", () => Promise.reject(new TypeError("fetch failed"))],
  ])("the homepage has to answer with the documentation: %s", async (_name, fetch) => {
    expect(await readSituation(checkout, workflow, { publishing: true, fetch })).toMatchObject({
      withoutDocumentation: "https://docs.example/",
    });
  });

  describe("the command", () => {
    const lines: string[] = [];
    beforeEach(() => {
      lines.length = 0;
      vi.spyOn(console, "log").mockImplementation((line: string) => lines.push(line));
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });

    const how = (dryRun: boolean) => ({
      checkout,
      dryRun,
      env: {},
      fetch: documentation,
      signal: new AbortController().signal,
    });

    test("does not publish on a machine of one's own, even when told to", async () => {
      await expect(release(["publish"], how(false))).rejects.toThrow(/`publish` stops.*Provenance/s);
      expect(documentation).not.toHaveBeenCalled();
    });

    test("never comes to publish when no step is named", async () => {
      await release([], how(true));
      const said = lines.join("\n");
      expect(said).toContain("would run changeset version");
      expect(said).toContain("would run node scripts/run.mjs release:rehearse");
      expect(said).not.toContain("changeset publish");
    });

    test("shows what it would do, and why it would stop, and does nothing", async () => {
      await release(["publish"], how(true));
      expect(lines.join("\n")).toMatch(
        /would stop here: .*Provenance[\s\S]*would run NPM_CONFIG_PROVENANCE=true changeset publish/,
      );
      expect(git("status", "--porcelain")).toBe("");
      expect(readdirSync(path.join(checkout, ".changeset"))).toContain("one.md");
    });

    test("knows its steps", async () => {
      await expect(release(["pubish"], how(false))).rejects.toThrow(
        'There is no step "pubish": they are version, build, check, publish.',
      );
    });
  });
});
