import { expect, test } from '@jest/globals'
import { findingsOf } from '../testing/bundle.ts'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './name-invalid.ts'

const resource = (type: string, fields: string) => root(`resources: { ${type}: { r: { ${fields} } } }\n`)
const task = (key: string) => resource('jobs', `tasks: [{ task_key: ${key} }]`)
const long = (length: number) => 'a'.repeat(length)

test.each([
  ['a blank', task('"fit model"'), '"task_key" is "fit model", and the service takes letters of ASCII, digits'],
  ['a letter of another script', task('größe'), '"task_key" is "größe"'],
  [
    'the task of a loop',
    resource('jobs', 'tasks: [{ task_key: a, for_each_task: { task: { task_key: a.b } } }]'),
    '"a.b"',
  ],
  ['a key that is too long', task(long(101)), '"task_key" has 101 characters, and the service takes at most 100.'],
  [
    'a parameter of a job',
    resource('jobs', 'parameters: [{ name: a/b }, { name: a.b }]'),
    '"parameters.name" is "a/b"',
  ],
  ['a capital in an app', resource('apps', 'name: Fraud'), 'takes small letters of ASCII, digits and "-".'],
  [
    'an app that is too long',
    resource('apps', `name: ${long(31)}`),
    'has 31 characters, and the service takes at most 30.',
  ],
  ['an endpoint', resource('model_serving_endpoints', 'name: fraud.v1'), '"name" is "fraud.v1"'],
  [
    'what an endpoint serves',
    resource('model_serving_endpoints', 'config: { served_entities: [{ name: a b }] }'),
    '"config.served_entities.name" is "a b"',
  ],
  ['a model', resource('registered_models', 'name: fraud model'), 'takes no space, no "/" and no control characters.'],
  ['the schema of a volume', resource('volumes', 'name: raw, schema_name: a/b'), '"schema_name" is "a/b"'],
  ['a tab in a catalog', resource('catalogs', 'name: "a\\tb"'), 'takes no space'],
  ['a schema that is too long', resource('schemas', `name: ${long(256)}`), 'has 256 characters'],
  ['a scope', resource('secret_scopes', 'name: a/b'), 'digits, "-", "_", "@" and "."'],
  ['a digit first', resource('postgres_projects', 'project_id: 1desk'), 'with a letter first.'],
  ['what stands beside a reference', task(`"\${resources.jobs.r.id} a"`), `"task_key" is "\${resources.jobs.r.id} a"`],
])('%s', async (_, files, message) => {
  expect(await saidBy(rule, files)).toEqual([expect.stringContaining(message)])
})

test.each([
  ['a task', task('fit-model_2')],
  ['a key as long as may be', task(long(100))],
  ['a parameter of a job', resource('jobs', 'parameters: [{ name: a.b-c_d }]')],
  ['any text for the name of a job', resource('jobs', 'name: "Fraud / nightly (EU)"')],
  ['an app', resource('apps', 'name: fraud-2')],
  ['a catalog in another script', resource('catalogs', 'name: größe-2')],
  ['a dot in a name of the catalog, which another rule speaks of', resource('registered_models', 'name: a.b')],
  ['a scope', resource('secret_scopes', 'name: desk@bank.eu')],
  ['what a reference stands for', resource('apps', `name: "\${workspace.current_user.short_name}"`)],
  ['a digit behind a reference', resource('postgres_projects', `project_id: "\${resources.jobs.r.id}1"`)],
  ['an empty name, which is none', resource('apps', 'name: ""')],
])('no finding: %s', async (_, files) => expect(await saidBy(rule, files)).toEqual([]))

test('the prefix of a target counts', async () => {
  const files = root(`resources: { registered_models: { m: { name: a b } } }
targets: { prod: { presets: { name_prefix: "x/" } } }
`)
  expect(await saidBy(rule, files)).toEqual([expect.stringContaining('"name" is "xa b"')])
})

test('the path of a name in a list leads to it', async () => {
  const files = resource('model_serving_endpoints', 'config: { served_entities: [{ name: a }, { name: a b }] }')
  const [found] = (await findingsOf(files, [rule])).filter((one) => one.rule.id === rule.id)
  expect(found?.path).toEqual(['resources', 'model_serving_endpoints', 'r', 'config', 'served_entities', 1, 'name'])
})

test('the hint tells nothing of a name, which may be a secret that only its own text masks', async () => {
  const found = (await findingsOf(task('"s3cr3t Pa ss"'), [rule])).filter((one) => one.rule.id === rule.id)
  expect(found.map(({ hint }) => hint)).toEqual(['Change it, and the same wherever it is named.'])
})
