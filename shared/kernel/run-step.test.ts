import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { type MemoryOptions, memoryHost } from '../hosts/memory.ts'
import { defineErrors, StepError } from './error.ts'
import { CANCEL_GRACE_MILLISECONDS } from './grace.ts'
import type { StepHost } from './host.ts'
import { EXIT, type Outcome } from './outcome.ts'
import type { Report } from './report.ts'
import type { OtherFile, ReportWriter } from './report-writer.ts'
import { runStep } from './run-step.ts'
import { defineStep, type StepDefinition, type StepResult } from './step.ts'

const inputs = { rows: { kind: 'integer', required: true, label: 'Rows', doc: 'x', example: '1000' } } as const
const outputs = { total: { doc: 'x' } } as const
const errors = defineErrors({ ENGINE_GONE: { exit: EXIT.undecided, doc: 'x' } })

const result = (outcome: Outcome): StepResult<typeof outputs> => ({
  outcome,
  headline: 'two of three hold',
  checks: [],
  findings: [
    { ruleId: 'b', severity: 'warning', message: 'second' },
    { ruleId: 'a', severity: 'error', message: 'first' },
  ],
  sections: [],
  data: { total: 3 },
  runFacts: { engine: 'x' },
  outputs: { total: 3 },
})

function step(run: (rows: number, host: StepHost) => Promise<StepResult<typeof outputs>>): StepDefinition {
  return defineStep({
    id: 'some-step',
    task: { name: 'Some', id: '' },
    title: 'Some step',
    summary: 'x',
    doc: 'x',
    branding: { icon: 'x', color: 'x' },
    inputs,
    outputs,
    example: {},
    load: async () => (context) => run(context.inputs.rows, context.host),
  })
}

/** Runs the step on a memory host and gathers all that the host and the writer saw. */
async function runWith(definition: StepDefinition, options: MemoryOptions = {}, change: Partial<ReportWriter> = {}) {
  const reports: { report: Report; directory: string }[] = []
  const removed: string[] = []
  const others: OtherFile[] = []
  const writer: ReportWriter = {
    async write(report, directory, more) {
      reports.push({ report, directory })
      others.push(...more)
      return { html: '/r/x.html', json: '/r/x.json', markdown: '/r/x.md', sarif: '/r/x.sarif', junit: '/r/x.xml' }
    },
    remove: async (stepId, directory, more) =>
      void removed.push(...[stepId, ...more].map((name) => `${directory}/${name}`)),
    summary: (report, maxBytes) => `${report.headline} in ${maxBytes}`,
    ...change,
  }
  const clock = { now: () => new Date(0), monotonic: () => 0 }
  const host = memoryHost({ inputs: { rows: '7' }, facts: { workspace: '/w', commit: 'abc' }, ...options })
  const exitCode = await runStep(definition, host, { writer, clock, version: '1.2.3' })
  return { exitCode, reports, removed, others, recorded: host.recorded }
}

test('an output that is a file is written beside the report, without secrets, and an old one is removed', async () => {
  const plain = step(async (_, host) => {
    host.mask('hunter2')
    return { ...result('pass'), outputs: { total: 3, plan: '{"password": "hunter2"}', none: '' } }
  })
  const outputs = { ...plain.outputs, plan: { doc: 'x', file: 'plan.json' }, none: { doc: 'x', file: 'none.json' } }
  const { removed, others, recorded } = await runWith({ ...plain, outputs })
  expect(removed.map((path) => path.split('/').at(-1))).toEqual([
    'some-step',
    'some-step.plan.json',
    'some-step.none.json',
  ])
  expect(others).toEqual([{ name: 'some-step.plan.json', text: '{"password": "***"}' }])
  expect(recorded.outputs).toMatchObject({ total: '3', plan: '/w/countersign-report/some-step.plan.json', none: '' })
})

describe('runStep', () => {
  test.each<[Outcome, number]>([
    ['pass', 0],
    ['warn', 0],
    ['fail', 1],
    ['inconclusive', 2],
  ])('%s: report, outputs, attachments, then one finish with exit code %i', async (outcome, code) => {
    const { exitCode, reports, recorded } = await runWith(step(async () => result(outcome)))
    expect(exitCode).toBe(code)
    expect(recorded.finish).toEqual({
      status: outcome,
      exitCode: code,
      line: `${outcome.toUpperCase()} some-step: two of three hold`,
    })
    expect(recorded.outputs).toEqual({ total: '3', reportHtml: '/r/x.html', reportJson: '/r/x.json', outcome })
    expect(recorded.attachments.map(({ as }) => as).sort()).toEqual(['json', 'junit', 'markdown', 'report', 'sarif'])
    expect(recorded.summaries).toEqual(['two of three hold in 1048576'])
    expect(reports).toHaveLength(1)
    expect(reports[0]?.directory).toBe('/w/countersign-report')
    expect(reports[0]?.report).toMatchObject({
      step: { id: 'some-step', version: '1.2.3' },
      outcome,
      counts: { error: 1, warning: 1, note: 0 },
      findings: [{ ruleId: 'a' }, { ruleId: 'b' }],
      run: { host: 'memory', startedAt: '1970-01-01T00:00:00.000Z', commit: 'abc', facts: { engine: 'x' } },
    })
  })

  test('bad input never reaches the step, and says how to mend it', async () => {
    let called = false
    const { exitCode, recorded } = await runWith(
      step(async () => {
        called = true
        return result('pass')
      }),
      { inputs: { rows: 'ten' } },
    )
    expect(called).toBe(false)
    expect(exitCode).toBe(4)
    expect(recorded.outputs).toEqual({})
    const text = recorded.log.map((line) => line.text).join('\n')
    expect(text).toContain('Input "rows" is "ten"; it must be a whole number. For example rows: 1000')
    expect(text).toContain('docs/errors.md#input_invalid')
    expect(recorded.finish?.status).toBe('error')
  })

  test('what could not be decided is an error of its own, with its hint, and shown where it is', async () => {
    const at = { file: 'c.yaml', line: 3, column: 7 }
    const { exitCode, recorded, reports } = await runWith(
      step(async () => {
        throw new StepError(errors.ENGINE_GONE, 'The engine went away.', {
          hint: 'Start it again.',
          problems: [{ message: 'lost here', at, hint: 'look' }],
        })
      }),
    )
    expect(exitCode).toBe(3)
    expect(reports).toEqual([])
    expect(recorded.annotations).toMatchObject([{ ruleId: 'ENGINE_GONE', severity: 'error', message: 'lost here', at }])
    expect(recorded.log.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['c.yaml:3:7: lost here look', 'What to do: Start it again.']),
    )
    expect(recorded.finish).toEqual({
      status: 'error',
      exitCode: 3,
      line: 'ERROR some-step: ENGINE_GONE: The engine went away.',
    })
  })

  test('a bug says that it is a bug, and is no verdict', async () => {
    const { exitCode, recorded } = await runWith(
      step(async () => {
        throw new TypeError('x is not a function')
      }),
    )
    expect(exitCode).toBe(3)
    expect(recorded.finish?.line).toBe('ERROR some-step: BUG: This is a bug in Countersign: x is not a function')
    expect(recorded.log.filter(({ level }) => level === 'debug').join()).not.toBe('')
  })

  test('a report that cannot be written takes the verdict back: a pass without proof is no pass', async () => {
    const { exitCode, recorded } = await runWith(
      step(async () => result('pass')),
      {},
      { write: () => Promise.reject(new Error('ENOSPC: no space left on device')) },
    )
    expect(exitCode).toBe(3)
    expect(recorded.finish?.line).toContain('REPORT_NOT_WRITTEN')
    expect(recorded.finish?.line).toContain('no space left')
    expect(recorded.outputs).toEqual({})
  })

  test('a cancelled job lets the step close what it opened, and reaches no verdict', async () => {
    const controller = new AbortController()
    let closed = false
    const { exitCode, recorded, reports } = await runWith(
      step(
        (_, { signal }) =>
          new Promise((resolve) => {
            signal.addEventListener('abort', () => {
              closed = true
              resolve(result('pass'))
            })
            controller.abort()
          }),
      ),
      { signal: controller.signal },
    )
    expect(closed).toBe(true)
    expect(exitCode).toBe(3)
    expect(recorded.finish?.line).toContain('CANCELLED')
    expect(reports).toEqual([])
  })

  test('a cancelled job does not wait for a disk that hangs, but hears a verdict that is there', async () => {
    const cancelled = async (write: ReportWriter['write']) => {
      const controller = new AbortController()
      const writer = {
        write: (...args: Parameters<ReportWriter['write']>) => {
          controller.abort()
          return write(...args)
        },
      }
      jest.useFakeTimers()
      const running = runWith(
        step(async () => result('pass')),
        { signal: controller.signal },
        writer,
      )
      await jest.advanceTimersByTimeAsync(CANCEL_GRACE_MILLISECONDS)
      return await running
    }
    const hung = await cancelled(() => new Promise(() => {}))
    expect(hung.exitCode).toBe(3)
    expect(hung.recorded.finish?.line).toContain('CANCELLED')
    expect(hung.recorded.outputs).toEqual({})
    const files = { html: '', json: '', markdown: '', sarif: '', junit: '' }
    expect((await cancelled(async () => files)).recorded.finish).toMatchObject({ status: 'pass', exitCode: 0 })
  })
  afterEach(() => void jest.useRealTimers())
})

describe('the report of an earlier run', () => {
  test.each([
    ['before the step runs', {}, '/w/countersign-report/some-step'],
    ['where the input says', { 'report-directory': 'out' }, '/w/out/some-step'],
    ['when other inputs are wrong', { rows: 'ten', 'report-directory': '/tmp/out' }, '/tmp/out/some-step'],
  ])('goes %s', async (_, given, expected) => {
    const before: string[][] = []
    const { removed } = await runWith(
      step(async () => {
        before.push([...removed])
        return result('pass')
      }),
      { inputs: { rows: '7', ...given } },
    )
    expect(removed).toEqual([expected])
    for (const seen of before) expect(seen).toEqual([expected])
  })

  test('that cannot be removed is an error before the step runs: nothing may be published that is not of this run', async () => {
    let called = false
    const { exitCode, recorded } = await runWith(
      step(async () => {
        called = true
        return result('pass')
      }),
      {},
      { remove: () => Promise.reject(new Error('EACCES: permission denied')) },
    )
    expect([called, exitCode]).toEqual([false, 3])
    expect(recorded.finish?.line).toContain(
      'REPORT_NOT_WRITTEN: The report of an earlier run could not be removed: EACCES',
    )
  })
})

describe('a masked secret', () => {
  test('is in no text of the report, and what holds the report together stays', async () => {
    const leak: StepResult<typeof outputs> = {
      ...result('pass'),
      headline: 'by pass',
      checks: [{ id: 'pass', title: 'pass', group: 'pass', severity: 'error', outcome: 'pass', measured: 'pass' }],
      findings: [{ ruleId: 'pass', severity: 'error', message: 'pass', at: { file: 'pass' }, hint: 'pass' }],
      sections: [{ kind: 'facts', title: 'pass', rows: [['pass', { text: 'pass', tone: 'pass' }]] }],
      data: { pass: ['pass', { outcome: 'pass' }] },
      runFacts: { pass: 'pass' },
    }
    const { reports, recorded } = await runWith(
      step(async (_, host) => {
        host.mask('pass')
        return leak
      }),
    )
    expect(reports[0]?.report).toMatchObject({
      outcome: 'pass',
      headline: 'by ***',
      checks: [{ id: '***', title: '***', group: '***', severity: 'error', outcome: 'pass', measured: '***' }],
      findings: [{ ruleId: '***', severity: 'error', message: '***', at: { file: '***' }, hint: '***' }],
      sections: [{ kind: 'facts', title: '***', rows: [['***', { text: '***', tone: 'pass' }]] }],
      data: { '***': ['***', { outcome: '***' }] },
      run: { host: 'memory', startedAt: '1970-01-01T00:00:00.000Z', facts: { '***': '***' } },
    })
    expect(recorded.annotations).toMatchObject([{ ruleId: '***', hint: '***' }])
  })

  test('is in no text of an error', async () => {
    const problems = [{ message: 'is hunter2', at: { file: 'hunter2.yaml' }, hint: 'not hunter2' }]
    const { recorded } = await runWith(
      step(async (_, host) => {
        host.mask('hunter2')
        throw new StepError(errors.ENGINE_GONE, 'Gone with hunter2.', { hint: 'Mind hunter2.', problems })
      }),
    )
    expect(JSON.stringify(recorded)).not.toContain('hunter2')
    expect(recorded.annotations).toMatchObject([{ message: 'is ***', at: { file: '***.yaml' }, hint: 'not ***' }])
  })
})

test('findings of an error that find no place are said to be in the log, for there is no report', async () => {
  const problems = Array.from({ length: 51 }, (_, index) => ({ message: `m${index}`, at: { file: 'f', line: index } }))
  const { recorded } = await runWith(
    step(async () => {
      throw new StepError(errors.ENGINE_GONE, 'Gone.', { problems })
    }),
  )
  const log = recorded.log.map(({ text }) => text)
  expect(log).toContain('and 41 more findings; the log lists all of them')
  for (const { message } of problems) expect(log.join('\n')).toContain(message)
})
