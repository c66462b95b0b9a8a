import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { runIn, writeFiles } from '../../../../test/support/bundle-step.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign describe ')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function reportOn(name: string, text: string) {
  const workspace = join(scratch, name)
  writeFiles(workspace, { 'databricks.yml': text })
  const { report } = await runIn(workspace, { policy: 'none' })
  if (report === undefined) throw new Error('There is no report.')
  return report
}

test('numbers are written as in the rest of the report, and one is no plural', async () => {
  const unused = Array.from({ length: 1_002 }, (_, index) => `  v${index}: { default: 1 }\n`).join('')
  const report = await reportOn('many', `bundle: { name: many }\nvariables:\n${unused}`)
  expect(report.headline).toBe('1,002 warnings in target default: variable-unused.')
  expect(report.checks[0]?.message).toContain('(and 1,001 more)')

  const job = `{ name: j, schedule: { quartz_cron_expression: x, timezone_id: y }, tasks: [{ task_key: a, depends_on: [{ task_key: b }] }] }`
  const { headline } = await reportOn('four', `bundle: { name: four }\nresources: { jobs: { j: ${job} } }\n`)
  expect(headline).toMatch(/ and 1 more rule\.$/)
})

test('a table that would have no row is left out', async () => {
  const titles = async (name: string, text: string) => (await reportOn(name, text)).sections.map(({ title }) => title)
  expect(await titles('broken', 'bundle: [\n')).toEqual(['The bundle'])
  expect(await titles('empty', 'bundle: { name: empty }\n')).toEqual(['The bundle', 'Targets'])
})
