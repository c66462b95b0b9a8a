/** Random numbers that are the same on every machine: 32-bit integer arithmetic only, from a seed. */
export interface Random {
  /** A whole number in [0, below). */
  integer(below: number): number
  /** One of the keys, as often as its weight says. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T
}

/** A counter through the finalizer of MurmurHash3: short, and good enough for an example. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let bits = state
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
    return (bits ^ (bits >>> 16)) >>> 0
  }
  const integer = (below: number): number => Math.floor((next() / 2 ** 32) * below)
  return {
    integer,
    weighted: (choices) => {
      let left = integer(choices.reduce((total, [, weight]) => total + weight, 0))
      for (const [value, weight] of choices) {
        left -= weight
        if (left < 0) return value
      }
      throw new Error('weighted() needs at least one choice with a weight')
    },
  }
}
