/** Lines within 24 by 24. */
const lines = {
  merchants: "M4 21V6l8-3 8 3v15M2 21h20M9 9h0M15 9h0M9 13h0M15 13h0M10 21v-4h4v4",
  "sales-units":
    "M4 10 5.4 4h13.2L20 10M5 12v8h14v-8M4 10a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0A2.7 2.7 0 0 0 20 10Z",
  "new-order": "M6 3h9l4 4v14H6ZM12.5 10v7M9 13.5h7",
  orders: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1",
  check: "m5 12.5 4.5 4.5L19 7.5",
  cross: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  clock: "M12 7v5l3.5 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z",
  warning: "M12 4 2.8 20h18.4ZM12 10v4.5M12 17.3v.2",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  send: "M21 3 10 14M21 3l-7 18-4-7-7-4Z",
  letter: "M3 6h18v13H3ZM3 7l9 7 9-7",
} as const;

export type IconName = keyof typeof lines;

const svg = "http://www.w3.org/2000/svg";

/** A small picture that adds nothing to what the text beside it says. */
export function icon(name: IconName): SVGElement {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("class", "icon");
  picture.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", lines[name]);
  picture.append(path);
  return picture;
}
