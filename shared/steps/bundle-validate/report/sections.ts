import type { Cell, Section, Severity } from '../../../kernel/index.ts'
import { entriesOf, valueAt } from '../config/value.ts'
import type { Difference } from '../difference/difference.ts'
import { withoutTokens } from '../effective/sensitive.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Target } from '../resolve/target.ts'
import type { GatheredFinding } from './gather.ts'

/** Of a difference, so many rows are shown; the rest is counted. */
const MAX_ROWS = 200
const MAX_BARS = 12

/** What was looked at, and by which rules. */
export function bundleSection(given: {
  readonly bundle: Bundle
  readonly targets: readonly Target[]
  readonly facts: readonly (readonly [label: string, value: Cell])[]
}): Section {
  const { bundle, targets, facts } = given
  const name = targets.map(({ config }) => valueAt(config, ['bundle', 'name'])).find((value) => value?.kind === 'text')
  return {
    kind: 'facts',
    title: 'The bundle',
    rows: [
      ['Name', name?.kind === 'text' ? withoutTokens(name.value) : 'none'],
      ['Files', `${bundle.files.length}, from ${bundle.rootFile}`],
      ...facts,
    ],
  }
}

/** One row a target. */
export function targetSection(targets: readonly Target[], findings: readonly GatheredFinding[]): Section {
  const counts = new Map<string, number>()
  for (const { rule, targets: names } of findings) {
    for (const name of names) {
      const key = `${rule.severity} ${name}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const count = (name: string, severity: Severity) => counts.get(`${severity} ${name}`) ?? 0
  return {
    kind: 'table',
    title: 'Targets',
    note: 'Waived and known findings are not counted. What is said of the files stands in no target.',
    columns: [
      { title: 'Target' },
      { title: 'Mode' },
      { title: 'Resources', align: 'right' },
      { title: 'Errors', align: 'right' },
      { title: 'Warnings', align: 'right' },
      { title: 'Notes', align: 'right' },
    ],
    rows: targets.map((target) => [
      { text: target.name, code: true },
      target.mode ?? 'none',
      String(resourceTypes(target).reduce((sum, [, number]) => sum + number, 0)),
      toned(count(target.name, 'error'), 'fail'),
      toned(count(target.name, 'warning'), 'warn'),
      String(count(target.name, 'note')),
    ]),
  }
}

function toned(count: number, tone: 'fail' | 'warn'): Cell {
  return count === 0 ? { text: '0', tone: 'pass' } : { text: String(count), tone }
}

/** The rules that were broken most often. */
export function ruleChart(findings: readonly GatheredFinding[]): Section[] {
  const counts = new Map<string, { severity: string; number: number }>()
  for (const { rule } of findings) {
    if (rule.severity === 'note') continue
    const known = counts.get(rule.id) ?? { severity: rule.severity, number: 0 }
    counts.set(rule.id, { ...known, number: known.number + 1 })
  }
  const most = [...counts].sort(([a, x], [b, y]) => y.number - x.number || (a < b ? -1 : 1)).slice(0, MAX_BARS)
  if (most.length < 2) return []
  return [
    {
      kind: 'chart',
      title: 'Findings by rule',
      chart: {
        kind: 'bars',
        description: `Findings by rule: ${most.map(([id, { number }]) => `${id} ${number}`).join(', ')}.`,
        unit: 'findings',
        bars: most.map(([label, { severity, number }]) => ({
          label,
          value: number,
          tone: severity === 'error' ? 'fail' : 'warn',
        })),
      },
    },
  ]
}

/** What a deployment changes, one table a target. */
export function differenceSections(differences: readonly Difference[], base: string): Section[] {
  return differences.map((difference): Section => {
    const { target, action, rows } = difference
    const title = `What changes in ${target}`
    if (action === 'same')
      return { kind: 'text', title, paragraphs: [`Nothing differs from ${base}.`], collapsed: true }
    const note =
      action === 'created'
        ? `The target is new against ${base}.`
        : action === 'deleted'
          ? `${base} had this target; it is gone, and what was deployed by it stays where it is.`
          : `Against ${base}. Sensitive values are masked.`
    const more = rows.length - MAX_ROWS
    return {
      kind: 'table',
      title,
      note: more > 0 ? `${note} ${more} more rows are not shown.` : note,
      columns: [
        { title: 'Resource' },
        { title: 'Change' },
        { title: 'Field' },
        { title: 'Before' },
        { title: 'After' },
      ],
      rows: rows
        .slice(0, MAX_ROWS)
        .map((row) => [
          { text: row.resource, code: true, ...(row.at === undefined ? {} : { at: row.at }) },
          row.action === 'deleted' || row.action === 'recreated' ? { text: row.action, tone: 'fail' } : row.action,
          row.field === '' ? '' : { text: row.field, code: true },
          row.before ?? '',
          row.after ?? '',
        ]),
      collapsed: rows.length > MAX_ROWS / 4,
    }
  })
}

/** How many resources of each type the targets have. */
export function resourceSection(targets: readonly Target[]): Section {
  const counts = targets.map((target) => new Map(resourceTypes(target)))
  const types = [...new Set(counts.flatMap((types) => [...types.keys()]))].sort()
  return {
    kind: 'table',
    title: 'Resources',
    columns: [{ title: 'Type' }, ...targets.map(({ name }) => ({ title: name, align: 'right' as const }))],
    rows: types.map((type) => [{ text: type, code: true }, ...counts.map((types) => String(types.get(type) ?? 0))]),
    collapsed: true,
  }
}

/** `[['jobs', 3]]` */
export function resourceTypes({ config }: Target): (readonly [type: string, number: number])[] {
  return entriesOf(valueAt(config, ['resources'])).flatMap(([type, { value }]) =>
    value.kind === 'map' && value.entries.size > 0 ? [[type, value.entries.size] as const] : [],
  )
}

/** What only a workspace knows, and was therefore not judged. */
export function openSection(targets: readonly Target[]): Section[] {
  const open = new Map<string, Set<string>>()
  for (const { name, references } of targets) {
    for (const text of references.open) open.set(text, (open.get(text) ?? new Set()).add(name))
  }
  if (open.size === 0) return []
  return [
    {
      kind: 'table',
      title: 'Known only to the workspace',
      note: 'These references stay as they are written; no rule judges a value that holds one.',
      columns: [{ title: 'Reference' }, { title: 'Targets' }],
      rows: [...open]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([text, names]) => [
          { text: `\${${text}}`, code: true },
          names.size === targets.length ? 'all' : [...names].join(', '),
        ]),
      collapsed: true,
    },
  ]
}
