import { formatPlace, type Place } from '../../../kernel/index.ts'
import { isReference } from '../config/merge.ts'
import { type ConfigPath, entriesOf, placeOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Observation, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'target-invalid',
  severity: 'error',
  cliParity: 'yes',
  title: 'A target that is no map',
  why: 'A target holds settings by their names: `prod: { mode: production }`, or nothing at all: `dev:`. A text or a list in its place is dropped while the bundle is loaded, and `-t prod` then knows no such target; a reference there (Databricks CLI 1.12.1), or a text in place of all targets, or of the variables of one, keeps the bundle from being loaded.',
  bad: `bundle:
  name: fraud
targets:
  dev: development
`,
  good: `bundle:
  name: fraud
targets:
  dev:
    mode: development
`,
  checkBundle: (bundle) => unusable(bundle).flatMap(({ target, seen }) => (target === undefined ? [seen] : [])),
  checkTarget: ({ name }, bundle) => unusable(bundle).flatMap(({ target, seen }) => (target === name ? [seen] : [])),
}

interface Unusable {
  /** It keeps this target from being chosen, and no other; without it, the bundle from being loaded. */
  readonly target?: string
  readonly seen: Observation
}

const known = new WeakMap<Bundle, readonly Unusable[]>()

/** Whether this rule speaks of what stands there, so that nothing else need be said of its type. */
export function isUnusableTarget(at: Place | undefined, bundle: Bundle): boolean {
  return (
    at !== undefined &&
    unusable(bundle).some(({ seen }) => seen.at !== undefined && formatPlace(seen.at) === formatPlace(at))
  )
}

function unusable(bundle: Bundle): readonly Unusable[] {
  const before = known.get(bundle)
  if (before !== undefined) return before
  // Each file is loaded alone, before any of them are merged.
  const found = bundle.files.flatMap(({ config }) =>
    (['targets', 'environments'] as const).flatMap((section) => {
      const all = config.entries.value(section)
      return all === undefined ? [] : [...inSection(all, section)]
    }),
  )
  // What another file says of the target stands, and makes one of it.
  const lost = found.filter(({ target }) => target === undefined || !isDeclared(target, bundle))
  known.set(bundle, lost)
  return lost
}

function isDeclared(target: string, { config }: Bundle): boolean {
  return ['targets', 'environments'].some((section) => valueAt(config, [section, target])?.kind === 'map')
}

function* inSection(all: Value, section: 'targets' | 'environments'): Iterable<Unusable> {
  const current = section === 'targets'
  // The Databricks CLI looks at targets one by one, and cannot do that with a text; a list of them it drops.
  if (current && isSingle(all)) {
    yield { seen: noMap('"targets"', all, [section], 'Write each target below it, as "prod:" with its settings.') }
  }
  for (const [name, { value }] of entriesOf(all)) {
    if (value.kind === 'list' || isSingle(value)) {
      const hint = 'Write its settings below it, such as "mode: production", or nothing.'
      const seen = noMap(`The target "${name}"`, value, [section, name], hint)
      yield isReference(value) ? { seen } : { target: name, seen }
    }
    const variables = value.kind === 'map' ? value.entries.value('variables') : undefined
    if (current && variables !== undefined && isSingle(variables)) {
      const hint = 'Write "name: value" lines below it.'
      yield { seen: noMap(`"variables" of the target "${name}"`, variables, [section, name, 'variables'], hint) }
    }
  }
}

function isSingle(value: Value): boolean {
  return value.kind !== 'map' && value.kind !== 'list' && value.kind !== 'null'
}

function noMap(what: string, value: Value, path: ConfigPath, hint: string): Observation {
  const is = value.kind === 'boolean' ? value.value : `a ${value.kind}`
  return { message: `${what} must be a map, but is ${is}.`, at: placeOf(value), path, hint }
}
