import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { values } from './describe-hosts.ts'
import { buildDriver, play, removeDriver } from './faces.ts'

/** What only a terminal has: a line that is redrawn, and two streams that mean different things. */
describe('the terminal', () => {
  beforeAll(buildDriver)
  afterAll(removeDriver)

  const clear = '\r\u001b[2K'

  test('redraws progress on one line, at most ten times a second, and clears it for what is written', async () => {
    const run = await play(
      'terminal',
      [
        { call: 'progress', args: ['Scanning', 0.1] },
        { call: 'progress', args: ['Scanning', 0.2] },
        { call: 'tick', milliseconds: 100 },
        { call: 'progress', args: ['Scanning', 0.3] },
        { call: 'log', args: ['info', 'done'] },
        { call: 'tick', milliseconds: 100 },
        { call: 'progress', args: [`${'x'.repeat(200)}\u001b[2J`] },
        { call: 'finish', args: [{ status: 'pass', exitCode: 0, line: 'PASS' }] },
      ],
      { isTTY: true },
    )
    values(run)
    expect(run.stderr).toBe(
      `${clear}Scanning (10 %)${clear}Scanning (30 %)${clear}done\n${clear}${'x'.repeat(79)}${clear}`,
    )
    expect(run.stdout).toBe('PASS\n')
  })

  test('tells the story on stderr and the result on stdout', async () => {
    const run = await play('terminal', [
      { call: 'log', args: ['info', 'story'] },
      { call: 'log', args: ['debug', 'hidden'] },
      { call: 'group', title: 'Phase', body: [] },
      { call: 'annotate', args: [[{ ruleId: 'R1', severity: 'warning', message: 'late' }]] },
      { call: 'summary', args: ['table'] },
      { call: 'output', args: ['reportHtml', 'a.html'] },
      { call: 'finish', args: [{ status: 'warn', exitCode: 0, line: 'WARN' }] },
    ])
    values(run)
    expect(run.stderr).toBe('story\nPhase\n')
    expect(run.stdout).toBe('warning: late [R1]\ntable\nreport-html: a.html\nWARN\n')
  })

  test('a document that was asked for has stdout to itself; the result follows on stderr', async () => {
    const run = await play('terminal', [
      { call: 'mask', args: ['hunter2'] },
      { call: 'print', args: ['{"host": "a", "token": "hunter2"}'] },
      { call: 'summary', args: ['table'] },
      { call: 'finish', args: [{ status: 'pass', exitCode: 0, line: 'PASS' }] },
    ])
    values(run)
    expect(JSON.parse(run.stdout)).toEqual({ host: 'a', token: '***' })
    expect(run.stderr).toBe('table\nPASS\n')
  })

  test('with --json writes the report to stdout and nothing else, inert even inside a job of another host', async () => {
    const report = {
      message: '##vso[task.complete result=Succeeded;] ##[error]x ::error::y hunter2 \u009b2J\u202e',
      ok: true,
    }
    const first = await play('terminal', [])
    const run = await play(
      'terminal',
      [
        { call: 'mask', args: ['hunter2'] },
        { call: 'log', args: ['info', 'story'] },
        { call: 'summary', args: ['table'] },
        { call: 'attach', args: [join(first.directory, 'report.json'), 'json'] },
        { call: 'output', args: ['reportHtml', 'a.html'] },
        { call: 'finish', args: [{ status: 'pass', exitCode: 0, line: 'PASS' }] },
      ],
      { json: true, directory: first.directory, files: { 'report.json': JSON.stringify(report, undefined, 2) } },
    )
    values(run)
    expect(JSON.parse(run.stdout)).toEqual({ ...report, message: report.message.replace('hunter2', '***') })
    expect(run.commands).toEqual([])
    expect(run.stdout).not.toMatch(/[\u0080-\u009f\u202e]/)
    expect(run.stderr).toBe('story\ntable\nreport-html: a.html\nPASS\n')
  })
})
