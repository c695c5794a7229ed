/** How every page looks: one column, the reader's own font and colours of no brand, light or dark as the reader has it. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --page: #f6f7f5;
  --card: #ffffff;
  --text: #1b211e;
  --soft: #4c5752;
  --line: #c3cbc6;
  --accent: #17594a;
  --on-accent: #ffffff;
  --banner: #26302b;
  --on-banner: #f3f6f4;
  --good: #14592b;
  --good-back: #dff1e3;
  --waiting: #5f4300;
  --waiting-back: #fbecc8;
  --bad: #8a1620;
  --bad-back: #fbe1e2;
  --plain-back: #e6eae7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #141816;
    --card: #1d2320;
    --text: #e9eeeb;
    --soft: #b0bab4;
    --line: #4a554f;
    --accent: #7fd3bb;
    --on-accent: #0d2019;
    --banner: #2c3732;
    --on-banner: #f3f6f4;
    --good: #a5e3b6;
    --good-back: #173222;
    --waiting: #f2d48b;
    --waiting-back: #3a2f10;
    --bad: #ffb3b5;
    --bad-back: #45191c;
    --plain-back: #2e3632;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
  overflow-wrap: anywhere;
}
header nav, main, footer, .banner { padding-inline: max(1rem, calc((100vw - 60rem) / 2)); }
main { padding-block: 1.5rem 3rem; }
main:focus { outline: none; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 0.75rem; }
h3 { font-size: 1.0625rem; line-height: 1.3; margin: 0; }
p { margin: 0 0 0.75rem; max-width: 42rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.875rem; }
pre { margin: 0; padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; overflow-wrap: normal; }
small { display: block; font-size: 0.875rem; font-weight: 400; }
blockquote { margin: 0 0 1.25rem; padding: 0.5rem 1rem; border-left: 4px solid var(--accent); background: var(--card); }

.banner { margin: 0; max-width: none; padding-block: 0.5rem; background: var(--banner); color: var(--on-banner); font-size: 0.875rem; }
header nav { border-bottom: 1px solid var(--line); background: var(--card); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: 0.625rem 0; color: var(--text); text-decoration: none; border-bottom: 3px solid transparent; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { border-color: var(--accent); font-weight: 600; }
footer { border-top: 1px solid var(--line); padding-block: 1rem 2rem; font-size: 0.875rem; color: var(--soft); }
footer p { margin: 0 0 0.5rem; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; background: var(--card); color: var(--text); }
.skip:focus { top: 0.5rem; z-index: 1; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.hint { color: var(--soft); font-size: 0.9375rem; }
.large { font-size: 1.25rem; font-weight: 600; }
.count { color: var(--soft); font-weight: 400; }
.lines { white-space: pre-line; }
.notice, .errors, .aside { padding: 0.75rem 1rem; border-radius: 0.5rem; border: 1px solid; max-width: 42rem; }
.notice { background: var(--good-back); color: var(--good); margin-bottom: 1.25rem; }
.errors { background: var(--bad-back); color: var(--bad); margin-bottom: 1.5rem; }
.errors a { color: inherit; }
.errors h2 { margin: 0 0 0.25rem; font-size: 1.0625rem; }
.errors ul { margin: 0; padding-left: 1.25rem; }
.aside { background: var(--plain-back); border-color: var(--line); }

.cards, .list, .remarks { list-style: none; margin: 0; padding: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0.75rem; margin-bottom: 1rem; }
.list > li { margin-bottom: 0.75rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem; padding: 1rem; min-width: 0; }
.card > :last-child, .card article > :last-child { margin-bottom: 0; }
.card p { margin: 0.25rem 0; }
.card h2 { margin: 0 0 0.5rem; font-size: 1.0625rem; }
form.card, fieldset.card { max-width: 42rem; margin: 0 0 1rem; }
fieldset { min-width: 0; border: 0; margin: 0; padding: 0; }
legend { padding: 0; font-weight: 600; }
fieldset.card > legend { padding: 0 0.375rem; margin-left: -0.375rem; }
.badge { display: inline-block; padding: 0.0625rem 0.5rem; border-radius: 0.375rem; font-size: 0.875rem; font-weight: 600; background: var(--plain-back); }
.badge.good { background: var(--good-back); color: var(--good); }
.badge.waiting { background: var(--waiting-back); color: var(--waiting); }
.badge.bad { background: var(--bad-back); color: var(--bad); }
.request { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.9375rem; max-width: none; }
.entry { padding: 0.625rem 1rem; }
.remarks { font-size: 0.9375rem; }
.remarks li { border-left: 3px solid var(--line); padding-left: 0.625rem; margin-top: 0.25rem; }

.facts { margin: 0 0 1rem; max-width: 46rem; }
.facts > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.25rem 1rem; padding: 0.375rem 0; border-bottom: 1px solid var(--line); }
.card > .facts > :last-child, .card article > .facts > :last-child { border-bottom: 0; padding-bottom: 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; min-width: 0; }
.facts .facts { margin: 0; }
.facts .facts > div { padding: 0 0 0.25rem; border: 0; grid-template-columns: 1fr; gap: 0; }
.facts .facts dt { font-size: 0.875rem; }
.logo { display: block; width: 6rem; height: 6rem; object-fit: contain; background: #ffffff; border: 1px solid var(--line); }

.scroll { overflow-x: auto; position: relative; }
.scroll + form { margin-top: 0.75rem; }
table { border-collapse: collapse; width: 100%; background: var(--card); border: 1px solid var(--line); }
caption { position: absolute; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); overflow-wrap: normal; }
thead th { font-size: 0.875rem; color: var(--soft); font-weight: 600; }
tbody th { font-weight: 400; font-variant-numeric: tabular-nums; }

.field { margin: 0 0 1.25rem; max-width: 32rem; }
.card .field { max-width: none; }
.field label, .field legend { display: block; font-weight: 600; margin-bottom: 0.25rem; }
.field .hint { margin: 0 0 0.375rem; }
.field .error { margin: 0 0 0.375rem; color: var(--bad); font-weight: 600; }
.wrong { border-left: 4px solid var(--bad); padding-left: 0.75rem; }
.choice { display: flex; gap: 0.625rem; align-items: flex-start; padding: 0.375rem 0; }
.choice input { width: 1.25rem; height: 1.25rem; margin: 0.125rem 0 0; flex: none; accent-color: var(--accent); }
.field .choice label { font-weight: 400; margin: 0; }
input:not([type="radio"], [type="checkbox"]), select, textarea {
  width: 100%; min-height: 2.75rem; padding: 0.5rem 0.625rem; font: inherit; color: inherit;
  background: var(--card); border: 1px solid var(--soft); border-radius: 0.375rem;
}
input.short { width: 10rem; max-width: 100%; }
[aria-invalid] { border-width: 2px; border-color: var(--bad); }
.row { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: flex-end; margin: 0 0 1.25rem; }
section > .row:not(:first-child), section + .row { margin-top: 1.25rem; }
.row .field { margin: 0; flex: 0 1 16rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; margin: 0 0 1rem; }
button {
  min-height: 2.75rem; padding: 0.5rem 1rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: 0.375rem;
}
button.quiet { color: var(--accent); background: var(--card); }
button:hover { text-decoration: underline; }
button.wide { width: 100%; text-align: left; }
td button, footer button { min-height: 2rem; padding: 0.125rem 0.75rem; }
details { max-width: 42rem; }
summary { cursor: pointer; padding: 0.5rem 0; font-weight: 600; color: var(--accent); }
.without-script { visibility: hidden; }

@media (max-width: 40rem) {
  .facts > div { grid-template-columns: 1fr; gap: 0; }
  nav ul { gap: 0 1rem; }
  nav a { padding: 0.5rem 0; }
  form .actions button { width: 100%; }
  .row .field { flex-basis: 100%; max-width: none; }
}
@media (forced-colors: active) {
  .badge, button { border: 1px solid; }
}
@media print {
  header nav, footer form, button { display: none; }
}
`;
