import { Ajv } from 'ajv'

const NAME = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]*$' }
const TEXT = { type: 'string', minLength: 1 }
const NUMBER = { type: 'integer', minimum: 0 }
const SWITCH = { type: 'string', enum: ['true', 'false'] }

/** An object of these members and no others. */
function closed(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', additionalProperties: false, properties, required }
}

/**
 * What a `task.json` of ours may hold: the part that we use of what the agent, the editor and `tfx` accept
 * (`tasks.schema.json` of microsoft/azure-pipelines-task-lib, which closes every object too), with the limits that they
 * enforce elsewhere. `tfx` itself packs a task with a misspelt key or a kebab-case input without a word.
 */
const TASK_SCHEMA = closed({
  $schema: TEXT,
  id: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
  name: { type: 'string', pattern: '^[A-Za-z0-9]+$' },
  friendlyName: { ...TEXT, maxLength: 40 },
  description: { ...TEXT, maxLength: 255 },
  helpUrl: { type: 'string', pattern: '^https://' },
  helpMarkDown: TEXT,
  category: { enum: ['Build', 'Utility', 'Test', 'Package', 'Deploy'] },
  visibility: { type: 'array', items: { enum: ['Build', 'Release'] }, uniqueItems: true },
  runsOn: { type: 'array', items: { enum: ['Agent', 'DeploymentGroup'] }, uniqueItems: true },
  author: TEXT,
  version: closed({ Major: { ...NUMBER, minimum: 1 }, Minor: NUMBER, Patch: NUMBER }),
  minimumAgentVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
  instanceNameFormat: TEXT,
  groups: { type: 'array', items: closed({ name: NAME, displayName: TEXT, isExpanded: { type: 'boolean' } }) },
  inputs: {
    type: 'array',
    items: {
      ...closed(
        {
          name: NAME,
          type: { enum: ['boolean', 'multiLine', 'pickList', 'string'] },
          label: { ...TEXT, maxLength: 40 },
          required: { type: 'boolean' },
          defaultValue: { type: 'string' },
          options: { type: 'object', minProperties: 1, additionalProperties: TEXT },
          helpMarkDown: TEXT,
          groupName: NAME,
        },
        ['defaultValue', 'options', 'groupName'],
      ),
      allOf: [
        {
          if: { properties: { type: { const: 'pickList' } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
          then: { required: ['options'] },
          else: { properties: { options: false } },
        },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        { if: { properties: { type: { const: 'boolean' } } }, then: { properties: { defaultValue: SWITCH } } },
      ],
    },
  },
  outputVariables: { type: 'array', items: closed({ name: NAME, description: TEXT }) },
  restrictions: closed({
    commands: closed({ mode: { enum: ['any', 'restricted'] } }),
    settableVariables: closed({ allowed: { type: 'array', items: NAME } }),
  }),
  execution: closed({
    Node24: closed({ target: TEXT, argumentFormat: { const: '' } }),
    Node20_1: closed({ target: TEXT, argumentFormat: { const: '' } }),
  }),
})

interface Task {
  readonly inputs: readonly {
    readonly name: string
    readonly defaultValue?: string
    readonly options?: Readonly<Record<string, string>>
    readonly groupName?: string
  }[]
  readonly groups: readonly { readonly name: string }[]
}

const isTask = new Ajv({ allErrors: true }).compile<Task>(TASK_SCHEMA)

/** What the agent, the editor or the Marketplace would refuse or misread in a `task.json`; none when it is good. */
export function taskProblems(task: unknown): string[] {
  if (!isTask(task)) return (isTask.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
  const groups = task.groups.map(({ name }) => name)
  // The agent passes an input as an upper-case variable: names that differ in case alone are one.
  const names = task.inputs.map(({ name }) => name.toUpperCase())
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `/inputs: ${name} is there twice`),
    ...task.inputs.flatMap(({ name, defaultValue, options, groupName }) => [
      ...(defaultValue !== undefined && options !== undefined && options[defaultValue] === undefined
        ? [`/inputs/${name}: the default "${defaultValue}" is none of its options`]
        : []),
      ...(groupName !== undefined && !groups.includes(groupName) ? [`/inputs/${name}: no group "${groupName}"`] : []),
    ]),
  ]
}
