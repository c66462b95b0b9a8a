import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { StepError } from './error.ts'
import { camelCase, type InputSpecs, kebabCase } from './input.ts'
import { parseInputs, parseLines } from './parse-inputs.ts'

/** A host that knows these inputs and remembers what it was asked to mask. */
function hostWith(values: Record<string, string>) {
  const masked: string[] = []
  return { input: (name: string) => values[name], mask: (secret: string) => void masked.push(secret), masked }
}

function problemsOf(specs: InputSpecs, values: Record<string, string>): string[] {
  try {
    parseInputs(specs, hostWith(values))
  } catch (error) {
    if (error instanceof StepError && error.code === 'INPUT_INVALID')
      return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

const common = { label: 'x', doc: 'x' } as const

describe('parseInputs', () => {
  test('reads each kind, trimmed, under its kebab-case name', () => {
    const specs = {
      someText: { kind: 'text', ...common },
      somePath: { kind: 'path', ...common },
      someLines: { kind: 'lines', ...common },
      someChoice: { kind: 'choice', values: ['a', 'b'], ...common },
      someFlag: { kind: 'boolean', ...common },
      someInteger: { kind: 'integer', ...common },
      someNumber: { kind: 'number', ...common },
    } as const
    const inputs = parseInputs(
      specs,
      hostWith({
        'some-text': '  déjà; 100% ]  ',
        'some-path': 'a b/c.parquet',
        'some-lines': 'one\r\n\n# comment\ntwo  # why\n',
        'some-choice': 'b',
        'some-flag': 'True',
        'some-integer': '-12',
        'some-number': '1.5e-3',
      }),
    )
    expect(inputs).toEqual({
      someText: 'déjà; 100% ]',
      somePath: 'a b/c.parquet',
      someLines: ['one', 'two'],
      someChoice: 'b',
      someFlag: true,
      someInteger: -12,
      someNumber: 0.0015,
    })
  })

  test('gives the default, or undefined, for an absent or blank input', () => {
    const specs = {
      withDefault: { kind: 'integer', default: 5, ...common },
      without: { kind: 'text', ...common },
    } as const
    expect(parseInputs(specs, hostWith({ 'with-default': ' ' }))).toEqual({ withDefault: 5, without: undefined })
  })

  test('reports every mistake at once, quoting the value and naming the way out', () => {
    const specs = {
      contract: { kind: 'lines', required: true, ...common },
      rows: { kind: 'integer', min: 1, max: 10, ...common },
      ratio: { kind: 'number', ...common },
      failOn: { kind: 'choice', values: ['error', 'never'], ...common },
      explain: { kind: 'boolean', ...common },
    } as const
    expect(problemsOf(specs, { rows: '11', ratio: 'NaN', 'fail-on': 'Error', explain: 'yes' })).toEqual([
      'Input "contract" is required.',
      'Input "rows" is "11"; it must be between 1 and 10.',
      'Input "ratio" is "NaN"; it must be a number.',
      'Input "fail-on" is "Error"; it must be one of error, never.',
      'Input "explain" is "yes"; it must be true or false.',
    ])
  })

  test.each(['', ' ', '1.0', '1e3', '0x10', '9007199254740993', 'Infinity', '１２'])(
    'refuses %j as a whole number',
    (raw) => {
      const specs = { n: { kind: 'integer', required: true, ...common } } as const
      expect(problemsOf(specs, { n: raw })).toHaveLength(1)
    },
  )

  test('a required list of nothing but comments is missing', () => {
    expect(problemsOf({ list: { kind: 'lines', required: true, ...common } }, { list: '# none' })).toHaveLength(1)
  })

  test('masks a secret before anything else can see it, and keeps it out of errors', () => {
    const host = hostWith({ token: ' s3cret ' })
    parseInputs({ token: { kind: 'secret', ...common } }, host)
    expect(host.masked).toEqual([' s3cret ', 's3cret'])
  })

  test('names convert both ways', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+(-[a-z]+){0,3}$/), (kebab) => kebabCase(camelCase(kebab)) === kebab),
    )
  })

  test('lines never hold a blank line, a comment or a line break', () => {
    fc.assert(
      fc.property(fc.string(), (raw) =>
        parseLines(raw).every(
          (line) => line.trim() === line && line !== '' && !line.startsWith('#') && !/[\r\n]/.test(line),
        ),
      ),
    )
  })
})
