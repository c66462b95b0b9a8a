import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Target } from '../resolve/target.ts'
import { bundleFrom, targetsFrom } from '../testing/bundle.ts'
import { effectiveDocument, treeDigest } from './digest.ts'
import { printEffective } from './print.ts'

const TARGETS =
  'targets:\n  prod:\n    mode: production\n    workspace:\n      host: https://adb-1.azuredatabricks.net\n      root_path: /Workspace/x\n'

async function target(text: string): Promise<Target> {
  const [found] = await targetsFrom(`bundle:\n  name: fraud\n${text}${TARGETS}`)
  if (found === undefined) throw new Error('no target')
  return found
}

function documentOf(targets: readonly Target[]): string {
  return Buffer.concat(effectiveDocument(targets).pieces).toString()
}

async function printed(text: string) {
  return JSON.parse(printEffective(await target(text), { locations: false }))
}

const job = (tasks: string) => `resources:\n  jobs:\n    train:\n      name: Train\n${tasks}`

describe('the effective configuration', () => {
  test('is JSON with keys in order, whatever order they were written in', async () => {
    const one = printEffective(await target(job('      timeout_seconds: 60\n      max_concurrent_runs: 1\n')), {
      locations: false,
    })
    const two = printEffective(await target(job('      max_concurrent_runs: 1\n      timeout_seconds: 60\n')), {
      locations: false,
    })
    expect(one).toBe(two)
    expect(one).toBe(`${JSON.stringify(JSON.parse(one), undefined, 2)}\n`)
    expect(JSON.parse(one).resources.jobs.train).toMatchObject({ name: 'Train', timeout_seconds: 60 })
  })

  test('keeps every digit of a number', async () => {
    const text = printEffective(await target(job('      budget_policy_id: 1234567890123456789\n')), {
      locations: false,
    })
    expect(text).toContain('1234567890123456789')
  })

  test('says on request where each value stands, the deciding place first', async () => {
    const text = `${job('      timeout_seconds: 60\n')}`
    const override = '    resources:\n      jobs:\n        train:\n          timeout_seconds: 90\n'
    const [found] = await targetsFrom(`bundle:\n  name: fraud\n${text}${TARGETS}${override}`)
    if (found === undefined) throw new Error('no target')
    const { __locations, ...config } = JSON.parse(printEffective(found, { locations: true }))
    expect(config).toEqual(JSON.parse(printEffective(found, { locations: false })))
    const places = __locations['resources.jobs.train.timeout_seconds']
    expect(places[0]).toEqual({ file: 'databricks.yml', line: 17, column: 28 })
    expect(places.at(-1)).toEqual({ file: 'databricks.yml', line: 7, column: 24 })
  })

  test('shows no sensitive value, by its key, by the name beside it, by the flag before it, or by its form', async () => {
    const text = job(`      tags:
        db_password: by-its-key
        plain: visible
      parameters:
        - name: API_TOKEN
          default: by-its-name
      tasks:
        - task_key: a
          spark_python_task:
            python_file: /a.py
            parameters: [--password, by-its-flag, --epochs, "10"]
        - task_key: b
          notebook_task:
            notebook_path: /b
            base_parameters:
              url: jdbc:x://h;password=by-its-form
              other: see by-its-key above
              reference: "{{secrets/scope/key}}"
              client_secret: "{{secrets/scope/key}}"
`)
    const all = printEffective(await target(text), { locations: true })
    expect(all).not.toMatch(/by-its-/)
    expect(all).toContain('see *** above')
    const { tags, tasks } = JSON.parse(all).resources.jobs.train
    expect(tags).toMatchObject({ db_password: '***', plain: 'visible' })
    expect(tasks[0].spark_python_task.parameters).toEqual(['--password', '***', '--epochs', '10'])
    expect(tasks[1].notebook_task.base_parameters).toMatchObject({
      url: 'jdbc:x://h;password=***',
      reference: '{{secrets/scope/key}}',
      client_secret: '{{secrets/scope/key}}',
    })
  })

  test('shows no variable that a sensitive value is made of, through other variables and inside of texts', async () => {
    const text = `variables:
  entry: { default: "\${var.inner}" }
  inner: { default: word-one }
  other: { default: word-two }
  db_token: { default: word-three }
  region: { default: westeurope }
${job(`      tags:
        region: \${var.region}
        note: \${var.inner}
      tasks:
        - task_key: a
          notebook_task:
            notebook_path: /a
            base_parameters:
              password: \${var.entry}
              url: jdbc:\${var.region};password=\${var.other}
              third: \${var.db_token}
`)}`
    const config = await printed(text)
    expect(JSON.stringify(config)).not.toMatch(/word-(?:one|two|three)/)
    expect(config.resources.jobs.train.tags).toMatchObject({ region: 'westeurope', note: '***' })
    expect(config.resources.jobs.train.tasks[0].notebook_task.base_parameters.url).toBe('jdbc:westeurope;password=***')
    expect(config.variables.region.default).toBe('westeurope')
  })

  test('shows what a secret is called: the variables of its scope and its key, and an argument after one', async () => {
    const config = await printed(`variables:
  stage: { default: rehearsal }
  secret_scope: { default: "desk-\${var.stage}" }
  entry_secret_key: { default: entry-of-desk }
  other_secret_key: { default: entry-77-desk }
${job(`      description: \${var.secret_scope} of rehearsal, entry-of-desk, entry-77-desk
      tasks:
        - task_key: a
          spark_python_task: { python_file: /a.py, parameters: ["--key=entry_token", "--rows=1000000"] }
          new_cluster:
            spark_version: 16.4.x-scala2.12
            spark_env_vars:
              SECRET: "{{secrets/\${var.secret_scope}/\${var.entry_secret_key}}}"
              TOKEN: "{{secrets/\${resources.secret_scopes.desk.name}/x}}"
`)}`)
    const { description, tasks } = config.resources.jobs.train
    expect(description).toBe('desk-rehearsal of rehearsal, entry-of-desk, ***')
    expect(tasks[0].spark_python_task.parameters).toEqual(['--key=entry_token', '--rows=1000000'])
    expect(tasks[0].new_cluster.spark_env_vars).toEqual({
      SECRET: '{{secrets/desk-rehearsal/entry-of-desk}}',
      TOKEN: `{{secrets/\${resources.secret_scopes.desk.name}/x}}`,
    })
    expect(Object.keys(config.variables)).toContain('entry_secret_key')
  })

  test.each([
    ['in braces', `{{ password=$\{var.v} }}`],
    ['beside braces', `pre {{"password": "$\{var.v}"}} post`],
    ['in a reference that is not closed', `{{secrets/$\{var.scope}/x}};password=$\{var.v`],
  ])('shows no variable that a sensitive value takes a password from, %s', async (_, token) => {
    const tags = JSON.stringify({ token, other: `$\{var.v}` })
    const variables = 'variables:\n  v: { default: hunter2hunter }\n  scope: { default: s }\n'
    expect(JSON.stringify(await printed(`${variables}${job(`      tags: ${tags}\n`)}`))).not.toContain('hunter2')
  })

  test('hides words under a sensitive name that no {{secrets/…}} refers to', async () => {
    const config = await printed(`variables:
  signing_key: { default: tiger-winter-paper }
${job(`      description: signed with tiger-winter-paper and \${var.signing_key}
`)}`)
    expect(config.resources.jobs.train.description).toBe('signed with *** and ***')
  })

  test('hides what the name of its own variable tells in its place, and makes no *** of names', async () => {
    const config = await printed(`variables:
  github_token_secret_key: { default: github_token }
  github_token_scope: { default: desk }
${job(`      description: reads \${var.github_token_secret_key} as github_token
`)}`)
    expect(config.variables).toMatchObject({ github_token_secret_key: { value: '***' }, github_token_scope: {} })
    expect(config.resources.jobs.train.description).toBe('reads github_token as github_token')
  })

  test('of a text that is a secret in one place, what each place makes of it', async () => {
    const config = await printed(`variables: { x: { default: hunter2hunter } }
resources:
  secrets: { s: { scope: a, key: k, value: &text "\${var.x}" } }
  schemas: { r: { name: r, catalog_name: main, comment: *text } }
`)
    expect(config.resources.secrets.s.value).toBe(`$\{var.x}`)
    expect(config.resources.schemas.r.comment).toBe('***')
  })

  test('shows no value of a secret, and no number under a sensitive name', async () => {
    const config = await printed(`resources:
  secrets:
    entry: { scope: s, key: k, string_value: plain-text-of-it }
  clusters:
    big:
      spark_version: 15.4.x-scala2.12
      spark_env_vars: { PIN_PASSWORD: 12345678, SHOW_TOKEN: true }
`)
    expect(JSON.stringify(config)).not.toMatch(/plain-text-of-it|12345678/)
    expect(config.resources.clusters.big.spark_env_vars.SHOW_TOKEN).toBe(true)
  })
})

describe('the digest', () => {
  test('changes with the configuration, not with its order, its comments or its secrets', async () => {
    const one = await target(job('      timeout_seconds: 60\n      max_concurrent_runs: 1\n'))
    const same = await target(`# A comment.\n${job('      max_concurrent_runs: 1\n      timeout_seconds: 60\n')}`)
    const other = await target(job('      timeout_seconds: 61\n      max_concurrent_runs: 1\n'))
    expect(effectiveDocument([one]).digest).toMatch(/^[0-9a-f]{64}$/)
    expect(effectiveDocument([same]).digest).toBe(effectiveDocument([one]).digest)
    expect(effectiveDocument([other]).digest).not.toBe(effectiveDocument([one]).digest)
    expect(effectiveDocument([one, { ...other, name: 'dev' }]).digest).toBe(
      effectiveDocument([{ ...other, name: 'dev' }, one]).digest,
    )
    const secret = (word: string) => target(job(`      tags:\n        password: ${word}\n`))
    expect(effectiveDocument([await secret('aaaaaaaa')]).digest).toBe(
      effectiveDocument([await secret('bbbbbbbb')]).digest,
    )
  })

  test('is of each target as it is alone: what is secret in one may be seen in another', async () => {
    const targets = await targetsFrom(`bundle:
  name: fraud
variables:
  entry_password: { default: "" }
  fixed: { default: { a: hunter2-hunter2, b: { c: "d" } } }
resources:
  jobs:
    train:
      name: Train
      tags: { said: hunter2-hunter2, schlüssel’s: né }
      parameters: [{ name: x, default: "\${var.fixed.a}" }, { name: y, default: "’\ud83d\ude00" }]
targets:
  a: {}
  b: { variables: { entry_password: hunter2-hunter2 } }
  c: {}
`)
    const alone = targets.map((target) => documentOf([target]).slice(1, -1))
    expect(alone.map((text) => text.includes('"said":"hunter2-hunter2"'))).toEqual([true, false, true])
    for (const target of targets) {
      const printed = JSON.parse(printEffective(target, { locations: false }))
      expect(JSON.parse(documentOf([target]))).toEqual({ [target.name]: printed })
    }
    for (const order of [targets, targets.toReversed()]) {
      expect(documentOf(order)).toBe(`{${alone.join(',')}}`)
    }
  })

  test('of the files is that of sha256sum', async () => {
    const files = { 'databricks.yml': 'bundle:\n  name: x\ninclude: ["*.json"]\n', 'a.json': '{"resources": {}}' }
    const bundle = await bundleFrom(files)
    const sum = (text: string) => createHash('sha256').update(text).digest('hex')
    const lines = `${sum(files['a.json'])}  a.json\n${sum(files['databricks.yml'])}  databricks.yml\n`
    expect(treeDigest(bundle.files)).toBe(sum(lines))
    expect(treeDigest([...bundle.files].reverse())).toBe(sum(lines))
    expect(treeDigest([{ path: 'a\nb', sha256: '0' }])).toBe(sum('\\0  a\\nb\n'))
  })
})
