/** What is drawn below another: shapes from its own upper left corner on, and how high they are. */
export interface Panel {
  readonly shapes: readonly string[];
  readonly height: number;
}

/** The width of a plot: what a phone can show almost as it is. */
const width = 440;

/** The colours, by the scheme of whoever looks; the site, which has a switch, says them again. */
const style = `
    .plot { --ink: #2b2f36; --faint: #80868f; --edge: #3a4cc0; --miss: #b3261e; }
    @media (prefers-color-scheme: dark) { .plot { --ink: #e6e8ec; --faint: #8f96a1; --edge: #a9b4ff; --miss: #ff8a80; } }
  `;

/** A plot that stands alone, in light and in dark. */
export function plot(
  { name, title, description }: Readonly<Record<"name" | "title" | "description", string>>,
  panels: readonly Panel[],
): string {
  let top = 0;
  const groups = panels.flatMap(({ shapes, height }) => {
    const group = [`<g transform="translate(0 ${top})">`, ...shapes.map((shape) => `  ${shape}`), "</g>"];
    top += height;
    return group;
  });
  const size = `viewBox="0 0 ${width} ${top}" width="${width}" height="${top}"`;
  const font = `font-family="system-ui, sans-serif" font-size="13" fill="var(--ink)"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" ${size} ${font} role="img" aria-labelledby="${name}-title ${name}-desc">`,
    `  <title id="${name}-title">${escaped(title)}</title>`,
    `  <desc id="${name}-desc">${escaped(description)}</desc>`,
    `  <style>${style}</style>`,
    ...groups.map((line) => `  ${line}`),
    "</svg>",
    "",
  ].join("\n");
}

type Place = Readonly<Record<"x" | "y", number>>;

/** Attributes besides those that say where something is. */
type Look = Readonly<Record<string, string | number>>;

export function text(content: string, { x, y }: Place, look: Look = {}): string {
  return `<text ${attributes({ x, y, ...look })}>${escaped(content)}</text>`;
}

export function line(from: Place, to: Place, look: Look = {}): string {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return `<line ${attributes({ ...ends, stroke: "var(--ink)", ...look })} />`;
}

export function rect(
  { x, y }: Place,
  size: Readonly<Record<"width" | "height", number>>,
  look: Look,
): string {
  return `<rect ${attributes({ x, y, ...size, ...look })} />`;
}

export function polyline(places: readonly Place[], look: Look): string {
  const points = places.map(({ x, y }) => `${pixels(x)},${pixels(y)}`).join(" ");
  return `<polyline ${attributes({ points, fill: "none", ...look })} />`;
}

/** What a panel, or a part of it, is about: in as many lines as it needs, from a height on. */
export function heading(content: string, top = 0): Panel {
  const lines = wrapped(content, 54);
  const shapes = lines.map((words, index) =>
    text(words, { x: 0, y: top + 18 + index * 17 }, { "font-weight": 600 }),
  );
  return { shapes, height: 10 + lines.length * 17 };
}

/** Lines of so many characters at most, as far as words allow. */
function wrapped(content: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const pixels = (value: number): number => Math.round(value * 10) / 10;

function attributes(all: Look): string {
  return Object.entries(all)
    .map(([name, value]) => `${name}="${typeof value === "number" ? pixels(value) : escaped(value)}"`)
    .join(" ");
}

function escaped(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
