import { describe, expect, test } from '@jest/globals'
import { printedFrom } from '../testing/deployed.ts'

/** As Databricks CLI 1.12.1 prints it, but for the bundle's folder, which stands before each path there. */
async function artifactsOf(config: string, files: Readonly<Record<string, string>> = {}) {
  const { artifacts } = await printedFrom({ 'databricks.yml': `bundle: { name: b }\n${config}`, ...files })
  return artifacts
}

describe('a wheel', () => {
  test('is built in its folder unless something else is said, and found in `dist`', async () => {
    expect(await artifactsOf('artifacts: { w: { type: whl }, x: { type: whl, path: ./pkg } }\n')).toEqual({
      w: { type: 'whl', path: '.', build: 'python3 setup.py bdist_wheel', files: [{ source: 'dist/*.whl' }] },
      x: { type: 'whl', path: 'pkg', build: 'python3 setup.py bdist_wheel', files: [{ source: 'pkg/dist/*.whl' }] },
    })
  })

  test('is built as it says, and is not there before', async () => {
    const files = { 'out/a-1-py3-none-any.whl': '' }
    const z = 'artifacts: { z: { type: whl, build: make, files: [{ source: out/*.whl }] } }\n'
    expect(await artifactsOf(z, files)).toEqual({
      z: { type: 'whl', path: '.', build: 'make', files: [{ source: 'out/*.whl' }] },
    })
  })
})

test('without a build a pattern is what matches, of each wheel the latest; beside the file that says so', async () => {
  const wheels = ['p-1.0.0', 'p-1.0.10', 'p-1.0.9', 'q-2'].map((name) => [`dist/${name}-py3-none-any.whl`, ''])
  const files = {
    'r/a.yml':
      'artifacts: { a: { type: whl, files: [{ source: ../dist/*.whl }] }, b: { type: jar, files: [{ source: ../lib/a.jar }] } }\n',
    'lib/a.jar': '',
    ...Object.fromEntries(wheels),
  }
  expect(await artifactsOf('include: [r/*.yml]\n', files)).toEqual({
    a: {
      type: 'whl',
      path: '.',
      files: [{ source: 'dist/p-1.0.10-py3-none-any.whl' }, { source: 'dist/q-2-py3-none-any.whl' }],
    },
    b: { type: 'jar', path: '.', files: [{ source: 'lib/a.jar' }] },
  })
})

test('what another file adds to an artifact lies beside the file in which the artifact first shows up', async () => {
  const files = {
    'r/a.yml': 'artifacts: { a: { files: [{ source: y.jar }] } }\n',
    'x.jar': '',
    'y.jar': '',
    'r/y.jar': '',
  }
  const root = 'include: [r/*.yml]\nartifacts: { a: { type: jar, files: [{ source: x.jar }] } }\n'
  expect(await artifactsOf(root, files)).toEqual({
    a: { type: 'jar', path: '.', files: [{ source: 'x.jar' }, { source: 'y.jar' }] },
  })
})

describe('a Python project is built without being told', () => {
  const task = (more: string) => `{ task_key: a, python_wheel_task: { package_name: p, entry_point: e }${more} }`
  const job = (tasks: string, more = '') => `resources: { jobs: { j: { ${more}tasks: [${tasks}] } } }\n`
  const environment = (dependency: string) =>
    `environments: [{ environment_key: e, spec: { dependencies: [${dependency}] } }], `

  test.each([
    ['a task has a library of it', job(task(', libraries: [{ whl: ./dist/*.whl }]'))],
    ['an environment has one', job(task(', environment_key: e'), environment('./dist/*.whl'))],
  ])('when %s', async (_, config) => {
    expect(Object.keys(await artifactsOf(config, { 'setup.py': '' }))).toEqual(['python_artifact'])
  })

  test.each([
    ['there is no project', job(task(', libraries: [{ whl: ./dist/*.whl }]')), {}],
    ['no task has a library of it', job(task(', environment_key: e'), environment('numpy')), { 'setup.py': '' }],
  ])('but not when %s', async (_, config, files: Record<string, string>) => {
    expect(await artifactsOf(config, files)).toBeUndefined()
  })
})
