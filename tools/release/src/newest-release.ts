import { succeed } from "./commands.ts";

/** The tag of the newest release that a checkout knows of; the client is part of every one that others notice. */
export async function newestRelease(checkout: string): Promise<string | undefined> {
  const [newest = ""] = (
    await succeed("git", ["tag", "--list", "@vipps-management/client@*", "--sort=-version:refname"], {
      cwd: checkout,
    })
  ).split("\n");
  return newest === "" ? undefined : newest;
}
