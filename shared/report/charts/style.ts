/** The style of the charts, a part of the page's: colours by role, strokes that keep their width however wide the page. */
export const CHART_STYLE = `.chart,.chart svg{overflow:visible}
.chart{display:block;font-family:inherit}
.chart text{fill:var(--text);font-size:13px}
.chart .value{font-variant-numeric:tabular-nums;font-weight:600}
.chart .track{fill:var(--sunken)}
.chart .mark{fill:var(--tone)}
.chart .gap{fill:var(--card)}
.chart .grid{stroke:var(--line);stroke-width:1}
.chart .tick{fill:var(--quiet);font-size:12px}
.chart .sign{fill:var(--tone);font-weight:700}
.chart .tone-fail .value,.chart .tone-warn .value{fill:var(--tone)}
.chart.columns,.chart.plane{padding-left:2.9rem}
.chart .on-narrow{display:none}
.chart .axis{fill:var(--quiet);font-size:12.5px}
.chart.plane .up{transform:translateX(-2.9rem)}
.series-1{--tone:var(--series-1)}
.series-2{--tone:var(--series-2)}
.series-3{--tone:var(--series-3)}
.series-4{--tone:var(--series-4)}
.chart path,.chart line{vector-effect:non-scaling-stroke}
.chart .curve{fill:none;stroke:var(--tone);stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round}
.series-2 .curve{stroke-dasharray:8 5}
.series-3 .curve{stroke-dasharray:1 5;stroke-width:3}
.series-4 .curve{stroke-dasharray:10 4 1 5}
.chart .spread{fill:var(--tone);fill-opacity:.16}
.chart .dot{fill:var(--tone);stroke:var(--card);stroke-width:1.5}
.chart .dots{fill:none;stroke:var(--tone);stroke-width:6;stroke-linecap:round}
.chart .dots-2,.chart .dots-4{stroke-linecap:square;stroke-width:5}
.chart .whisker{fill:none;stroke:var(--tone);stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.chart .guide{stroke:var(--quiet);stroke-width:1.5;fill:none}
.chart .guide-2{stroke-dasharray:6 4}
.chart .guide-3{stroke-dasharray:2 4}
.chart .limit{stroke:var(--text);stroke-width:2.5;fill:none}
.chart .band{fill:var(--link);fill-opacity:.12}
.chart .zero{stroke:var(--quiet);stroke-width:1;fill:none}
.chart .column{fill:var(--tone);fill-opacity:.7}
.chart .column-strokes{stroke:var(--tone);stroke-opacity:.7;fill:none;vector-effect:none}
.chart .cross{fill:none;stroke:var(--tone);stroke-width:2.75;stroke-linecap:round}
.chart .zone{fill:var(--tone-back)}
.chart .edged{stroke:var(--tone);stroke-width:1}
.chart .word{fill:var(--tone);font-size:12.5px;font-weight:600}
.keys{margin:0 0 1.1rem;color:var(--text);font-size:.9rem}
.keys li{display:flex;align-items:center;gap:.5rem}
.keys svg{flex:none}
.square{display:flex;flex-flow:row-reverse wrap;justify-content:flex-end;align-items:flex-start;gap:1rem 2.5rem}
.square>svg{flex:0 1 26rem}
.square .keys{flex:1 1 12rem;flex-direction:column;margin-top:1.9rem}
.forest{position:relative}
.behind{position:absolute;left:32%;width:38%;top:0;height:calc(100% - 44px)}
.forest table{position:relative;table-layout:fixed}
.forest th,.forest td{padding:.3rem 0;border:0;vertical-align:middle;white-space:normal}
.forest tbody th{width:32%;padding-right:1.25rem;font-size:.92rem;font-weight:500;color:var(--text)}
.forest tbody td{width:38%}
.forest tbody .value{width:30%;padding-left:1.5rem;font-size:.92rem;font-variant-numeric:tabular-nums}
.forest .tone-fail .value,.forest .tone-warn .value{color:var(--tone);font-weight:600}
.forest tfoot td{padding:0}
.forest .forest-group th{padding-top:.75rem;font-weight:700}
`

/** The same on a phone. */
export const CHART_STYLE_NARROW = `.chart .on-wide{display:none}
.chart .on-narrow{display:inline}
.square{display:block}
.square .keys{flex-direction:row;margin-top:0}
.behind{left:0;width:100%}
.forest table,.forest tbody,.forest tfoot,.forest tfoot tr,.forest tfoot td{display:block;width:100%}
.forest tbody tr{display:grid;grid-template-columns:1fr auto}
.forest tbody th,.forest tbody td,.forest tbody .value{width:auto;padding:.3rem 0 0}
.forest tbody th,.forest tbody .value{background:var(--card)}
.forest tbody .value{grid-row:1;grid-column:2;padding-left:.75rem;text-align:right}
.forest tbody td:nth-child(2){grid-row:2;grid-column:1/-1}
.forest-group th{grid-column:1/-1}
.forest tfoot td:empty{display:none}
`
