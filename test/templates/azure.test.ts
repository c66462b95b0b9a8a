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

const TEMPLATE = 'workflow-templates/azure-pipelines/pull-request.yml'
const template = read(TEMPLATE)
const example = read('workflow-templates/azure-pipelines/azure-pipelines.example.yml')
const parameters: readonly Parameter[] = parse(template).parameters
interface Step {
  readonly task?: string
  readonly condition?: string
  readonly target?: { readonly commands?: string; readonly settableVariables?: readonly string[] }
  readonly inputs?: Readonly<Record<string, string>>
}
const steps: readonly Step[] = parse(template).stages[0].jobs[0].steps

describe('the language service of Azure Pipelines sees', () => {
  test.each([
    ['an input that our task does not have', 'failOn: ${{', 'fail-on: ${{', 'Unexpected property fail-on'],
    ['a required input that is missing', '              contract: ${{ parameters.contract }}\n', '', '"contract"'],
    ['a choice that is not one', 'failOn: ${{ parameters.failOn }}', 'failOn: eror', 'Value is not accepted'],
    ['what is neither true nor false', 'samples: ${{ parameters.samples }}', 'explain: perhaps', 'Expected "boolean"'],
    ['a task that does not exist', 'CountersignDataQuality@1', 'CountersignDataQualty@1', 'CountersignDataQuality@1'],
    ['a version that does not exist', 'CountersignDataQuality@1', 'CountersignDataQuality@9', 'Value is not accepted'],
    ['an input that a built-in task does not have', 'targetPath:', 'tagretPath:', 'Unexpected property tagretPath'],
    ['an unknown key of a step', 'name: dataQuality', 'nam: dataQuality', 'Unexpected property nam'],
    [
      'an unknown key of a target',
      'commands: restricted\n              settable',
      'command: x\n              settable',
      'command',
    ],
    ['an unknown key of a job', 'displayName: Data quality', 'displayNam: Data', 'Unexpected property displayNam'],
    ['an unknown type of a parameter', 'type: stepList', 'type: stepLst', 'does not match'],
    ['a missing list of steps', '        steps:', '        stps:', 'Unexpected property stps'],
  ])('in the template: %s', async (_, fragment, mistake, message) => {
    const issues = await pipelineIssues(withMistake(template, fragment, mistake))
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message)
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

test.each(list('workflow-templates/azure-pipelines', /\.yml$/))('%s is valid', async (file) => {
  expect(await pipelineIssues(read(file))).toEqual([])
})

const task = ourTasks.find(({ name }) => name === 'CountersignDataQuality')

describe('the parameters of the template', () => {
  test('are all used, and no other is', () => {
    const used = [...template.matchAll(/\bparameters\.(\w+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(parameters.map(({ name }) => name).sort())
  })

  const inputs = (task?.inputs ?? []).flatMap((input) => {
    const parameter = parameters.find(({ name }) => name === input.name)
    return parameter === undefined ? [] : [{ name: input.name, input, parameter }]
  })
  test('pass on inputs of the task', () => expect(inputs.map(({ name }) => name)).toContain('contract'))
  test.each(inputs)('offer the choices of $name that the task has', ({ input, parameter }) => {
    expect(parameter.values).toEqual(input.options === undefined ? undefined : Object.keys(input.options))
  })
  test.each(inputs)('have the default of $name that the task has', ({ input, parameter }) => {
    expect(String(parameter.default ?? '')).toBe(String(input.defaultValue ?? ''))
  })
})

describe('the template', () => {
  const gate = steps.find((step) => step.task?.startsWith('Countersign'))
  const afterwards = gate === undefined ? [] : steps.slice(steps.indexOf(gate) + 1)

  test('restricts the gate to setting its own outputs', () => {
    const outputs = (task?.outputVariables ?? []).map(({ name }) => name)
    expect(outputs).toContain('outcome')
    expect(gate?.target?.commands).toBe('restricted')
    expect([...(gate?.target?.settableVariables ?? [])].sort()).toEqual(outputs.sort())
  })
  test('shows what the gate found, even when the gate failed', () => {
    expect(afterwards.map((step) => step.condition)).toEqual(['always()', 'always()', 'always()'])
  })
  test('keeps the directory that the gate writes', () => {
    const publish = afterwards.find((step) => step.task?.startsWith('PublishPipelineArtifact'))
    expect(publish?.inputs?.targetPath).toBe(gate?.inputs?.reportDirectory)
    // What is always published must not be what a pull request has committed.
    expect(publish?.inputs?.targetPath).toBe('$(Agent.TempDirectory)/countersign-report')
  })
  test('restricts the steps of whoever extends it', () => {
    expect(template).toMatch(
      /each step in parameters\.prepare[\s\S]*ne\(pair\.key, 'target'\)[\s\S]*commands: restricted/,
    )
  })
  test('neither takes a secret nor leaves a token', () => {
    expect(template).toContain('persistCredentials: false')
    expect(template).not.toMatch(/System\.AccessToken|SYSTEM_ACCESSTOKEN|azureSubscription/)
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
