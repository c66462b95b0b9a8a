import { kernelErrors, type Problem, StepError } from './error.ts'
import type { Host } from './host.ts'
import { type InputSpec, type InputSpecs, type Inputs, kebabCase } from './input.ts'

type Parsed = { readonly value: unknown } | { readonly problem: string; readonly hint: string }

/**
 * Reads every input of the definition from the host, once.
 * @throws StepError `INPUT_INVALID` that lists every mistake, not just the first.
 */
export function parseInputs<I extends InputSpecs>(specs: I, host: Pick<Host, 'input' | 'mask'>): Inputs<I> {
  const values: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [name, spec] of Object.entries(specs)) {
    const raw = host.input(kebabCase(name))
    if (raw !== undefined && spec.kind === 'secret') {
      host.mask(raw)
      host.mask(raw.trim())
    }
    const parsed = parseInput(kebabCase(name), spec, raw)
    if ('value' in parsed) values[name] = parsed.value
    else problems.push({ message: parsed.problem, hint: parsed.hint })
  }
  if (problems.length > 0) {
    const count = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`
    throw new StepError(kernelErrors.INPUT_INVALID, `${count} not usable.`, { problems })
  }
  return values as Inputs<I>
}

function parseInput(name: string, spec: InputSpec, raw: string | undefined): Parsed {
  if (raw === undefined || raw.trim() === '') {
    if (spec.required === true) {
      return { problem: `Input "${name}" is required.`, hint: `Give it a value, e.g. ${example(name, spec)}` }
    }
    return { value: 'default' in spec ? spec.default : undefined }
  }
  const text = raw.trim()
  const wrong = (wanted: string): Parsed => ({
    problem: `Input "${name}" is ${JSON.stringify(text)}; it must be ${wanted}.`,
    hint: `For example ${example(name, spec)}`,
  })
  switch (spec.kind) {
    case 'text':
    case 'path':
      return { value: text }
    case 'secret':
      return { value: raw.trim() }
    case 'lines': {
      const lines = parseLines(raw)
      if (lines.length === 0 && spec.required === true) return wrong('a list with at least one line')
      return { value: lines }
    }
    case 'choice':
      return spec.values.includes(text) ? { value: text } : wrong(`one of ${spec.values.join(', ')}`)
    case 'boolean':
      if (/^true$/i.test(text)) return { value: true }
      return /^false$/i.test(text) ? { value: false } : wrong('true or false')
    case 'integer':
    case 'number': {
      const grammar = spec.kind === 'integer' ? /^[+-]?\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
      const value = Number(text)
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec
      if (!grammar.test(text) || !Number.isFinite(value))
        return wrong(`a${spec.kind === 'integer' ? ' whole' : ''} number`)
      if (spec.kind === 'integer' && !Number.isSafeInteger(value)) return wrong('a whole number that fits in 53 bits')
      return value >= min && value <= max ? { value } : wrong(rangeText(min, max))
    }
  }
}

/** One item per line; blank lines are dropped, and so is what follows a `#` at the start or after a blank. */
export function parseLines(raw: string): string[] {
  return raw
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
}

function rangeText(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return `at least ${min}`
  return min === Number.NEGATIVE_INFINITY ? `at most ${max}` : `between ${min} and ${max}`
}

/** `name: value`, with the definition's own example where there is one. */
function example(name: string, spec: InputSpec): string {
  if (spec.example !== undefined) return `${name}: ${spec.example}`
  if (spec.kind === 'choice') return `${name}: ${spec.values[0]}`
  if (spec.kind === 'boolean') return `${name}: true`
  if (spec.kind === 'integer' || spec.kind === 'number') return `${name}: ${spec.default ?? spec.min ?? 1}`
  return `${name}: …`
}
