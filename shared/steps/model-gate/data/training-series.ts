import type { SqlEngine } from '../../../engines/engine.ts'
import { type Problem, StepError } from '../../../kernel/index.ts'
import type { Gate } from '../config/gate.ts'
import { modelGateErrors } from '../errors.ts'
import { DATE_HINT, findColumn, isNumeric, type Relation, timeOf, wrongType } from './relation.ts'

/**
 * The labels of the reference rows in order of time: the series that a forecast was trained on, for rules that measure errors in units of
 * the naive forecast's.
 * @returns `undefined` where no rule asks for it
 * @throws StepError `EVALUATION_DATA_INVALID` when there are no reference rows, or they are not one series
 */
export async function readTrainingSeries(
  engine: SqlEngine,
  reference: Relation | undefined,
  { data, rules }: Gate,
): Promise<Float64Array | undefined> {
  const rule = rules.find(({ options }) => options.season !== undefined)
  if (rule === undefined) return undefined
  const at = rule.optionsAt?.season ?? rule.at
  const { label, time } = data.columns
  if (reference === undefined || label === undefined || time === undefined)
    throw invalid([
      {
        message: `The rule "${rule.id}" measures errors in units of the naive forecast’s on the training series, and ${reference === undefined ? '"data" have no "reference" that holds it' : 'no column says the time of its rows'}.`,
        at,
        hint: 'Name its rows with reference: <path>, and their dates with time: <column>; or give the rule "scale".',
      },
    ])
  const [labels, times] = [findColumn(reference, label), findColumn(reference, time)]
  const problems = [labels, times].flatMap((found) => ('message' in found ? [found] : []))
  if (!('message' in labels) && !isNumeric(labels.type)) problems.push(wrongType(labels, 'a number', label.at))
  const moment = 'message' in times ? undefined : timeOf(times, time.at)
  if (typeof moment === 'object') problems.push(moment)
  if ('message' in labels || moment === undefined || problems.length > 0) throw invalid(problems)
  const wanted = `SELECT CAST(${labels.sql} AS DOUBLE) AS label, ${moment} AS time FROM ${reference.from}`
  const [counts = {}] = await engine.query(
    `SELECT count(*)::BIGINT AS n, count(DISTINCT time)::BIGINT AS dates, count(*) FILTER (WHERE time IS NULL)::BIGINT AS timeless, count(*) FILTER (WHERE label IS NULL OR NOT isfinite(label))::BIGINT AS bad FROM (${wanted})`,
  )
  const [rows, dates, bad] = [Number(counts.n), Number(counts.dates), Number(counts.bad)]
  if (Number(counts.timeless) > 0)
    problems.push({
      message: `${Number(counts.timeless).toLocaleString('en')} of the reference rows (${reference.pattern}) have no date that can be read in "${time.name}".`,
      at: time.at,
      hint: DATE_HINT,
    })
  else if (rows !== dates)
    problems.push({
      message: `The reference rows (${reference.pattern}) are no series: ${rows.toLocaleString('en')} rows have ${dates.toLocaleString('en')} different values in "${time.name}".`,
      at,
      hint: 'Of several series, write the naive forecast’s error of each into a column, and name it with column: <column>.',
    })
  if (bad > 0)
    problems.push({
      message: `${bad.toLocaleString('en')} of the reference rows (${reference.pattern}) have no finite number in "${label.name}".`,
      at: label.at,
    })
  if (problems.length > 0) throw invalid(problems)
  const { columns } = await engine.columns(`SELECT label FROM (${wanted}) ORDER BY time`, { rows })
  return columns.label as Float64Array
}

function invalid(problems: readonly Problem[]): StepError {
  return new StepError(modelGateErrors.EVALUATION_DATA_INVALID, 'The predictions cannot be judged.', { problems })
}
