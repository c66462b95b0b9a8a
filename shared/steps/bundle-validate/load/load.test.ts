import { expect, test } from '@jest/globals'
import { StepError } from '../../../kernel/index.ts'
import { allPlaces } from '../config/places.ts'
import { placeOf, valueAt } from '../config/value.ts'
import { bundleFrom, type Files, memoryFolder, sayings } from '../testing/bundle.ts'
import type { Folder } from './folder.ts'
import { loadBundle } from './load.ts'

const saidOf = async (files: Files) => sayings((await bundleFrom(files)).findings)
const root = (...include: string[]) =>
  `bundle:\n  name: fraud\ninclude:\n${include.map((one) => `  - "${one}"\n`).join('')}`
const files = async (bundle: Files) => (await bundleFrom(bundle)).files.map(({ path }) => path)

test('includes come in the order of their patterns, sorted in each, each file once, the root file never', async () => {
  const all = {
    'databricks.yml': root('z.yml', 'resources/*.yml', './resources/b.yml', '*.yml', 'c.json'),
    'z.yml': '',
    'resources/b.yml': '',
    'resources/a.yml': '',
    'bundle.yaml.txt': '',
    'c.json': '{}',
  }
  expect(await files(all)).toEqual(['databricks.yml', 'z.yml', 'resources/a.yml', 'resources/b.yml', 'c.json'])
  expect(await saidOf(all)).toEqual([])
})

test('all files are merged, later ones over earlier ones, and every value knows its file', async () => {
  const { config } = await bundleFrom(
    `${root('a.yml', 'b.yml')}resources:\n  jobs:\n    j: {name: first, tags: {x: 1}}\n# file: a.yml\nresources:\n  jobs:\n    j: {name: second}\n# file: b.yml\nresources:\n  jobs:\n    j: {tags: {y: 2}}\n    k: {name: other}\n`,
  )
  const job = valueAt(config, ['resources', 'jobs', 'j'])
  expect(allPlaces(job?.places ?? []).map(({ file }) => file)).toEqual(['databricks.yml', 'a.yml', 'b.yml'])
  expect(valueAt(job, ['name'])).toMatchObject({ value: 'second' })
  expect(placeOf(valueAt(job, ['name']))).toEqual({ file: 'a.yml', line: 3, column: 15 })
  expect(valueAt(job, ['tags', 'x'])).toMatchObject({ value: 1 })
  expect(valueAt(job, ['tags', 'y'])).toMatchObject({ value: 2 })
})

test.each([
  [root('nope.yml'), ['databricks.yml:4:5 include-not-found The include "nope.yml" matches no file.']],
  [root('nope/*.yml'), []],
  [root(`\${var.x}.yml`), [`databricks.yml:4:5 include-not-found The include "\${var.x}.yml" matches no file.`]],
  [root('/etc/*.yml'), ['databricks.yml:4:5 include-pattern-invalid The include "/etc/*.yml" is an absolute path.']],
  [
    root('a[.yml'),
    ['databricks.yml:4:5 include-pattern-invalid The include "a[.yml" is not a valid pattern: a "[" has no "]".'],
  ],
  [
    root('../*.yml'),
    [
      'databricks.yml:4:5 include-outside-workspace The include "../*.yml" leads out of the workspace, so it is not read.',
    ],
  ],
  [
    root('a/../../b.yml'),
    [
      'databricks.yml:4:5 include-outside-workspace The include "a/../../b.yml" leads out of the workspace, so it is not read.',
    ],
  ],
  [
    `${root('x/*')}# file: x/a.py\n`,
    ['databricks.yml:4:5 include-wrong-type "x/a.py" is included, but only YAML and JSON files can be.'],
  ],
  [
    `${root('x.yml')}# file: x.yml/a\n`,
    ['databricks.yml:4:5 file-unreadable The included file "x.yml" cannot be read: it is a directory.'],
  ],
  [
    `${root('x.yml')}# file: x.yml\ninclude: [y.yml]\n`,
    ['x.yml:1:10 include-ignored "include" has no effect here; only the root file includes others.'],
  ],
  [`${root('x.yml')}# file: x.yml\ninclude: []\n`, []],
  ['include: x.yml\n', []],
  ['include: [1, {a: b}, null]\n', ['databricks.yml:1:11 include-not-found The include "1" matches no file.']],
  [
    `${root('x.yml')}# file: x.yml\n  a: b\n c: d\n`,
    [expect.stringMatching(/^x.yml:2:2 yaml-document-ignored Everything from here on is ignored/)],
  ],
  [
    `${root('x.yml')}# file: x.yml\na:\n    b: c\n  d: e\n`,
    [expect.stringMatching(/^x.yml:3:\d+ yaml-invalid This is not valid YAML/)],
  ],
])('%j: %j', async (text, expected) => {
  expect(await saidOf(text)).toEqual(expected)
})

test('a broken file does not keep the others from being read', async () => {
  const bundle = await bundleFrom(`${root('a.yml', 'b.yml')}# file: a.yml\na: [\n# file: b.yml\nb: 1\n`)
  expect(valueAt(bundle.config, ['b'])).toMatchObject({ value: 1 })
  expect(bundle.findings).toHaveLength(1)
})

test('a broken root file is a finding, and the configuration is empty', async () => {
  const bundle = await bundleFrom('bundle: {name: x\n')
  expect(bundle.findings.map(({ rule }) => rule.id)).toEqual(['yaml-invalid'])
  expect(bundle.config.entries.size).toBe(0)
})

test('files are relative to the workspace in places, to the bundle in paths', async () => {
  const bundle = await loadBundle(
    memoryFolder(
      { 'databricks.yml': root('../shared/*.yml', 'a.yml'), '../shared/x.yml': 'x: 1', 'a.yml': 'a: 1' },
      'ml',
    ),
  )
  expect(bundle.files.map(({ path }) => path)).toEqual(['databricks.yml', '../shared/x.yml', 'a.yml'])
  expect(placeOf(valueAt(bundle.config, ['x']))?.file).toBe('shared/x.yml')
  expect(placeOf(valueAt(bundle.config, ['a']))?.file).toBe('ml/a.yml')
  expect(bundle.findings).toEqual([])
})

test.each([
  ['train.job.yml', 'resources: {jobs: {a: {}}}', 0],
  ['train.job.yml', 'resources: {jobs: {a: {}}}\ntargets: {dev: {resources: {jobs: {a: {}}}}}', 0],
  ['train.job.yml', 'resources: {jobs: {a: {}, b: {}}}', 1],
  ['train.job.yml', 'resources: {jobs: {a: {}}}\ntargets: {dev: {resources: {jobs: {b: {}}}}}', 1],
  ['train.job.yml', 'resources: {pipelines: {a: {}}}', 1],
  ['train.job.yml', 'variables: {a: {}}', 0],
  ['train.jobs.yml', 'resources: {jobs: {a: {}, b: {}}}', 0],
  ['p.pipeline.yaml', 'resources: {jobs: {a: {}}}', 1],
])('%s with %s', async (path, content, count) => {
  const said = await saidOf({ 'databricks.yml': root(path), [path]: content })
  expect(said.filter((line) => line.includes('several-resources-in-file'))).toHaveLength(count)
})

test('the words of earlier days', async () => {
  const old = await bundleFrom('environments:\n  dev:\n    compute_id: c1\nbundle: {compute_id: c2}\n')
  expect(sayings(old.findings)).toEqual([
    'databricks.yml:3:17 compute-id-deprecated "compute_id" is deprecated; it is called "cluster_id" now.',
    'databricks.yml:4:22 compute-id-deprecated "compute_id" is deprecated; it is called "cluster_id" now.',
  ])
  expect(valueAt(old.config, ['targets', 'dev', 'cluster_id'])).toMatchObject({ value: 'c1' })
  expect(valueAt(old.config, ['bundle', 'cluster_id'])).toMatchObject({ value: 'c2' })
  expect(await saidOf('environments: {a: {}}\ntargets: {b: {}}\n')).toEqual([
    'databricks.yml:1:15 environments-and-targets Both "environments" and "targets" are given; only "targets" should be used.',
  ])
})

test('each file has the digest of its bytes', async () => {
  const [first] = (await bundleFrom({ 'databricks.yml': '' })).files
  expect(first?.sha256).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test.each<[string, Record<string, string>, string, string, RegExp]>([
  ['no bundle', { 'README.md': '' }, '', 'BUNDLE_NOT_FOUND', /^The workspace has no "databricks.yml"/],
  ['a bundle below', { 'ml/bundle.yml': '' }, '', 'BUNDLE_NOT_FOUND', /There is a "bundle.yml" in "ml"/],
  [
    'a bundle far below',
    { 'teams/a/b/databricks.yml': '', 'node_modules/x/databricks.yml': '', '.git/databricks.yml': '' },
    '',
    'BUNDLE_NOT_FOUND',
    /There is a "databricks.yml" in "teams\/a\/b": set the input "bundle" to that directory/,
  ],
  [
    'several bundles below',
    { 'ml/b/databricks.yml': '', 'ml/a/databricks.yaml': '', 'ml/a/c/databricks.yml': '' },
    '',
    'BUNDLE_NOT_FOUND',
    /There are bundles in "ml\/a", "ml\/b": set the input "bundle" to one of these directories/,
  ],
  [
    'many bundles below',
    Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`ml/${name}/databricks.yml`, ''])),
    '',
    'BUNDLE_NOT_FOUND',
    /There are bundles in "ml\/a", "ml\/b", "ml\/c" and others: /,
  ],
  ['no directory', { 'databricks.yml': '' }, 'ml', 'BUNDLE_NOT_FOUND', /^The directory "ml" has no "databricks.yml"/],
  ['two', { 'databricks.yml': '', 'bundle.yaml': '' }, '', 'BUNDLE_AMBIGUOUS', /databricks.yml, bundle.yaml/],
  [
    'a directory',
    { 'databricks.yml/x': '' },
    '',
    'BUNDLE_UNREADABLE',
    /"databricks.yml" cannot be read: it is a directory/,
  ],
])('%s is an error', async (_, content, prefix, code, text) => {
  const folder = prefix === '' ? memoryFolder(content) : memoryFolder({ '../databricks.yml': '' }, prefix)
  const error = await loadBundle(folder).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(StepError)
  expect(error).toMatchObject({ code })
  expect(`${(error as StepError).message} ${(error as StepError).hint}`).toMatch(text)
})

test('a file that cannot be read is a finding where it is included', async () => {
  const folder = memoryFolder({ 'databricks.yml': root('a.yml'), 'a.yml': '' })
  const sulking: Folder = {
    ...folder,
    read: (path, limit) =>
      path === 'a.yml' ? Promise.reject(new Error('this user may not read it')) : folder.read(path, limit),
  }
  expect(sayings((await loadBundle(sulking)).findings)).toEqual([
    'databricks.yml:4:5 file-unreadable The included file "a.yml" cannot be read: this user may not read it.',
  ])
})

test('more files than anyone has are not all read', async () => {
  const many = Object.fromEntries(Array.from({ length: 5_010 }, (_, index) => [`r/${index}.yml`, '']))
  const bundle = await bundleFrom({ 'databricks.yml': root('r/*.yml'), ...many })
  expect(bundle.files).toHaveLength(5_001)
  expect(sayings(bundle.findings)).toEqual([
    'databricks.yml:4:5 file-unreadable The bundle includes more than 5000 files or patterns; the rest is not read.',
  ])
})

test('what is cancelled stops', async () => {
  const folder = memoryFolder({ 'databricks.yml': root('a.yml'), 'a.yml': '' })
  await expect(loadBundle(folder, { signal: AbortSignal.abort() })).rejects.toThrow()
})

test('the overrides of a variable in several files merge, whatever form each has', async () => {
  const over = (value: string) => `targets: {dev: {variables: {x: ${value}}}}\n`
  const merged = async (a: string, b: string) => {
    const text = `${root('a.yml', 'b.yml')}variables: {x: {default: 3}}\n# file: a.yml\n${over(a)}# file: b.yml\n${over(b)}`
    return { said: await saidOf(text), config: (await bundleFrom(text)).config }
  }
  // Databricks CLI 1.12.1 assigns 2.
  for (const [a, b] of [
    ['1', '{default: 2}'],
    ['{default: 1}', '2'],
    ['1', '2'],
  ] as const) {
    const { said, config } = await merged(a, b)
    expect(said).toEqual([])
    expect(valueAt(config, ['targets', 'dev', 'variables', 'x', 'default'])).toMatchObject({ value: 2 })
  }
})

test('for a bundle elsewhere, only so many names are looked at', async () => {
  const names = Array.from({ length: 50_000 }, (_, index) => `d${index}`)
  let looked = 0
  const folder: Folder = {
    prefix: '',
    look: async (path) => {
      looked++
      return path === '' || /(?:^|\/)d[0-9]+$/.test(path) ? { kind: 'directory' } : undefined
    },
    list: async () => names,
    read: async () => new Uint8Array(),
  }
  await expect(loadBundle(folder)).rejects.toMatchObject({ code: 'BUNDLE_NOT_FOUND' })
  expect(looked).toBeLessThan(15_000)
})
