import type { Judge, LooksAt } from './condition.ts'
import { OPEN, type Operator } from './operator.ts'

/** Stands in an operand for the name of the target that is judged: `*_{target}`. */
const TARGET = '{target}'
/** People write what they know from bundles, and from the paths of a condition: it would be compared as it is written. */
const REFERENCE = /\$\{(?:artifacts|bundle|resources|targets|var|variables|workspace)\.[^{}]*\}/
const PATH = /^\$(?:facts|key|merged|parameters|target|type)\b/

/** @returns how the operator judges with this operand, or what is wrong with it: the end of a sentence. */
export function prepareOperand(operator: Operator, operand: unknown): Judge | string {
  const texts = textsIn(operand)
  const unresolved = texts.map((text) => REFERENCE.exec(text)?.[0] ?? PATH.exec(text)?.input).find(Boolean)
  if (unresolved !== undefined) {
    return `holds "${unresolved}", which a pack does not look up; "${TARGET}" is the name of the target, {parameter: name} a parameter, and "refers-to" asks how a value was written`
  }
  if (isUnquoted(operand)) return `is a map; write "${TARGET}" in quotes`
  return isOfTarget(operand) ? judgeByTarget(operator, operand) : operator.prepare(operand)
}

/** With the name of the target in its operand, an operator needs more than the value. */
export function looksAtOf({ looksAt }: Operator, operand: unknown): LooksAt {
  return isOfTarget(operand) ? 'around' : looksAt
}

function judgeByTarget(operator: Operator, operand: unknown): Judge | string {
  const prepare = (name: string) => operator.prepare(withTarget(operator, operand, name))
  const wrong = prepare('target')
  if (typeof wrong === 'string') return wrong
  const judges = new Map<string, Judge | string>()
  return (trail, scope) => {
    const { name } = scope.target
    const judge = judges.get(name) ?? prepare(name)
    judges.set(name, judge)
    // The name may be too long for a pattern.
    return typeof judge === 'string' ? { ...OPEN, reason: `the operand ${judge}` } : judge(trail, scope)
  }
}

function withTarget({ name: word }: Operator, operand: unknown, name: string): unknown {
  // In a pattern, a "." would be any character.
  const written = word.endsWith('matches') ? name.replaceAll(/[^\w-]/gu, '\\$&') : name
  const fill = (text: unknown) => (typeof text === 'string' ? text.replaceAll(TARGET, () => written) : text)
  return Array.isArray(operand) ? operand.map(fill) : fill(operand)
}

function isOfTarget(operand: unknown): boolean {
  return textsIn(operand).some((text) => text.includes(TARGET))
}

function textsIn(operand: unknown): readonly string[] {
  return (Array.isArray(operand) ? operand : [operand]).filter((text) => typeof text === 'string')
}

/** What YAML makes of `equals: {target}`. */
function isUnquoted(operand: unknown): boolean {
  return typeof operand === 'object' && operand !== null && 'target' in operand && operand.target === null
}
