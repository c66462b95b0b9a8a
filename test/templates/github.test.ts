// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub and Azure Pipelines are written so.
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { lintIssues } from './actionlint.ts'
import { withMistake } from './broken.ts'
import { exists, list, read } from './files.ts'
import { actionIssues, workflowIssues } from './github.ts'
import type { Issue } from './issue.ts'
import { policyProblems } from './policy.ts'

const template = read('workflow-templates/countersign-pull-request.yml')
/** What stands in the template once, after the pin of the checkout, and at the end. */
const BEFORE_DATA = ' # v7.0.1\n        with:\n          # Leaves'
const ALWAYS = 'rule was broken, by which rows.\n      - name: Keep the report\n        if: always()'
const templates = list('workflow-templates', /^[^/]+\.yml$/)
const workflows = [...templates, ...list('.github/workflows', /\.ya?ml$/)]
const actions = list('actions', /^[^/]+\/action\.yml$/)

const messages = (issues: readonly Issue[]) => issues.map((issue) => issue.message).join('\n')

describe('GitHub’s own parser sees', () => {
  test.each([
    ['an unknown event', 'merge_group:', 'merge_grup:', "Unexpected value 'merge_grup'"],
    ['an unknown permission', 'contents: read', 'contens: read', "Unexpected value 'contens'"],
    ['a permission that cannot be granted', 'contents: read', 'contents: admin', "Unexpected value 'admin'"],
    ['an unknown key of a job', 'timeout-minutes: 30', 'timeout-minuts: 30', "Unexpected value 'timeout-minuts'"],
    ['an unknown key of a step', 'id: data-quality', 'di: data-quality', "Unexpected value 'di'"],
    ['an unknown function', ALWAYS, ALWAYS.replace('always', 'allways'), "Unrecognized function: 'allways'"],
    [
      'an unknown context',
      'data-quality-${{ github.run_attempt }}',
      '${{ githb.run_attempt }}',
      "Unrecognized named-value: 'githb'",
    ],
    ['an input that our action does not have', 'samples: 5', 'smaples: 5', "Invalid action input 'smaples'"],
    ['an input that our other action does not have', 'base: HEAD^1', 'bas: HEAD^1', "Invalid action input 'bas'"],
    ['an input that another’s action does not have', 'fetch-depth: 0', 'fetch-dept: 0', "input 'fetch-dept'"],
    ['a required input that is missing', 'contract: contracts/*.odcs.yaml', '', 'Missing required input `contract`'],
    ['an action that does not exist', 'actions/data-quality@', 'actions/data-qualty@', 'Unable to resolve action'],
    [
      'a commit that is not the release',
      `3d3c42e5aac5ba805825da76410c181273ba90b1${BEFORE_DATA}`,
      `3d3c42e6aac5ba805825da76410c181273ba90b1${BEFORE_DATA}`,
      'Unable to resolve action',
    ],
  ])('%s', async (_, fragment, mistake, message) => {
    expect(messages(await workflowIssues(withMistake(template, fragment, mistake)))).toContain(message)
  })

  test.each(['countersign/countersign/actions/data-quality@v1', './actions/data-quality'])(
    'in %s: a typo',
    async (uses) => {
      const workflow = `on: push\njobs: {job: {runs-on: x, steps: [{uses: ${uses}, with: {contract: c}}]}}`
      expect(await workflowIssues(workflow)).toEqual([])
      expect(await workflowIssues(withMistake(workflow, 'contract:', 'contrat:'))).not.toEqual([])
    },
  )

  test.each([
    ['an unknown runtime', 'using: node24', 'using: node26'],
    ['an unknown key', 'runs:', 'run:'],
    ['a missing entry', 'main:', 'mian:'],
  ])('in an action.yml: %s', async (_, fragment, mistake) => {
    const manifest = 'name: n\ndescription: d\nruns:\n  using: node24\n  main: index.js\n'
    expect(await actionIssues(manifest)).toEqual([])
    expect(await actionIssues(withMistake(manifest, fragment, mistake))).not.toEqual([])
  })
})

describe('actionlint sees', () => {
  test.each([
    ['an unknown event', 'merge_group:', 'merge_grup:', 'unknown Webhook event "merge_grup"'],
    ['an unknown permission', 'contents: read', 'contens: read', 'unknown permission scope "contens"'],
    ['an unknown key of a job', 'timeout-minutes: 30', 'timeout-minuts: 30', 'unexpected key "timeout-minuts"'],
    ['an unknown function', ALWAYS, ALWAYS.replace('always', 'allways'), 'undefined function "allways"'],
    [
      'an unknown property',
      'data-quality-${{ github.run_attempt }}',
      '${{ github.run_atempt }}',
      'property "run_atempt" is not defined',
    ],
  ])('%s', async (_, fragment, mistake, message) => {
    expect(messages(await lintIssues(withMistake(template, fragment, mistake)))).toContain(message)
  })
})

describe('the policy sees', () => {
  test.each([
    ['wide permissions', 'contents: read', 'contents: write', 'permissions are not exactly contents: read'],
    [
      'a run that goes on',
      'cancel-in-progress: true',
      'cancel-in-progress: false',
      'a superseded run is not cancelled',
    ],
    ['a job without an end', 'timeout-minutes: 30', '', 'job data-quality has no timeout'],
    ['forks that are trusted', '  pull_request:\n', '  pull_request_target:\n', 'pull_request_target gives'],
    ['a secret', 'samples: 5', 'samples: ${{ secrets.SAMPLES }}', 'a pull request is given a secret'],
    [
      'a tag',
      `@3d3c42e5aac5ba805825da76410c181273ba90b1${BEFORE_DATA}`,
      `@v7${BEFORE_DATA}`,
      'actions/checkout@v7 is not pinned',
    ],
    ['a comment that lies', BEFORE_DATA, BEFORE_DATA.replace('v7.0.1', 'v7.0.2'), 'is not pinned'],
    ['our action at another version', 'data-quality@v', 'data-quality@v9', 'is not version'],
    ['a script that is injected', 'id: data-quality', 'run: echo ${{ github.head_ref }}', 'pasted into a script'],
    [
      'a token on disk',
      'persist-credentials: false\n          # With',
      'persist-credentials: true\n          # With',
      'checkout leaves its token behind',
    ],
    ['a report that is lost', ALWAYS, ALWAYS.replace('always', 'success'), 'the report of a failed run is not kept'],
  ])('%s', (_, fragment, mistake, problem) => {
    expect(policyProblems(withMistake(template, fragment, mistake)).join('\n')).toContain(problem)
  })
})

describe.each(workflows)('%s', (file) => {
  test('is valid to GitHub’s own parser', async () => expect(await workflowIssues(read(file))).toEqual([]))
  test('is valid to actionlint', async () => expect(await lintIssues(read(file))).toEqual([]))
  test('keeps the policy', () => expect(policyProblems(read(file))).toEqual([]))
})

describe.each(templates)('as a starter workflow, %s', (file) => {
  const properties = JSON.parse(read(file.replace(/\.yml$/, '.properties.json')))

  test('has a name, a description and categories', () => {
    expect(properties).toEqual({
      name: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      iconName: expect.stringMatching(/^[\w-]+$/),
      categories: expect.arrayContaining([expect.any(String)]),
    })
  })
  test('has its icon beside it', () => {
    expect(exists(`workflow-templates/${properties.iconName}.svg`)).toBe(true)
  })
  test('keeps the directory that each of its gates writes', () => {
    const jobs: readonly { steps: { with?: Record<string, string> }[] }[] = Object.values(parse(read(file)).jobs)
    expect(jobs).not.toEqual([])
    for (const { steps } of jobs) {
      const written = steps.map((step) => step.with?.['report-directory']).find((directory) => directory !== undefined)
      const kept = steps.map((step) => step.with?.path).find((path) => path !== undefined)
      expect(kept).toBe(`${written}/`)
      // What is always published must not be what a pull request has committed.
      expect(written).toBe('${{ runner.temp }}/countersign-report')
    }
  })
})

test('the checks of a pull request run for the default branch of whoever copies them', () => {
  expect(parse(template).on.pull_request.branches).toEqual(['$default-branch'])
})

test('the check of the bundle reads waivers and baseline from the branch that the pull request goes to', () => {
  const steps: { id?: string; with?: Record<string, string> }[] = parse(template).jobs['bundle-validate'].steps
  expect(steps.find(({ id }) => id === 'bundle-validate')?.with?.['config-ref']).toMatch(/^origin\//)
  expect(steps.find((step) => 'persist-credentials' in (step.with ?? {}))?.with?.['fetch-depth']).toBe(0)
})

test('the model gate reads its rules from a branch that nobody can write to alone, and holds no alias', () => {
  const { jobs } = parse(read('workflow-templates/countersign-model-gate.yml'))
  const steps: { id?: string; run?: string; with?: Record<string, string> }[] = jobs['model-gate'].steps
  expect(steps.filter(({ run }) => run !== undefined)).toEqual([])
  // A schedule is an event without a repository (github/codeql-action#1211), and runs the default branch.
  expect(steps.find(({ id }) => id === 'model-gate')?.with?.['config-ref']).toBe(
    "origin/${{ github.event.repository.default_branch || github.event_name == 'schedule' && github.ref_name }}",
  )
  expect(jobs['model-gate'].environment).toBe('model-gate')
})

describe.each(actions)('%s', (file) => {
  test('is valid to GitHub’s own parser', async () => expect(await actionIssues(read(file))).toEqual([]))
})

test('there is something to validate', () => {
  expect([templates.length, workflows.length, actions.length].every((count) => count > 0)).toBe(true)
})
