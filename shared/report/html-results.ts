import { type Check, type Finding, formatPlace, type Report, variantLines } from '../kernel/index.ts'
import { HTML_CHECKS, HTML_FINDINGS, TEXT_CHARACTERS } from './limits.ts'
import { type Markup, markup } from './markup.ts'
import { clip, plural } from './text.ts'
import {
  CHECK_SAYING,
  type CheckGroup,
  groupChecks,
  isCompared,
  type Saying,
  SEVERITY_SAYING,
  tallyLine,
  worstChecks,
} from './words.ts'

/** Up to so many rows stand open; beyond, what matters least is there to be opened. */
const PASSED_OPEN = 6
const FINDINGS_OPEN = 25

/** A word, its sign and its tone. */
function badge({ word, sign, tone }: Saying): Markup {
  return markup`<span class="badge tone-${tone}"><span aria-hidden="true">${sign}</span>${word}</span>`
}

/** Each group of checks as a table: what did not pass first, what passed folded away when it is much. */
export function checkGroups(report: Report): Markup {
  const listed = new Set(worstChecks(report.checks, HTML_CHECKS))
  const groups = groupChecks(report.checks)
    .map((group) => ({ group, checks: group.checks.filter((check) => listed.has(check)) }))
    .filter(({ checks }) => checks.length > 0)
  return markup`${groups.map(({ group, checks }) => checkGroup(group, checks))}${missing(report, 'check', report.checks.length - listed.size)}`
}

/** What the page leaves out, so that a browser opens it. */
function missing(report: Report, noun: string, count: number): Markup | undefined {
  if (count === 0) return undefined
  return markup`<p class="note">…and ${plural(count, `more ${noun}`)}; ${report.step.id}.json has all of them.</p>
`
}

/** The line beside the name counts all of the group, the tables hold those that are listed. */
function checkGroup({ name, checks: all }: CheckGroup, checks: readonly Check[]): Markup {
  const passed = checks.filter((check) => check.outcome === 'pass')
  const other = checks.filter((check) => check.outcome !== 'pass')
  const folded = passed.length > PASSED_OPEN
  const open = folded ? other : checks
  return markup`<div class="card group"><div class="group-head"><h3>${name}</h3><span>${tallyLine(all)}</span></div>
${open.length === 0 ? undefined : checkTable(open, name)}${folded ? markup`<details><summary>${plural(passed.length, 'check')} passed</summary>${checkTable(passed, `${name}, passed`)}</details>` : undefined}</div>
`
}

/** Roles are spelt out: on a phone the rows are shown as blocks, which takes the table's own away. */
function checkTable(checks: readonly Check[], name: string): Markup {
  const compared = checks.some(isCompared)
  const titles = ['Outcome', 'Check', ...(compared ? ['Measured', 'Expected'] : [])]
  const head = titles.map((title) => markup`<th role="columnheader" scope="col">${title}</th>`)
  return markup`<table class="checks" role="table" aria-label="Checks of ${name}"><thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">${checks.map((check) => checkRow(check, compared))}</tbody></table>
`
}

function checkRow(check: Check, compared: boolean): Markup {
  const message =
    check.message === undefined ? undefined : markup`<div class="sub">${clip(check.message, TEXT_CHARACTERS)}</div>`
  const place = check.at === undefined ? undefined : markup`<code>${formatPlace(check.at)}</code>`
  return markup`<tr role="row"><td role="cell">${badge(CHECK_SAYING[check.outcome])}</td><td role="cell"><div class="title">${clip(check.title, TEXT_CHARACTERS)}</div>${message}<div class="sub ids"><code>${check.id}</code>${place}</div></td>${compared ? [value('Measured', check.measured), value('Expected', check.expected)] : undefined}</tr>
`
}

/** Nothing at all inside an empty cell, so that a phone shows no label without a value. */
function value(label: string, text: string | undefined): Markup {
  return text === undefined
    ? markup`<td role="cell"></td>`
    : markup`<td role="cell" class="number" data-label="${label}">${clip(text, TEXT_CHARACTERS)}</td>`
}

/** The findings, the most severe first. */
export function findingList(report: Report): Markup {
  const findings = report.findings.slice(0, HTML_FINDINGS)
  const rest = findings.slice(FINDINGS_OPEN)
  const folded =
    rest.length === 0
      ? undefined
      : markup`<details class="card group"><summary>${plural(rest.length, 'more finding')}</summary><div class="pad">${rest.map(finding)}</div></details>
`
  return markup`${findings.slice(0, FINDINGS_OPEN).map(finding)}${folded}${missing(report, 'finding', report.findings.length - findings.length)}`
}

function finding(one: Finding): Markup {
  const saying = SEVERITY_SAYING[one.severity]
  const place = one.at === undefined ? undefined : markup`<code>${formatPlace(one.at)}</code>`
  const compared = (label: string, text: string | undefined) =>
    text === undefined ? undefined : markup`<div><dt>${label}</dt><dd>${clip(text, TEXT_CHARACTERS)}</dd></div>`
  const compare =
    one.measured === undefined && one.expected === undefined
      ? undefined
      : markup`<dl class="compare">${compared('Measured', one.measured)}${compared('Expected', one.expected)}</dl>
`
  const related = (one.related ?? []).map(
    ({ at, message }) => markup`<li><code>${formatPlace(at)}</code> ${clip(message, TEXT_CHARACTERS)}</li>`,
  )
  const variants = variantLines(one.variants).map((line) => markup`<li>${clip(line, TEXT_CHARACTERS)}</li>`)
  return markup`<article class="card finding tone-${saying.tone}">
<div class="finding-head">${badge(saying)}<code>${one.ruleId}</code>${place}</div>
<p class="message">${clip(one.message, TEXT_CHARACTERS)}</p>
${
  variants.length === 0
    ? undefined
    : markup`<ul class="related">${variants}</ul>
`
}${compare}${
  related.length === 0
    ? undefined
    : markup`<ul class="related">${related}</ul>
`
}${
  one.hint === undefined
    ? undefined
    : markup`<p class="hint">${clip(one.hint, TEXT_CHARACTERS)}</p>
`
}</article>
`
}
