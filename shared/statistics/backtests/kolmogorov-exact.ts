import { kolmogorovSurvival } from '../distributions/kolmogorov.ts'

/**
 * P(D_n >= d) of Kolmogorov's statistic of n independent uniform values.
 *
 * Exact by the matrix power of Marsaglia, Tsang and Wang (Journal of Statistical Software 8(18), 2003), to about 13 digits
 * after the point; in the far tail by twice the one-sided probability (Smirnov's sum), which is too large only by the chance
 * that both sides are reached at once. More than 2,000 values go by the limiting distribution at √n·d + 1/(6√n) (Vrbik,
 * Journal of Applied Statistics 47, 2020), which is then right to 1e-4.
 *
 * @param d 0 to 1
 * @throws RangeError for a distance outside 0 to 1, or when n is no whole number of 1 or more
 */
export function kolmogorovExactSurvival(d: number, n: number): number {
  if (!(d >= 0 && d <= 1)) throw new RangeError(`Kolmogorov's distance is ${d}; it lies within 0 and 1.`)
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`The number of values is ${n}; give 1 or more.`)
  if (d <= 0.5 / n) return 1
  if (d >= 1) return 0
  if (n * d * d > FAR_TAIL) return Math.min(1, 2 * smirnovSurvival(d, n))
  if (n > MANY) return kolmogorovSurvival(Math.sqrt(n) * d + 1 / (6 * Math.sqrt(n)))
  return Math.min(1, Math.max(0, 1 - marsagliaTsangWang(d, n)))
}

/** Beyond this n·d² both sides are reached at once with about exp(-8nd²), next to exp(-2nd²) for one: 1e-13 of it. */
const FAR_TAIL = 5

/** The matrix has about 4·√(5n) rows at most; its powers take the cube of that. */
const MANY = 2000

/** P(D⁺_n >= d) = d·Σ_j C(n,j)(d+j/n)^(j-1)(1-d-j/n)^(n-j), j = 0 … ⌊n(1-d)⌋: Smirnov 1944, Birnbaum and Tingey 1951. */
function smirnovSurvival(d: number, n: number): number {
  let logChoose = 0
  let sum = 0
  for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
    if (j > 0) logChoose += Math.log((n - j + 1) / j)
    const [above, below] = [d + j / n, 1 - d - j / n]
    if (below < 0 || (below === 0 && j < n)) continue
    sum += Math.exp(logChoose + (j - 1) * Math.log(above) + (j === n ? 0 : (n - j) * Math.log(below)))
  }
  return Math.min(1, d * sum)
}

/** P(D_n < d): n!/nⁿ times the middle entry of the n-th power of a band matrix. */
function marsagliaTsangWang(d: number, n: number): number {
  const k = Math.floor(n * d) + 1
  const size = 2 * k - 1
  const power = matrixPower(bandMatrix(k - n * d, size), size, n)
  let { exponent } = power
  let probability = power.values[(k - 1) * size + (k - 1)] as number
  for (let i = 1; i <= n; i++) {
    probability = (probability * i) / n
    if (probability >= 1e-140) continue
    probability *= 1e140
    exponent -= 140
  }
  return probability * 10 ** exponent
}

function bandMatrix(h: number, size: number): Float64Array {
  const matrix = new Float64Array(size * size)
  const set = (row: number, column: number, value: number) => {
    matrix[row * size + column] = value
  }
  const get = (row: number, column: number) => matrix[row * size + column] as number
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= Math.min(row + 1, size - 1); column++) set(row, column, 1)
  for (let i = 0; i < size; i++) {
    set(i, 0, get(i, 0) - h ** (i + 1))
    set(size - 1, i, get(size - 1, i) - h ** (size - i))
  }
  if (2 * h > 1) set(size - 1, 0, get(size - 1, 0) + (2 * h - 1) ** size)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= Math.min(row + 1, size - 1); column++) {
      for (let divisor = 1; divisor <= row - column + 1; divisor++) set(row, column, get(row, column) / divisor)
    }
  }
  return matrix
}

interface Scaled {
  readonly values: Float64Array
  /** The values are to be multiplied by 10 to this power. */
  readonly exponent: number
}

function matrixPower(matrix: Float64Array, size: number, n: number): Scaled {
  if (n === 1) return { values: matrix, exponent: 0 }
  const half = matrixPower(matrix, size, Math.floor(n / 2))
  let values = product(half.values, half.values, size)
  if (n % 2 === 1) values = product(matrix, values, size)
  const exponent = 2 * half.exponent
  const middle = values[Math.floor(size / 2) * (size + 1)] as number
  if (middle <= 1e140) return { values, exponent }
  return { values: values.map((value) => value * 1e-140), exponent: exponent + 140 }
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let inner = 0; inner < size; inner++) {
      const factor = a[row * size + inner] as number
      if (factor === 0) continue
      for (let column = 0; column < size; column++) {
        const at = row * size + column
        result[at] = (result[at] as number) + factor * (b[inner * size + column] as number)
      }
    }
  }
  return result
}
