import { expect, test } from '@jest/globals'
import * as beta from './beta.ts'
import * as binomial from './binomial.ts'
import * as chiSquared from './chi-squared.ts'
import * as gamma from './gamma.ts'
import golden from './golden.json' with { type: 'json' }
import * as kolmogorov from './kolmogorov.ts'
import * as normal from './normal.ts'
import * as studentsT from './students-t.ts'

/**
 * Arguments and value, made with SciPy 1.17.1: `special.ndtr`, `ndtri`, `gammaln`, `gammainc`, `gammaincc`, `betaincinv`,
 * `chdtr`, `chdtrc`, `gammaincinv`, `kolmogorov`, and `stats.beta`, `stats.t`, `stats.binom`. Two values are mpmath’s with 40
 * digits, where SciPy has lost ten: P(1000000, 990000), and I_x(1000, 20) at x = 0.4902.
 */
const FUNCTIONS = {
  ...beta,
  ...binomial,
  ...chiSquared,
  ...gamma,
  ...kolmogorov,
  ...normal,
  ...studentsT,
} as unknown as Readonly<Record<string, (...of: number[]) => number>>

test.each(Object.entries(golden as Readonly<Record<string, number[][]>>))('%s, to 1e-12', (name, rows) => {
  const off = rows.filter((row) => {
    const [expected = Number.NaN, ...given] = [...row].reverse()
    const found = FUNCTIONS[name]?.(...given.reverse()) ?? Number.NaN
    return !(Math.abs(found - expected) <= 1e-12 * Math.abs(expected))
  })
  expect(off).toEqual([])
})
