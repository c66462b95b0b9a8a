import { getLanguageService, parse as parsePipeline } from 'azure-pipelines-language-service'
import { list, read } from './files.ts'
import { type Issue, toIssue } from './issue.ts'

interface TaskInput {
  readonly name: string
  readonly type: string
  readonly label: string
  readonly required?: boolean
  readonly defaultValue?: string | number | boolean
  readonly options?: Readonly<Record<string, string>>
}

/** The parts of a `task.json` that matter to whoever writes a pipeline. */
export interface Task {
  readonly name: string
  readonly description: string
  readonly version: { readonly Major: number | string }
  readonly inputs: readonly TaskInput[]
  readonly outputVariables?: readonly { readonly name: string }[]
}

/** Our tasks, from their generated manifests. */
export const ourTasks: readonly Task[] = list('ado-tasks', /^[^/]+\/V\d+\/task\.json$/).map((file) =>
  JSON.parse(read(file)),
)

const SCHEMA = 'https://schema.example/service-schema.json'
const service = getLanguageService(
  () => Promise.resolve(schemaWithOurTasks()),
  [],
  () => Promise.resolve(SCHEMA),
)
service.configure({ validate: true })

/** What the language service of Azure Pipelines says about a pipeline or a template. */
export async function pipelineIssues(text: string): Promise<Issue[]> {
  const lines = text.split('\n')
  const document = {
    uri: 'file:///azure-pipelines.yml',
    languageId: 'yaml',
    version: 1,
    lineCount: lines.length,
    getText: () => text,
    positionAt: (offset: number) => {
      const before = text.slice(0, offset).split('\n')
      return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
    },
    offsetAt: ({ line, character }: { line: number; character: number }) =>
      lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character,
  }
  const diagnostics = await quietly(() => service.doValidation(document, parsePipeline(text)))
  return diagnostics.map(toIssue)
}

/** The service prints its debugging notes to the console. */
async function quietly<T>(body: () => PromiseLike<T>): Promise<T> {
  const log = console.log
  console.log = () => {}
  try {
    return await body()
  } finally {
    console.log = log
  }
}

/**
 * Microsoft's schema with two additions: an entry for each of our tasks, strict about its inputs, and the
 * key `target`, which every step has and which the published schema leaves out for tasks.
 */
function schemaWithOurTasks(): object {
  const schema = JSON.parse(read('test/fixtures/azure-pipelines/service-schema.json'))
  const task = schema.definitions.task
  task.properties.target = { $ref: '#/definitions/stepTarget' }
  for (const ours of ourTasks) {
    const reference = `${ours.name}@${ours.version.Major}`
    task.properties.task.anyOf.push({ description: ours.description, ignoreCase: 'value', enum: [reference] })
    const required = ours.inputs.filter((input) => input.required === true).map((input) => input.name)
    task.anyOf.push({
      properties: {
        task: { description: ours.description, ignoreCase: 'value', pattern: `^${reference}$` },
        inputs: {
          description: `${ours.name} inputs`,
          properties: Object.fromEntries(ours.inputs.map((input) => [input.name, inputSchema(input)])),
          additionalProperties: false,
          required,
        },
      },
      firstProperty: ['task'],
      required: required.length > 0 ? ['task', 'inputs'] : ['task'],
    })
  }
  return schema
}

/** What only the run will know. The service knows that a number or a boolean may come so, but not a choice. */
const EXPRESSION = '^(\\$\\{\\{.*\\}\\}|\\$\\(.*\\))$'

/** As the published schema describes the inputs of built-in tasks. */
function inputSchema(input: TaskInput): object {
  const common = { description: input.label }
  if (input.type === 'boolean') return { ...common, type: 'boolean', ignoreCase: 'key' }
  if (input.type === 'int') return { ...common, type: 'integer', ignoreCase: 'key' }
  if (input.options !== undefined) {
    return { ...common, anyOf: [{ ignoreCase: 'all', enum: Object.keys(input.options) }, { pattern: EXPRESSION }] }
  }
  return { ...common, type: 'string', ignoreCase: 'key' }
}
