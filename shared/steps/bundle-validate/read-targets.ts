import { StepError } from '../../kernel/index.ts'
import type { MapValue } from './config/value.ts'
import { bundleErrors } from './errors.ts'
import type { Bundle } from './load/bundle.ts'
import type { Folder } from './load/folder.ts'
import { listFiles } from './load/listing.ts'
import { loadBundle } from './load/load.ts'
import { readOverrides } from './load/overrides.ts'
import { pathsToLookAt } from './paths/wanted.ts'
import { measure } from './resolve/measure.ts'
import { resolveTargets } from './resolve/resolve.ts'
import type { Target } from './resolve/target.ts'
import { chooseTargets, declaredTargets } from './resolve/target-choice.ts'
import { isRootUnread } from './resolve/unread.ts'
import type { BundleFinding } from './rules/rule.ts'
import { withOverridden } from './schema/clash.ts'
import { lookupFields } from './schema/derived.ts'
import { withoutDroppedValues } from './schema/dropped-values.ts'
import type { BundleSchema } from './schema/schema.ts'
import { resourceTyper, typedTarget } from './schema/typed.ts'

export interface Reading {
  readonly targets: readonly string[] | undefined
  readonly variables: ReadonlyMap<string, string>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Makes every value what its field wants; without it they stay as they are written. */
  readonly schema?: BundleSchema
  readonly signal: AbortSignal
}

/** A bundle as its files have it, and the names of the targets that are wanted of it. */
export interface ReadBundle {
  readonly bundle: Bundle
  readonly names: readonly string[]
}

/** @throws StepError when there is no bundle, or it has no such target */
export async function readBundle(
  folder: Folder,
  { targets, signal }: Pick<Reading, 'targets' | 'signal'>,
): Promise<ReadBundle> {
  const bundle = await loadBundle(folder, { signal })
  // What cannot be read declares no targets, not even the one called "default".
  if (isRootUnread(bundle)) return { bundle, names: [] }
  const names = chooseTargets(declaredTargets(bundle.config), targets).map(({ name }) => name)
  if (names.length > ALWAYS_READ) refuseTooMany(bundle, names.length)
  return { bundle, names }
}

/** As many targets are read however large the bundle is: its files have a limit of their own. */
const ALWAYS_READ = 4
/** Values of all targets together: a thousand of them take some 600 KB of memory. */
const MAX_VALUES = 2_000_000
/** What a target takes besides, as many values. */
const OF_A_TARGET = 500

function refuseTooMany({ config }: Bundle, count: number): void {
  const declared = ['targets', 'environments'].map((section) => config.entries.value(section))
  const values = [config, ...declared.filter((value) => value !== undefined)]
    .map((value) => measure(value, new Map()).values)
    .reduce((all, ofTargets) => all - ofTargets)
  if ((values + OF_A_TARGET) * count <= MAX_VALUES) return
  throw new StepError(
    bundleErrors.BUNDLE_TARGETS_TOO_MANY,
    `The bundle has ${values} values for each of ${count} targets; at most ${MAX_VALUES} of all targets together are checked at once.`,
    { hint: 'Name some of the targets in the input "targets", and run once for each part.' },
  )
}

/** The wanted targets of a bundle, and in it a listing of the files that they name. */
export interface ReadTargets {
  readonly bundle: Bundle
  readonly targets: readonly Target[]
  readonly findings: readonly BundleFinding[]
}

export async function resolveBundle(
  { bundle, names }: ReadBundle,
  { variables, env, schema, signal }: Omit<Reading, 'targets'>,
): Promise<ReadTargets> {
  if (names.length === 0) return { bundle, targets: [], findings: [] }
  const { overrides, findings } = await readOverrides(bundle.folder, names)
  const lookups = schema && lookupFields(schema)
  const known = lookups === undefined ? {} : { lookups }
  const last = schema === undefined ? {} : { last: resourceTyper(schema) }
  const config = schema === undefined ? bundle.config : withoutDropped(bundle, names, schema)
  const resolved = resolveTargets(config === bundle.config ? bundle : { ...bundle, config }, {
    targets: names,
    variables,
    env,
    overrides,
    ...known,
    ...last,
  })
  const targets = schema === undefined ? resolved : resolved.map((target) => typedTarget(target, schema))
  const listing = await listFiles(bundle.folder, pathsToLookAt(targets, bundle), signal)
  return { bundle: { ...bundle, listing }, targets, findings }
}

/** The Databricks CLI drops what does not fit when it reads a file, before anything is merged. */
function withoutDropped({ config, clashes = [] }: Bundle, names: readonly string[], schema: BundleSchema): MapValue {
  return withoutDroppedValues(withOverridden(config, clashes, schema.root), names, schema)
}

/** Both in one. @throws StepError as {@link readBundle} */
export async function readTargets(folder: Folder, reading: Reading): Promise<ReadTargets> {
  return await resolveBundle(await readBundle(folder, reading), reading)
}
