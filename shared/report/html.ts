import { createHash } from 'node:crypto'
import type { Report } from '../kernel/index.ts'
import { brandMark, favicon, verdictMark } from './html-marks.ts'
import { checkGroups, findingList } from './html-results.ts'
import { sectionParts } from './html-section.ts'
import { STYLE } from './html-style.ts'
import { TEXT_CHARACTERS } from './limits.ts'
import { type Markup, markup } from './markup.ts'
import { clip, formatNumber, formatSeconds } from './text.ts'
import { CHECK_SAYING, findingsLine, isCompared, runRows, tally, tallyLine, VERDICT } from './words.ts'

/** The list of contents stays a line or two. */
const PARTS_NAMED = 12
/** More findings than this are folded beneath their checks. */
const FINDINGS_OPEN = 10

/** A part of the page that the list of contents names. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly body: Markup
  /** Shown closed, with this beside its title: `4 rows`. */
  readonly folded?: string
}

/**
 * The report as one HTML page that needs nothing else: no network, no script, no font. The policy in its head
 * makes the browser hold it to that, whatever a report says.
 */
export function renderHtml(report: Report): string {
  const verdict = VERDICT[report.outcome]
  // Where checks measure, most findings say again what a check says: those who want their places open them. Checks that
  // only name a rule say less than the findings, which have every place and what to do next.
  const parts = report.checks.some(isCompared)
    ? [...checkParts(report), ...sectionParts(report.sections), ...findingParts(report, FINDINGS_OPEN)]
    : [...findingParts(report), ...checkParts(report), ...sectionParts(report.sections)]
  const hash = createHash('sha256').update(STYLE).digest('base64')
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ markup: hash }}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${verdict.word}: ${report.step.title}</title>
<link rel="icon" href="${favicon(report.outcome)}">
<style>${{ markup: STYLE }}</style>
</head>
<body>
<header class="masthead"><div class="brand">${brandMark()}Countersign</div><div>${runLine(report)}</div></header>
<main>
<section class="verdict tone-${verdict.tone}" aria-labelledby="verdict">
<div class="verdict-head">${verdictMark(report.outcome)}<div><div class="step">${report.step.title}</div>
<h1 id="verdict">${verdict.word}</h1></div></div>
<p class="headline">${clip(report.headline, TEXT_CHARACTERS)}</p>
${tallyBar(report)}</section>
${contents(parts)}${parts.map(partOfPage)}</main>
<footer><dl>${footerRows(report).map(([label, text]) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl></footer>
</body>
</html>
`
  return page.markup
}

function runLine(report: Report): Markup {
  const { run } = report
  const when = markup`<span class="unbroken">${run.startedAt.slice(0, 16).replace('T', ' ')} UTC</span>`
  const commit = run.commit === undefined ? undefined : markup` at <code>${run.commit.slice(0, 10)}</code>`
  return markup`${run.repository}${commit}${run.repository === undefined && commit === undefined ? '' : ' · '}${when}`
}

/** All checks as one bar, and the same in words. */
function tallyBar(report: Report): Markup | undefined {
  if (report.checks.length === 0) return undefined
  const counts = tally(report.checks)
  let done = 0
  const bar = counts.map(({ outcome, count }) => {
    const x = (done / report.checks.length) * 100
    done += count
    const width = (count / report.checks.length) * 100
    return markup`<rect class="part tone-${CHECK_SAYING[outcome].tone}" x="${x.toFixed(3)}%" width="${width.toFixed(3)}%" height="10"/>`
  })
  const items = counts.map(
    ({ outcome, count }) =>
      markup`<li class="tone-${CHECK_SAYING[outcome].tone}"><span aria-hidden="true">${CHECK_SAYING[outcome].sign}</span><b>${formatNumber(count)}</b> ${CHECK_SAYING[outcome].word}</li>`,
  )
  return markup`<div class="tally"><svg role="img" aria-label="${tallyLine(report.checks)}" width="100%" height="10">${bar}</svg>
<ul class="legend">${items}</ul></div>
`
}

function contents(parts: readonly Part[]): Markup | undefined {
  const named = parts.filter((part) => part.folded === undefined).slice(0, PARTS_NAMED)
  if (named.length < 3) return undefined
  const items = named.map((part) => markup`<li><a href="#${part.id}">${clip(part.title, 60)}</a></li>`)
  return markup`<nav aria-label="Contents"><ul>${items}</ul></nav>
`
}

function partOfPage({ id, title, note, body, folded }: Part): Markup {
  const heading = markup`<h2 id="${id}-title">${title}</h2>`
  const explained = note === undefined ? undefined : markup`<p class="note">${clip(note, TEXT_CHARACTERS)}</p>`
  if (folded !== undefined) {
    return markup`<details class="card fold" id="${id}"><summary>${heading}<span>${folded}</span></summary>
${explained}${body}</details>
`
  }
  return markup`<section class="part-of-page" id="${id}" aria-labelledby="${id}-title">
${heading}
${explained}<div class="body">${body}</div></section>
`
}

function checkParts(report: Report): Part[] {
  if (report.checks.length === 0) return []
  return [{ id: 'checks', title: 'Checks', body: checkGroups(report) }]
}

/** Folded where there are more findings than may stand open. */
function findingParts(report: Report, open = Number.POSITIVE_INFINITY): Part[] {
  const { findings } = report
  if (findings.length === 0) return []
  const part = { id: 'findings', title: 'Findings', body: findingList(report) }
  const line = findingsLine(findings)
  return [findings.length > open ? { ...part, folded: line } : { ...part, note: line }]
}

function footerRows(report: Report): (readonly [string, Markup | string])[] {
  const { run } = report
  // Only a link that a browser opens as a page; anything else stays text.
  const link = run.runUrl !== undefined && /^https:\/\//i.test(run.runUrl)
  return [
    ['Made by', `Countersign ${report.step.version} on ${run.host}`],
    ['Started', run.startedAt],
    ['Took', formatSeconds(run.seconds)],
    ...runRows(report),
    ...plainFacts(report),
    ...(link ? [['Log', markup`<a href="${run.runUrl}" rel="noreferrer">of this run</a>`] as const] : []),
  ]
}

/** What the step says of its run (engine, threads), as far as it is a word or a number. */
function plainFacts({ run }: Report): (readonly [string, string])[] {
  return Object.entries(run.facts ?? {}).flatMap(([name, value]) => {
    if (typeof value === 'number') return [[name, formatNumber(value)] as const]
    return typeof value === 'string' ? [[name, clip(value, TEXT_CHARACTERS)] as const] : []
  })
}
