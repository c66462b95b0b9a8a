interface Common {
  /** Says what it is, in Markdown, a sentence or two. */
  readonly doc: string
  /** At most 40 characters; the label in the Azure DevOps editor. */
  readonly label: string
  readonly example?: string
  readonly required?: true
}

/**
 * One input of a step. Kinds: `text`, `path` (relative to the workspace), `secret` (masked before it is
 * parsed), `lines` (one item per line, `#` starts a comment), `choice`, `boolean`, `integer`, `number`.
 */
export type InputSpec = Common &
  (
    | { readonly kind: 'text' | 'path'; readonly default?: string }
    | { readonly kind: 'secret' }
    | { readonly kind: 'lines'; readonly default?: readonly string[] }
    | { readonly kind: 'choice'; readonly values: readonly string[]; readonly default?: string }
    | { readonly kind: 'boolean'; readonly default?: boolean }
    | { readonly kind: 'integer' | 'number'; readonly min?: number; readonly max?: number; readonly default?: number }
  )

export type InputSpecs = Readonly<Record<string, InputSpec>>

type ValueOf<S extends InputSpec> = S extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : S extends { kind: 'boolean' }
    ? boolean
    : S extends { kind: 'integer' | 'number' }
      ? number
      : S extends { kind: 'lines' }
        ? readonly string[]
        : string

/** The parsed inputs of a step: an enum is a union, a default or `required` makes a value non-optional. */
export type Inputs<I extends InputSpecs> = {
  readonly [K in keyof I]: I[K] extends { required: true } | { default: unknown }
    ? ValueOf<I[K]>
    : ValueOf<I[K]> | undefined
}

/** `failOn` → `fail-on`: the name in `action.yml` and on the command line. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** `fail-on` → `failOn`: the name in `task.json` and in code. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
