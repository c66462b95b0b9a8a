import { type Path, type PlacedDocument, readDocument } from '../../../documents/document.ts'
import { StepError } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import { parsePathPattern } from '../policy/value-path.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { rule as waiverInvalid } from '../rules/waiver-invalid.ts'
import { waiverErrors } from './errors.ts'
import { isDay, ruleIdOf, type Waiver, type WaiverMistake } from './waiver.ts'

const LIMITS = { noun: 'file of waivers', maxBytes: 1024 * 1024, split: 'Remove the waivers that have expired.' }
const FIELDS = ['rule', 'target', 'path', 'file', 'reason', 'owner', 'expires'] as const
type Field = (typeof FIELDS)[number]

export interface FileWaivers {
  readonly waivers: readonly Waiver[]
  /** About those that are incomplete. */
  readonly findings: readonly BundleFinding[]
}

/**
 * Reads `waivers: [{ rule, path | file | target, reason, owner, expires }]`.
 * @throws StepError `WAIVERS_INVALID` for what is not such a file
 */
export function readWaivers(file: string, bytes: Uint8Array): FileWaivers {
  const document = readDocument(file, bytes, LIMITS)
  if (!('value' in document)) {
    throw new StepError(waiverErrors.WAIVERS_INVALID, `The file of waivers "${file}" cannot be read.`, {
      problems: document,
    })
  }
  const list = isMapping(document.value) ? document.value.waivers : undefined
  if (!Array.isArray(list) || Object.keys(document.value as object).length !== 1) {
    throw new StepError(
      waiverErrors.WAIVERS_INVALID,
      `The file "${file}" holds no list under "waivers", or more than that.`,
      {
        hint: 'Write "waivers:", and under it a list with rule, path, file or target, reason, owner and expires.',
        problems: [{ message: 'There is not just a list under "waivers" here.', at: document.place([]) }],
      },
    )
  }
  const read = list.map((given, index) => readWaiver(document, given, ['waivers', index]))
  return {
    waivers: read.flatMap((each) => ('rule' in each ? [each] : [])),
    findings: read.flatMap((each) =>
      'rule' in each ? [] : each.mistakes.map((mistake) => ({ ...mistake, rule: waiverInvalid, target: undefined })),
    ),
  }
}

function readWaiver(
  document: PlacedDocument,
  given: unknown,
  path: Path,
): Waiver | { readonly mistakes: readonly WaiverMistake[] } {
  const mistakes: WaiverMistake[] = []
  const wrong = (own: Path, message: string, hint: string) => {
    mistakes.push({ message, at: document.place(own), hint })
  }
  if (!isMapping(given)) {
    wrong(path, 'A waiver must be a mapping with fields.', `Its fields are ${FIELDS.join(', ')}.`)
    return { mistakes }
  }
  const texts = new Map<Field, string>()
  for (const [key, value] of Object.entries(given)) {
    const field = FIELDS.find((known) => known === key)
    if (field === undefined) {
      const hint = `Its fields are ${FIELDS.join(', ')}.`
      wrong([...path, key], `A waiver has no field "${key}".${didYouMean(key, FIELDS)}`, hint)
    } else if (typeof value === 'string' && value.trim() !== '') texts.set(field, value.trim())
    else wrong([...path, key], `The field "${key}" of a waiver must be a text.`, 'Write it in quotes.')
  }
  const lacking = (['rule', 'reason', 'owner', 'expires'] as const).filter((field) => given[field] === undefined)
  const waives = `A waiver of ${texts.get('rule') ?? 'no rule'}`
  if (lacking.length > 0) {
    wrong(path, `${waives} lacks ${lacking.map((field) => `"${field}"`).join(' and ')}.`, 'Add what is missing.')
  }
  if (given.path === undefined && given.file === undefined && given.target === undefined) {
    wrong(path, `${waives} does not say where.`, 'Give it a "path", a "file" or a "target".')
  }
  const expires = texts.get('expires') ?? ''
  if (expires !== '' && !isDay(expires)) {
    wrong([...path, 'expires'], `${waives} ends on "${expires}", which is no day.`, 'Write it as 2027-01-31.')
  }
  const written = texts.get('path')
  const pattern = written === undefined ? undefined : parsePathPattern(written)
  if (typeof pattern === 'string') {
    wrong(
      [...path, 'path'],
      `The path "${written ?? ''}" cannot be read: ${pattern}.`,
      'Write it as resources.jobs.train.',
    )
  }
  if (mistakes.length > 0) return { mistakes }
  return {
    rule: ruleIdOf(texts.get('rule') ?? ''),
    reason: texts.get('reason') ?? '',
    owner: texts.get('owner') ?? '',
    expires,
    at: document.place(path),
    ...optional('target', texts.get('target')),
    ...(pattern === undefined || typeof pattern === 'string' ? {} : { path: pattern }),
    ...fileAndLine(texts.get('file')),
  }
}

function optional(field: 'target', text: string | undefined) {
  return text === undefined ? {} : { [field]: text }
}

/** `resources/train.yml:12` */
function fileAndLine(text: string | undefined): Pick<Waiver, 'file' | 'line'> {
  if (text === undefined) return {}
  const [, file = text, line] = /^(.+):(\d{1,9})$/.exec(text) ?? []
  return { file: file.replace(/^\.\//, ''), ...(line === undefined ? {} : { line: Number(line) }) }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
