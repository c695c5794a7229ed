import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a test does in a folder of its own, which may be a git repository. */
export interface Checkout {
  /** Runs git as somebody who is configured nowhere; what it printed. */
  readonly git: (...args: string[]) => string;
  /** Writes a file and the folders that it is in; where it is. */
  readonly write: (file: string, text: string) => string;
  /** Commits everything that there is; the commit. */
  readonly commit: (message: string) => string;
}

/**
 * The tools for a folder.
 *
 * @param folder - Which it is at the moment: another one in each test.
 */
export function checkoutIn(folder: () => string): Checkout {
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
      cwd: folder(),
      encoding: "utf8",
    }).trim();
  return {
    git,
    write: (file, text) => {
      const absolute = path.join(folder(), file);
      mkdirSync(path.dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
      return absolute;
    },
    commit: (message) => {
      git("add", "--all");
      git("commit", "--quiet", "--message", message);
      return git("rev-parse", "HEAD");
    },
  };
}
