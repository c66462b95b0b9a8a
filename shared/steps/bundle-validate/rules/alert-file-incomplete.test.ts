import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './alert-file-incomplete.ts'

const evaluation = { comparison_operator: 'EQUAL', source: { name: 'x' } }
const schedule = { quartz_cron_schedule: '0 0 0 * * ?', timezone_id: 'UTC' }
const whole = { query_lines: ['SELECT 1'], evaluation, schedule }

/** `databricks bundle validate` (Databricks CLI 1.12.1) warns of each field by itself, at the same place. */
test.each([
  [whole, undefined],
  [{ ...whole, query_lines: undefined, query_text: 'SELECT 1' }, '"query_lines"'],
  [{ ...whole, query_lines: [] }, '"query_lines"'],
  [{ ...whole, evaluation: null }, '"evaluation"'],
  [{ ...whole, evaluation: { comparison_operator: 'EQUAL' } }, '"evaluation.source"'],
  [{ ...whole, schedule: {} }, '"schedule"'],
  [{ ...whole, schedule: { timezone_id: 'UTC' } }, '"schedule.quartz_cron_schedule"'],
  [null, '"query_lines", "evaluation", "schedule"'],
  // Of what is no map, and of a file that is not there, another rule speaks.
  [[], undefined],
  [undefined, undefined],
])('%j', async (content, lacks) => {
  const bundle = root('resources:\n  alerts:\n    a:\n      display_name: A\n      file_path: a.json\n')
  const files = content === undefined ? {} : { 'a.json': JSON.stringify(content) }
  const said =
    lacks === undefined ? [] : [`databricks.yml:6:7 [default] "a.json", the file of the alert "a", lacks ${lacks}.`]
  expect(await saidBy(rule, { 'databricks.yml': bundle, ...files })).toEqual(said)
})
