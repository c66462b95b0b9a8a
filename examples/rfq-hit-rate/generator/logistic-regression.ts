/**
 * Logistic regression by maximum likelihood: Newton's method, each step a system of normal equations solved by Cholesky.
 * @param x `rows × features`, row by row; a column of ones where there is to be a constant
 * @param y one label a row, 0 or 1
 * @returns one coefficient a feature
 */
export function fitLogisticRegression(x: Float64Array, y: Float64Array, features: number): Float64Array {
  const coefficients = new Float64Array(features)
  for (let iteration = 0; iteration < 25; iteration++) {
    const { gradient, hessian } = derivatives(x, y, coefficients)
    const step = solve(hessian, gradient)
    for (let j = 0; j < features; j++) coefficients[j] = (coefficients[j] as number) + (step[j] as number)
    if (step.every((size) => Math.abs(size) < 1e-10)) return coefficients
  }
  throw new Error('The logistic regression does not settle: a feature tells the labels apart, or two say the same.')
}

/** Of the log likelihood: its gradient, and its Hessian with the sign turned, so that it is positive definite. */
function derivatives(x: Float64Array, y: Float64Array, coefficients: Float64Array) {
  const k = coefficients.length
  const gradient = new Float64Array(k)
  const hessian = new Float64Array(k * k)
  for (let row = 0; row < y.length; row++) {
    const at = row * k
    let eta = 0
    for (let j = 0; j < k; j++) eta += (coefficients[j] as number) * (x[at + j] as number)
    const chance = 1 / (1 + Math.exp(-eta))
    const weight = chance * (1 - chance)
    for (let j = 0; j < k; j++) {
      const value = x[at + j] as number
      gradient[j] = (gradient[j] as number) + value * ((y[row] as number) - chance)
      for (let i = 0; i <= j; i++) {
        hessian[j * k + i] = (hessian[j * k + i] as number) + weight * value * (x[at + i] as number)
      }
    }
  }
  return { gradient, hessian }
}

/** Solves `a·z = b` for a positive definite `a`, of which only the lower triangle is read; `a` is overwritten. */
function solve(a: Float64Array, b: Float64Array): Float64Array {
  const k = b.length
  const z = Float64Array.from(b)
  for (let j = 0; j < k; j++) {
    for (let i = j; i < k; i++) {
      let sum = a[i * k + j] as number
      for (let m = 0; m < j; m++) sum -= (a[i * k + m] as number) * (a[j * k + m] as number)
      a[i * k + j] = i === j ? Math.sqrt(sum) : sum / (a[j * k + j] as number)
    }
    for (let m = 0; m < j; m++) z[j] = (z[j] as number) - (a[j * k + m] as number) * (z[m] as number)
    z[j] = (z[j] as number) / (a[j * k + j] as number)
  }
  for (let j = k - 1; j >= 0; j--) {
    for (let m = j + 1; m < k; m++) z[j] = (z[j] as number) - (a[m * k + j] as number) * (z[m] as number)
    z[j] = (z[j] as number) / (a[j * k + j] as number)
  }
  return z
}
