import { byCodeUnit, type Finding, type RuleHelp } from '../../../kernel/index.ts'
import type { PolicyPack } from '../policy/pack.ts'
import { rules } from '../rules/registry.ts'

/** What stands behind the ids of the findings' rules: what the rule's own file, or the last of the packs, says of it. */
export function ruleHelp(findings: readonly Finding[], packs: readonly PolicyPack[]): RuleHelp[] {
  const all = [...rules, ...packs.flatMap((pack) => pack.rules)]
  const known = new Map(all.map((rule) => [`bundle-validate/${rule.id}`, rule]))
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].sort(byCodeUnit)
  return ids.flatMap((id) => {
    const rule = known.get(id)
    if (rule === undefined) return []
    const link = 'docs' in rule && rule.docs !== undefined ? ` ${rule.docs}` : ''
    return [{ id, title: plain(rule.title), help: `${plain(rule.why)}${link}` }]
  })
}

/** Without the marks that Markdown has for code. */
export function plain(text: string): string {
  return text.replaceAll('`', '')
}
