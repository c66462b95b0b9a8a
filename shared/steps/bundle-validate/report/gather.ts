import { type Finding, formatPlace, type Variant } from '../../../kernel/index.ts'
import { type ConfigPath, formatPath } from '../config/value.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { joinSayings, type Saying } from './join.ts'

/** What one place has to say once, with every target that it stands in; none for the bundle as a whole. */
export interface GatheredFinding extends Omit<BundleFinding, 'target'> {
  readonly targets: readonly string[]
  /** What is said of some of the targets in other words: a name in it has the target's name in it, say. */
  readonly variants: readonly Variant[]
}

/**
 * Puts together what several targets say of the same place: in the same words, or by the same rule of the same path. In
 * the order first said, and in the words first said.
 */
export function gatherTargets(findings: readonly BundleFinding[]): GatheredFinding[] {
  const places = new Map<string, Map<string, Saying>>()
  let order = 0
  for (const finding of findings) {
    const { rule, message, target } = finding
    const place = `${rule.id}\0${placeText(finding)}`
    const sayings = places.get(place) ?? new Map<string, Saying>()
    places.set(place, sayings)
    const known = sayings.get(message)
    const saying = known ?? { finding, targets: new Set(), order: order++ }
    if (known === undefined) sayings.set(message, saying)
    else if (RANK[rule.severity] < RANK[known.finding.rule.severity]) known.finding = { ...known.finding, rule }
    if (target !== undefined) saying.targets.add(target)
  }
  return [...places.values()]
    .flatMap((sayings) => joinSayings([...sayings.values()]))
    .sort(([a], [b]) => a.order - b.order)
    .map(gathered)
}

const RANK = { error: 0, warning: 1, note: 2 }

function placeText({ at, path }: BundleFinding): string {
  return at === undefined ? formatPath(path ?? []) : formatPlace(at)
}

function gathered([first, ...others]: readonly [Saying, ...Saying[]]): GatheredFinding {
  const { target: _, ...finding } = first.finding
  if (others.length === 0) return { ...finding, targets: [...first.targets], variants: [] }
  const variants = others.map(({ finding: { message, hint }, targets }) => ({
    where: [...targets].join(', '),
    message: hint === undefined || hint === finding.hint ? message : `${message} ${hint}`,
  }))
  return { ...finding, targets: [first, ...others].flatMap(({ targets }) => [...targets]), variants }
}

/**
 * As the report shows it.
 * @param all the targets that were checked: a finding of all of them names none
 * @param pathText a path in the configuration of a target, as it is known again in another run
 */
export function toFinding(
  gathered: GatheredFinding,
  all: readonly string[],
  pathText: (path: ConfigPath, target: string | undefined) => string = formatPath,
): Finding {
  const { rule, message, at, related, hint, variants } = gathered
  const named = new Set(gathered.targets)
  const targets = all.filter((name) => named.has(name))
  const some = targets.length > 0 && targets.length < all.length
  const [first] = targets
  const said = targets.length === 1 && message.includes(`target "${first}"`)
  const where = some && !said ? ` (${targets.length === 1 ? 'target' : 'targets'} ${targets.join(', ')})` : ''
  return {
    ruleId: `bundle-validate/${rule.id}`,
    severity: rule.severity,
    message: `${message}${where}`,
    ...(variants.length === 0 ? {} : { variants }),
    ...(at === undefined ? {} : { at }),
    ...(related === undefined || related.length === 0 ? {} : { related }),
    ...(hint === undefined ? {} : { hint }),
    fingerprint: identityOf(gathered, (path) => pathText(path, gathered.targets[0])),
  }
}

/** Of a value in the configuration, its path: the words change with the target that is the first to be checked. */
function identityOf({ rule, at, path, message }: GatheredFinding, pathText: (path: ConfigPath) => string): string {
  const what = path === undefined || path.length === 0 ? [at?.file ?? '', message] : [rule.severity, pathText(path)]
  return [rule.id, ...what].join('/')
}
