import type { ParameterValue } from './condition.ts'

/** What a message may name besides parameters. */
export const PLACEHOLDERS = ['value', 'key', 'name', 'path', 'resource', 'target', 'missing', 'branch'] as const
type Placeholder = (typeof PLACEHOLDERS)[number]

const BRACES = /\{([A-Za-z][\w-]*)\}/g

/** The names between braces. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(BRACES)].map(([, name = '']) => name)
}

export function fillMessage(
  template: string,
  words: Readonly<Record<Placeholder, string>>,
  parameters: ReadonlyMap<string, ParameterValue>,
): string {
  return template.replaceAll(BRACES, (braces: string, name: string) => {
    if (PLACEHOLDERS.some((known) => known === name)) return words[name as Placeholder]
    const parameter = parameters.get(name)
    // As in an operand, the value of a parameter may name the target.
    return parameter === undefined ? braces : formatParameter(parameter).replaceAll('{target}', () => words.target)
  })
}

export function formatParameter(value: ParameterValue): string {
  if (!Array.isArray(value)) return String(value)
  return value.length === 0 ? 'none' : value.map((item) => `"${item}"`).join(', ')
}
