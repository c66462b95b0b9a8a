import { CHART_STYLE, CHART_STYLE_NARROW } from './charts/style.ts'
import { themeVariables } from './theme.ts'

const SANS = `-apple-system,"Segoe UI",Roboto,Inter,"Noto Sans","Helvetica Neue","Liberation Sans",Arial,system-ui,sans-serif`
const MONO = `ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace`

/** The style of the page: one column that a phone holds, at most 62 rem wide; light or dark as the reader has it. */
export const STYLE = `
:root{color-scheme:light dark;${themeVariables('light')}}
@media (prefers-color-scheme:dark){:root{${themeVariables('dark')}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 ${SANS};-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
main,.masthead,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,p,dl,dd,figure,pre,ul{margin:0}
code,pre,.mono{font-family:${MONO};font-size:.86em}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.tone-pass{--tone:var(--pass);--tone-back:var(--pass-back)}
.tone-warn{--tone:var(--warn);--tone-back:var(--warn-back)}
.tone-fail{--tone:var(--fail);--tone-back:var(--fail-back)}
.tone-muted{--tone:var(--muted);--tone-back:var(--muted-back)}
.tone-plain{--tone:var(--link);--tone-back:var(--muted-back)}
.unbroken{white-space:nowrap}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

.masthead{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;justify-content:space-between;padding-top:1.1rem;padding-bottom:1.1rem;color:var(--quiet);font-size:.9rem}
.brand{display:flex;align-items:center;gap:.55rem;color:var(--text);font-weight:650;letter-spacing:.01em}
.brand svg{flex:none}

.verdict{background:var(--card);border:1px solid var(--line);border-top:6px solid var(--tone);border-radius:14px;padding:1.6rem 1.75rem 1.5rem}
.verdict-head{display:flex;gap:1.1rem;align-items:center}
.verdict-head svg{flex:none;color:var(--tone)}
.verdict .step{color:var(--quiet);font-size:.95rem;font-weight:550}
h1{font-size:clamp(1.9rem,1.45rem + 2.2vw,2.75rem);line-height:1.1;letter-spacing:-.02em;font-weight:750;color:var(--tone)}
.headline{text-wrap:pretty;font-size:clamp(1.06rem,1rem + .35vw,1.22rem);line-height:1.5;margin-top:1.05rem;max-width:48rem}
.tally{margin-top:1.35rem}
.tally svg{display:block;border-radius:5px}
.tally .part{fill:var(--tone);stroke:var(--card);stroke-width:2}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:.7rem;padding:0;list-style:none;font-size:.94rem;color:var(--quiet)}
.legend b{color:var(--text);font-variant-numeric:tabular-nums}
.legend li>span{color:var(--tone);font-weight:700;margin-right:.35rem}

nav{margin:1.1rem 0 0;font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.15rem;padding:0 .2rem;list-style:none}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}

.part-of-page{margin-top:2.4rem}
h2{font-size:1.32rem;line-height:1.3;letter-spacing:-.01em;font-weight:680;margin-bottom:.8rem}
h3{font-size:1.02rem;font-weight:650}
.note{color:var(--quiet);margin:-.35rem 0 .8rem;max-width:48rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px}
.pad{padding:1.1rem 1.25rem}

.badge{display:inline-flex;align-items:center;gap:.4em;white-space:nowrap;background:var(--tone-back);color:var(--tone);font-weight:650;font-size:.82rem;line-height:1;padding:.36em .65em .36em .5em;border-radius:99px}

.group{margin-top:1rem;overflow:hidden}
.group-head{display:flex;flex-wrap:wrap;gap:.1rem .8rem;align-items:baseline;padding:.85rem 1.25rem;border-bottom:1px solid var(--line)}
.group-head span{color:var(--quiet);font-size:.9rem}
table{border-collapse:collapse;width:100%;font-size:.93rem}
th{text-align:left;font-weight:600;font-size:.82rem;color:var(--quiet);white-space:nowrap}
th,td{padding:.6rem .9rem;vertical-align:top;border-bottom:1px solid var(--line)}
th:first-child,td:first-child{padding-left:1.25rem}
th:last-child,td:last-child{padding-right:1.25rem}
tbody tr:last-child td{border-bottom:0}
.right{text-align:right}
td.right{font-variant-numeric:tabular-nums}
td.toned{color:var(--tone);font-weight:600}
.checks{table-layout:fixed}
.checks th:nth-child(1){width:8.6rem}
.checks th:nth-child(3){width:13rem}
.checks th:nth-child(4){width:11.5rem}
.checks .number{font-variant-numeric:tabular-nums}
.title{font-weight:550}
.sub{color:var(--quiet);font-size:.88rem}
.ids{display:flex;flex-wrap:wrap;gap:0 .9rem}
.scroll{overflow-x:auto}
.scroll td{white-space:nowrap}
.scroll td.wrap{white-space:normal;min-width:12.5rem;overflow-wrap:anywhere}
.dense{font-size:.88rem}
.dense th,.dense td{padding-left:.5rem;padding-right:.5rem}
.dense th,.dense td:not(.wrap){white-space:normal;overflow-wrap:normal}
.dense td:first-child{overflow-wrap:anywhere;min-width:8rem}
.dense th:first-child,.dense td:first-child{padding-left:1.25rem}
.dense th:last-child,.dense td:last-child{padding-right:1.25rem}
td code.sub{display:block}

details>summary{cursor:pointer;padding:.8rem 1.25rem;color:var(--link);font-weight:550;list-style-position:inside}
details>summary:hover{background:var(--sunken)}
.card>details:first-child>summary{border-radius:12px}
details[open]>summary{border-bottom:1px solid var(--line)}
.group>details:not(:first-of-type),.group>table+details{border-top:1px solid var(--line)}

.part-of-page+.fold{margin-top:2.4rem}
.fold{margin-top:.7rem}
.fold>summary{border-radius:12px}
.fold>summary h2{display:inline;font-size:1.06rem;color:var(--text)}
.fold>summary span{color:var(--quiet);font-weight:450;font-size:.9rem;margin-left:.6rem}
.fold>.note{margin:0;padding:.8rem 1.25rem;border-bottom:1px solid var(--line)}
.finding{margin-top:.8rem;border-left:5px solid var(--tone);padding:1rem 1.25rem}
.finding-head{display:flex;flex-wrap:wrap;gap:.4rem .75rem;align-items:center;color:var(--quiet);font-size:.9rem}
.finding p{margin-top:.55rem;max-width:52rem}
.finding .message{font-weight:550}
.compare{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin-top:.6rem;font-size:.94rem}
.compare dt,.facts dt{color:var(--quiet);font-size:.88rem}
.compare div{display:flex;gap:.5rem;align-items:baseline}
.hint::before{content:"→ ";color:var(--quiet)}
.related{margin-top:.55rem;padding-left:1.1rem;font-size:.92rem;color:var(--quiet)}

.facts{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.45rem 1.5rem}
.facts dd.toned{color:var(--tone);font-weight:600}
.prose p+p{margin-top:.7rem}
pre{overflow-x:auto;padding:1rem 1.25rem;line-height:1.5;tab-size:2;white-space:pre;overflow-wrap:normal}
.language{padding:.7rem 1.25rem 0;color:var(--quiet);font-size:.82rem}

${CHART_STYLE}figcaption{margin-top:.9rem;color:var(--quiet);font-size:.92rem}
.numbers{border-top:1px solid var(--line)}
.numbers>summary{font-size:.9rem}

footer{padding-top:2.4rem;padding-bottom:2.5rem;color:var(--quiet);font-size:.88rem}
footer dl{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;border-top:1px solid var(--line);padding-top:1.1rem}
footer dl div{display:flex;gap:.45rem}
footer dd{color:var(--text)}

@media (max-width:40rem){
main,.masthead,footer{padding-left:.85rem;padding-right:.85rem}
.verdict{padding:1.25rem 1.1rem}
.verdict-head{gap:.8rem}
.verdict-head svg{width:46px;height:46px}
.pad,.finding,.group-head,details>summary,pre{padding-left:1rem;padding-right:1rem}
.checks,.checks tbody,.checks tr,.checks td{display:block;width:auto}
.checks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.checks tr{padding:.8rem 1rem;border-bottom:1px solid var(--line)}
.checks tbody tr:last-child{border-bottom:0}
.checks td,.checks td:first-child,.checks td:last-child{padding:.15rem 0;border:0;text-align:left}
.checks td:first-child{padding-bottom:.4rem}
.checks td:empty{display:none}
.checks td[data-label]::before{content:attr(data-label);display:inline-block;min-width:5.6rem;color:var(--quiet);font-size:.88rem}
.facts{grid-template-columns:1fr;gap:0}
.facts dd+dt{margin-top:.65rem}
${CHART_STYLE_NARROW}}
@media print{
:root{color-scheme:light;font-size:9.5pt;${themeVariables('light')}}
body{background:#fff}
main,.masthead,footer{max-width:none;padding-left:0;padding-right:0}
nav,.numbers{display:none}
details::details-content{content-visibility:visible;block-size:auto}
h2,h3,.group-head,.note,summary{break-after:avoid}
tr,.finding,.verdict,figure{break-inside:avoid}
.scroll,.group{overflow:visible}
.scroll td{white-space:normal}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`
