/** A column whose part outside the others is this small against the whole is a combination of them. */
const DEPENDENT = 1e-10

/**
 * An orthonormal basis of the space of the columns, by Gram and Schmidt's method done twice ("twice is enough": Giraud,
 * Langou and Rozložník, Numerische Mathematik 101, 2005). Columns that depend on those before them, as a constant series
 * beside the constant, are left out, so that the length of the basis is the rank.
 *
 * @throws RangeError when a value is not finite
 */
export function orthonormalBasis(columns: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = []
  for (const column of columns) {
    const rest = column.slice()
    const whole = Math.sqrt(dot(rest, rest))
    if (!Number.isFinite(whole)) throw new RangeError('A regressor holds a value that is not finite.')
    for (let pass = 0; pass < 2; pass++) for (const base of basis) subtract(rest, base, dot(rest, base))
    const length = Math.sqrt(dot(rest, rest))
    if (length <= DEPENDENT * whole) continue
    for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] as number) / length
    basis.push(rest)
  }
  return basis
}

/** The squared length of the projection of `vector` on the space of an orthonormal basis. */
export function projectedSquares(basis: readonly Float64Array[], vector: Float64Array): number {
  return basis.reduce((squares, base) => squares + dot(base, vector) ** 2, 0)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

function subtract(from: Float64Array, base: Float64Array, factor: number): void {
  for (let i = 0; i < from.length; i++) from[i] = (from[i] as number) - factor * (base[i] as number)
}
