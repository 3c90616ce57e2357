import type {Council} from "../council.js";
import {escape} from "../figures/html.js";

/** The page that every notebook page is shown in. */
export function shell({name}: Council): string {
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Notebook: ${escape(name)}</title>
<link rel="stylesheet" href="style.css"><script type="module" src="client.js"></script></head>
<body>
<header><p><strong>Private.</strong> True counts of children of ${escape(name)}, without disclosure control. They stay on this machine: publish none of them.</p></header>
<div class="desk"><nav aria-label="Pages" id="pages"></nav>
<main id="page" tabindex="-1"></main>
<aside aria-label="Tables" id="tables"></aside></div>
</body></html>`;
}

export const style = `
:root { color-scheme: light dark; font-family: Arial, Helvetica, sans-serif; line-height: 1.5; }
body { margin: 0; }
header { padding: 0.5rem 1rem; background: #801650; color: #fff; }
header p { margin: 0; }
.desk { display: grid; grid-template-columns: minmax(0, 12rem) minmax(0, 1fr) minmax(0, 18rem); gap: 1.5rem; padding: 1rem; }
@media (max-width: 60rem) { .desk { display: block; } }
nav a { display: block; padding: 0.25rem 0; }
textarea { width: 100%; box-sizing: border-box; font: 0.95rem/1.4 Consolas, monospace; padding: 0.5rem; }
.cell { margin: 1rem 0; padding: 0.75rem; border: 1px solid #6f777b; }
.cell h2 { margin: 0 0 0.4rem; font-size: 1rem; }
.scroll { overflow-x: auto; max-height: 28rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.2rem 0.9rem 0.2rem 0; border-bottom: 1px solid #b9c4cd; text-align: left; vertical-align: top; }
.wrong { padding: 0.5rem; border-left: 5px solid #d4351c; white-space: pre-wrap; }
pre { overflow-x: auto; padding: 0.5rem; border: 1px solid #b9c4cd; }
aside summary { cursor: pointer; }
aside { font-size: 0.9rem; overflow-wrap: anywhere; }
`;
