import { requireNumber, requireProbability } from './domain.ts'
import { polynomial } from './polynomial.ts'

const SQRT_2_PI = Math.sqrt(2 * Math.PI)

/** Numerator and denominator of a rational approximation, in ascending powers. */
type Ratio = readonly [readonly number[], readonly number[]]

// Cody, "Rational Chebyshev Approximations for the Error Function", Math. Comp. 23, 1969, in the form for the normal
// distribution of "Algorithm 715: SPECFUN", ACM TOMS 19, 1993.
// |x| < 0.66291, in x²:
const CENTRE: Ratio = [
  [18154.98125334356, 1067.6894854603709, 161.02823106855587, 2.2352520354606837, 0.06568233791820745],
  [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1.0],
]
// up to √32, in |x|:
const MIDDLE: Ratio = [
  [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785,
    8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
  ],
  [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547,
    235.387901782625, 22.266688044328117, 1.0,
  ],
]
// beyond, in 1/x²:
const TAIL: Ratio = [
  [
    2.9112874951168793e-5, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736, 0.215898534057957,
    0.023073441764940174,
  ],
  [7.297515550839662e-5, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1.0],
]

// Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied Statistics 37, 1988 (PPND16).
// |p - ½| ≤ 0.425, in 0.425² - (p - ½)²:
const QUANTILE_CENTRE: Ratio = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
]
// √(-ln p) ≤ 5, in √(-ln p) - 1.6:
const QUANTILE_MIDDLE: Ratio = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
]
// beyond, in √(-ln p) - 5:
const QUANTILE_TAIL: Ratio = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
]

/** Density of the standard normal distribution. */
export function normalPdf(x: number): number {
  requireNumber('x', x)
  return gauss(Math.abs(x)) / SQRT_2_PI
}

/** P(X ≤ x) of the standard normal distribution; relative accuracy holds down to the smallest tails. */
export function normalCdf(x: number): number {
  requireNumber('x', x)
  return x <= 0 ? upperTail(-x) : 1 - upperTail(x)
}

/** P(X > x) of the standard normal distribution; relative accuracy holds down to the smallest tails. */
export function normalSurvival(x: number): number {
  return normalCdf(-x)
}

/**
 * The x of the standard normal distribution with P(X ≤ x) = p; infinite at 0 and 1.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1
 */
export function normalQuantile(p: number): number {
  requireProbability('p', p)
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(QUANTILE_CENTRE, 0.180625 - q * q)
  const tail = q < 0 ? p : 1 - p
  if (tail === 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const r = Math.sqrt(-Math.log(tail))
  const x = r <= 5 ? ratio(QUANTILE_MIDDLE, r - 1.6) : ratio(QUANTILE_TAIL, r - 5)
  return q < 0 ? -x : x
}

/** P(X > x) for x ≥ 0. */
function upperTail(x: number): number {
  if (x < 0.66291) return 0.5 - x * ratio(CENTRE, x * x)
  if (x < Math.sqrt(32)) return gauss(x) * ratio(MIDDLE, x)
  if (x > 40) return 0
  const inverse = 1 / (x * x)
  return (gauss(x) * (1 / SQRT_2_PI - inverse * ratio(TAIL, inverse))) / x
}

/** exp(-x²/2) for x ≥ 0, with the square split so that its rounding does not grow with x. */
function gauss(x: number): number {
  if (x > 40) return 0
  const near = Math.trunc(x * 16) / 16
  return Math.exp((-near * near) / 2) * Math.exp((-(x - near) * (x + near)) / 2)
}

function ratio([numerator, denominator]: Ratio, x: number): number {
  return polynomial(x, numerator) / polynomial(x, denominator)
}
