import { didYouMean } from '../../../kernel/suggest.ts'
import type { Bundle, FileComment } from '../load/bundle.ts'
import { inWorkspace } from '../load/path.ts'
import { underKeys } from './under-keys.ts'
import { isDay, ruleIdOf, type Waiver, type WaiverMistake } from './waiver.ts'

const FIELDS = ['reason', 'owner', 'until'] as const
const EXAMPLE = '# countersign: waive BND-SEC-001 reason="…" owner="…" until=2027-01-31'
const RULES = /^waive\s+((?:bundle-validate\/)?[\w-]+(?:\s*,\s*(?:bundle-validate\/)?[\w-]+)*)(?=\s|$)/
const FIELD = /^\s*([A-Za-z]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/

export interface InlineWaivers {
  readonly waivers: readonly Waiver[]
  readonly mistakes: readonly WaiverMistake[]
}

/**
 * The waivers in comments of a bundle's files: one beside a value is about its line, one that stands alone about the
 * next line that is no such comment. In the line of a key, it is about what stands under the key, too.
 */
export function inlineWaivers(bundle: Bundle): InlineWaivers {
  const waivers: Waiver[] = []
  const mistakes: WaiverMistake[] = []
  for (const { path, comments, config } of bundle.files) {
    if (comments.length === 0) continue
    const file = inWorkspace(bundle.folder.prefix, path) ?? path
    const below = underKeys(config)
    const about = linesAfter(comments)
    for (const comment of comments) {
      const at = { file, line: comment.line }
      const line = about.get(comment.line) ?? comment.line
      const read = readComment(comment)
      if (typeof read === 'string') mistakes.push({ message: read, at, hint: `Write it as ${EXAMPLE}` })
      else {
        const under = below.get(line)
        const place = { file, line, ...(under === undefined ? {} : { under }) }
        for (const rule of read.rules) waivers.push({ ...read.words, rule, ...place, at })
      }
    }
  }
  return { waivers, mistakes }
}

/** Of each comment that stands alone, the next line that is no such comment. From the last one up, each is asked once. */
function linesAfter(comments: readonly FileComment[]): ReadonlyMap<number, number> {
  const after = new Map<number, number>()
  for (const { alone, line } of comments.toReversed()) if (alone) after.set(line, after.get(line + 1) ?? line + 1)
  return after
}

interface Comment {
  readonly rules: readonly string[]
  readonly words: Pick<Waiver, 'reason' | 'owner' | 'expires'>
}

/** @returns what the comment waives, or what is wrong with it. */
function readComment({ text }: FileComment): Comment | string {
  const said = text.replace(/^countersign:\s*/, '')
  const [command = ''] = /^\S*/.exec(said) ?? []
  if (command !== 'waive')
    return `A comment says "${command}" to this step, which knows "waive".${didYouMean(command, ['waive'])}`
  const [begun = '', rules] = RULES.exec(said) ?? []
  if (rules === undefined) return 'A waiver does not say which rule it waives.'
  const fields = new Map<string, string>()
  for (let rest = said.slice(begun.length); rest.trim() !== ''; ) {
    const [written, name = '', double, single, bare] = FIELD.exec(rest) ?? []
    if (written === undefined) return `A waiver is not understood from "${rest.trim()}" on.`
    if (!FIELDS.some((field) => field === name)) return `A waiver has no field "${name}".${didYouMean(name, FIELDS)}`
    if (fields.has(name)) return `A waiver gives "${name}" twice.`
    fields.set(name, (double ?? single ?? bare ?? '').trim())
    rest = rest.slice(written.length)
  }
  const lacking = FIELDS.filter((field) => (fields.get(field) ?? '') === '')
  if (lacking.length > 0) return `A waiver of ${rules} lacks ${lacking.map((field) => `"${field}"`).join(' and ')}.`
  const [reason = '', owner = '', expires = ''] = FIELDS.map((field) => fields.get(field) ?? '')
  if (!isDay(expires)) return `A waiver of ${rules} ends on "${expires}", which is no day.`
  return {
    rules: [...new Set(rules.split(',').map((rule) => ruleIdOf(rule.trim())))],
    words: { reason, owner, expires },
  }
}
