import type { Path, PlacedDocument } from '../../../documents/document.ts'
import { DocumentReader, type Mapping } from '../../../documents/reader.ts'
import type { Severity } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import { READS } from '../requirements/lookup.ts'
import { rules } from '../rules/registry.ts'
import type { Condition, ParameterValue } from './condition.ts'
import {
  type CheckDraft,
  PARAMETER_TYPES,
  type PackDraft,
  type ParameterDraft,
  type ParameterType,
  type ReadPack,
  type RuleDraft,
  type TestDraft,
} from './draft.ts'
import { isScalar } from './operator.ts'
import { readCondition, readPatterns, readSelectors } from './read-condition.ts'
import { checkPaths } from './read-paths.ts'

const PACK_FIELDS = ['name', 'version', 'title', 'extends', 'select', 'parameters', 'rules', 'definitions'] as const
const RULE_FIELDS = ['id', 'title', 'severity', 'why', 'docs', 'select', 'off', 'checks'] as const
const CHECK_FIELDS = ['select', 'each', 'read', 'when', 'require', 'message', 'hint'] as const
const PARAMETER_FIELDS = ['type', 'default', 'doc'] as const
/** Of two rules with one id, a report would tell only one, and a baseline and a waiver would take the one for the other. */
const TAKEN: ReadonlySet<string> = new Set(rules.map(({ id }) => id))
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** @returns what the file states, and every mistake in it. */
export function readPack(document: PlacedDocument): ReadPack {
  const reader = new DocumentReader(document)
  const draft = readRoot(reader, document.file)
  return { draft, problems: reader.problems }
}

function readRoot(reader: DocumentReader, file: string): PackDraft | undefined {
  const root = reader.mapping(reader.value, [], 'A policy pack', PACK_FIELDS)
  if (root === undefined) return undefined
  const name = reader.requiredText(root, 'name', [], 'A policy pack') ?? ''
  const version = reader.requiredText(root, 'version', [], 'A policy pack') ?? ''
  const base = reader.text(root, 'extends', [], 'a policy pack')
  return {
    file,
    name,
    version,
    title: reader.text(root, 'title', [], 'a policy pack') ?? name,
    extends: base === undefined ? undefined : { name: base, at: reader.at(['extends']) },
    select: readSelectors(reader, root.select, ['select']),
    ...readParameters(reader, root.parameters),
    rules: readRules(reader, root.rules),
  }
}

function readParameters(reader: DocumentReader, given: unknown): Pick<PackDraft, 'parameters' | 'unreadParameters'> {
  const read = new Map<string, ParameterDraft>()
  const unread = new Set<string>()
  if (given === undefined) return { parameters: read, unreadParameters: unread }
  const mapping = reader.anyMapping(given, ['parameters'], 'The field "parameters"') ?? {}
  for (const [name, value] of Object.entries(mapping)) {
    const path = ['parameters', name]
    if (!/^[A-Za-z][\w-]*$/.test(name)) {
      reader.wrong(path, `"${name}" is no name for a parameter.`, 'Use letters, digits, "_" and "-".')
      unread.add(name)
      continue
    }
    const draft = isParameterValue(value)
      ? { type: undefined, value, at: reader.at(path) }
      : readDeclaration(reader, value, path, name)
    if (draft === undefined) unread.add(name)
    else read.set(name, draft)
  }
  return { parameters: read, unreadParameters: unread }
}

function readDeclaration(reader: DocumentReader, given: unknown, path: Path, name: string): ParameterDraft | undefined {
  const what = `The parameter "${name}"`
  const declaration = reader.mapping(given, path, what, PARAMETER_FIELDS)
  if (declaration === undefined) return undefined
  const type = reader.choice(declaration, 'type', path, `the parameter "${name}"`, PARAMETER_TYPES)
  const value = declaration.default
  if (declaration.type === undefined) {
    return reader.wrong(path, `${what} has no "type".`, `Say one of ${PARAMETER_TYPES.join(', ')}.`)
  }
  if (value === undefined) return reader.wrong(path, `${what} has no "default".`, 'Give it one.')
  if (type === undefined) return undefined
  if (isParameterValue(value) && isOfType(value, type)) return { type, value, at: reader.at([...path, 'default']) }
  return reader.wrong([...path, 'default'], `The default of "${name}" is no ${type}.`)
}

export function isOfType(value: ParameterValue, type: ParameterType): boolean {
  if (type === 'list') return Array.isArray(value)
  return typeof value === (type === 'text' ? 'string' : type)
}

function isParameterValue(value: unknown): value is ParameterValue {
  return isScalar(value) || (Array.isArray(value) && value.every(isScalar))
}

function readRules(reader: DocumentReader, given: unknown): readonly RuleDraft[] {
  if (given === undefined) return []
  const seen = new Set<string>()
  return (reader.list(given, ['rules'], 'The field "rules"') ?? []).flatMap((each, index) => {
    const rule = readRule(reader, each, ['rules', index])
    if (rule === undefined) return []
    if (seen.has(rule.id))
      reader.wrong(['rules', index, 'id'], `The rule "${rule.id}" is stated twice.`, 'Put its checks together.')
    seen.add(rule.id)
    return [rule]
  })
}

function readRule(reader: DocumentReader, given: unknown, path: Path): RuleDraft | undefined {
  const rule = reader.mapping(given, path, 'A rule', RULE_FIELDS)
  if (rule === undefined) return undefined
  const id = reader.requiredText(rule, 'id', path, 'A rule')
  if (id !== undefined && !/^[A-Za-z][\w-]{0,79}$/.test(id)) {
    reader.wrong([...path, 'id'], `"${id}" is no id for a rule.`, 'Use letters, digits, "_" and "-".')
  }
  if (id !== undefined && TAKEN.has(id)) {
    reader.wrong([...path, 'id'], `"${id}" is the id of a rule of this step.`, 'Give yours another: "HOUSE-001".')
  }
  const what = `the rule "${id ?? ''}"`
  if (rule.off !== undefined && typeof rule.off !== 'boolean') {
    reader.wrong([...path, 'off'], `The field "off" of ${what} must be true or false.`)
  }
  const severity = reader.choice(rule, 'severity', path, what, SEVERITIES)
  const checks =
    rule.checks === undefined ? undefined : reader.list(rule.checks, [...path, 'checks'], 'The field "checks"')
  const draft = {
    at: reader.at(path),
    off: rule.off === true ? true : rule.off === false ? false : undefined,
    severity,
    title: reader.text(rule, 'title', path, what),
    why: reader.text(rule, 'why', path, what),
    docs: reader.text(rule, 'docs', path, what),
    select: readSelectors(reader, rule.select, [...path, 'select']),
    checks: checks?.flatMap((each, index) => readCheck(reader, each, [...path, 'checks', index]) ?? []),
  }
  return id === undefined ? undefined : { id, ...draft }
}

function readCheck(reader: DocumentReader, given: unknown, path: Path): CheckDraft | undefined {
  const check = reader.mapping(given, path, 'A check', CHECK_FIELDS)
  if (check === undefined) return undefined
  const select = readSelectors(reader, check.select, [...path, 'select'])
  const each = readPatterns(reader, check.each, [...path, 'each'])
  const read = reader.choice(check, 'read', path, 'a check', READS)
  if (read !== undefined && check.each === undefined) {
    reader.wrong(path, 'A check with "read" has no "each".', 'Name the values that name requirements files.')
  }
  const when = check.when === undefined ? undefined : readCondition(reader, check.when, [...path, 'when'])
  const message = readWords(reader, check, 'message', path)
  const hint = readWords(reader, check, 'hint', path)
  if (check.message === undefined) reader.wrong(path, 'A check has no "message".', 'Say what is wrong when it fails.')
  if (check.require === undefined) {
    return reader.wrong(
      path,
      'A check has no "require".',
      `Say what must hold.${didYouMean('require', Object.keys(check))}`,
    )
  }
  const require = readCondition(reader, check.require, [...path, 'require'])
  checkPaths(reader, check, each, path)
  // Of a field that is misspelt, this may only follow.
  const isWhole = check.each === undefined && Object.keys(check).every((key) => CHECK_FIELDS.some((one) => one === key))
  for (const [field, condition] of Object.entries({ when, require })) {
    if (!isWhole || condition === undefined || !looksAtItem(condition)) continue
    reader.wrong(
      [...path, field],
      'A condition here has no "path", and a check without "each" is about the configuration as a whole.',
      'Give the condition a "path", or the check an "each".',
    )
  }
  return require === undefined || message === undefined
    ? undefined
    : { at: reader.at(path), select, each, read, when, require, message, hint }
}

/** Whether a value is asked for that the whole configuration cannot be. */
function looksAtItem(condition: Condition<TestDraft>): boolean {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.some(looksAtItem)
  if (condition.kind === 'not') return looksAtItem(condition.of)
  return condition.kind === 'test' && condition.path === undefined && condition.test.operator.name !== 'has-keys'
}

function readWords(reader: DocumentReader, check: Mapping, field: 'message' | 'hint', path: Path) {
  const text = reader.text(check, field, path, 'a check')
  return text === undefined ? undefined : { text, at: reader.at([...path, field]) }
}
