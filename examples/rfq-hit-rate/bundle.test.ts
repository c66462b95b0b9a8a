// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../shared/hosts/clock.ts'
import { memoryHost } from '../../shared/hosts/memory.ts'
import { type Report, type RunFacts, runStep } from '../../shared/kernel/index.ts'
import { bundleValidate } from '../../shared/steps/bundle-validate/definition.ts'

/** The example's bundle before the step, as it is and with one thing changed. */
const example = fileURLToPath(new URL('.', import.meta.url))

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rfq-bundle-'))
  for (const path of ['databricks.yml', 'resources', 'src']) {
    await cp(join(example, path), join(directory, path), { recursive: true })
  }
})
afterEach(() => rm(directory, { recursive: true, force: true }))

async function validate(
  inputs: Readonly<Record<string, string>>,
  facts: Partial<RunFacts> = {},
): Promise<Report & { readonly printed: string }> {
  const reports: Report[] = []
  const host = memoryHost({
    inputs,
    facts: { workspace: directory, tempDirectory: directory, toolCache: directory, ...facts },
  })
  const written = { html: '', json: '', markdown: '', sarif: '', junit: '' }
  const writer = {
    write: async (report: Report) => {
      reports.push(report)
      return written
    },
    remove: async () => {},
    summary: () => '',
  }
  await runStep(bundleValidate, host, { writer, clock: systemClock, version: 'test' })
  const [report] = reports
  if (report === undefined) throw new Error(host.recorded.finish?.line)
  return { ...report, printed: (host.recorded.printed ?? []).join('') }
}

test.each(['regulated-bank', 'recommended'])('nothing is wrong with it by %s, in any target', async (policy) => {
  const { outcome, findings, headline } = await validate({ policy })
  // From which branch it will be deployed is known only to whoever deploys it.
  const branchUnknown = { ruleId: 'bundle-validate/BND-GOV-001', severity: 'note' }
  expect(findings.filter(({ ruleId }) => ruleId !== branchUnknown.ruleId)).toEqual([])
  for (const finding of findings) expect(finding).toMatchObject(branchUnknown)
  expect({ outcome, headline }).toMatchObject({ outcome: 'pass', headline: expect.stringContaining('3 targets') })
})

// Databricks CLI 1.12.1 drops a "prevent_destroy: false" of a target, and what the bundle says for all of them stands.
test('what outlives a deployment may be removed in dev only', async () => {
  const { printed } = await validate({ policy: 'none', print: 'effective' })
  const lifecycles = Object.entries<Effective>(JSON.parse(printed)).map(([target, { resources }]) => {
    const all = Object.values(resources).flatMap((ofType) => Object.values(ofType))
    return [target, all.flatMap(({ lifecycle }) => lifecycle ?? [])]
  })
  const kept = Array(4).fill({ prevent_destroy: true })
  expect(Object.fromEntries(lifecycles)).toEqual({ dev: [{}, {}, {}, {}], staging: kept, prod: kept })
})
interface Effective {
  readonly resources: Readonly<Record<string, Readonly<Record<string, { readonly lifecycle?: object }>>>>
}

test('it may be deployed to production from main, and from nowhere else', async () => {
  const inputs = { policy: 'regulated-bank', targets: 'prod' }
  expect((await validate(inputs, { ref: 'refs/heads/main' })).findings).toEqual([])
  const { findings } = await validate(inputs, { ref: 'refs/heads/feature' })
  expect(findings.map(({ ruleId }) => ruleId)).toContain('bundle-validate/BND-GOV-001')
})

const databricks = 'databricks.yml'
const training = 'resources/training.job.yml'
const serving = 'resources/serving.yml'
const catalog = 'resources/catalog.yml'

describe('a change that a reviewer would not let pass is found at its place', () => {
  test.each([
    [
      databricks,
      'policy_id: ${var.cluster_policy_id}',
      'idle: 1',
      'BND-CMP-001',
      'follows no cluster policy',
      training,
    ],
    [databricks, '16.4.x-cpu-ml-scala2.12', '16.3.x-cpu-ml-scala2.12', 'BND-CMP-001', '16.3.x-cpu-ml-scala2.12'],
    [databricks, 'max_workers: 8', 'max_workers: 80', 'BND-CMP-001', '80 workers'],
    [databricks, 'data_security_mode: SINGLE_USER', 'data_security_mode: NONE', 'BND-SEC-005', 'no access mode'],
    [databricks, 'cost_centre: CC-48213', 'cost_center: CC-48213', 'BND-GOV-003', 'cost_centre'],
    [databricks, '  engine: direct\n', '', 'BND-GOV-004', 'which engine'],
    [databricks, '3000000000000013.13', '1000000000000011.11', 'BND-SEC-006', 'A development target uses the host'],
    [databricks, 'max_workers: 8', 'max_wrokers: 8', 'variable-undeclared', 'max_wrokers'],
    [training, 'timezone_id: Europe/London', 'timezone_id: Europe/Londn', 'time-zone-invalid', 'Europe/Londn'],
    [
      training,
      '- task_key: train\n          job',
      '- task_key: trian\n          job',
      'task-depends-on-missing',
      'train',
    ],
    [training, '../src/register.py', '../src/regsiter.py', 'path-not-found', 'regsiter.py'],
    [training, '      email_notifications: ${var.alerts}\n', '', 'BND-OPS-001', 'Nobody is told'],
    [training, 'max_retries: 1', 'max_retries: 9', 'BND-OPS-001', 'has 9 retries'],
    [catalog, 'prevent_destroy: ${var.protected}', 'prevent_destroy: false', 'BND-GOV-005', 'may be removed'],
    [catalog, 'name: ${workspace.root_path}/training', 'name: /Users/me/training', 'BND-ML-001', 'folder of a person'],
    [serving, 'scale_to_zero_enabled: false', 'scale_to_zero_enabled: true', 'BND-ML-001', 'scales to zero'],
    [serving, 'traffic_percentage: 100', 'traffic_percentage: 90', 'BND-ML-001', 'does not sum to 100'],
    [serving, '              enabled: true\n', '              enabled: false\n', 'BND-ML-001', 'is not kept'],
  ])('%s: "%s" → "%s"', async (file, fragment, change, rule, words, at: string = file) => {
    const path = join(directory, file)
    const text = await readFile(path, 'utf8')
    expect(text).toContain(fragment)
    await writeFile(path, text.replace(fragment, change))
    const { outcome, findings } = await validate({ policy: 'regulated-bank' })
    const found = findings.filter(({ ruleId }) => ruleId === `bundle-validate/${rule}`)
    expect(found.map(({ message }) => message).join('\n')).toContain(words)
    expect(found.map(({ at }) => at?.file)).toContain(at)
    expect(outcome).toBe('fail')
  })
})
