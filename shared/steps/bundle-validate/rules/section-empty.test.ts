import { expect, test } from '@jest/globals'
import { said } from '../testing/bundle.ts'
import { rule } from './section-empty.ts'

const ROOT = 'bundle: { name: a }\ninclude: [more/*.yml]\nresources: { jobs: { j: { name: j } } }\n'
const saidOf = (path: string, text: string, root = ROOT) => said({ 'databricks.yml': root, [path]: text }, [rule])

// Databricks CLI 1.12.1: 'expected a map at "resources", found nil', and so of "targets".
test.each([
  ['resources:\n', ['more/a.job.yml:1:11 section-empty "resources" has nothing under it.']],
  ['targets:\n', ['more/a.job.yml:1:9 section-empty "targets" has nothing under it.']],
  ['resources: {}\n', []],
  ['targets:\n  default:\n    resources:\n', []],
  ['resources:\n  jobs:\n', []],
])('a file that is named after a job and holds %j', async (text, expected) => {
  expect(await saidOf('more/a.job.yml', text)).toEqual(expected)
})

test('a file of another name may be empty where others are not', async () => {
  expect(await saidOf('more/a.yml', 'resources:\n')).toEqual([])
  expect(await saidOf('more/a.file.yml', 'resources:\n')).toEqual([])
})

/** Databricks CLI 1.12.1: "expected a map or sequence, found string", whatever the variable is. */
test.each(['variables', 'sync: { include', 'sync: { exclude', 'sync: { paths', 'scripts'])(
  'no reference at %s',
  async (path) => {
    const text = `bundle: { name: a }\n${path}: "\${var.x}"${path.includes('{') ? ' }\nvariables: { x: { default: [a] } }' : ''}\n`
    expect((await said(text, [rule])).filter((line) => line.includes('section-empty'))).toHaveLength(1)
  },
)

// Databricks CLI 1.12.1 looks into it for the target's mode, or comes to its end with "target not set".
test('no reference at bundle', async () => {
  const text = `variables: { x: { type: complex, default: { name: a } } }\nbundle: "\${var.x}"\n`
  expect(await said(text, [rule])).toEqual([
    'databricks.yml:2:9 section-empty "bundle" is a reference, and must be a map.',
  ])
})

// Databricks CLI 1.12.1: 'expected a map to index "bundle.mode", found nil'.
test.each([
  ['mode: production', 1],
  ['cluster_id: c', 1],
  ['git: { branch: main }', 1],
  ['bundle: { name: a }', 0],
  ['run_as: { user_name: a }', 0],
])('nothing under bundle, and a target with %s', async (field, count) => {
  const found = await said(`bundle:\ntargets: { dev: { ${field}, workspace: { root_path: /a } } }\n`, [rule])
  expect(found.filter((line) => line.includes('"bundle" has nothing under it'))).toHaveLength(count)
})

test('what nobody fills is said once', async () => {
  const found = await saidOf('more/a.job.yml', 'resources:\n', 'bundle: { name: a }\ninclude: [more/*.yml]\n')
  expect(found).toEqual(['more/a.job.yml:1:11 section-empty "resources" has nothing under it.'])
})
