import { deviance } from './deviance.ts'
import { requirePositive } from './domain.ts'
import { polynomial } from './polynomial.ts'

const EPSILON = 1e-17
const HALF_LN_2_PI = 0.5 * Math.log(2 * Math.PI)
const ONE_LESS_EULER = 1 - 0.5772156649015329

/** ζ(k) - 1 for k = 2, 3, …; as scipy.special.zetac. */
const ZETA_LESS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9,
]

/** Coefficients of x⁻¹, x⁻³, … in Stirling's series (Abramowitz and Stegun 6.1.40). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400]

/**
 * ln Γ(x) for x > 0; relative accuracy also beside its zeros at 1 and 2.
 *
 * @throws RangeError unless 0 < x < ∞
 */
export function lnGamma(x: number): number {
  requirePositive('x', x)
  if (x < 0.5) return lnGammaOfTwoAnd(x) - Math.log1p(x) - Math.log(x)
  if (x < 1.5) return lnGammaOfTwoAnd(x - 1) - Math.log(x)
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + HALF_LN_2_PI + stirlingError(x)
  let product = 1
  let rest = x
  while (rest >= 2.5) {
    rest--
    product *= rest
  }
  return Math.log(product) + lnGammaOfTwoAnd(rest - 2)
}

/** ln Γ(2 + z) for |z| ≤ ½: Abramowitz and Stegun 6.1.33. */
function lnGammaOfTwoAnd(z: number): number {
  let sum = 0
  for (let k = ZETA_LESS_ONE.length + 1; k >= 2; k--) sum = ((ZETA_LESS_ONE[k - 2] as number) / k - sum) * z
  return z * (ONE_LESS_EULER + sum)
}

/** What Stirling's formula lacks: ln Γ(x) - ((x - ½)·ln x - x + ½·ln 2π). */
export function stirlingError(x: number): number {
  let climbed = 0
  let y = x
  for (; y < 10; y++) climbed += (y + 0.5) * Math.log1p(1 / y) - 1
  return climbed + polynomial(1 / (y * y), STIRLING) / y
}

/**
 * The lower regularised incomplete gamma function P(a, x): P(X ≤ x) of the gamma distribution with shape a and scale 1.
 *
 * @throws RangeError unless a > 0 and x ≥ 0
 */
export function regularizedGammaP(a: number, x: number): number {
  return gammaTails(a, x).lower
}

/** The upper one, Q(a, x) = 1 - P(a, x), computed without the subtraction wherever Q is small. */
export function regularizedGammaQ(a: number, x: number): number {
  return gammaTails(a, x).upper
}

export interface Tails {
  readonly lower: number
  readonly upper: number
}

/** Both tails, the smaller of them to full relative accuracy. */
export function gammaTails(a: number, x: number): Tails {
  requirePositive('a', a)
  if (!(x >= 0)) throw new RangeError(`x must be 0 or more, not ${x}.`)
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  if (x < a + 1) {
    const lower = gammaFactor(a, x) * lowerSeries(a, x)
    return { lower, upper: a < 0.5 ? upperOfSmallShape(a, x) : 1 - lower }
  }
  const upper = a * gammaFactor(a, x) * upperFraction(a, x)
  return { lower: 1 - upper, upper }
}

/** xᵃ·e⁻ˣ / Γ(a + 1), from a deviance (Loader) rather than from large logarithms that cancel. */
export function gammaFactor(a: number, x: number): number {
  if (a < 1) return Math.exp(a * Math.log(x) - x - lnGamma(1 + a))
  return Math.exp(-stirlingError(a) - deviance(a, x, x - a)) / Math.sqrt(2 * Math.PI * a)
}

/** Σ xᵏ / ((a + 1)…(a + k)), all positive: Abramowitz and Stegun 6.5.29. */
function lowerSeries(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let k = 1; term > EPSILON * sum; k++) {
    term *= x / (a + k)
    sum += term
  }
  return sum
}

/** Q for a < ½ and small x, where 1 - P would cancel: Gautschi, ACM TOMS 5, 1979. */
function upperOfSmallShape(a: number, x: number): number {
  const lnFactor = a * Math.log(x) - lnGamma(1 + a)
  let term = 1
  let sum = 0
  for (let k = 1; Math.abs(term) > EPSILON * Math.abs(sum); k++) {
    term *= -x / k
    sum += term / (a + k)
  }
  return -Math.expm1(lnFactor) - Math.exp(lnFactor) * a * sum
}

/** Legendre's continued fraction of Γ(a, x)·eˣ·x⁻ᵃ, by the modified Lentz algorithm. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Number.POSITIVE_INFINITY
  let d = 1 / b
  let value = d
  for (let k = 1; ; k++) {
    const numerator = k * (a - k)
    b += 2
    d = 1 / (b + numerator * d)
    c = b + numerator / c
    const change = c * d
    value *= change
    if (!(Math.abs(change - 1) > 1e-16)) return value
  }
}
