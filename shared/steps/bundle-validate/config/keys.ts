/**
 * The keys of a map in the order written. Maps with the same keys share theirs: the tasks of a bundle have a dozen
 * different sets of keys among them, and a changed value leaves the keys as they are.
 */
export class Keys {
  static readonly none = new Keys([], true)

  readonly names: readonly string[]
  /** What was asked about them and is remembered, by the number of the question: see {@link rememberedOfKeys}. */
  readonly answers: unknown[] = []
  readonly #shared: boolean
  #indexes: ReadonlyMap<string, number> | undefined
  /** With one key more; the first such in fields of their own, as most have one. */
  #nextName: string | undefined
  #next: Keys | undefined
  #others: Map<string, Keys> | undefined
  #sorted: readonly number[] | undefined

  private constructor(names: readonly string[], shared: boolean) {
    this.names = names
    this.#shared = shared
  }

  static of(names: readonly string[]): Keys {
    if (names.length > MAX_SHARED) return new Keys(names, false)
    let keys = Keys.none
    for (const name of names) keys = keys.and(name)
    return keys
  }

  /** The index of a key; `undefined` when it is none of them. */
  indexOf(name: string): number | undefined {
    if (this.#indexes === undefined) this.#indexes = new Map(this.names.map((key, index) => [key, index]))
    return this.#indexes.get(name)
  }

  /** With one more behind them. */
  and(name: string): Keys {
    if (this.#nextName === name && this.#next !== undefined) return this.#next
    const known = this.#others?.get(name)
    if (known !== undefined) return known
    const share = this.#shared && this.names.length < MAX_SHARED && made < MAX_SETS
    const next = new Keys([...this.names, name], share)
    if (!share) return next
    made++
    if (this.#next === undefined) {
      this.#nextName = name
      this.#next = next
    } else {
      this.#others ??= new Map()
      this.#others.set(name, next)
    }
    return next
  }

  /** The indexes in the code-unit order of the keys. */
  sorted(): readonly number[] {
    if (this.#sorted === undefined) {
      const { names } = this
      const order = (index: number) => names[index] ?? ''
      this.#sorted = names.map((_, index) => index).sort((a, b) => (order(a) < order(b) ? -1 : 1))
    }
    return this.#sorted
  }
}

/** Larger maps have names of their own, `jobs`, and no keys in common with others. */
const MAX_SHARED = 64
/** Those of fields are a few hundred; the names that people give are not worth more room. */
const MAX_SETS = 20_000
let made = 0

/** The keys of a map that is being read. Those of a large one, which shares none, are not copied for each that follows. */
export class GrowingKeys {
  #keys = Keys.none
  #names: Set<string> | undefined

  /** `false`: it is one of them already. */
  add(name: string): boolean {
    if (this.#names?.has(name) ?? this.#keys.indexOf(name) !== undefined) return false
    if (this.#names !== undefined) this.#names.add(name)
    else {
      this.#keys = this.#keys.and(name)
      if (this.#keys.names.length === MAX_SHARED) this.#names = new Set(this.#keys.names)
    }
    return true
  }

  get keys(): Keys {
    return this.#names === undefined ? this.#keys : Keys.of([...this.#names])
  }
}

/**
 * Asks once each set of keys: most maps have the same as others. For questions that are made once in a run, as each has
 * a place in all keys.
 */
export function rememberedOfKeys<T extends object>(ask: (keys: Keys) => T): (keys: Keys) => T {
  const question = questions++
  return (keys) => {
    const known = keys.answers[question]
    if (known !== undefined) return known as T
    const answer = ask(keys)
    keys.answers[question] = answer
    return answer
  }
}
let questions = 0

/** Which of some names are among the keys, in the order of the names. */
export function namesAmong(names: readonly string[]): (keys: Keys) => readonly string[] {
  return rememberedOfKeys((keys) => names.filter((name) => keys.indexOf(name) !== undefined))
}
