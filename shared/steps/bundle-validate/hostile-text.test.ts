import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runIn, saidIn, writeFiles } from '../../../test/support/bundle-step.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign hostile ')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let count = 0
function check(bundle: string) {
  const workspace = join(scratch, String(++count))
  writeFiles(workspace, { 'databricks.yml': `bundle: { name: fraud }\n${bundle}` })
  return runIn(workspace, { policy: 'regulated-bank' })
}
const variable = (name: string, value: string) => `  ${name}: { default: "${value}" }\n`
const LONG = 100_000

/** Each took a minute or more, where a regular expression took the square of it. */
describe('a long text takes no longer than a short one for each of its characters', () => {
  test.each([
    ['indexes of a reference', `variables:\n${variable('a', `\${var.b${'[0]'.repeat(LONG / 3)}`)}`],
    ['a reference that is never closed', `variables:\n${variable('a', `\${var.${'b'.repeat(LONG)}`)}`],
    [
      'blanks in a prefix',
      `presets: { name_prefix: "a${' '.repeat(LONG)}b" }\nresources: { schemas: { s: { name: s, catalog_name: m } } }\n`,
    ],
    ['what begins like a token', `variables:\n${variable('a', 'eyJ-'.repeat(LONG / 4))}`],
    [
      'slashes of an address',
      `targets:\n  dev: { mode: development, workspace: { host: "https://a" } }\n  prod: { mode: production, workspace: { host: "https://${'/'.repeat(LONG)}x" } }\n`,
    ],
  ])('%s', async (_, bundle) => {
    const before = performance.now()
    expect((await check(bundle)).exitCode).toBeLessThan(2)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})

test('a secret is hidden however long it is, also where there are others', async () => {
  const long = `first-${'q1w2'.repeat(10_000)}`
  const { log, files } = await check(
    `variables:\n${variable('api_token', long)}${variable('db_password', 'hunter2-hunter2')}${variable('copies', `a ${long} b hunter2-hunter2`)}`,
  )
  expect(JSON.parse(files['bundle-validate.effective.json'] ?? '')).toMatchObject({
    default: { variables: { copies: { value: 'a *** b ***' } } },
  })
  expect(log).not.toMatch(/first-|hunter2/)
})

test('a secret may be made of any number of references', async () => {
  const { exitCode } = await check(
    `variables:\n${variable('a', 'x')}${variable('api_token', `\${var.a}`.repeat(200_000))}`,
  )
  expect(exitCode).toBeLessThan(2)
})

test('a schedule may name any number of days', async () => {
  const cron = `0 0 6 ${'30,'.repeat(200_000)}30 2 ?`
  const run = await check(
    `resources: { jobs: { train: { name: train, schedule: { quartz_cron_expression: "${cron}", timezone_id: UTC } } } }\n`,
  )
  expect(saidIn(run).join('\n')).toMatch(/cron-invalid .*day 30 is in none of the months/)
})

test('any number of directories may be synchronised', async () => {
  expect((await check(`sync: { paths: [${'., '.repeat(150_000)}..] }\n`)).exitCode).toBeLessThan(2)
})

describe('what is called as JavaScript calls its own is a name like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty']
  const each = (value: (name: string) => string) => names.map((name) => `${name}: ${value(name)}`).join(', ')
  const bundle = (number: number) => `bundle: { name: fraud }
permissions: [{ level: CAN_MANAGE, group_name: quants }, { level: assign, group_name: risk }]
variables: { ${each((name) => `{ default: ${number}, type: ${name} }`)}, a: { lookup: { constructor: x } } }
resources:
  ${names.map((type) => `${type}: { a: { name: "${number}", permissions: [] } }`).join('\n  ')}
  jobs:
    a: { name: "${names.map((name) => `\${var.${name}} \${bundle.${name}} \${resources.jobs.a.${name}} \${resources.${name}.a.${name}}`).join(' ')}" }
    b: { name: b, ${each(() => `[{ a: ${number} }, b]`)}, tasks: [${names.map((name) => `{ task_key: ${name}, depends_on: [{ task_key: ${name} }] }`).join(', ')}] }
  apps: { a: { name: a, source_code_path: ., resources: [{ name: a, ${each(() => `{ id: "\${resources.jobs.a.id}" }`)} }] } }
  schemas: { ${each((name) => `{ name: ${name}, catalog_name: c${number} }`)} }
targets: { ${each((name) => `{ mode: ${name}, variables: { toString: 3 } }`)} }
`

  test.each(['nothing', 'effective', 'locations'])('in a bundle of which %s is printed', async (print) => {
    const workspace = join(scratch, String(++count))
    writeFiles(workspace, { 'was/databricks.yml': bundle(1), 'is/databricks.yml': bundle(2) })
    const run = await runIn(workspace, { bundle: 'is', base: './was', policy: 'regulated-bank', print })
    expect(run.log).not.toMatch(/BUG/)
    expect(run.exitCode).toBe(1)
    expect(saidIn(run).join('\n')).toMatch(/stateful-recreated .*"__proto__" becomes another one/)
  })
})
