import { execFileSync } from "node:child_process";

import { contest, type Figure, type Measure } from "../../figure.ts";

/** From the start to the end of a process that imports them and does nothing else. */
const importing =
  (...names: readonly string[]): Measure =>
  () => {
    const program = names.map((name) => `import ${JSON.stringify(name)};`).join("");
    const before = performance.now();
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: import.meta.dirname,
      stdio: ["ignore", "ignore", "inherit"],
    });
    return performance.now() - before;
  };

/** What a test file pays before its first line. */
export function imports(): Promise<Figure[]> {
  return contest({
    what: "a process that imports it, from its start to its end",
    unit: "ms",
    ours: ["emulator", importing("@vipps-management/testkit")],
    others: [
      ["an empty process", importing()],
      ["MSW 2", importing("msw", "msw/node")],
      ["undici", importing("undici")],
      ["nock", importing("nock")],
    ],
    turns: 9,
    warmUps: 2,
  });
}
