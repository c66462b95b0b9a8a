import type { DocumentReader, Mapping } from '../../../documents/reader.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { GateRule, GateWaiver } from './gate.ts'

const WAIVER_FIELDS = ['rule', 'slice', 'reason', 'approver', 'ticket', 'expires'] as const

/** The section `waivers`: who lets what go, why, and until when. */
export function readWaivers(reader: DocumentReader, root: Mapping, rules: readonly GateRule[]): readonly GateWaiver[] {
  if (root.waivers === undefined) return []
  const list = reader.list(root.waivers, ['waivers'], 'The field "waivers"') ?? []
  const ids = rules.map(({ id }) => id)
  return list.flatMap((each, index) => {
    const path = ['waivers', index]
    const waiver = reader.mapping(each, path, 'A waiver', WAIVER_FIELDS)
    if (waiver === undefined) return []
    const rule = reader.requiredText(waiver, 'rule', path, 'a waiver')
    const reason = reader.requiredText(waiver, 'reason', path, 'a waiver')
    const approver = reader.requiredText(waiver, 'approver', path, 'a waiver')
    const expires = reader.requiredText(waiver, 'expires', path, 'a waiver')
    if (rule !== undefined && !ids.includes(rule))
      reader.wrong([...path, 'rule'], `The waiver is about no rule: there is no "${rule}".${didYouMean(rule, ids)}`)
    if (expires !== undefined && !isDate(expires)) {
      reader.wrong(
        [...path, 'expires'],
        `The field "expires" of a waiver must be a date, not ${JSON.stringify(expires)}.`,
        'For example expires: 2026-12-31',
      )
      return []
    }
    if (rule === undefined || reason === undefined || approver === undefined || expires === undefined) return []
    const slice = reader.text(waiver, 'slice', path, 'a waiver')
    const ticket = reader.text(waiver, 'ticket', path, 'a waiver')
    return [{ at: reader.at(path), rule, slice, reason, approver, ticket, expires }]
  })
}

/** `2026-02-30` is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}
