import type { Cell, Section } from '../../../kernel/index.ts'
import type { GateStatistics } from '../config/gate.ts'
import type { MetricSpecs } from '../config/read-gate.ts'
import type { Judged } from '../decide/verdict.ts'
import { formatPercent } from '../format-value.ts'

/** How each metric and its uncertainty were found, with where it is defined: for who has to vouch for the verdict. */
export function methodSection(judged: readonly Judged[], metrics: MetricSpecs, statistics: GateStatistics): Section {
  const names = [...new Set(judged.map(({ reading }) => reading.rule.metric))]
  return {
    kind: 'table',
    title: 'How it was measured',
    note: levels(judged, statistics),
    collapsed: true,
    columns: [{ title: 'Metric' }, { title: 'What it is' }, { title: 'Uncertainty' }, { title: 'Defined in' }],
    rows: names.map((name): Cell[] => {
      const own = judged.filter(({ reading }) => reading.rule.metric === name)
      const spec = metrics.get(name)
      return [{ text: name, code: true }, spec?.doc ?? '', methodsOf(own), spec?.reference ?? '']
    }),
  }
}

function levels(judged: readonly Judged[], { confidence, multiplicity, power, seed }: GateStatistics): string {
  const sliced = judged.some(({ reading }) => reading.family !== undefined)
  const shared =
    multiplicity === 'holm'
      ? ' Slices of one rule share its level by Holm’s step-down procedure.'
      : ' Slices are not corrected for their number.'
  return `Bounds are one-sided at ${formatPercent(confidence)}: a rule holds when its bound does, is broken when even the opposite bound is on the wrong side, and is otherwise inconclusive.${sliced ? shared : ''} Power is stated at ${formatPercent(power)}; whatever is random starts from seed ${seed}.`
}

/** What was used in this run: a metric may have several, such as one for large slices and one for small. */
function methodsOf(judged: readonly Judged[]): string {
  const methods = judged.flatMap(({ reading: { result } }) => {
    if (!('measured' in result)) return []
    const { measured } = result
    const method = measured.kind === 'estimate' ? measured.candidate.method : METHODS[measured.kind]
    return [method, ...('notes' in measured ? (measured.notes ?? []) : [])]
  })
  return [...new Set(methods)].join('; ')
}

const METHODS = {
  exact: 'none: the number is what it is',
  test: 'p-value',
  zone: 'zones of the profile',
  found: 'p-values of all slices examined, by Benjamini-Hochberg',
} as const
