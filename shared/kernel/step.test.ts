import { expect, test } from '@jest/globals'
import type { InputSpecs, OutputSpecs, StepRun } from './index.ts'

const inputs = {
  must: { kind: 'text', required: true, label: 'x', doc: 'x' },
  may: { kind: 'text', label: 'x', doc: 'x' },
  count: { kind: 'integer', default: 1, label: 'x', doc: 'x' },
  mode: { kind: 'choice', values: ['block', 'warn'], default: 'block', label: 'x', doc: 'x' },
} as const satisfies InputSpecs
const outputs = { rows: { doc: 'x' } } as const satisfies OutputSpecs
type Run = StepRun<typeof inputs, typeof outputs>

const rest = { outcome: 'pass', headline: 'ok', checks: [], findings: [], sections: [], data: null } as const

/** What must not compile: `tsc` fails on each directive that expects an error and meets none. */
const samples: Record<string, Run> = {
  right: async ({ inputs: { must, may, count, mode } }) => {
    const text: string = must
    const optional: string | undefined = may
    const number: number = count
    const union: 'block' | 'warn' = mode
    return { ...rest, outputs: { rows: [text, optional, number, union].length } }
  },
  // @ts-expect-error an output that the definition does not name
  wrongOutput: async () => ({ ...rest, outputs: { row: 1 } }),
  undefinedInput: async ({ inputs: { may } }) => {
    // @ts-expect-error an optional input may be absent
    const text: string = may
    return { ...rest, outputs: { rows: String(text) } }
  },
  wrongChoice: async ({ inputs: { mode } }) => {
    // @ts-expect-error not one of the values
    return { ...rest, outputs: { rows: mode === 'never' } }
  },
}

test('types are inferred from the definition', () => {
  expect(Object.keys(samples)).toHaveLength(4)
})
