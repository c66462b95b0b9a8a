import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type MemoryRecord, memoryHost } from '../../../shared/hosts/memory.ts'
import { type Report, type RunFacts, runStep } from '../../../shared/kernel/index.ts'
import { reportWriter } from '../../../shared/report/writer.ts'
import { modelGate } from '../../../shared/steps/model-gate/definition.ts'
import { callMlflow, datasetInput } from './seed.ts'

type Logged = Readonly<Record<string, number | readonly number[]>>

interface Model {
  readonly metrics: Logged
  readonly status?: 'RUNNING' | 'FINISHED' | 'FAILED' | 'KILLED'
  readonly deleted?: true
  /** Digests of the rows that it was measured on. */
  readonly measuredOn?: readonly string[]
}

export interface Judged extends MemoryRecord {
  readonly code: number
  readonly text: string
  /** `undefined` after an error. */
  readonly report: Report | undefined
}

/** Models that were registered, so that each has a name of its own. */
let registered = 0

/** The gate, run on what an MLflow server holds. */
export class LoggedGate {
  readonly #base: string
  readonly #workspace = mkdtempSync(join(tmpdir(), 'countersign-logged-'))

  constructor(base: string) {
    this.#base = base
  }

  call(path: string, body: unknown): Promise<Record<string, never>> {
    return callMlflow(this.#base, path, body)
  }

  /** A run that logged these metrics; of several values each is a step. @returns its id */
  async run({ metrics, status = 'FINISHED', deleted, measuredOn = [] }: Model): Promise<string> {
    const { run } = await this.call('runs/create', { experiment_id: '0', start_time: 1_700_000_000_000 })
    const { run_id: id } = (run as unknown as { info: { run_id: string } }).info
    for (const [key, values] of Object.entries(metrics)) {
      for (const [step, value] of [values].flat().entries()) {
        const sent = Number.isFinite(value) ? value : String(value)
        await this.call('runs/log-metric', { run_id: id, key, value: sent, step, timestamp: 1000 + step })
      }
    }
    if (measuredOn.length > 0) {
      const datasets = measuredOn.map((digest) => datasetInput({ name: 'loans', digest, context: 'evaluation' }))
      const trained = datasetInput({ name: 'loans', digest: `train${id.slice(0, 8)}`, context: 'training' })
      await this.call('runs/log-inputs', { run_id: id, datasets: [...datasets, trained] })
    }
    await this.call('runs/update', {
      run_id: id,
      status,
      ...(status === 'RUNNING' ? {} : { end_time: 1_700_000_001_000 }),
    })
    if (deleted) await this.call('runs/delete', { run_id: id })
    return id
  }

  /** A new registered model with a version for each run, the first of which is the champion. @returns its name */
  async register(...runIds: readonly string[]): Promise<string> {
    const name = `gate.pd.${++registered}`
    await this.call('registered-models/create', { name })
    for (const runId of runIds)
      await this.call('model-versions/create', { name, source: `s3://bucket/${runId}`, run_id: runId })
    if (runIds.length > 0) await this.call('registered-models/alias', { name, alias: 'champion', version: '1' })
    return name
  }

  async tagsOfRun(id: string): Promise<Readonly<Record<string, string>>> {
    const answer = await fetch(`${this.#base}/api/2.0/mlflow/runs/get?run_id=${id}`)
    const { run } = (await answer.json()) as { run: { data: { tags?: readonly Tag[] } } }
    return gateTags(run.data.tags)
  }

  async tagsOfVersion(name: string, version: string): Promise<Readonly<Record<string, string>>> {
    const query = new URLSearchParams({ name, version })
    const answer = await fetch(`${this.#base}/api/2.0/mlflow/model-versions/get?${query}`)
    const { model_version } = (await answer.json()) as { model_version: { tags?: readonly Tag[] } }
    return gateTags(model_version.tags)
  }

  async judge(
    gate: string,
    inputs: Readonly<Record<string, string>> = {},
    facts: Partial<RunFacts> = {},
  ): Promise<Judged> {
    writeFileSync(join(this.#workspace, 'model-gate.yml'), gate)
    const host = memoryHost({
      env: {},
      inputs: { registry: this.#base, ...inputs },
      facts: { workspace: this.#workspace, tempDirectory: this.#workspace, ...facts },
    })
    const clock = { now: () => new Date('2026-11-24T12:00:00Z'), monotonic: () => 0 }
    const code = await runStep(modelGate, host, { writer: reportWriter(), clock, version: '0.0.0' })
    const { recorded } = host
    const text = [...recorded.log.map((line) => line.text), recorded.finish?.line ?? ''].join('\n')
    const file = recorded.outputs.reportJson
    return {
      ...recorded,
      code,
      text,
      report: file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Report),
    }
  }

  close(): void {
    rmSync(this.#workspace, { recursive: true, force: true })
  }
}

interface Tag {
  readonly key: string
  readonly value: string
}

function gateTags(tags: readonly Tag[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(tags.flatMap(({ key, value }) => (key.startsWith('gate_') ? [[key, value]] : [])))
}

/** A gate of mode `metrics`, of tier 2: its point checks may pass. */
export function loggedGate(
  candidate: string,
  champion: string | undefined,
  rules: string,
  { tier = 'tier: 2', rest = '' }: { readonly tier?: string; readonly rest?: string } = {},
): string {
  const other = champion === undefined ? '' : `, champion: "${champion}"`
  return `version: 1\nmode: metrics\nmodel: { name: credit.pd, task: binary${tier === '' ? '' : `, ${tier}`} }\ndata: { candidate: "${candidate}"${other} }\nrules:\n${rules}\n${rest}`
}

/** What mode `metrics` and the tags do on an MLflow server, real or not. */
export function describeLoggedGate(base: () => string): void {
  let mlflow: LoggedGate
  beforeAll(() => {
    mlflow = new LoggedGate(base())
  })
  afterAll(() => mlflow.close())

  /** Judges two runs by one rule. */
  const compare = async (candidate: Logged, champion: Logged, rule: string) => {
    const [own, other] = [await mlflow.run({ metrics: candidate }), await mlflow.run({ metrics: champion })]
    return await mlflow.judge(loggedGate(`runs:/${own}`, `runs:/${other}`, `  - ${rule}`))
  }

  describe('a rule about a logged number', () => {
    test('holds or not, of runs and of model versions, by its last step', async () => {
      const champion = await mlflow.run({ metrics: { roc_auc: 0.8, 'val/log_loss': 0.31, latency_ms: 12 } })
      const candidate = await mlflow.run({ metrics: { roc_auc: [0.5, 0.81], 'val/log_loss': 0.3, latency_ms: 14 } })
      const name = await mlflow.register(champion, candidate)
      const rules = [
        '{ metric: roc_auc, at_least: 0.81, vs_champion: { better_by: 0.01 } }',
        '{ metric: val/log_loss, at_most: 0.31, vs_champion: { no_worse_by: 0 } }',
        '{ metric: latency_ms, better: lower, vs_champion: { no_worse_by: 20% } }',
      ].map((rule) => `  - ${rule}`)
      const run = await mlflow.judge(loggedGate(`models:/${name}/2`, `models:/${name}@champion`, rules.join('\n')))
      expect([run.code, run.outputs.verdict, run.outputs.rules]).toEqual([0, 'pass', '3'])
      expect(run.summaries[0]).toContain('no interval is possible')
      expect(run.report?.data).toMatchObject({
        candidate: { runId: candidate, model: name, version: '2' },
        champion: { runId: champion, model: name, version: '1' },
      })
      const worse = await mlflow.judge(
        loggedGate(
          `models:/${name}/2`,
          `models:/${name}@champion`,
          '  - { metric: latency_ms, better: lower, vs_champion: { no_worse_by: 10% } }',
        ),
      )
      expect([worse.code, worse.outputs.verdict]).toEqual([1, 'fail'])
      expect(worse.annotations[0]).toMatchObject({
        severity: 'error',
        at: { file: 'model-gate.yml', line: 6, column: 5 },
      })
    })

    test.each([
      [0.1, 'better_by: 0.3', 0],
      [0.1, 'better_by: 100%', 0],
      [-0.9, 'no_worse_by: 50%', 1],
      [-0.29, 'no_worse_by: 50%', 0],
      [-0.31, 'no_worse_by: 50%', 1],
    ])('a champion below 0 turns nothing round: %d, %s', async (value, asked, code) => {
      const run = await compare(
        { r2_score: value },
        { r2_score: -0.2 },
        `{ metric: r2_score, vs_champion: { ${asked} } }`,
      )
      expect([run.code, run.outputs.verdict]).toEqual([code, code === 0 ? 'pass' : 'fail'])
    })

    test.each([
      [0.85, 0.8, 'better_by: 0.05', 0],
      [0.8499999, 0.8, 'better_by: 0.05', 1],
      [0.8, 0.8, 'better_by: 0', 1],
      [0.8000001, 0.8, 'better_by: 0', 0],
      [0.8, 0.8, 'no_worse_by: 0', 0],
    ])('what is met to the digit is met: %d against %d, %s', async (own, other, asked, code) => {
      const run = await compare({ roc_auc: own }, { roc_auc: other }, `{ metric: roc_auc, vs_champion: { ${asked} } }`)
      expect(run.code).toBe(code)
    })

    test('a part of 0 is no margin', async () => {
      const run = await compare(
        { r2_score: 0.1 },
        { r2_score: 0 },
        '{ metric: r2_score, vs_champion: { better_by: 10% } }',
      )
      expect([run.code, run.text]).toEqual([
        3,
        expect.stringContaining('the champion’s value is 0, so a part of it is no margin'),
      ])
    })
  })

  test('what is NaN, infinite or missing is an error, of the champion too, and all are told', async () => {
    const candidate = await mlflow.run({
      metrics: {
        roc_auc: Number.NaN,
        log_loss: Number.POSITIVE_INFINITY,
        r2: Number.NEGATIVE_INFINITY,
        f1_score: 0.8,
        mae: 1,
        accuracy: 0.9,
      },
    })
    const champion = await mlflow.run({ metrics: { f1_score: Number.NaN, accuracy: Number.POSITIVE_INFINITY } })
    const rules = [
      '{ metric: roc_auc, at_least: 0.1 }',
      '{ metric: log_loss, at_most: 1000 }',
      '{ metric: r2, at_least: -1000 }',
      '{ metric: fl_score, at_least: 0.1 }',
      '{ metric: f1_score, vs_champion: { no_worse_by: 1 } }',
      '{ metric: mae, vs_champion: { no_worse_by: 1 } }',
      '{ metric: accuracy, at_least: 0.8 }',
    ].map((rule) => `  - ${rule}`)
    const run = await mlflow.judge(loggedGate(`runs:/${candidate}`, `runs:/${champion}`, rules.join('\n')))
    expect([run.code, run.outputs.verdict]).toEqual([3, undefined])
    for (const [line, message] of [
      [6, `roc_auc cannot be decided: the run ${candidate} of the candidate logged roc_auc as NaN.`],
      [7, `log_loss cannot be decided: the run ${candidate} of the candidate logged log_loss as Infinity.`],
      [8, `r2 cannot be decided: the run ${candidate} of the candidate logged r2 as -Infinity.`],
      [
        9,
        `fl_score cannot be decided: the run ${candidate} of the candidate logged no fl_score. Did you mean "f1_score"?`,
      ],
      [10, `f1_score cannot be decided: the run ${champion} of the champion logged f1_score as NaN.`],
      [11, `mae cannot be decided: the run ${champion} of the champion logged no mae.`],
    ]) {
      expect(run.text).toContain(`model-gate.yml:${line}:5: ${message}`)
    }
    // What is asked of the candidate alone does not hang on the champion.
    expect(run.text).toMatch(/pass +accuracy/)
  })

  test.each([
    ['tier: 1', '', 2, 'inconclusive'],
    ['', '', 2, 'inconclusive'],
    ['tier: 1', 'decision: { point_checks: pass }\n', 0, 'pass'],
    ['tier: 3', '', 0, 'pass'],
  ])('point checks of a model with %j and %j', async (tier, rest, code, verdict) => {
    const candidate = await mlflow.run({ metrics: { roc_auc: 0.9 } })
    const rule = '  - { metric: roc_auc, at_least: 0.8 }'
    const run = await mlflow.judge(loggedGate(`runs:/${candidate}`, undefined, rule, { tier, rest }))
    expect([run.code, run.outputs.verdict]).toEqual([code, verdict])
    if (code === 2) expect(run.annotations[0]?.message).toContain('somebody has to approve it')
  })

  test('point checks are approved by a waiver, of a candidate that an input names', async () => {
    const candidate = await mlflow.run({ metrics: { roc_auc: 0.9 } })
    const rest = 'waivers:\n  - { rule: roc_auc, reason: replayed by hand, approver: j.doe, expires: 2026-12-31 }\n'
    const gate = loggedGate('runs:/nothing', undefined, '  - { metric: roc_auc, at_least: 0.8 }', {
      tier: 'tier: 1',
      rest,
    })
    const run = await mlflow.judge(gate, { candidate: `runs:/${candidate}` })
    expect([run.code, run.outputs.verdict, run.outputs.outcome]).toEqual([0, 'waived', 'warn'])
    expect(run.report?.data).toMatchObject({
      candidate: { named: `runs:/${candidate}` },
      overridden: { candidate: { file: 'runs:/nothing', input: `runs:/${candidate}` } },
    })
  })

  describe('a run that proves nothing', () => {
    test.each([
      [{ status: 'RUNNING' }, 3, 'RUN_UNFINISHED', 'is RUNNING: what it logged may still change'],
      [{ status: 'FAILED' }, 4, 'RUN_NOT_USABLE', 'is FAILED'],
      [{ status: 'KILLED' }, 4, 'RUN_NOT_USABLE', 'is KILLED'],
      [{ deleted: true }, 4, 'RUN_NOT_USABLE', 'was deleted'],
    ] as const)('%j', async (state, code, kind, message) => {
      const broken = await mlflow.run({ metrics: { roc_auc: 0.9 }, ...state })
      const good = await mlflow.run({ metrics: { roc_auc: 0.9 } })
      const rule = '  - { metric: roc_auc, vs_champion: { no_worse_by: 0.1 } }'
      for (const models of [
        [broken, good],
        [good, broken],
      ]) {
        const run = await mlflow.judge(loggedGate(`runs:/${models[0]}`, `runs:/${models[1]}`, rule))
        expect([run.code, run.outputs.verdict]).toEqual([code, undefined])
        expect(run.text).toContain(kind)
        expect(run.text).toContain(message)
      }
    })

    test('the champion itself, and one that is not there', async () => {
      const runId = await mlflow.run({ metrics: { roc_auc: 0.9 } })
      const name = await mlflow.register(runId, runId)
      const rule = '  - { metric: roc_auc, at_least: 0.8 }'
      const same = await mlflow.judge(loggedGate(`models:/${name}/2`, `models:/${name}@champion`, rule))
      expect([same.code, same.text]).toEqual([4, expect.stringContaining('Candidate and champion are one run')])
      const nowhere = await mlflow.judge(loggedGate('runs:/00000000000000000000000000000000', undefined, rule))
      expect([nowhere.code, nowhere.text]).toEqual([4, expect.stringContaining('REGISTRY_NOT_FOUND')])
      const file = await mlflow.judge(loggedGate(`runs:/${runId}/eval.parquet`, undefined, rule))
      expect([file.code, file.text]).toEqual([4, expect.stringContaining('names no run')])
    })

    test('a version that no run made', async () => {
      const name = await mlflow.register()
      await mlflow.call('model-versions/create', { name, source: 's3://bucket/model' })
      const run = await mlflow.judge(
        loggedGate(`models:/${name}/1`, undefined, '  - { metric: roc_auc, at_least: 0.8 }'),
      )
      expect([run.code, run.text]).toEqual([4, expect.stringContaining('which no run made')])
    })
  })

  test.each([
    [['0a1b'], ['0a1b'], 0, [], 'loans (digest 0a1b)'],
    [['0a1b'], ['2c3d'], 4, ['error'], 'the candidate on loans (digest 0a1b), the champion on loans (digest 2c3d)'],
    [['0a1b', '2c3d'], ['0a1b'], 0, ['warning'], 'may have been measured on different rows'],
    [['0a1b'], [], 0, ['note'], 'the run of the champion logged no evaluation data'],
    [[], [], 0, ['note'], 'the run of the candidate and that of the champion logged no evaluation data'],
  ])('measured on %j, the champion on %j', async (own, other, code, severities, message) => {
    const candidate = await mlflow.run({ metrics: { roc_auc: 0.9 }, measuredOn: own })
    const champion = await mlflow.run({ metrics: { roc_auc: 0.8 }, measuredOn: other })
    const judge = (rule: string) =>
      mlflow.judge(loggedGate(`runs:/${candidate}`, `runs:/${champion}`, `  - { metric: roc_auc, ${rule} }`))
    const run = await judge('vs_champion: { better_by: 0 }')
    expect([run.code, run.annotations.map(({ severity }) => severity)]).toEqual([code, severities])
    expect([run.text, ...run.summaries].join()).toContain(message)
    expect((await judge('at_least: 0.5')).code).toBe(0)
  })

  test('a first run is asked for, and only absolute bounds count', async () => {
    const runId = await mlflow.run({ metrics: { roc_auc: 0.9, log_loss: 0.3 } })
    const name = await mlflow.register()
    const rules =
      '  - { metric: roc_auc, at_least: 0.8, vs_champion: { better_by: 0.5 } }\n  - { metric: log_loss, vs_champion: { no_worse_by: 0 } }'
    const champion = `models:/${name}@champion`
    const missing = await mlflow.judge(loggedGate(`runs:/${runId}`, champion, rules))
    expect([missing.code, missing.text]).toEqual([4, expect.stringContaining('CHAMPION_NOT_FOUND')])
    const first = await mlflow.judge(
      loggedGate(`runs:/${runId}`, champion, rules, { rest: 'decision: { first_champion: floors-only }\n' }),
    )
    expect([first.code, first.outputs.verdict]).toEqual([0, 'pass'])
    expect(first.annotations).toMatchObject([
      { severity: 'note', message: expect.stringContaining('log_loss was not asked') },
    ])
  })

  describe('the verdict written back', () => {
    test('stands at the run and the version of the candidate, and is replaced by the next one', async () => {
      const [champion, candidate] = [
        await mlflow.run({ metrics: { roc_auc: 0.8 } }),
        await mlflow.run({ metrics: { roc_auc: 0.79 } }),
      ]
      const name = await mlflow.register(champion, candidate)
      const judge = (margin: string, facts = {}) =>
        mlflow.judge(
          loggedGate(
            `models:/${name}/2`,
            `models:/${name}@champion`,
            `  - { metric: roc_auc, vs_champion: { no_worse_by: ${margin} } }`,
          ),
          { 'write-tags': 'true' },
          facts,
        )
      const facts = { commit: 'a'.repeat(40), runUrl: 'https://ci.bank.example/7' }
      for (const [margin, code, verdict, known] of [
        ['0.02', 0, 'pass', facts],
        ['0.001', 1, 'fail', {}],
      ] as const) {
        const run = await judge(margin, known)
        expect(run.code).toBe(code)
        const tags = await mlflow.tagsOfRun(candidate)
        expect(tags).toMatchObject({
          gate_verdict: verdict,
          gate_config_sha256: run.outputs.configDigest,
          gate_holdout_digest: 'none',
          gate_commit: code === 0 ? facts.commit : 'unknown',
          gate_run_url: code === 0 ? facts.runUrl : 'unknown',
        })
        expect(tags.gate_data_sha256).toMatch(/^[0-9a-f]{64}$/)
        expect(await mlflow.tagsOfVersion(name, '2')).toEqual(tags)
      }
      expect(await mlflow.tagsOfVersion(name, '1')).toEqual({})
      expect(await mlflow.tagsOfRun(champion)).toEqual({})
    })

    test('is not written unless asked for; where nothing was decided, it is an error', async () => {
      const runId = await mlflow.run({ metrics: { roc_auc: Number.NaN } })
      const gate = loggedGate(`runs:/${runId}`, undefined, '  - { metric: roc_auc, at_least: 0.8 }')
      expect((await mlflow.judge(gate, { 'write-tags': 'true' })).code).toBe(3)
      const good = await mlflow.run({ metrics: { roc_auc: 0.9 } })
      expect((await mlflow.judge(gate.replace(runId, good))).code).toBe(0)
      expect(await mlflow.tagsOfRun(runId)).toMatchObject({ gate_verdict: 'error', gate_data_sha256: 'none' })
      expect(await mlflow.tagsOfRun(good)).toEqual({})
    })
  })
}
