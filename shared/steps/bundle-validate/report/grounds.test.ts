import { createHash } from 'node:crypto'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { runIn, writeFiles } from '../../../../test/support/bundle-step.ts'
import { cliLikeSchema } from '../schema/testing/cli-like-schema.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign grounds ')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const FILES = {
  'databricks.yml': `bundle: { name: fraud }
variables: { catalog: { default: a }, size: { default: b }, other: { default: c } }
resources: { jobs: { a: { name: "\${var.catalog} \${var.size} \${var.other}" } } }
targets: { dev: {}, test: {}, prod: {} }
`,
  'own.yml': 'name: own\nversion: 1\ntitle: Ours\nextends: base.yml\n',
  'base.yml': 'name: base\nversion: 1\ntitle: Base\nextends: recommended\n',
  'w.yml': 'waivers: []\n',
  'schema.json': JSON.stringify(cliLikeSchema),
}

test('whoever reads a report later knows what it stands on: each file that decided, by its digest, and what the run itself gave', async () => {
  writeFiles(scratch, FILES)
  const run = await runIn(
    scratch,
    {
      policy: 'own.yml',
      waivers: 'w.yml',
      'schema-path': 'schema.json',
      targets: 'prod',
      variables: 'catalog=rates',
      'fail-on': 'warning',
      'allow-removal': 'resources.schemas.a',
    },
    { env: { PATH: process.env.PATH, BUNDLE_VAR_size: 'small', BUNDLE_VAR_unknown: 'x' } },
  )
  const digest = (file: keyof typeof FILES) => createHash('sha256').update(FILES[file]).digest('hex')
  expect(run.report?.run.facts).toMatchObject({
    schema: 'input',
    schemaSha256: digest('schema.json'),
    failOn: 'warning',
    allowRemoval: ['resources.schemas.a'],
    config: {
      files: expect.arrayContaining(
        (['own.yml', 'base.yml', 'w.yml'] as const).map((path) => ({ path, sha256: digest(path) })),
      ),
    },
  })
  expect(run.report?.data).toMatchObject({
    grounds: {
      'Targets not checked': 'dev, test.',
      'From the input "variables"': 'catalog.',
      'From BUNDLE_VAR_… in the environment': 'size.',
    },
  })
})

test('a run over all targets, with nothing given, says none of it', async () => {
  writeFiles(scratch, FILES)
  const { report } = await runIn(scratch, { policy: 'none' })
  expect(report?.run.facts).not.toHaveProperty('config')
  expect(report?.data).toMatchObject({ grounds: { Policy: 'none' } })
  expect(JSON.stringify(report?.data)).not.toMatch(/not checked|From /)
})
