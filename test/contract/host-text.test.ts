import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Finding } from '../../shared/kernel/index.ts'
import { describeHosts, finding, occurrences, values } from './describe-hosts.ts'
import type { Call } from './scenario.ts'

/** Texts that try to issue a command. `payload` must reach the reader; none of the rest may reach the runner. */
const HOSTILE = [
  '::error::payload',
  '::error file=a,line=1::payload',
  '  \t::set-output name=x::payload',
  '::stop-commands::payload',
  '::add-mask::payload',
  '##[error]payload',
  'text ##[add-path]payload',
  '##[group]payload',
  '##vso[task.setvariable variable=PATH]payload',
  'text ##vso[task.complete result=Succeeded;]payload',
  '##VSO[task.debug]payload',
  '####vso[task.debug]payload',
  'first\n::error::payload',
  'first\r::error::payload',
  'first\r\n##vso[task.debug]payload',
  'first%0A::error::payload',
  '\u00a0::error::payload',
  '\u2028::error::payload',
  '\u200b::error::payload',
  ':\u00ad:error::payload',
  '\u001b[31m::error::payload',
  '\u0085::error::payload',
  '#\u200d#vso[task.debug]payload',
  '##v\u00adso[task.debug]payload',
  '\u001b]0;title\u0007payload',
  '\u001b[2K\u001b[1Apayload\b\b\b',
  'a\u202epayload\u202c',
]

/** An output carries its value exactly, and the agent does not show it. */
function withoutValues(stdout: string): string {
  return stdout.replaceAll(/^##vso\[task\.setvariable [^\n]*/gm, '')
}

describeHosts('hostile text', (play, kind) => {
  const calls = (text: string): Call[] => [
    { call: 'log', args: ['debug', text] },
    { call: 'log', args: ['info', `1 ${text}`] },
    { call: 'log', args: ['info', text] },
    { call: 'log', args: ['warning', text] },
    { call: 'log', args: ['error', text] },
    { call: 'group', title: text, body: [{ call: 'group', title: text, body: [] }] },
    { call: 'progress', args: [text] },
    { call: 'output', args: ['reportHtml', text] },
    {
      call: 'annotate',
      args: [
        (['error', 'warning', 'note'] as const).map((severity) =>
          finding({
            severity,
            message: text,
            ruleId: text,
            measured: text,
            expected: text,
            hint: text,
            at: { file: text },
          }),
        ),
      ],
    },
    { call: 'summary', args: [text] },
    { call: 'print', args: [JSON.stringify({ text })] },
    { call: 'finish', args: [{ status: 'warn', exitCode: 0, line: text }] },
  ]

  // The same calls with lines that want nothing show which commands the host issues of itself.
  const played = new Map<number, ReturnType<typeof play>>()
  const playHarmless = (lines: number) => {
    const run = played.get(lines) ?? play(calls(Array(lines).fill('payload').join('\n')))
    played.set(lines, run)
    return run
  }

  test.each(HOSTILE)('%j issues no command and is not lost', async (text) => {
    const run = await play(calls(text))
    values(run)
    const harmless = await playHarmless(text.split(/\r\n|\r|\n/).length)
    const names = (commands: typeof run.commands) => commands.map(({ name }) => name)
    expect(names(run.commands)).toEqual(names(harmless.commands))
    expect(occurrences(run.visible, 'payload')).toBeGreaterThanOrEqual(text.includes('\n') ? 13 : 15)
    if (kind !== 'memory') {
      expect(withoutValues(run.stdout + run.stderr)).not.toMatch(/[^\P{Cc}\t\n]|[\u2028-\u202e]/u)
    }
  })

  test('with commands in the output of a program is captured, not printed', async () => {
    const script = 'console.log("::error::payload"); console.error("##vso[task.debug]payload")'
    const run = await play([{ call: 'exec', args: [process.execPath, ['-e', script]] }])
    expect(values(run)[0]).toMatchObject({ stdout: '::error::payload\n', stderr: '##vso[task.debug]payload\n' })
    expect(run.commands).toEqual([])
    expect(run.stdout + run.stderr).not.toContain('payload')
  })

  test('stays as it is where it is harmless', async () => {
    const text = 'std::vector 10::1 C:\\temp #[x] # #[y] naïve 👩‍👩‍👧 100%'
    const run = await play([{ call: 'log', args: ['info', text] }])
    expect(run.visible).toContain(text)
  })
})

/** Shuffled, so that order of arrival is not order of weight. */
function findings(counts: Readonly<Record<Finding['severity'], number>>): Finding[] {
  const all = (['note', 'warning', 'error'] as const).flatMap((severity) =>
    Array.from({ length: counts[severity] }, (_, index) =>
      finding({
        severity,
        message: `${severity} ${index}`,
        at: { file: 'data/trades.csv', line: counts[severity] - index },
      }),
    ),
  )
  return all
    .map((item, index) => ({ item, key: (index * 7) % all.length }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

describeHosts('annotations', (play, kind) => {
  const cap = { github: 9, azure: 9, terminal: 20, memory: 10 }[kind]
  const noteCap = { github: 10, azure: 10, terminal: 20, memory: 10 }[kind]

  test('are the most severe under the caps, and one line says how many more there are', async () => {
    const run = await play([{ call: 'annotate', args: [findings({ error: 25, warning: 23, note: 21 })] }])
    values(run)
    const shown = (severity: string) =>
      [...run.visible.matchAll(new RegExp(`\\b${severity} (\\d+)\\b`, 'g'))].map((match) => match[1])
    const lastOnes = (count: number, of: number) => Array.from({ length: count }, (_, index) => String(of - 1 - index))
    expect(shown('error')).toEqual(lastOnes(cap, 25))
    expect(shown('warning')).toEqual(lastOnes(cap, 23))
    expect(shown('note')).toEqual(lastOnes(noteCap, 21))
    const more = 25 + 23 + 21 - 2 * cap - noteCap
    expect(occurrences(run.visible, `and ${more} more findings; the full list is in the report`)).toBe(1)
  })

  test('of an error are in the log, where there is no report', async () => {
    const run = await play([{ call: 'annotate', args: [findings({ error: 25, warning: 0, note: 0 }), 'log'] }])
    values(run)
    expect(occurrences(run.visible, `and ${25 - cap} more findings; the log lists all of them`)).toBe(1)
  })

  test('that all fit need no such line', async () => {
    const run = await play([
      { call: 'annotate', args: [findings({ error: 2, warning: 1, note: 1 })] },
      { call: 'annotate', args: [[]] },
    ])
    values(run)
    expect(run.visible).not.toContain('more finding')
  })

  test('stand at their place, with what was measured', async () => {
    const at = { file: 'data/a, b:c;d]e%.csv', line: 3, column: 7, endLine: 4, endColumn: 9 }
    const run = await play([
      { call: 'annotate', args: [[finding({ at, measured: '0.81', expected: '> 0.9', hint: 'Look at venue X.' })]] },
    ])
    values(run)
    const text = 'A price is missing. (measured 0.81, expected > 0.9) Look at venue X.'
    if (kind === 'github') {
      const properties = { title: 'DQ-001', file: at.file, line: '3', endLine: '4', col: '7', endColumn: '9' }
      expect(run.commands).toEqual([{ name: 'error', properties, data: text }])
    } else if (kind === 'azure') {
      const properties = { type: 'error', code: 'DQ-001', sourcepath: at.file, linenumber: '3', columnnumber: '7' }
      expect(run.commands).toEqual([{ name: 'task.logissue', properties, data: text }])
    } else if (kind === 'terminal') {
      expect(run.stdout).toBe(`error: data/a, b:c;d]e%.csv:3:7: ${text} [DQ-001]\n`)
    } else expect(run.recorded?.annotations[0]?.at).toEqual(at)
  })

  test('are cut where the host would cut them, between characters', async () => {
    const run = await play([{ call: 'annotate', args: [[finding({ message: `${'x'.repeat(4094)}😀😀` })]] }])
    values(run)
    const [data = ''] = run.commands.map((command) => command.data)
    if (kind === 'github' || kind === 'azure') expect(data).toBe(`${'x'.repeat(4094)}…`)
  })

  test('leave room for the verdict, also when errors were logged', async () => {
    const run = await play([
      ...Array.from({ length: 12 }, (_, index) => ({ call: 'log', args: ['error', `problem ${index}.`] }) as const),
      { call: 'annotate', args: [findings({ error: 12, warning: 0, note: 0 })] },
      { call: 'finish', args: [{ status: 'fail', exitCode: 1, line: 'FAIL data-quality: 3 of 14' }] },
    ])
    values(run)
    const issues = run.commands.filter(({ name }) => /^(error|task\.(log)?issue)$/.test(name))
    if (kind === 'github' || kind === 'azure') {
      expect(issues).toHaveLength(10)
      expect(issues.at(-1)?.data).toBe('FAIL data-quality: 3 of 14')
    }
    for (let index = 0; index < 12; index++) expect(run.visible).toContain(`problem ${index}.`)
  })
})

describeHosts('groups and progress', (play, kind) => {
  test('a group ends when its work does, also by an error, and gives back what came of it', async () => {
    const run = await play([
      { call: 'group', title: 'Reading', body: [{ call: 'log', args: ['info', 'inside'] }] },
      { call: 'group', title: 'Failing', body: [], fails: 'broken' },
      { call: 'log', args: ['info', 'after'] },
    ])
    expect(run.answers.at(-2)).toEqual({ error: { message: 'broken' } })
    const names = run.commands.map(({ name }) => name)
    if (kind === 'github') expect(names).toEqual(['group', 'endgroup', 'group', 'endgroup'])
    if (kind === 'azure') expect(names).toEqual(['##group', '##endgroup', '##group', '##endgroup'])
    for (const text of ['Reading', 'inside', 'Failing', 'after']) expect(run.visible).toContain(text)
  })

  test('an inner group is a line, and the verdict is never folded away', async () => {
    const run = await play([
      {
        call: 'group',
        title: 'Outer',
        body: [
          { call: 'group', title: 'Inner', body: [] },
          { call: 'finish', args: [{ status: 'error', exitCode: 3, line: 'ERROR x' }] },
        ],
      },
    ])
    values(run)
    const names = run.commands.map(({ name }) => name)
    if (kind === 'github') expect(names).toEqual(['group', 'endgroup', 'error'])
    if (kind === 'azure') expect(names).toEqual(['##group', '##endgroup', 'task.issue', 'task.complete'])
    expect(run.visible).toContain('Inner')
  })

  test('a log gets a sign of life now and then, not every time', async () => {
    const run = await play([
      { call: 'progress', args: ['Scanning a', 0.1] },
      { call: 'progress', args: ['Scanning b', 0.2] },
      { call: 'tick', milliseconds: 14_000 },
      { call: 'progress', args: ['Scanning c', 0.3] },
      { call: 'tick', milliseconds: 1_000 },
      { call: 'progress', args: ['Scanning d', 0.428] },
      { call: 'tick', milliseconds: 15_000 },
      { call: 'progress', args: ['Scanning e', Number.MAX_VALUE] },
      { call: 'tick', milliseconds: 15_000 },
      { call: 'progress', args: ['Scanning f'] },
    ])
    values(run)
    const lines = [...run.visible.matchAll(/Scanning .*/g)].map(([line]) => line)
    if (kind === 'memory') return expect(run.recorded?.progress).toHaveLength(6)
    const expected = ['Scanning a (10 %)', 'Scanning d (42 %)', 'Scanning e (100 %)', 'Scanning f']
    expect(lines.filter((line) => kind !== 'azure' || /\)$|f$/.test(line))).toEqual(expected)
    if (kind === 'azure') {
      const set = run.commands.filter(({ name }) => name === 'task.setprogress')
      expect(set.map(({ properties }) => properties.value)).toEqual(['10', '42', '100'])
    }
  })
})

describeHosts('the summary', (play, kind) => {
  const limit = { github: 1024 * 1024, azure: 1024 * 1024, terminal: 256 * 1024, memory: 1024 * 1024 }[kind]

  test('is shown, exactly where the host reads Markdown', async () => {
    const markdown = '# Data quality\n\n| check | outcome |\n|---|---|\n| `::x::` & <b> | fail |\n'
    const run = await play([
      { call: 'get', property: 'summaryBytes' },
      { call: 'summary', args: [markdown] },
    ])
    expect(values(run)[0]).toBe(limit)
    expect(run.summaries.map((text) => text.trimEnd())).toEqual([markdown.trimEnd()])
    // What Azure shows on a tab that may be refused is in the log too.
    if (kind === 'azure') expect(run.visible).toContain('| `::x::` & <b> | fail |')
  })

  test('that is too large is refused in words, not dropped in silence', async () => {
    if (kind === 'terminal') return
    const run = await play([{ call: 'summary', args: ['é'.repeat(limit / 2 + 1)] }])
    values(run)
    expect(run.summaries).toEqual([])
    expect(run.visible).toMatch(/summary is larger than the \d+ bytes/)
  })

  test('is in the log when its own place is missing', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'countersign-temp-'))
    const env = { GITHUB_STEP_SUMMARY: '/nowhere/summary', AGENT_TEMPDIRECTORY: temp }
    const remove = `require('fs').rmSync(${JSON.stringify(temp)}, { recursive: true })`
    const run = await play(
      [
        { call: 'exec', args: [process.execPath, ['-e', remove]] },
        { call: 'summary', args: ['| price | fail |'] },
      ],
      { env },
    )
    values(run)
    expect(run.visible).toContain('| price | fail |')
    if (kind === 'azure') expect(run.visible).toMatch(/The summary stands in the log only.*ENOENT/)
  })

  test('shares its limit with what the step wrote before', async () => {
    const files = { summary: 'x'.repeat(1_000_000) }
    const run = await play(
      [
        { call: 'get', property: 'summaryBytes' },
        { call: 'summary', args: ['y'.repeat(50_000)] },
      ],
      { files },
    )
    const [bytes] = values(run)
    if (kind !== 'github') return expect(bytes).toBe(limit)
    expect(bytes).toBe(48_576)
    expect(run.summaries).toEqual([files.summary])
    expect(run.visible).toContain('larger than the 48576 bytes')
  })
})

describeHosts('the finish', (play, kind) => {
  test.each([
    ['pass', 0, 'Succeeded'],
    ['warn', 0, 'SucceededWithIssues'],
    ['fail', 1, 'Failed'],
    ['inconclusive', 2, 'Failed'],
    ['error', 3, 'Failed'],
    ['error', 4, 'Failed'],
  ] as const)('%s with exit code %d is said once and last', async (status, exitCode, result) => {
    const line = `${status.toUpperCase()} data-quality: 41 checks`
    const run = await play([
      { call: 'log', args: ['info', 'before'] },
      { call: 'finish', args: [{ status, exitCode, line }] },
    ])
    values(run)
    if (kind === 'memory') return expect(run.recorded?.finish).toEqual({ status, exitCode, line })
    expect(run.exitCode).toBe(exitCode)
    expect(run.stdout.trimEnd().split('\n').at(-1)).toContain(line)
    const names = run.commands.map(({ name }) => name)
    if (kind === 'github') expect(names).toEqual({ pass: [], warn: ['warning'] }[status as string] ?? ['error'])
    if (kind === 'azure') {
      expect(names).toEqual(status === 'pass' ? ['task.complete'] : ['task.issue', 'task.complete'])
      expect(run.commands.at(-1)).toMatchObject({ properties: { result }, data: line })
    }
    if (kind === 'terminal') expect(run.stdout).toBe(`${line}\n`)
  })

  test('comes exactly once', async () => {
    const run = await play([
      { call: 'finish', args: [{ status: 'fail', exitCode: 1, line: 'FAIL one' }] },
      { call: 'finish', args: [{ status: 'pass', exitCode: 0, line: 'PASS two' }] },
    ])
    expect(run.answers[1]).toEqual({ error: { message: expect.stringContaining('finished already ("FAIL one")') } })
    expect(run.visible).not.toContain('PASS two')
    expect(run.exitCode).toBe(kind === 'memory' ? 0 : 1)
  })
})
