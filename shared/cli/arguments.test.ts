import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { InputSpecs } from '../kernel/index.ts'
import { parseArguments } from './arguments.ts'

const specs: InputSpecs = {
  contract: { kind: 'lines', required: true, label: 'Contracts', doc: 'Files.', example: 'a/*.yaml' },
  server: { kind: 'text', label: 'Server', doc: 'A server.' },
  failOn: { kind: 'choice', values: ['error', 'never'], default: 'error', label: 'Fail on', doc: 'Severity.' },
  samples: { kind: 'integer', min: 0, max: 9, default: 5, label: 'Samples', doc: 'Rows.' },
  explain: { kind: 'boolean', default: false, label: 'Explain', doc: 'Says more.' },
}

const parse = (...words: string[]) => parseArguments('data-quality', specs, words)

function mistakes(...words: string[]): string[] {
  const error = parse(...words).mistakes
  if (error !== undefined) expect(error.kind.exit).toBe(4)
  return (error?.problems ?? []).map(({ message, hint = '' }) => `${message} ${hint}`.trim())
}

describe('flags', () => {
  test('values follow their flag or stand behind =', () => {
    const { inputs } = parse('--contract', 'a.yaml', '--server=prod=eu', '--fail-on', 'never', '--samples=0')
    expect(inputs).toEqual({ contract: 'a.yaml', server: 'prod=eu', 'fail-on': 'never', samples: '0' })
  })

  test('a list is a flag that is repeated', () => {
    expect(parse('--contract', 'a.yaml', '--contract=b.yaml').inputs.contract).toBe('a.yaml\nb.yaml')
  })

  test('one item of a list may be given in the singular', () => {
    const lists: InputSpecs = {
      targets: { kind: 'lines', label: 'Targets', doc: 'Names.' },
      failure: { kind: 'text', label: 'Failure', doc: 'A word.' },
      failures: { kind: 'lines', label: 'Failures', doc: 'Words.' },
    }
    const given = ['--target', 'dev', '--target=prod', '--failure', 'one', '--failures', 'two']
    expect(parseArguments('x', lists, given).inputs).toEqual({ targets: 'dev\nprod', failure: 'one', failures: 'two' })
    expect(mistakes('--contract', 'a', '--sample', '1')).toEqual([expect.stringContaining('Did you mean "--samples"?')])
  })

  test.each([
    [['--explain'], 'true'],
    [['--explain=false'], 'false'],
    [['--explain', 'false'], 'false'],
    [['--explain', '--samples', '1'], 'true'],
  ])('a boolean: %j', (words, value) => expect(parse('--contract', 'a', ...words).inputs.explain).toBe(value))

  test('a value may look like anything but a flag, and like a flag behind =', () => {
    expect(parse('--contract', '-', '--server', '-1').inputs).toEqual({ contract: '-', server: '-1' })
    expect(parse('--contract=--x').inputs.contract).toBe('--x')
  })

  test('switches of the command are no inputs', () => {
    expect(parse('--contract', 'a', '--json', '--verbose')).toMatchObject({ json: true, verbose: true, colour: true })
    expect(parse('--contract', 'a', '--no-colour').colour).toBe(false)
    expect(parse('--contract', 'a', '--no-color').colour).toBe(false)
  })

  test('inputs that every step has are inputs of this one', () => {
    expect(parse('--contract', 'a', '--report-directory', 'out').inputs['report-directory']).toBe('out')
  })
})

describe('a step with commands', () => {
  const commands: InputSpecs = {
    ...specs,
    command: { kind: 'choice', values: ['check', 'init'], default: 'check', label: 'Command', doc: 'What to do.' },
  }
  const of = (...words: string[]) => parseArguments('model-gate', commands, [...words, '--contract', 'a'])

  test('takes one as its first word', () => {
    expect(of('init').inputs).toEqual({ command: 'init', contract: 'a' })
    expect(of().inputs).toEqual({ contract: 'a' })
    expect(of('--command', 'check').inputs.command).toBe('check')
  })

  test.each([
    [['init', '--command', 'init'], '--command is given 2 times; it takes one value.'],
    [['start'], '--command is "start"; it must be one of check, init.'],
    [['--contract', 'a', 'init'], '"init" is no flag.'],
  ])('and nothing else anywhere: %j', (words, message) => {
    const { mistakes: error } = of(...words)
    expect(error?.problems.map((problem) => problem.message)).toContain(message)
  })
})

describe('mistakes', () => {
  test('take nothing away from what is right', () => {
    expect(parse('--report-directory', 'out', '--samples', 'ten').inputs).toMatchObject({ 'report-directory': 'out' })
  })

  test('all at once: flags, values, and what is missing', () => {
    expect(mistakes('stray', '--fial-on', 'never', '--samples', 'ten', '--server')).toEqual([
      '"stray" is no flag. Inputs are given by name: --input value.',
      'data-quality has no input "--fial-on". Did you mean "--fail-on"?',
      '--server lacks its value. Write --server value.',
      '--contract is required. Give it a value, e.g. --contract a/*.yaml',
      expect.stringContaining('--samples is "ten"; it must be a whole number'),
    ])
  })

  test.each([
    [['--contract'], ["--contract lacks its value. For example --contract 'a/*.yaml'."]],
    [['--contract', 'a', '--server', 'x', '--server', 'y'], ['--server is given 2 times; it takes one value.']],
    [['--contract', 'a', '--zzzzzz=1'], ['data-quality has no input "--zzzzzz".']],
    [['--contract', 'a', '--json=yes'], ['--json takes no value.']],
    [['--contract', ''], [expect.stringContaining('--contract is required')]],
    [['--contract', 'a', '--failOn', 'never'], [expect.stringContaining('Did you mean "--fail-on"?')]],
    [['--contract', 'a', '--fail-on', 'sometimes'], [expect.stringContaining('one of error, never')]],
  ])('%j', (words, expected) => expect(mistakes(...words)).toEqual(expected))
})

test('any words are either parsed or refused as bad input; what is parsed names inputs that exist', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--contract', '--explain', '--samples', '--json', '--', '--=', '=', '3'),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const found = mistakes(...words)
      if (found.length > 0) return
      const known = ['contract', 'server', 'fail-on', 'samples', 'explain', 'report-directory']
      expect(known).toEqual(expect.arrayContaining(Object.keys(parse(...words).inputs)))
    }),
  )
})
