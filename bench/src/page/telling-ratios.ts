import type { Part } from "../results.ts";

/** What the README says of the measurements: three ratios in a sentence. */
export function tellingRatios(parts: Readonly<Record<string, Part>>): string {
  const ratio = (name: string, other: string): string => {
    const figure = parts[name]?.figures.find(({ contenders }) =>
      Object.keys(contenders).some((each) => each.startsWith(other)),
    );
    if (figure === undefined)
      throw new Error(`The README tells a ratio of ${name} to ${other}: there is none.`);
    return figure.ratio.median.toPrecision(3);
  };
  return [
    `Measured side by side: a look-up costs the client ${ratio("client/per-call", "openapi-fetch")} times the processor time that`,
    `openapi-fetch needs for it, the emulator answers a call in process`,
    `${ratio("emulator/in-process", "MSW 2")} times as fast as MSW, and starts to answer over HTTP in`,
    `${ratio("emulator/cold-start", "bare node:http server")} times the time of a bare \`node:http\` server.`,
    `[All of it](docs/measurements.md), with what was missed, and how to repeat it.`,
  ].join("\n");
}
