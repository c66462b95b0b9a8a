/**
 * A small JSON Schema in the shape of the one that `databricks bundle schema` prints: definitions nested by the path
 * of a Go package, and beside each type the pattern of a reference. Ours in every word.
 */
const reference = { type: 'string', pattern: '\\$\\{(var|bundle|resources)(\\.[a-z_]+)+\\}' }
const or = (type: object) => ({ oneOf: [type, reference] })
const to = (...path: string[]) => ({ $ref: `#/$defs/${path.join('/')}` })
const config = (name: string) => to('github.com', 'databricks', 'cli', 'bundle', 'config', name)
const closed = (properties: object, required: string[] = []) =>
  or({ type: 'object', properties, additionalProperties: false, required })
const mapOf = (items: object) => or({ type: 'object', additionalProperties: items })
const listOf = (items: object) => or({ type: 'array', items })

export const cliLikeSchema = {
  $defs: {
    bool: or({ type: 'boolean' }),
    int: or({ type: 'integer' }),
    float64: or({ type: 'number' }),
    string: { type: 'string' },
    interface: {},
    'github.com': {
      databricks: {
        cli: {
          bundle: {
            config: {
              Bundle: closed({ name: to('string'), uuid: to('string') }, ['name']),
              Target: closed({ default: to('bool'), resources: config('Resources'), workspace: config('Workspace') }),
              Workspace: closed({ host: to('string') }),
              Resources: closed({ jobs: to('map', 'Job') }),
              'resources.Job': closed({
                name: to('string'),
                tasks: to('slice', 'Task'),
                timeout_seconds: { description: 'How long it may take', ...to('int') },
                weight: to('float64'),
                anything: to('interface'),
                format: { ...config('Format'), deprecationMessage: 'It is always the new one.', deprecated: true },
                old: { ...to('string'), deprecated: true },
              }),
              'resources.Task': closed({ task_key: to('string'), for_each_task: config('ForEach') }, ['task_key']),
              ForEach: closed({ inputs: to('string'), task: config('resources.Task') }, ['inputs', 'task']),
              Format: or({ type: 'string', enum: ['SINGLE_TASK', 'MULTI_TASK'] }),
              Variable: closed({ default: to('interface'), description: to('string') }),
            },
          },
        },
      },
    },
    map: {
      Job: mapOf(config('resources.Job')),
      Target: mapOf(config('Target')),
      Variable: mapOf(config('Variable')),
    },
    slice: { Task: listOf(config('resources.Task')) },
  },
  type: 'object',
  properties: {
    bundle: config('Bundle'),
    resources: config('Resources'),
    targets: to('map', 'Target'),
    variables: to('map', 'Variable'),
    workspace: config('Workspace'),
  },
  additionalProperties: {},
}
