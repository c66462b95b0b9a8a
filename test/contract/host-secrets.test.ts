import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { describeHosts, values } from './describe-hosts.ts'
import type { Run } from './faces.ts'

/** Whatever is done to these secrets, quoted, escaped, cut: a part like `qz1` shows that something of them is left. */
const SECRETS: readonly (readonly [what: string, secret: string, text: (secret: string) => string])[] = [
  ['is escaped', 'qz1_qz2*qz3<qz4|qz5`qz6"qz7&qz8', (secret) => `It is ${secret}, yes.`],
  ['is cut in a cell', 'qz1qz2'.repeat(10), (secret) => `${'x'.repeat(370)}${secret}`],
  ['is cut in a paragraph', 'qz1qz2'.repeat(10), (secret) => `${'x'.repeat(7_970)}${secret}`],
  ['has lines', 'qz1_begin\nqz2_middle\n\n{\nqz3_end\n', (secret) => `Before.\n${secret}After.`],
  ['stands in JSON', 'qz1"qz2\\qz3', (secret) => JSON.stringify({ secret })],
]

/** All that is left of a run, but for the commands that teach the host the secret. */
function leftBy({ stdout, stderr, summaries, outputs, recorded }: Run): string {
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => !/^(::add-mask::|##vso\[task\.setsecret\])/.test(line))
  return JSON.stringify([lines, summaries, outputs, recorded])
}

describeHosts('a secret in a step', (play) => {
  test.each(SECRETS)(
    'that %s is in no report, summary, annotation, output or line of the log',
    async (_, secret, text) => {
      for (const json of [false, true]) {
        const run = await play([{ call: 'step', secrets: [secret], text: text(secret) }], { json })
        expect(values(run)).toEqual([1])
        expect(leftBy(run)).not.toMatch(/qz\d/)
        const directory = join(run.directory, 'countersign-report')
        const reports = readdirSync(directory).map((name) => ({
          name,
          text: readFileSync(join(directory, name), 'utf8'),
        }))
        expect(reports.map(({ name }) => name)).toHaveLength(5)
        for (const report of reports) expect(report).toEqual({ ...report, text: expect.not.stringMatching(/qz\d/) })
        expect(reports.find(({ name }) => name === 'talkative.json')?.text).toContain('***')
      }
    },
  )

  test.each(SECRETS)('that %s is in no error', async (_, secret, text) => {
    const run = await play([{ call: 'step', secrets: [secret], text: text(secret), fails: true }])
    expect(values(run)).toEqual([4])
    expect(leftBy(run)).not.toMatch(/qz\d/)
    expect(run.visible).toContain('***')
  })
})

describeHosts('redact', (play) => {
  test('takes every masked secret from a text, in all its written forms', async () => {
    const run = await play([
      { call: 'mask', args: ['a"b/c\nsecond'] },
      { call: 'redact', args: ['1 a"b/c 2 a\\"b/c 3 a%22b%2Fc 4 second 5 other'] },
    ])
    expect(values(run)[1]).toBe('1 *** 2 *** 3 *** 4 *** 5 other')
  })
})
