import { Buffer } from 'node:buffer'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { loadPolicies } from '../../shared/steps/bundle-validate/policy/load.ts'
import { readGate } from '../../shared/steps/model-gate/config/read-gate.ts'
import { allMetrics } from '../../shared/steps/model-gate/metrics/registry.ts'
import { lintIssues } from './actionlint.ts'
import { pipelineIssues } from './azure.ts'
import { exists, list, read } from './files.ts'
import { workflowIssues } from './github.ts'
import { pinProblems } from './policy.ts'

/** What a page shows to be copied. */
interface Snippet {
  readonly place: string
  readonly text: string
}

/** Half of its snippets are wrong on purpose, and all of them are run by the test of the rules that they come from. */
const EXAMPLES_OF_RULES = 'docs/bundle-rules.md'

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter(exists),
  ...['actions', 'ado-tasks', 'docs', 'examples', 'workflow-templates']
    .filter(exists)
    .flatMap((folder) => list(folder, /\.md$/))
    .filter((page) => page !== EXAMPLES_OF_RULES),
]
const snippets = pages.flatMap((page) => snippetsOf(page, read(page)))

describe('a snippet of YAML', () => {
  test.each(snippets)('$place is valid', async ({ text }) => {
    expect(await snippetIssues(text)).toEqual([])
  })

  test.each(snippets.filter(({ place }) => place.startsWith('README.md:')))('$place pins what it uses', ({ text }) => {
    expect(pinProblems(text)).toEqual([])
  })

  test.each([
    [
      'a workflow',
      'on: push\njobs: {a: {runs-on: x, steps: [{uses: countersign/countersign/actions/data-quality@v1}]}}',
    ],
    ['steps of a workflow', '- uses: countersign/countersign/actions/data-quality@v1\n  with: {contrct: a}'],
    ['a pipeline', 'steps:\n  - task: CountersignDataQuality@1\n    inputs: {contrct: a}'],
    ['steps of a pipeline', '- task: CountersignDataQuality@1\n  inputs: {contrct: a}'],
    ['what is neither', 'task: CountersignDataQuality@1'],
    [
      'a model gate',
      'version: 1\nmodel: {name: a, task: binary}\ndata: {candidate: a, id: b, label: c, score: d}\nrules: [{metric: auc}]',
    ],
    ['a policy pack', 'name: a\nversion: 1\nextends: recommended\nrules: [{id: BND-SEC-001, severty: error}]'],
  ])('that is wrong is found out, as %s', async (_, text) => {
    expect(await snippetIssues(text)).not.toEqual([])
  })

  test('is found in a page, indented or not', () => {
    const page = 'a\n```yaml\nx: 1\n```\n1. b\n   ```yml\n   y:\n     z: 2\n   ```\n```sh\nls\n```\n'
    expect(snippetsOf('P', page)).toEqual([
      { place: 'P:2', text: 'x: 1\n' },
      { place: 'P:6', text: 'y:\n  z: 2\n' },
    ])
  })
})

function snippetsOf(page: string, text: string): Snippet[] {
  return [...text.matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map(({ index, 1: indent = '', 2: body = '' }) => ({
    place: `${page}:${text.slice(0, index).split('\n').length}`,
    text: body.replace(new RegExp(`^${indent}`, 'gm'), ''),
  }))
}

/** A page may show a whole file or only its steps; what shows our step must be one that a validator knows. */
async function snippetIssues(text: string): Promise<unknown[]> {
  const value: unknown = parse(text)
  if (hasKey(value, 'jobs') && !Array.isArray(value.jobs))
    return workflow(hasKey(value, 'on') ? text : `on: push\n${text}`)
  if (hasKey(value, 'model') && hasKey(value, 'data')) return gateIssues(text)
  if (hasKey(value, 'rules') && hasKey(value, 'version')) return policyIssues(text)
  if (hasKey(value, 'steps') || hasKey(value, 'extends') || hasKey(value, 'stages') || hasKey(value, 'jobs'))
    return pipelineIssues(text)
  if (Array.isArray(value)) {
    if (value.some((step) => hasKey(step, 'uses'))) {
      return workflow(`on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented(text)}`)
    }
    if (value.some((step) => hasKey(step, 'task'))) return pipelineIssues(`steps:\n${indented(text)}`)
  }
  return /countersign\/actions\/|Countersign\w+@\d/.test(text)
    ? ['neither a workflow nor a pipeline, nor steps of one']
    : []
}

async function workflow(text: string): Promise<unknown[]> {
  return [...(await workflowIssues(text)), ...(await lintIssues(text))]
}

function gateIssues(text: string): unknown[] {
  const gate = readGate('model-gate.yml', Buffer.from(text), allMetrics)
  return 'rules' in gate ? [] : [...gate]
}

async function policyIssues(text: string): Promise<unknown[]> {
  const read = async (name: string) => ({ name, bytes: Buffer.from(text) })
  return await loadPolicies({ packs: ['./pack.yml'], read }).then(
    () => [],
    (error: unknown) => [error],
  )
}

function hasKey<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '      ')
}
