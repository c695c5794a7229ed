/** One thing that happens, from one participant to another or, with the same one twice, by itself. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly says: string;
  /** Whether it is an answer, or a message that follows from what was asked for: drawn dashed. */
  readonly answer?: true;
}

/** What a diagram tells. */
export interface Story {
  readonly title: string;
  /** The whole of it in words, for whoever does not see it. */
  readonly description: string;
  readonly participants: readonly string[];
  readonly steps: readonly Step[];
}

const lane = 164;
const top = 64;
const row = 46;
const margin = 92;

/** The colours, by the scheme of whoever looks; the site, which has a switch, says them again. */
const style = `
    .sequence { --ink: #2b2f36; --faint: #80868f; --box: #eef0fb; --edge: #3a4cc0; }
    @media (prefers-color-scheme: dark) { .sequence { --ink: #e6e8ec; --faint: #8f96a1; --box: #23284a; --edge: #a9b4ff; } }
    .sequence text { fill: var(--ink); font: 13px system-ui, sans-serif; text-anchor: middle; }
    .sequence .name { font-weight: 600; }
    .sequence .box { fill: var(--box); stroke: var(--edge); }
    .sequence .life { stroke: var(--faint); stroke-dasharray: 2 4; }
    .sequence .arrow { fill: none; stroke: var(--edge); stroke-width: 1.5; }
    .sequence .answer { stroke-dasharray: 6 4; }
    .sequence .head { fill: var(--edge); }
  `;

/** Draws a story as a sequence diagram: an SVG that stands alone, in light and in dark. */
export function sequenceDiagram({ title, description, participants, steps }: Story): string {
  const width = 2 * margin + (participants.length - 1) * lane;
  const height = top + (steps.length + 1) * row;
  const at = (name: string): number => {
    const index = participants.indexOf(name);
    if (index === -1) throw new Error(`"${title}" has no participant ${name}.`);
    return margin + index * lane;
  };
  const lines = [
    ...participants.flatMap((name) => participant(name, at(name), height)),
    ...steps.flatMap((step, index) => arrow(step, at(step.from), at(step.to), top + (index + 1) * row)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="sequence" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${title}. ${description}`)}">`,
    `  <style>${style}</style>`,
    ...lines.map((line) => `  ${line}`),
    "</svg>",
    "",
  ].join("\n");
}

function participant(name: string, x: number, height: number): string[] {
  return [
    `<line class="life" x1="${x}" y1="44" x2="${x}" y2="${height - 10}" />`,
    `<rect class="box" x="${x - 70}" y="10" width="140" height="34" rx="8" />`,
    `<text class="name" x="${x}" y="32">${escaped(name)}</text>`,
  ];
}

function arrow({ says, answer }: Step, from: number, to: number, y: number): string[] {
  const kind = answer === true ? "arrow answer" : "arrow";
  if (from === to) {
    return [
      `<path class="${kind}" d="M ${from} ${y - 8} h 26 v 16 h -18" />`,
      `<path class="head" d="M ${from + 2} ${y + 8} l 8 -4 v 8 Z" />`,
      `<text x="${from + 34}" y="${y + 4}" style="text-anchor: start">${escaped(says)}</text>`,
    ];
  }
  const back = from < to ? -1 : 1;
  const tip = to + 2 * back;
  return [
    `<line class="${kind}" x1="${from}" y1="${y}" x2="${to + 8 * back}" y2="${y}" />`,
    `<path class="head" d="M ${tip} ${y} l ${8 * back} -4 v 8 Z" />`,
    `<text x="${(from + to) / 2}" y="${y - 7}">${escaped(says)}</text>`,
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
