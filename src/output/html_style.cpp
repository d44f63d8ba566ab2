#include "output/html_style.hpp"

namespace agenda::output {

namespace {

constexpr Literal style = R"css(
:root {
  --text: #1b1f24; --page: #fff; --muted: #57606a; --link: #0b57a4; --line: #d0d7de;
  --soft: #f0f4f8; --bar: #1f5f99; --warning: #8a3b00; --mark: #fff3c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e9ec; --page: #14181d; --muted: #a3adb8; --link: #8ab8f0; --line: #3a424c;
    --soft: #1f262e; --bar: #5f9fd8; --warning: #f2b366; --mark: #453a12;
  }
}
* { box-sizing: border-box; }
html { color: var(--text); background: var(--page); line-height: 1.5; }
html { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { max-width: 78rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.5em 0 .5em; text-wrap: balance; }
h1 { font-size: 1.9rem; margin-top: .5em; }
h2 { font-size: 1.45rem; border-bottom: 2px solid var(--line); padding-bottom: .2em; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.05rem; border-top: 1px solid var(--line); padding-top: .8em; }
h3 + h4 { border-top: 0; padding-top: 0; }
:target { background: var(--mark); }
p, li, dd { max-width: 48rem; overflow-wrap: anywhere; }
p { margin: .6em 0; }
ul { padding-left: 1.3em; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
code, pre { font-size: .92em; }
pre { overflow-x: auto; background: var(--soft); padding: .7em 1em; }
.muted { color: var(--muted); }
.warning { color: var(--warning); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .5em 1em; background: var(--page); z-index: 1; }

nav { background: var(--soft); padding: .8em 1em; margin: 1.5em 0; }
nav p { font-weight: 600; margin: 0 0 .3em; }
nav ul { list-style: none; padding: 0; margin: 0; }
nav a { display: inline-block; padding: .2em 0; }

.scroll { overflow-x: auto; margin: 1em 0; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .35em .7em; }
th, td { border-bottom: 1px solid var(--line); overflow-wrap: break-word; hyphens: auto; }
thead th, thead td { vertical-align: bottom; border-bottom: 2px solid var(--line); }
thead th, thead td { background: var(--soft); font-size: .85rem; line-height: 1.3; }
tbody th { font-weight: inherit; }
tbody .group { font-weight: 600; padding-top: 1em; }
.n { text-align: right; font-variant-numeric: tabular-nums; padding: .35em .4em; }
.even { table-layout: fixed; width: 100%; }
.numbers tr > :first-child { position: sticky; left: 0; min-width: 8.5rem; }
.numbers tbody tr > :first-child { background: var(--page); }

dl { margin: .6em 0; }
dl > div { margin: .3em 0; }
dt { color: var(--muted); }
dd { margin: 0; }
@media (min-width: 40rem) {
  dl > div { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; column-gap: 1rem; }
  dt { grid-row: 1 / span 40; }
  dd { grid-column: 2; }
}

.bars { list-style: none; padding: 0; }
.bars svg { display: inline-block; width: 12rem; max-width: 40vw; }
svg { overflow: visible; }
rect, path { stroke: var(--bar); stroke-width: 1.5; }
.closed { fill: none; stroke: var(--muted); }
.running { fill: var(--bar); }
.hatch { stroke-width: 2.5; }
line { stroke: var(--line); }
text { fill: var(--muted); font-size: .8rem; font-variant-numeric: tabular-nums; }
.definitions { position: absolute; }
.timeline { margin: 1em 0; padding-right: 14px; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2em 1.5em; }
.legend li { display: flex; gap: .5em; }
.key { flex: none; margin-top: 2px; }
.lane { display: block; width: 100%; }
.section { font-weight: 600; padding-top: .8em; }
.bar > div { font-size: .9rem; padding-top: .15em; }
@media (min-width: 60rem) {
  .section, .bar { display: grid; grid-template-columns: 22rem 1fr; column-gap: 1rem; }
  .bar > svg { height: 100%; }
}

@media (min-width: 70rem) {
  .pages { display: grid; grid-template-columns: 12.5rem 1fr; column-gap: 1.5rem; }
  .pages > nav { align-self: start; position: sticky; top: 1rem; margin: 1.5em 0 0; }
  .pages > nav { max-height: calc(100vh - 2rem); overflow-y: auto; font-size: .92rem; }
  .pages > main { min-width: 0; }
}

@media (forced-colors: active) {
  rect, path { stroke: CanvasText; }
  .running { fill: CanvasText; }
  .closed { stroke-dasharray: 3 2; }
  line { stroke: GrayText; }
  text { fill: CanvasText; }
}

@media print {
  :root {
    --text: #000; --page: #fff; --muted: #444; --link: #000; --line: #bbb; --soft: #fff;
    --bar: #333; --warning: #000; --mark: #fff;
  }
  @page { margin: 15mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .pages { display: block; }
  .scroll { overflow: visible; }
  th, td, .n { padding: .2em .4em; }
  .numbers tr > :first-child { position: static; min-width: 0; }
  thead { display: table-header-group; }
  tr, .bar, .legend, dl > div { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, .section { break-after: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
)css";

} // namespace

Literal html_style() { return style; }

Literal html_style_hash() { return "4+4II1wOA5qohGvrvrPat/6gUOaGH5ssrlqL4FQHxJc="; }

} // namespace agenda::output
