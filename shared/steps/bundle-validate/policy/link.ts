import type { Place, Problem } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { Condition, ParameterValue, Selector } from './condition.ts'
import type { CheckDraft, PackDraft, ParameterDraft, RuleDraft, TestDraft } from './draft.ts'
import { formatParameter, PLACEHOLDERS, placeholdersOf } from './message.ts'
import { looksAtOf, prepareOperand } from './operand.ts'
import type { PolicyCheck, PolicyPack, PolicyRule } from './pack.ts'
import { isOfType } from './read-pack.ts'
import { bothOf, takesNothing } from './selector.ts'
import { surelyOf } from './surely.ts'

/** A rule with the targets that the packs it stands in are about. */
interface Inherited {
  readonly rule: RuleDraft
  readonly packSelect: readonly Selector[]
  /** Where it is stated first. */
  readonly origin: Place
}

/**
 * Puts a pack together with what it extends and sets the parameters.
 * @param chain the pack that extends nothing first
 * @param partial whether mistakes were found in it already: what is lacking may be what could not be read
 */
export function linkPack(chain: readonly PackDraft[], partial = false): PolicyPack | readonly Problem[] {
  const problems: Problem[] = []
  const drafts = parametersOf(chain, problems)
  const rules = rulesOf(chain, partial, problems)
  const linked = rules.flatMap((rule) => linkRule(rule, drafts, problems) ?? [])
  const pack = chain.at(-1)
  if (pack !== undefined && problems.length === 0 && linked.length === 0 && !partial) problems.push(asksNothing(pack))
  if (pack === undefined || problems.length > 0) return problems
  const parameters = new Map([...drafts].flatMap(([name, draft]) => (draft === undefined ? [] : [[name, draft.value]])))
  return { name: pack.name, version: pack.version, title: pack.title, parameters, rules: linked }
}

/** Declared parameters; one that could not be read is there, as `undefined`. */
type Parameters = ReadonlyMap<string, ParameterDraft | undefined>

function parametersOf(chain: readonly PackDraft[], problems: Problem[]): Parameters {
  const known = new Map<string, ParameterDraft | undefined>()
  for (const pack of chain) {
    for (const name of pack.unreadParameters) known.set(name, undefined)
    for (const [name, draft] of pack.parameters) {
      const inherited = known.get(name)
      const type = draft.type ?? inherited?.type
      if (type === undefined && known.has(name)) continue
      if (type === undefined) {
        problems.push({
          message: `There is no parameter "${name}" to set.${didYouMean(name, known.keys())}`,
          at: draft.at,
          hint: 'A new parameter has a "type" and a "default".',
        })
      } else if (!isOfType(draft.value, type)) {
        const given = typeof draft.value === 'string' ? `"${draft.value}"` : formatParameter(draft.value)
        problems.push({ message: `The parameter "${name}" is a ${type}, and ${given} is none.`, at: draft.at })
      } else known.set(name, { type, value: draft.value, at: draft.at })
    }
  }
  return known
}

function rulesOf(chain: readonly PackDraft[], partial: boolean, problems: Problem[]): readonly Inherited[] {
  const known = new Map<string, Inherited>()
  for (const pack of chain) {
    for (const rule of pack.rules) {
      const inherited = known.get(rule.id)
      if (inherited === undefined) {
        if (partial || isComplete(rule, known.keys(), problems))
          known.set(rule.id, { rule, packSelect: pack.select ?? [], origin: rule.at })
        continue
      }
      const own = rule.checks === undefined ? inherited.packSelect : (pack.select ?? [])
      known.set(rule.id, { ...inherited, rule: overridden(inherited.rule, rule), packSelect: own })
    }
  }
  return [...known.values()].filter(({ rule }) => rule.off !== true)
}

function isComplete(rule: RuleDraft, known: Iterable<string>, problems: Problem[]): boolean {
  const lacking = (['title', 'severity', 'why', 'checks'] as const).filter((field) => rule[field] === undefined)
  if (lacking.length === 0) return true
  const near = didYouMean(rule.id, known)
  problems.push({
    message: `The rule "${rule.id}" is not inherited, and lacks ${lacking.map((field) => `"${field}"`).join(', ')}.${near}`,
    at: rule.at,
    hint: 'Give it what it lacks, or name an inherited rule to change it.',
  })
  return false
}

/** What the new statement leaves out stays; new checks replace the old ones and whom they were for. */
function overridden(base: RuleDraft, over: RuleDraft): RuleDraft {
  return {
    id: base.id,
    at: over.at,
    off: over.off ?? base.off,
    severity: over.severity ?? base.severity,
    title: over.title ?? base.title,
    why: over.why ?? base.why,
    docs: over.docs ?? base.docs,
    select: over.select ?? (over.checks === undefined ? base.select : undefined),
    checks: over.checks ?? within(base.checks, over.select),
  }
}

/** Checks that say themselves whom they are about stay with that, of those whom the rule is about now. */
function within(checks: RuleDraft['checks'], select: readonly Selector[] | undefined): RuleDraft['checks'] {
  if (select === undefined) return checks
  return checks?.map((check) =>
    check.select === undefined ? check : { ...check, select: bothOf(check.select, select) },
  )
}

function asksNothing({ name, file }: PackDraft): Problem {
  return {
    message: `The policy pack "${name}" asks for nothing: it has no rules, or all are off.`,
    at: { file },
    hint: 'Give it rules, or let it extend a pack that has some.',
  }
}

function linkRule(
  { rule, packSelect, origin }: Inherited,
  parameters: Parameters,
  problems: Problem[],
): PolicyRule | undefined {
  const { id, severity, title, why, docs } = rule
  const checks = (rule.checks ?? []).flatMap(
    (check) => linkCheck(check, rule.select ?? packSelect, parameters, problems) ?? [],
  )
  for (const at of deadEnds(rule, packSelect)) {
    problems.push({
      message: `The rule "${id}" never asks here: its selector takes other types of resources than its paths lead to.`,
      at,
      hint: 'Correct "resource" in the selector, or the paths in "each".',
    })
  }
  if (severity === undefined || title === undefined || why === undefined) return undefined
  return { id, origin, severity, title, why, docs, checks }
}

/** The checks that never find anything; of a rule that another pack narrows, some of them may be meant to. */
function deadEnds({ at, checks = [], select }: RuleDraft, packSelect: readonly Selector[]): readonly Place[] {
  const dead = checks.filter((check) => takesNothing(check.select ?? select ?? packSelect, check.each))
  if (checks.every((check) => check.at.file === at.file)) return dead.map((check) => check.at)
  return dead.length > 0 && dead.length === checks.length ? [at] : []
}

function linkCheck(
  check: CheckDraft,
  ruleSelect: readonly Selector[],
  parameters: Parameters,
  problems: Problem[],
): PolicyCheck | undefined {
  for (const words of [check.message, check.hint]) {
    for (const name of words === undefined ? [] : placeholdersOf(words.text)) {
      if (PLACEHOLDERS.some((known) => known === name) || parameters.has(name)) continue
      const near = didYouMean(name, [...PLACEHOLDERS, ...parameters.keys()])
      problems.push({
        message: `"{${name}}" is neither a parameter nor a word that a message knows.${near}`,
        ...(words === undefined ? {} : { at: words.at }),
        hint: `A message knows ${PLACEHOLDERS.map((known) => `{${known}}`).join(', ')} and the parameters of the pack.`,
      })
    }
  }
  const link = (condition: Condition<TestDraft>) => linkCondition(condition, parameters, problems)
  const when = check.when === undefined ? undefined : link(check.when)
  const require = link(check.require)
  if (require === undefined || (check.when !== undefined && when === undefined)) return undefined
  const { each, read, message, hint } = check
  return {
    select: check.select ?? ruleSelect,
    each,
    reads: read,
    when,
    require,
    // What is surely right of the name of a file says nothing of what is in it.
    surely: read === undefined ? surelyOf(require) : undefined,
    message: message.text,
    hint: hint?.text,
  }
}

function linkCondition(
  condition: Condition<TestDraft>,
  parameters: Parameters,
  problems: Problem[],
): Condition | undefined {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return {
        kind: condition.kind,
        of: condition.of.flatMap((part) => linkCondition(part, parameters, problems) ?? []),
      }
    case 'not':
    case 'some':
    case 'every': {
      const of = linkCondition(condition.of, parameters, problems)
      return of === undefined ? undefined : { ...condition, of }
    }
    case 'test': {
      const [name] = condition.path?.from === '$parameters' ? condition.path.steps : []
      if (name !== undefined && !parameters.has(String(name))) {
        problems.push(unknownParameter(String(name), condition.test.at, parameters))
      }
      const operand = operandOf(condition.test, parameters, problems)
      if (operand === undefined) return undefined
      const { operator } = condition.test
      const judge = prepareOperand(operator, operand.value)
      if (typeof judge !== 'string') {
        const surely = operator.surely?.(operand.value)
        const looksAt = looksAtOf(operator, operand.value)
        const test = { judge, looksAt, ...(surely === undefined ? {} : { surely }) }
        return { kind: 'test', path: condition.path, test }
      }
      problems.push({ message: `The operand of "${operator.name}" ${judge}; it is ${operand.from}.`, at: operand.at })
      return undefined
    }
  }
}

function operandOf({ operand, at }: TestDraft, parameters: Parameters, problems: Problem[]) {
  if ('literal' in operand) return { value: operand.literal, at, from: 'written here' }
  const draft = parameters.get(operand.parameter)
  if (draft !== undefined) {
    const value: ParameterValue = draft.value
    return { value, at: draft.at, from: `the parameter "${operand.parameter}"` }
  }
  if (parameters.has(operand.parameter)) return undefined
  problems.push(unknownParameter(operand.parameter, at, parameters))
  return undefined
}

function unknownParameter(name: string, at: Place, parameters: Parameters): Problem {
  return {
    message: `There is no parameter "${name}".${didYouMean(name, parameters.keys())}`,
    at,
    hint: 'Declare it under "parameters", with a "type" and a "default".',
  }
}
