import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './dependency-taken-for-file.ts'

function bundle(dependency: string, files = ''): string {
  const written = JSON.stringify(dependency)
  return root(`resources:
  jobs: {j: {environments: [{environment_key: e, spec: {dependencies: [${written}]}}]}}
  pipelines: {p: {environment: {dependencies: [${written}]}}}
${files}`)
}

/** Each is a file that does not exist to `databricks bundle plan` of version 1.12.1; the live suite asks it. */
test.each([
  'ruamel.yaml==0.18.6',
  'ruamel.yaml',
  'numpy>=2.*',
  'numpy==2.*.1',
  'ruamel.yaml==0.18.*',
  'numpy>=1; python_version<"3.12"',
  'numpy >=1.0, <2',
  'numpy===1.0',
  'numpy==v1.0',
  'numpy==1.0.0-beta',
])('%s is taken for a file', async (dependency) => {
  expect(await saidBy(rule, bundle(dependency))).toEqual([
    expect.stringMatching(/^databricks\.yml:4:\d+ \[default\] {1,2}The package ".*" is taken for a file of the bundle/),
    expect.stringMatching(/^databricks\.yml:5:\d+ \[default\] {1,2}The package ".*" is taken for a file of the bundle/),
  ])
})

test.each([
  ['numpy', ''],
  ['numpy==1.0', ''],
  ['numpy == 1.0', ''],
  ['numpy[a,b]>=1', ''],
  ['numpy~=1.0,!=1.1', ''],
  ['numpy==2.5.*', ''],
  ['numpy[a,b] == 2.*', ''],
  ['numpy!=2.5.*,>=2', ''],
  ['numpy @ https://host/numpy.whl', ''],
  ['-r requirements.txt', ''],
  ['--index-url https://host', ''],
  ['./ruamel.yaml', ''],
  ['dist/own.name-1.0-py3-none-any.whl', ''],
  ['own.name-1.0-py3-none-any.whl', ''],
  ['libs/own', ''],
  ['/Volumes/a/b/c/own.name', ''],
  [`\${var.package}==1.0`, ''],
  ['ruamel.yaml', '# file: ruamel.yaml\n'],
  ['ruamel.yaml', '# file: ruamel.yaml/setup.py\n'],
])('%s is not', async (dependency, files) => {
  expect(await saidBy(rule, bundle(dependency, files))).toEqual([])
})

test('nothing is looked for on the disk where the job comes from Git', async () => {
  const job = 'git_source: {git_url: a}, environments: [{environment_key: e, spec: {dependencies: [ruamel.yaml]}}]'
  expect(await saidBy(rule, root(`resources: {jobs: {j: {${job}}}}\n`))).toEqual([])
})
