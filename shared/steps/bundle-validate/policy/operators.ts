import type { Operator } from './operator.ts'
import { presenceOperators } from './operators-presence.ts'
import { textOperators } from './operators-text.ts'

/** Every operator by its name. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  [...presenceOperators, ...textOperators].map((operator) => [operator.name, operator]),
)
