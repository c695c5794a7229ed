import type { Figure } from "../figure.ts";
import type { Machine, Part } from "../results.ts";
import { bars } from "./bars.ts";
import { curve } from "./curve.ts";
import { plot } from "./svg.ts";
import { isGrowth, number, sides, verdict, withQuartiles } from "./words.ts";

/** The plot of what a part of a bench has measured, such as `client/per-call`. */
export function plotOf(name: string, { figures }: Part): string {
  const description = figures
    .map(
      (figure) =>
        `${figure.what}, ${sides(figure)}: ${[number(figure.ratio.median), verdict(figure)].filter(Boolean).join(", ")}.`,
    )
    .join(" ");
  return plot({ name: name.replace("/", "-"), title: `What ${name} measured, as ratios`, description }, [
    bars(figures),
    ...figures.filter(isGrowth).map(curve),
  ]);
}

/** What stands on the page of it: the plot, when and on what it was measured, and the tables; in Markdown. */
export function blockOf(name: string, plotFile: string, { figures, measuredAt, machine }: Part): string {
  return [
    `![${name}, as ratios: the figures of the table below.](${plotFile})`,
    `Measured on ${day(measuredAt)} with ${machineOf(machine)}. To repeat it: \`npm run bench -- ${name}\`.`,
    ratiosOf(figures),
    ...figures.filter(isGrowth).map(({ what, unit, series: { x, points } }) => {
      const rows = points.map((point) => [number(point.x), withQuartiles(point.y)]);
      return table([x, `${what}, ${unit} (quartiles)`], rows);
    }),
  ].join("\n\n");
}

function ratiosOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, unit, contenders, ratio, notes = {} } = figure;
    const medians = Object.values(contenders).map(({ median }) => number(median));
    const others = Object.entries(notes).map(([name, note]) => `; ${name} ${number(note)}`);
    return [
      ...[what, sides(figure), withQuartiles(ratio), verdict(figure)],
      `${medians.join(" / ")} ${unit}${others.join("")}`,
    ];
  });
  return table(["What", "Ratio of", "Ratio (quartiles)", "Must be", "Medians"], rows);
}

/** Prettier makes its columns even. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** `2026-11-25` as people write it. */
function day(date: string): string {
  const format = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Date(date).toLocaleDateString("en-GB", format);
}

function machineOf({ system, processors, processor, memoryGiB, node }: Machine): string {
  return `Node ${node} on ${system}, ${processors} processors (${processor}), ${memoryGiB} GiB of memory`;
}
