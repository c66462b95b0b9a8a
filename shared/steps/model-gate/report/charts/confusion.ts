import type { Section } from '../../../../kernel/index.ts'
import type { Predictions } from '../../data/predictions.ts'
import { decisions } from '../../metrics/decisions.ts'
import { byModel } from './models.ts'

/** More classes than this make no table that a person reads. */
const MOST_CLASSES = 20

/** Of several classes: how often each was taken for each. */
export function confusionTables(rows: Predictions): Section[] {
  const { classLabel, classes = [] } = rows
  if (classLabel === undefined || classes.length > MOST_CLASSES) return []
  return byModel(rows, (model) => decisions(rows, model, {})).map(
    ({ label, value }): Section => ({
      kind: 'table',
      title: `Confusion matrix of the ${label}`,
      note: 'One line an actual class, one column a predicted class.',
      collapsed: true,
      columns: [{ title: 'Actual' }, ...classes.map((name) => ({ title: name, align: 'right' as const }))],
      rows: classes.map((name, actual) => [
        name,
        ...classes.map((_, predicted) => count(value.counts[actual * classes.length + predicted] ?? 0)),
      ]),
    }),
  )
}

function count(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 })
}
