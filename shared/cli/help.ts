import {
  COMMON_INPUTS,
  COMMON_OUTPUTS,
  type InputSpec,
  type InputSpecs,
  kebabCase,
  type OutputSpecs,
  type StepDefinition,
} from '../kernel/index.ts'
import { plainText, wrapText } from './markdown.ts'

const WIDTH = 100

/** What the exit codes mean, the same for every step. */
export const EXIT_CODES: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'pass or warn'],
  ['1', 'fail: the answer is no'],
  ['2', 'inconclusive, or a conflict with another promotion'],
  ['3', 'could not decide (engine, network, service, cancelled): safe to run again'],
  ['4', 'bad input or configuration'],
]

const OPTIONS: readonly (readonly [flag: string, meaning: string])[] = [
  ['--json', 'Prints the report as JSON on stdout, and nothing else there.'],
  ['--no-colour', 'Prints plain text (as does NO_COLOR in the environment).'],
  ['--verbose', 'Prints debugging lines, stacks among them, on stderr.'],
  ['--help', 'Prints this.'],
  ['--version', 'Prints the version.'],
]

/** `countersign --help`: the steps and how to ask about each. */
export function generalHelp(definitions: readonly StepDefinition[], version: string): string {
  return page([
    `Countersign ${version}: release gates for machine learning on Azure Databricks.`,
    '',
    'Usage: countersign <step> --input value …',
    '       countersign <step> --help',
    '',
    'Steps',
    ...columns(definitions.map(({ id, summary }) => [id, plainText(summary)])),
    '',
    'Options',
    ...columns(OPTIONS),
    '',
    'Exit codes',
    ...columns(EXIT_CODES),
  ])
}

/** `countersign <step> --help`: every input with type, default and example, outputs and exit codes. */
export function stepHelp(definition: StepDefinition): string {
  return page([
    ...wrapText(`countersign ${definition.id}: ${plainText(definition.summary)}`, WIDTH, ''),
    '',
    ...wrapText(plainText(definition.doc), WIDTH, ''),
    '',
    `Usage: countersign ${definition.id} ${usage(definition.inputs)}`,
    '',
    'Example',
    `  ${exampleCommand(definition)}`,
    '',
    'Inputs',
    ...Object.entries({ ...definition.inputs, ...COMMON_INPUTS } as InputSpecs).flatMap(inputHelp),
    'Outputs',
    ...columns(
      Object.entries({ ...definition.outputs, ...COMMON_OUTPUTS } as OutputSpecs).map(([name, { doc }]) => [
        kebabCase(name),
        plainText(doc),
      ]),
    ),
    '',
    'Options',
    ...columns(OPTIONS),
    '',
    'Exit codes',
    ...columns(EXIT_CODES),
  ])
}

/** The command of the definition's example, as a person would type it in a shell. */
export function exampleCommand(definition: StepDefinition): string {
  const flags = Object.entries(definition.example).map(([name, value]) => `--${name} ${shellWord(value)}`)
  return ['countersign', definition.id, ...flags].join(' ')
}

/** The kind of an input in a few words: `one of error, warning, never`, `whole number from 0 to 100`. */
export function describeKind(spec: InputSpec): string {
  switch (spec.kind) {
    case 'text':
      return 'text'
    case 'path':
      return 'path, relative to the workspace'
    case 'secret':
      return 'secret text'
    case 'lines':
      return 'list, one item per line'
    case 'choice':
      return `one of ${spec.values.join(', ')}`
    case 'boolean':
      return 'true or false'
    case 'integer':
    case 'number':
      return `${spec.kind === 'integer' ? 'whole number' : 'number'}${range(spec.min, spec.max)}`
  }
}

/** The default as a user would write it; `undefined` when there is none. */
export function defaultText(spec: InputSpec): string | undefined {
  if (!('default' in spec) || spec.default === undefined) return undefined
  return Array.isArray(spec.default) ? spec.default.join('\n') : String(spec.default)
}

function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`
  if (min !== undefined) return `, at least ${min}`
  return max === undefined ? '' : `, at most ${max}`
}

function inputHelp([name, spec]: [string, InputSpec]): string[] {
  const fallback = defaultText(spec)
  const facts = [
    spec.required === true ? 'required' : undefined,
    describeKind(spec),
    spec.kind === 'lines' ? 'repeat the flag for more' : undefined,
    fallback === undefined ? undefined : `default ${fallback}`,
  ].filter((fact) => fact !== undefined)
  return [
    `  --${kebabCase(name)}${placeholder(spec)}`,
    ...wrapText(`${plainText(spec.doc)} (${facts.join('; ')})`, WIDTH, '      '),
    ...(spec.example === undefined ? [] : [`      e.g. --${kebabCase(name)} ${shellWord(spec.example)}`]),
    '',
  ]
}

function usage(inputs: InputSpecs): string {
  const required = Object.entries(inputs).filter(([, spec]) => spec.required === true)
  const command = inputs.command?.kind === 'choice' ? [`[${inputs.command.values.join('|')}]`] : []
  return [...command, ...required.map(([name, spec]) => `--${kebabCase(name)}${placeholder(spec)}`), '[options]'].join(
    ' ',
  )
}

function placeholder(spec: InputSpec): string {
  switch (spec.kind) {
    case 'choice':
      return ` <${spec.values.join('|')}>`
    case 'boolean':
      return '[=true|false]'
    case 'integer':
    case 'number':
      return ' <number>'
    case 'path':
      return ' <path>'
    default:
      return ' <text>'
  }
}

function shellWord(value: string): string {
  return /^[\w./:=@%+,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`
}

/** Names on the left, their meaning wrapped on the right. */
function columns(rows: readonly (readonly [name: string, meaning: string])[]): string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4
  return rows.flatMap(([name, meaning]) => {
    const [first = '', ...rest] = wrapText(meaning, WIDTH, ' '.repeat(left))
    return [`  ${name}`.padEnd(left) + first.slice(left), ...rest]
  })
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`
}
