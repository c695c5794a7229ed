import type { Figure } from "../figure.ts";
import { bound } from "../results.ts";
import type { Summary } from "../statistics.ts";

/** A figure of what grows. */
export type Growth = Figure & Required<Pick<Figure, "series">>;

export const isGrowth = (figure: Figure): figure is Growth => figure.series !== undefined;

/** As many digits as were measured, and thousands apart. */
export const number = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 4 });

/** What a ratio is of. */
export const sides = ({ contenders }: Figure): string => Object.keys(contenders).join(" / ");

/** What a ratio must be, and whether it is; nothing where nothing is asked. */
export function verdict({ must, met }: Figure): string {
  if (must === undefined) return "";
  return met ? bound(must) : `${bound(must)}, missed`;
}

/** A median with its quartiles, unless one measurement is all there is. */
export const withQuartiles = ({ median, spread, measurements }: Summary): string =>
  measurements > 1 ? `${number(median)} (${spread.map(number).join(" to ")})` : number(median);
