import { type Finding, formatPlace } from '../../../kernel/index.ts'
import { formatPath } from '../config/value.ts'
import type { BundleFinding } from '../rules/rule.ts'

/** What one place has to say once, with every target that it stands in; none for the bundle as a whole. */
export interface GatheredFinding extends Omit<BundleFinding, 'target'> {
  readonly targets: readonly string[]
}

/** Puts together what several targets say in the same words of the same place, in the order first said. */
export function gatherTargets(findings: readonly BundleFinding[]): GatheredFinding[] {
  const gathered = new Map<string, { finding: BundleFinding; targets: Set<string> }>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const known = gathered.get(key) ?? { finding, targets: new Set() }
    gathered.set(key, known)
    if (finding.target !== undefined) known.targets.add(finding.target)
  }
  return [...gathered.values()].map(({ finding: { target: _, ...finding }, targets }) => ({
    ...finding,
    targets: [...targets],
  }))
}

/** As the report shows it. @param all the targets that were checked: a finding of all of them names none. */
export function toFinding(gathered: GatheredFinding, all: readonly string[]): Finding {
  const { rule, message, at, path, related, hint, targets } = gathered
  const some = targets.length > 0 && targets.length < all.length
  const where = some ? ` (${targets.length === 1 ? 'target' : 'targets'} ${targets.join(', ')})` : ''
  return {
    ruleId: `bundle-validate/${rule.id}`,
    severity: rule.severity,
    message: `${message}${where}`,
    ...(at === undefined ? {} : { at }),
    ...(related === undefined || related.length === 0 ? {} : { related }),
    ...(hint === undefined ? {} : { hint }),
    fingerprint: [rule.id, path === undefined ? (at?.file ?? '') : formatPath(path), message].join('/'),
  }
}

function keyOf({ rule, message, at, path }: BundleFinding): string {
  const place = at === undefined ? formatPath(path ?? []) : formatPlace(at)
  return JSON.stringify([rule.id, place, message])
}
