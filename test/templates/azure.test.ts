// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub and Azure Pipelines are written so.
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ourTasks, pipelineIssues } from './azure.ts'
import { withMistake } from './broken.ts'
import { exists, list, read } from './files.ts'

interface Parameter {
  readonly name: string
  readonly type: string
  readonly default?: unknown
  readonly values?: readonly unknown[]
}

const FOLDER = 'workflow-templates/azure-pipelines'
const TEMPLATE = `${FOLDER}/pull-request.yml`
const template = read(TEMPLATE)
const reportSteps = read(`${FOLDER}/report-steps.yml`)
const example = read(`${FOLDER}/azure-pipelines.example.yml`)
const parameters: readonly Parameter[] = parse(template).parameters
interface Step {
  readonly task?: string
  readonly template?: string
  readonly parameters?: Readonly<Record<string, string>>
  readonly condition?: string
  readonly target?: { readonly commands?: string; readonly settableVariables?: readonly string[] }
  readonly inputs?: Readonly<Record<string, string>>
}
interface Job {
  readonly job: string
  readonly steps: readonly Step[]
}
const jobs = jobsOf(template)
const modelGate = jobsOf(read(`${FOLDER}/model-gate.yml`))
/** What a report goes through, one gate after the other. */
const afterwards: readonly Step[] = parse(reportSteps).steps
const GATES = [
  { gate: 'bundle-validate', job: 'bundle_validate', taskName: 'CountersignBundleValidate', given: 'bundle' },
  { gate: 'data-quality', job: 'data_quality', taskName: 'CountersignDataQuality', given: 'contract' },
] as const

describe('the language service of Azure Pipelines sees', () => {
  test.each([
    ['an input that our task does not have', 'samples: ${{', 'smaples: ${{', 'Unexpected property smaples'],
    ['an input that our other task does not have', 'baseline: ${{', 'basline: ${{', 'Unexpected property basline'],
    ['a required input that is missing', '                  contract: ${{ parameters.contract }}\n', '', '"contract"'],
    [
      'a choice that is not one',
      'failOn: ${{ parameters.failOn }}\n                  samples',
      'failOn: eror\n                  samples',
      'Value is not accepted',
    ],
    ['what is neither true nor false', 'samples: ${{ parameters.samples }}', 'explain: perhaps', 'Expected "boolean"'],
    ['a task that does not exist', 'CountersignDataQuality@1', 'CountersignDataQualty@1', 'CountersignDataQuality@1'],
    ['a version that does not exist', 'CountersignDataQuality@1', 'CountersignDataQuality@9', 'Value is not accepted'],
    ['an unknown key of a step', 'name: dataQuality', 'nam: dataQuality', 'Unexpected property nam'],
    [
      'an unknown key of a target',
      'commands: restricted\n                  settableVariables: [',
      'command: x\n                  settableVariables: [',
      'command',
    ],
    ['an unknown key of a job', 'displayName: Data quality', 'displayNam: Data', 'Unexpected property displayNam'],
    ['an unknown type of a parameter', 'type: stepList', 'type: stepLst', 'does not match'],
    ['a missing list of steps', 'steps:\n              # A', 'stps:\n              # A', 'Unexpected property stps'],
  ])('in the template: %s', async (_, fragment, mistake, message) => {
    const issues = await pipelineIssues(withMistake(template, fragment, mistake))
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message)
  })

  test('in a part of the template: an input that a built-in task does not have', async () => {
    const issues = await pipelineIssues(withMistake(reportSteps, 'targetPath:', 'tagretPath:'))
    expect(issues.map((issue) => issue.message).join('\n')).toContain('Unexpected property tagretPath')
  })

  test.each([
    ['a key that does not exist', 'extends:', 'extend:', 'Unexpected property extend'],
    ['a key that is written twice', 'trigger: none', 'trigger: none\ntrigger: none', 'duplicate key'],
  ])('in the pipeline: %s', async (_, fragment, mistake, message) => {
    const issues = await pipelineIssues(withMistake(example, fragment, mistake))
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message)
  })

  test('by the schema that Microsoft published, unmodified', () => {
    const hash = createHash('sha256').update(read('test/fixtures/azure-pipelines/service-schema.json')).digest('hex')
    expect(read('test/fixtures/azure-pipelines/README.md')).toContain(hash)
  })
})

test.each(list(FOLDER, /\.yml$/))('%s is valid', async (file) => {
  expect(await pipelineIssues(read(file))).toEqual([])
})

describe('the parameters of the template', () => {
  test('are all used, and no other is', () => {
    const used = [...template.matchAll(/\bparameters\.(\w+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(parameters.map(({ name }) => name).sort())
  })

  const inputs = GATES.flatMap(({ job, taskName }) => {
    const step = jobs.find((candidate) => candidate.job === job)?.steps.find((step) => step.task?.startsWith(taskName))
    const known = ourTasks.find(({ name }) => name === taskName)?.inputs ?? []
    return Object.entries(step?.inputs ?? {}).flatMap(([name, given]) => {
      const input = known.find((input) => input.name === name)
      const parameter = parameters.find((parameter) => given === `\${{ parameters.${parameter.name} }}`)
      return input === undefined || parameter === undefined ? [] : [{ name, taskName, input, parameter }]
    })
  })
  test.each(GATES)('pass on inputs of $taskName', ({ taskName, given }) => {
    expect(inputs.filter((input) => input.taskName === taskName).map(({ name }) => name)).toContain(given)
  })
  test.each(inputs)('offer the choices of $name that $taskName has', ({ input, parameter }) => {
    expect(parameter.values).toEqual(input.options === undefined ? undefined : Object.keys(input.options))
  })
  // The template protects what decides; the task does not know of which branch.
  test.each(inputs.filter(({ name }) => name !== 'configRef'))(
    'have the default of $name that $taskName has',
    ({ input, parameter }) => {
      expect(String(parameter.default ?? '')).toBe(String(input.defaultValue ?? ''))
    },
  )
})

const MODEL_GATE = { gate: 'model-gate', job: 'model_gate', taskName: 'CountersignModelGate' } as const

describe.each([...GATES, MODEL_GATE])('in its template, $gate', ({ gate, job, taskName }) => {
  const steps = [...jobs, ...modelGate].find((candidate) => candidate.job === job)?.steps ?? []
  const judge = steps.find((step) => step.task?.startsWith(taskName))

  test('may set its own outputs, and nothing else', () => {
    const outputs = (ourTasks.find(({ name }) => name === taskName)?.outputVariables ?? []).map(({ name }) => name)
    expect(outputs).toContain('outcome')
    expect(judge?.target?.commands).toBe('restricted')
    expect([...(judge?.target?.settableVariables ?? [])].sort()).toEqual(outputs.sort())
  })
  test('is the last that the job does, but for showing the report of this gate', () => {
    expect(judge).toBeDefined()
    expect(steps.slice(steps.indexOf(judge as Step) + 1)).toEqual([
      { template: 'report-steps.yml', parameters: { gate } },
    ])
  })
  test('writes the directory that is kept', () => {
    const publish = afterwards.find((step) => step.task?.startsWith('PublishPipelineArtifact'))
    expect(publish?.inputs?.targetPath).toBe(judge?.inputs?.reportDirectory)
    // What is always published must not be what a pull request has committed.
    expect(publish?.inputs?.targetPath).toBe('$(Agent.TempDirectory)/countersign-report')
  })
  test('leaves no token', () => {
    expect(steps.filter((step) => 'checkout' in step)).toEqual([expect.objectContaining({ persistCredentials: false })])
  })
})

test.each([
  ['model-gate.yml', modelGate],
  ['pull-request.yml', jobs],
])('%s reads its rules from a protected branch unless the pipeline names another', (file, of) => {
  const { parameters: given } = parse(read(`${FOLDER}/${file}`)) as { readonly parameters: readonly Parameter[] }
  expect(given.find(({ name }) => name === 'configRef')?.default).toBe('origin/main')
  expect(of.flatMap(({ steps }) => steps.flatMap(({ inputs = {} }) => inputs.configRef ?? []))).toEqual([
    '${{ parameters.configRef }}',
  ])
})

describe('the template', () => {
  test('asks about the bundle first, before any step of whoever extends it', () => {
    expect(jobs.map(({ job }) => job)).toEqual(GATES.map(({ job }) => job))
    expect(JSON.stringify(jobs[0])).not.toContain('parameters.prepare')
  })
  test.each([
    ['bundle_validate', 'bundle', ''],
    ['data_quality', 'contract', 'none'],
  ])('goes without %s where the pipeline says that there is nothing for it', (job, given, nothing) => {
    expect(template).toContain(`      - \${{ if ne(parameters.${given}, '${nothing}') }}:\n          - job: ${job}\n`)
  })
  test('does not start where a pipeline says nothing of its contracts', () => {
    expect(parameters.find(({ name }) => name === 'contract')).not.toHaveProperty('default')
  })
  test('shows what a gate found, even when the gate failed', () => {
    expect(afterwards.map((step) => step.condition)).toEqual(['always()', 'always()', 'always()'])
  })
  test('restricts the steps of whoever extends it', () => {
    expect(template).toMatch(
      /each step in parameters\.prepare[\s\S]*ne\(pair\.key, 'target'\)[\s\S]*commands: restricted/,
    )
  })
  test('takes no secret', () => {
    expect(template + reportSteps).not.toMatch(/System\.AccessToken|SYSTEM_ACCESSTOKEN|azureSubscription/)
  })
})

describe('the example', () => {
  const { template: reference, parameters: given } = parse(example).extends

  test('extends a file that is there', () => {
    expect(reference).toBe(`${TEMPLATE}@countersign`)
    expect(exists(TEMPLATE)).toBe(true)
  })
  test('gives the parameters that must be given, and none that does not exist', () => {
    const required = parameters.filter((parameter) => parameter.default === undefined).map(({ name }) => name)
    expect(Object.keys(given)).toEqual(expect.arrayContaining(required))
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(given)))
  })
  test('takes the template from the release of this version', () => {
    const { version } = JSON.parse(read('package.json'))
    expect(parse(example).resources.repositories[0].ref).toBe(`refs/tags/v${version}`)
  })
})

/** The jobs of a template, those under a condition among them. */
function jobsOf(text: string): readonly Job[] {
  return parse(text).stages[0].jobs.flatMap((job: Job | Record<string, Job[]>) =>
    'job' in job ? [job] : Object.values(job).flat(),
  )
}
