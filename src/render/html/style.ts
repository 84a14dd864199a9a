/** The report's own style sheet: light and dark, narrow screens, paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --paper: #fff; --shade: #f6f8fa; --line: #d1d9e0;
  --bad: #b3261e; --warn: #7d5700; --good: #116329; --link: #0550ae;
  --s0: #ffb8a8; --s1: #ffd79c; --s2: #f2e9a4; --s3: #cbe8cb; --s4: #a9d8d0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --paper: #0d1117; --shade: #161b22; --line: #3d444d;
  --bad: #ff8178; --warn: #e3b341; --good: #56d364; --link: #79c0ff;
  --s0: #7d2f22; --s1: #694310; --s2: #4d4a14; --s3: #25502f; --s4: #17504a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem 1.25rem 4rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
a { color: var(--link); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
code, pre { font: .85em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
code { background: var(--shade); padding: .1em .3em; border-radius: 4px; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; margin: .4rem 0; white-space: pre-wrap; max-height: 30rem; overflow: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding: .2rem 0; }
td:first-child { min-width: 9rem; } th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--shade); }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bad { color: var(--bad); font-weight: 600; } .warn { color: var(--warn); font-weight: 600; } .good { color: var(--good); } .soft { color: var(--soft); }
.facts { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .6rem; }
.facts li { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; }
.facts b { display: block; color: var(--soft); font-weight: 400; font-size: .85rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: .5rem 0; }
label { display: grid; font-size: .85rem; color: var(--soft); }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .5rem; }
input[type=search] { width: min(26rem, 80vw); }
button:disabled { opacity: .5; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
ol.tests { list-style: none; padding: 0; margin: 0; border-top: 1px solid var(--line); }
ol.tests > li { border-bottom: 1px solid var(--line); padding: .35rem 0; }
.state { display: inline-block; min-width: 5.5rem; }
.anchor { float: right; margin-left: 1rem; font-size: .85rem; }
.bars { font-family: ui-monospace, monospace; white-space: pre; letter-spacing: 1px; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1rem; }
figure { margin: 0; border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; }
svg text { font-size: 12px; fill: var(--ink); } svg .n { text-anchor: end; } .chart text { fill: var(--soft); }
.chart, .map { display: block; width: 100%; height: auto; } .chart .grid { stroke: var(--line); } .chart circle { fill: var(--link); }
.chart .line { fill: none; stroke: var(--link); stroke-width: 2; }
.scroll > .map { min-width: 40rem; } .map .folder { fill: var(--soft); } .map a { cursor: pointer; } .map a:focus-visible rect, .map a:hover rect { stroke: var(--ink); stroke-width: 3; }
.map pattern path { fill: none; stroke: var(--ink); opacity: .25; } .map .over, .map text { pointer-events: none; } .map text { paint-order: stroke; stroke-width: 3px; }
${[0, 1, 2, 3, 4].map((step) => `.s${step} { fill: var(--s${step}); } .t${step} { stroke: var(--s${step}); }`).join(' ')}
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .85rem; } .legend .map { display: inline-block; width: 24px; vertical-align: middle; }
#files td:first-child { min-width: 14rem; } #files td:last-child { min-width: 16rem; width: 50%; }
th button { border: 0; background: none; padding: 0; font-weight: inherit; text-decoration: underline dotted; }
ol.lines { list-style: none; margin: .4rem 0; padding: 0; columns: 16rem; } ol.lines li { border-left: 4px solid var(--good); padding-left: .5rem; }
ol.lines .n { border-color: var(--bad); border-left-style: double; text-align: left; } ol.lines .p { border-color: var(--warn); border-left-style: dashed; }
@media print { body { max-width: none; padding: 0; } nav, form, .pager { display: none; } pre { max-height: none; } a { color: inherit; } figure, svg, article { break-inside: avoid; } .scroll { overflow: visible; } .map pattern path { opacity: .6; } }
`;
