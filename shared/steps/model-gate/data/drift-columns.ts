import type { Place, Problem } from '../../../kernel/index.ts'
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
): {
  readonly columns: readonly Named[]
  readonly categories: readonly Named[]
  readonly problems: readonly Problem[]
} {
  const columns: Named[] = []
  const categories: Named[] = []
  const problems: Problem[] = []
  for (const { id, metric, options, optionsAt, at: ruleAt } of rules) {
    if (metrics.get(metric)?.about !== 'drift') continue
    const name = typeof options.column === 'string' ? options.column : output?.name
    if (options.category !== undefined) {
      const [category, ...more] = [options.category].flat().map(String)
      const categoryAt = optionsAt?.category ?? ruleAt
      if (options.column !== undefined || category === undefined || more.length > 0)
        problems.push({
          message: `The rule "${id}" names more than one column whose drift it measures.`,
          at: categoryAt,
          hint: 'Write a rule for each of them.',
        })
      else if (data.reference === undefined) problems.push(nothingToCompare(id, category, categoryAt, ''))
      else categories.push({ name: category, at: categoryAt })
      continue
    }
    const at = optionsAt?.column ?? ruleAt
    const isOutput = name === output?.name
    if (name === undefined)
      problems.push({
        message: `The rule "${id}" does not say whose drift it measures; a model of several classes predicts more than one number.`,
        at,
        hint: 'Name a column: column: <name>',
      })
    else if (data.reference === undefined && !(isOutput && data.champion !== undefined))
      problems.push(nothingToCompare(id, name, at, isOutput ? ', or a "champion"' : ''))
    else columns.push({ name, at })
  }
  return { columns, categories, problems }
}

function nothingToCompare(rule: string, name: string, at: Place, or: string): Problem {
  return {
    message: `The rule "${rule}" has nothing to compare "${name}" with.`,
    at,
    hint: `Give "data" a "reference": rows such as a sample of the training data${or}.`,
  }
}
