import type { Place } from '../../../kernel/index.ts'
import { entriesOf, type MapValue, placeOf, valueAt } from '../config/value.ts'
import { rule as includeIgnored } from '../rules/include-ignored.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { rule as severalResources } from '../rules/several-resources-in-file.ts'
import type { SourceFile } from './bundle.ts'
import { promisedIn, SINGULAR } from './singular.ts'

/** What an included file should not hold. */
export function checkIncluded(file: SourceFile): readonly BundleFinding[] {
  return [...ownInclude(file), ...otherResources(file)]
}

function ownInclude({ config }: SourceFile): BundleFinding[] {
  const include = config.entries.get('include')
  const empty = include === undefined || (include.value.kind === 'list' && include.value.items.length === 0)
  if (empty || include.value.kind === 'null') return []
  return [
    {
      rule: includeIgnored,
      target: undefined,
      message: '"include" has no effect here; only the root file includes others.',
      at: placeOf(include.value),
      path: ['include'],
      hint: 'Move the patterns to the root file; they are relative to its directory.',
    },
  ]
}

/** `train.job.yml` promises one job, and nothing else. */
function otherResources({ path, config }: SourceFile): BundleFinding[] {
  const promised = promisedIn(path)
  if (promised === undefined) return []
  const found = [config, ...entriesOf(config.entries.get('targets')?.value).map(([, { value }]) => value)].flatMap(
    (inside) => (inside.kind === 'map' ? resourcesOf(inside) : []),
  )
  const keys = new Set(found.map(({ key }) => key))
  if (keys.size <= 1 && found.every(({ singular }) => singular === promised)) return []
  const noun = promised.replaceAll('_', ' ')
  const names = [...new Set(found.map(({ key, singular }) => `${key} (${singular})`))].sort()
  return [
    {
      rule: severalResources,
      target: undefined,
      message: `A file named ".${promised}.yml" should hold a single ${noun}, but this one holds ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''}.`,
      at: found[0]?.at,
      related: found
        .slice(1, 1 + MOST_NAMED)
        .flatMap(({ key, at }) => (at === undefined ? [] : [{ at, message: `"${key}"` }])),
      hint: 'Move what does not belong here to a file of its own, or rename the file.',
    },
  ]
}

function resourcesOf(
  config: MapValue,
): readonly { key: string; singular: string | undefined; at: Place | undefined }[] {
  return entriesOf(valueAt(config, ['resources'])).flatMap(([type, { value }]) =>
    // What is of an unknown type is dropped before anybody counts.
    (SINGULAR.has(type) ? entriesOf(value) : []).map(([key, entry]) => ({
      key,
      singular: SINGULAR.get(type),
      at: placeOf(entry.value),
    })),
  )
}

/** More tell nobody more. */
const MOST_NAMED = 5
