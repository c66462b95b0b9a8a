export type Environment = Readonly<Record<string, string | undefined>>

/** The process environment, read once. */
export function readEnvironment(): Environment {
  return Object.freeze({ ...process.env })
}

/** The value of a variable, or `undefined` when it is absent or blank. */
export function variable(env: Environment, name: string): string | undefined {
  return unlessBlank(env[name])
}

/** `undefined` for an absent or blank value; otherwise the value as it is. */
export function unlessBlank(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value
}

/** A whole number, or `undefined`. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined
}

/**
 * The environment of a child that was given none: the host's own, without the inputs of the step. GitHub passes
 * inputs, secret ones among them, as `INPUT_*`; a child has no use for them.
 */
export function childEnvironment(env: Environment): Record<string, string> {
  const entries = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^INPUT_/i.test(entry[0]),
  )
  return Object.fromEntries(entries)
}

/** Only the properties that have a value, for records whose absent facts are absent. */
export function known<T extends object>(facts: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T
}
