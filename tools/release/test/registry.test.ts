import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { type Registry, startRegistry, storageOf } from "../src/rehearse/registry.ts";

let folder: string;
let registry: Registry;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "registry-"));
  registry = await startRegistry(folder);
}, 30_000);
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string): Promise<Response> =>
  fetch(new URL(encodeURIComponent(name), registry.url), {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      name,
      "dist-tags": { latest: "1.0.0" },
      versions: { "1.0.0": { name, version: "1.0.0", dist: {} } },
      _attachments: { [`${name}-1.0.0.tgz`]: { data: "YQ==", length: 1 } },
    }),
  });

test(
  "it takes our packages and no others, on this machine alone, until it is closed",
  { timeout: 30_000 },
  async () => {
    expect(registry.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await put("@vipps-management/client")).status).toBe(201);
    expect((await fetch(`${registry.url}@vipps-management/client`)).status).toBe(200);
    expect(existsSync(path.join(storageOf(folder), "@vipps-management/client"))).toBe(true);
    expect((await put("somebody-elses")).ok).toBe(false);
    expect((await fetch(`${registry.url}somebody-elses`)).ok).toBe(false);

    expect(readFileSync(registry.userConfig, "utf8")).toContain(`registry=${registry.url}\n`);
    await registry.close();
    await expect(fetch(registry.url)).rejects.toThrow("fetch failed");
  },
);
