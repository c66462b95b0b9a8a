import { defaultText } from '../../shared/cli/help.ts'
import { plainText } from '../../shared/cli/markdown.ts'
import {
  COMMON_INPUTS,
  COMMON_OUTPUTS,
  type InputSpec,
  type InputSpecs,
  type OutputSpecs,
  type StepDefinition,
} from '../../shared/kernel/index.ts'
import { PROJECT, type Version } from './project.ts'
import { taskProblems } from './task-rules.ts'

/** The first agent with the Node20_1 handler (azure-pipelines-agent, docs/migrateNode24.md). Older ones update themselves. */
const MINIMUM_AGENT = '4.248.0'

const REPORT_GROUP = { name: 'report', displayName: 'Report', isExpanded: false }

/** `ado-tasks/<Step>/V1/task.json` */
export function taskJson(definition: StepDefinition, version: Version): string {
  const outputs = Object.entries({ ...COMMON_OUTPUTS, ...definition.outputs } as OutputSpecs)
  const handler = { target: 'index.js', argumentFormat: '' }
  const task = {
    $schema: 'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id: definition.task.id,
    name: definition.task.name,
    friendlyName: `${PROJECT.name}: ${definition.title}`,
    description: plainText(definition.summary),
    helpUrl: `https://github.com/${PROJECT.repository}/tree/main/actions/${definition.id}`,
    helpMarkDown: definition.doc,
    category: 'Utility',
    visibility: ['Build', 'Release'],
    runsOn: ['Agent', 'DeploymentGroup'],
    author: PROJECT.publisher,
    version: { Major: version.major, Minor: version.minor, Patch: version.patch },
    minimumAgentVersion: MINIMUM_AGENT,
    instanceNameFormat: `${PROJECT.name}: ${definition.title}`,
    groups: [REPORT_GROUP],
    inputs: [
      ...Object.entries(definition.inputs).map(([name, spec]) => taskInput(name, spec)),
      ...Object.entries<InputSpec>(COMMON_INPUTS as InputSpecs).map(([name, spec]) => ({
        ...taskInput(name, spec),
        groupName: REPORT_GROUP.name,
      })),
    ],
    outputVariables: outputs.map(([name, { doc }]) => ({ name, description: doc })),
    restrictions: {
      // The summary, test results and artifacts need commands that `restricted` forbids.
      commands: { mode: 'any' },
      // Whatever text may reach the log, it can set no other variable of the pipeline.
      settableVariables: { allowed: outputs.map(([name]) => name) },
    },
    // The agent runs a task with a Node24 handler on Node 20 still, unless its server says otherwise.
    execution: { Node24: handler, Node20_1: handler },
  }
  const problems = taskProblems(task)
  if (problems.length > 0) throw new Error(`The task of ${definition.id} would not work: ${problems.join('; ')}`)
  return `${JSON.stringify(task, null, 2)}\n`
}

function taskInput(name: string, spec: InputSpec) {
  const fallback = defaultText(spec)
  return {
    name,
    type: inputType(spec),
    label: spec.label,
    required: spec.required === true,
    ...(fallback === undefined ? {} : { defaultValue: fallback }),
    ...(spec.kind === 'choice' ? { options: Object.fromEntries(spec.values.map((value) => [value, value])) } : {}),
    helpMarkDown: spec.doc,
  }
}

/**
 * A path is a `string`, not a `filePath`: the agent turns an empty `filePath` into the sources folder and makes the
 * others absolute, so that an absent input would look given and the report would differ from the other hosts'.
 */
function inputType(spec: InputSpec): string {
  if (spec.kind === 'boolean') return 'boolean'
  if (spec.kind === 'choice') return 'pickList'
  return spec.kind === 'lines' ? 'multiLine' : 'string'
}

/** `ado-tasks/<Step>/V1/index.js`; the runtime is laid beside it when the extension is packed. */
export function taskStub(definition: StepDefinition): string {
  return `import { run } from './runtime/index.js'\nawait run('${definition.id}')\n`
}
