import { type Cell, type Chart, formatPlace, type Section, type Tone } from '../kernel/index.ts'
import { renderChart } from './charts/chart.ts'
import { numbersOf } from './charts/numbers.ts'
import { withFolding } from './folding.ts'
import type { Part } from './html.ts'
import { TEXT_CHARACTERS } from './limits.ts'
import { type Markup, markup } from './markup.ts'
import { clip, plural } from './text.ts'
import { cellOf, TONE_SAYING } from './words.ts'

/** A cell with more text breaks into lines; a shorter one keeps to its line and the table scrolls. */
const CELL_ON_ONE_LINE = 48
/** From so many columns on, words wrap and cells stand closer, so that a page of 900 pixels holds them. */
const DENSE_COLUMNS = 4
/** Rows of numbers beneath a picture. */
const NUMBERS_SHOWN = 500

type Table = Pick<Extract<Section, { kind: 'table' }>, 'title' | 'columns' | 'rows'>

/** The step's own sections, in its order. */
export function sectionParts(sections: readonly Section[]): Part[] {
  return withFolding(sections).map(({ section, folded }, index) => {
    const body = content(section, `chart-${index + 1}`)
    return {
      id: `section-${index + 1}`,
      title: section.title,
      ...(section.note === undefined ? {} : { note: section.note }),
      ...(folded ? { folded: extent(section), body } : { body: markup`<div class="card">${body}</div>` }),
    }
  })
}

/** What waits behind a closed title. */
function extent(section: Section): string {
  if (section.kind === 'table') return plural(section.rows.length, 'row')
  if (section.kind === 'facts') return plural(section.rows.length, 'fact')
  return ''
}

function content(section: Section, id: string): Markup {
  switch (section.kind) {
    case 'facts':
      return markup`<dl class="facts pad">${section.rows.map(([label, value]) => fact(label, value))}</dl>
`
    case 'table':
      return table(section)
    case 'text':
      return markup`<div class="prose pad">${section.paragraphs.map(
        (text) => markup`<p>${text}</p>
`,
      )}</div>
`
    case 'code': {
      const language = section.language === '' ? undefined : markup`<div class="language">${section.language}</div>`
      return markup`${language}<pre tabindex="0" role="group" aria-label="${section.title}"><code>${section.text}</code></pre>
`
    }
    case 'chart':
      return chart(section.chart, section.title, id)
  }
}

function fact(label: string, value: Cell): Markup {
  return markup`<dt>${label}</dt><dd${toneClass(cellOf(value).tone)}>${cell(value)}</dd>
`
}

function table({ title, columns, rows }: Table): Markup {
  const align = (index: number) => (columns[index]?.align === 'right' ? 'right' : '')
  const head = columns.map((column, index) => markup`<th scope="col" class="${align(index)}">${column.title}</th>`)
  const body = rows.map((row) => {
    const cells = columns.map((_, index) => {
      const value = row[index] ?? ''
      const long = lengthOf(value) > CELL_ON_ONE_LINE ? 'wrap' : ''
      return markup`<td${toneClass(cellOf(value).tone, align(index), long)}>${cell(value)}</td>`
    })
    return markup`<tr>${cells}</tr>
`
  })
  const dense = columns.length < DENSE_COLUMNS ? undefined : markup` class="dense"`
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table${dense}><thead><tr>${head}</tr></thead>
<tbody>${body}</tbody></table></div>
`
}

function lengthOf(value: Cell): number {
  const { text, at } = cellOf(value)
  return text.length + (at === undefined ? 0 : formatPlace(at).length)
}

function toneClass(tone: Tone | undefined, ...others: readonly string[]): Markup | undefined {
  const names = [...(tone === undefined ? [] : [`toned tone-${tone}`]), ...others.filter((name) => name !== '')]
  return names.length === 0 ? undefined : markup` class="${names.join(' ')}"`
}

/** A tone is told by its sign as well as by its colour. */
function cell(value: Cell): Markup {
  const { text, tone, code, at } = cellOf(value)
  const shown = clip(text, TEXT_CHARACTERS)
  const sign =
    tone === undefined || tone === 'muted'
      ? undefined
      : markup`<span aria-hidden="true">${TONE_SAYING[tone].sign}\u00a0</span><span class="sr">${TONE_SAYING[tone].word}: </span>`
  const place = at === undefined ? undefined : markup` <code class="sub">${formatPlace(at)}</code>`
  return markup`${sign}${code === true ? markup`<code>${shown}</code>` : unbroken(shown)}${place}`
}

/** Two numbers, of so many characters at most that a long text of brackets is looked through once. */
const INTERVAL = /\[[-−]?(?:\d[-+\d.,e]{0,30}|∞|Infinity), [-−]?(?:\d[-+\d.,e]{0,30}|∞|Infinity)\]/g

/** An interval such as `[0.61, 0.65]` stays on one line. */
function unbroken(text: string): string {
  return text.replace(INTERVAL, (interval) => interval.replace(' ', '\u00a0'))
}

/** The picture, what it shows in words, and the numbers behind it. */
function chart(data: Chart, title: string, id: string): Markup {
  const { columns, rows } = numbersOf(data)
  const shown = rows.slice(0, NUMBERS_SHOWN)
  const more =
    shown.length === rows.length
      ? undefined
      : markup`<p class="pad sub">…and ${plural(rows.length - shown.length, 'more row')}; the JSON report has all of them.</p>`
  const unit = 'unit' in data ? ` Unit: ${data.unit}.` : ''
  return markup`<figure class="pad">${renderChart(data, title, id)}<figcaption>${data.description}${unit}</figcaption></figure>
<details class="numbers"><summary>Show the numbers</summary>${table({ title: `${title}: the numbers`, columns, rows: shown })}${more}</details>
`
}
