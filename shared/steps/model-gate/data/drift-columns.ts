import type { Problem } from '../../../kernel/index.ts'
import type { Gate, Named } from '../config/gate.ts'
import type { MetricSpecs } from '../config/read-gate.ts'

/**
 * The columns whose drift rules measure: the one that a rule names, or else what the model predicts. Reference rows are
 * compared with, or else, of what the model predicts, the champion's rows.
 * @param output the column of the model's score or prediction; none of several classes
 * @returns a column a rule, or every rule that has nothing to look at or to compare with
 */
export function driftColumns(
  { data, rules }: Gate,
  metrics: MetricSpecs,
  output: Named | undefined,
): { readonly columns: readonly Named[]; readonly problems: readonly Problem[] } {
  const columns: Named[] = []
  const problems: Problem[] = []
  for (const { id, metric, options, optionsAt, at: ruleAt } of rules) {
    if (metrics.get(metric)?.about !== 'drift') continue
    const name = typeof options.column === 'string' ? options.column : output?.name
    const at = optionsAt?.column ?? ruleAt
    const isOutput = name === output?.name
    if (name === undefined)
      problems.push({
        message: `The rule "${id}" does not say whose drift it measures; a model of several classes predicts more than one number.`,
        at,
        hint: 'Name a column: column: <name>',
      })
    else if (data.reference === undefined && !(isOutput && data.champion !== undefined))
      problems.push({
        message: `The rule "${id}" has nothing to compare "${name}" with.`,
        at,
        hint: `Give "data" a "reference": rows such as a sample of the training data${isOutput ? ', or a "champion"' : ''}.`,
      })
    else columns.push({ name, at })
  }
  return { columns, problems }
}
