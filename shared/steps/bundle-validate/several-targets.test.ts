// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runIn, saidIn, writeFiles } from '../../../test/support/bundle-step.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign targets ')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** One line, wrong in three targets, each in words of its own. */
const BUNDLE = `bundle: {name: desk}
variables: {stage: {default: dev}}
resources:
  jobs:
    train:
      name: Train
      schedule: {quartz_cron_expression: "0 0 \${var.stage} * * ?", timezone_id: Europe/Zurich}
targets:
  dev: {}
  test: {variables: {stage: test}}
  uat: {variables: {stage: uat}}
`
/** Written by this step when each target had a finding of its own. */
const BASELINE = `{
  "countersign": "bundle-baseline",
  "version": 1,
  "findings": [
    {"fingerprint":"7fa9f4166ea1c42bc10454a5a2664600","rule":"cron-invalid","where":"resources.jobs.train.schedule.quartz_cron_expression","message":"The schedule \\"0 0 test * * ?\\" of the job \\"train\\" is not a Quartz expression: \\"TEST\\" is not a value for the hours.","targets":{"test":1}},
    {"fingerprint":"d2027889db1843679aed0cd11d433539","rule":"cron-invalid","where":"resources.jobs.train.schedule.quartz_cron_expression","message":"The schedule \\"0 0 dev * * ?\\" of the job \\"train\\" is not a Quartz expression: \\"DEV\\" is not a value for the hours.","targets":{"dev":1}}
  ]
}
`
const said = (hour: string) =>
  `The schedule "0 0 ${hour} * * ?" of the job "train" is not a Quartz expression: "${hour.toUpperCase()}" is not a value for the hours.`

let count = 0
function check(files: Readonly<Record<string, string>> = {}, inputs: Record<string, string> = {}) {
  const workspace = join(scratch, `workspace-${++count}`)
  writeFiles(workspace, { 'databricks.yml': BUNDLE, ...files })
  return runIn(workspace, { policy: 'none', ...inputs })
}

describe('one mistake of three targets', () => {
  test('is one finding in the words of the first, with those of the others', async () => {
    const run = await check()
    expect(saidIn(run)).toEqual([`databricks.yml:7:42 error cron-invalid ${said('dev')}`])
    const variants = ['test', 'uat'].map((where) => ({ where, message: said(where) }))
    expect(run.report?.findings[0]?.variants).toEqual(variants)
    expect(run.recorded.annotations[0]?.variants).toEqual(variants)
    expect(run.recorded.outputs.errors).toBe('1')
  })

  test('is asked of each target, in its own words', async () => {
    const { report } = await check()
    const broken = report?.checks.filter(({ id }) => id === 'cron-invalid')
    expect(broken?.map(({ group, message }) => [group, message])).toEqual(
      ['dev', 'test', 'uat'].map((name) => [name, said(name)]),
    )
  })

  test('keeps its fingerprint when one target alone is checked', async () => {
    const [all, one] = [await check(), await check({}, { targets: 'uat' })]
    expect(one.report?.findings[0]?.message).toBe(said('uat'))
    expect(one.report?.findings[0]?.fingerprint).toBe(all.report?.findings[0]?.fingerprint)
  })
})

describe('what is accepted of one target', () => {
  test('in a baseline of earlier days is known as before', async () => {
    const run = await check({ 'baseline.json': BASELINE }, { baseline: 'baseline.json' })
    expect(saidIn(run)).toEqual([`databricks.yml:7:42 error cron-invalid ${said('uat')} (target uat)`])
    expect(run.report?.findings[0]?.variants).toBeUndefined()
  })

  test('by a waiver of that target leaves the others', async () => {
    const waiver = { rule: 'cron-invalid', target: 'dev', reason: 'Known.', owner: 'rates', expires: '2027-01-31' }
    const run = await check({ 'waivers.json': JSON.stringify({ waivers: [waiver] }) }, { waivers: 'waivers.json' })
    expect(saidIn(run)).toEqual([`databricks.yml:7:42 error cron-invalid ${said('test')} (targets test, uat)`])
    expect(run.report?.findings[0]?.variants).toEqual([{ where: 'uat', message: said('uat') }])
  })

  test('of all of them is one row, in the words of each', async () => {
    const waiver = {
      rule: 'cron-invalid',
      file: 'databricks.yml',
      reason: 'Known.',
      owner: 'rates',
      expires: '2027-01-31',
    }
    const run = await check({ 'waivers.json': JSON.stringify({ waivers: [waiver] }) }, { waivers: 'waivers.json' })
    expect(saidIn(run)).toEqual([])
    const section = run.report?.sections.find(({ title }) => title === 'Waived and known findings')
    const rows = section?.kind === 'table' ? section.rows : []
    expect(rows.map((row) => row[1])).toMatchObject([
      { text: `${said('dev')} test: ${said('test')} uat: ${said('uat')}`, at: { file: 'databricks.yml' } },
    ])
  })
})
