import {
  COMMON_INPUTS,
  type InputSpec,
  type InputSpecs,
  kebabCase,
  kernelErrors,
  type Problem,
  parseInputs,
  StepError,
} from '../kernel/index.ts'
import { didYouMean } from '../kernel/suggest.ts'

export interface Command {
  /** Raw input values by kebab-case name. */
  readonly inputs: Readonly<Record<string, string>>
  readonly json: boolean
  readonly colour: boolean
  readonly verbose: boolean
  /** `INPUT_INVALID` with every mistake at once, missing and unusable values among them: with these, no step may run. */
  readonly mistakes?: StepError
}

const SWITCHES = ['json', 'no-colour', 'no-color', 'verbose', 'help', 'version']

/**
 * Reads the flags of a step: `--name value`, `--name=value`, a boolean alone, a list by repeating its flag. One item of
 * a list reads better in the singular: `--target prod` is `--targets prod`. A step with an input `command` takes it as
 * its first word, too: `model-gate init` is `model-gate --command init`.
 */
export function parseArguments(stepId: string, specs: InputSpecs, words: readonly string[]): Command {
  const inputs = new Map<string, InputSpec>(
    Object.entries({ ...specs, ...COMMON_INPUTS }).map(([name, spec]) => [kebabCase(name), spec]),
  )
  const values = new Map<string, string[]>()
  const switches = new Set<string>()
  const problems: Problem[] = []
  const rest = [...words]
  const [first] = rest
  if (first !== undefined && !first.startsWith('-') && specs.command?.kind === 'choice') {
    values.set('command', [first])
    rest.shift()
  }
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const flag = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word)
    if (flag === null) {
      problems.push({ message: `"${word}" is no flag.`, hint: `Inputs are given by name: --input value.` })
      continue
    }
    const [, written = '', attached] = flag
    const name = inputs.get(`${written}s`)?.kind === 'lines' && !inputs.has(written) ? `${written}s` : written
    const spec = inputs.get(name)
    if (spec !== undefined) {
      const value = attached ?? takeValue(spec, rest)
      if (value === undefined) problems.push({ message: `--${name} lacks its value.`, hint: giveValue(name, spec) })
      else values.set(name, [...(values.get(name) ?? []), value])
    } else if (SWITCHES.includes(name) && attached === undefined) switches.add(name)
    else problems.push(unknownFlag(stepId, name, inputs.keys(), rest))
  }
  for (const [name, given] of values) {
    if (given.length > 1 && inputs.get(name)?.kind !== 'lines') {
      problems.push({ message: `--${name} is given ${given.length} times; it takes one value.` })
    }
  }
  const raw = Object.fromEntries([...values].map(([name, given]) => [name, given.join('\n')]))
  problems.push(...valueProblems({ ...COMMON_INPUTS, ...specs }, raw, problems))
  return {
    ...(problems.length === 0 ? {} : { mistakes: mistakesOf(stepId, problems) }),
    inputs: raw,
    json: switches.has('json'),
    colour: !switches.has('no-colour') && !switches.has('no-color'),
    verbose: switches.has('verbose'),
  }
}

function mistakesOf(stepId: string, problems: readonly Problem[]): StepError {
  const count = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`
  return new StepError(kernelErrors.INPUT_INVALID, `${count} on the command line.`, {
    problems,
    hint: `See countersign ${stepId} --help.`,
  })
}

/** The next word, unless it is a flag; a boolean alone means true and takes a following word only if it is one of its values. */
function takeValue(spec: InputSpec, rest: string[]): string | undefined {
  const [next] = rest
  if (spec.kind === 'boolean') return next !== undefined && /^(true|false)$/i.test(next) ? rest.shift() : 'true'
  return next === undefined || next.startsWith('--') ? undefined : rest.shift()
}

function giveValue(name: string, spec: InputSpec): string {
  return spec.example === undefined ? `Write --${name} value.` : `For example --${name} '${spec.example}'.`
}

function unknownFlag(stepId: string, name: string, known: Iterable<string>, rest: string[]): Problem {
  // What follows is most likely its value: not a second mistake.
  if (rest[0] !== undefined && !rest[0].startsWith('--')) rest.shift()
  if (SWITCHES.includes(name)) return { message: `--${name} takes no value.` }
  const hint = didYouMean(
    `--${name}`,
    [...known, ...SWITCHES].map((word) => `--${word}`),
  ).trim()
  return { message: `${stepId} has no input "--${name}".`, ...(hint === '' ? {} : { hint }) }
}

/** What the step itself would say of the values: said here, in terms of flags, together with the mistakes in the flags. */
function valueProblems(specs: InputSpecs, raw: Readonly<Record<string, string>>, known: readonly Problem[]): Problem[] {
  try {
    parseInputs(specs, { input: (name) => raw[name], mask: () => {} })
    return []
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    return error.problems.flatMap(({ message, hint = '' }) => {
      const name = /^Input "([^"]+)"/.exec(message)?.[1] ?? ''
      if (known.some((problem) => problem.message.startsWith(`--${name} `))) return []
      return [
        {
          message: message.replace(/^Input "[^"]+"/, `--${name}`),
          hint: hint.replace(`${name}: `, `--${name} `),
        },
      ]
    })
  }
}
