import { trusted } from './html.ts';

/** Fonts of the reader's own machine, dark on white, black on paper; nothing is fetched. */
export const STYLE = trusted(`
:root { color-scheme: light; --ink: #1c2329; --soft: #57626b; --line: #d9dee2; --accent: #14532d; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.6 "Be Vietnam Pro", "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; }
header { border-bottom: 1px solid var(--line); padding-bottom: 1.5rem; }
.over { margin: 0; color: var(--accent); font-weight: 600; font-size: .9rem; }
h1 { font-weight: 600; font-size: clamp(1.8rem, 4.5vw, 2.7rem); line-height: 1.2; letter-spacing: -.015em; margin: .3rem 0 .8rem; max-width: 22em; text-wrap: balance; }
.lead { font-size: 1.15rem; color: var(--soft); margin: 0 0 1rem; }
h2 { font-weight: 600; font-size: 1.35rem; line-height: 1.3; margin: 3rem 0 .8rem; }
p { max-width: 46rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1.5rem 2.5rem; margin: 1.2rem 0 2rem; }
.figures p { margin: 0; color: var(--soft); font-size: .95rem; line-height: 1.5; }
.figures b { display: block; color: var(--ink); font-weight: 600; font-size: 2.4rem; line-height: 1.15; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
figure { margin: 0; }
.bar { display: block; width: 100%; border-radius: 3px; }
.legend { list-style: none; padding: 0; margin: .9rem 0 0; display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; font-size: .92rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.legend i { font-style: normal; color: var(--soft); }
.key { width: .85rem; height: .85rem; border-radius: 2px; border: 1px solid rgb(0 0 0 / .12); }
.note { border-left: 3px solid var(--accent); padding: .1rem 0 .1rem 1rem; margin: 1.6rem 0 0; color: var(--soft); }
.note b { color: var(--ink); }
.steps { max-width: 46rem; padding-left: 1.6rem; }
.steps li { padding: .35rem 0 .35rem .3rem; }
.steps b { font-weight: 600; }
.steps span { display: block; color: var(--soft); font-size: .92rem; }
table { width: 100%; border-collapse: collapse; font-size: .88rem; line-height: 1.45; font-variant-numeric: tabular-nums; margin-top: 1rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 500; overflow-wrap: anywhere; }
tbody th small { display: block; color: var(--soft); font-weight: 400; }
.n { text-align: right; white-space: nowrap; }
thead .n { white-space: normal; min-width: 3.6rem; }
.wide { width: 8rem; padding-right: 0; }
td.wide { padding-top: .8rem; }
.examples { min-width: 15rem; }
td ul { list-style: none; margin: 0; padding: 0; color: var(--soft); }
td li + li { margin-top: .2rem; }
.trend { width: 100%; max-width: 48rem; }
.trend text { font: 11px sans-serif; text-anchor: middle; fill: var(--ink); }
.trend .axis { fill: var(--soft); }
@media (max-width: 46rem) { main { padding-top: 2rem; } section { overflow-x: auto; } }
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  h2 { break-after: avoid; margin-top: 1.6rem; } tr, li, figure { break-inside: avoid; } thead { display: table-header-group; }
  .bar, .key, .trend rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`);
