import { isUserName } from '../config/known-later.ts'
import type { Clash } from '../config/merge.ts'
import { isReference, mergeValues, shapeOf, standing } from '../config/merge.ts'
import { type ConfigPath, type MapValue, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { setAt } from '../resolve/edit.ts'
import type { Target } from '../resolve/target.ts'
import { sayFilesClash, sayOverrideClash } from '../rules/clash.ts'
import { rule as filesClash } from '../rules/files-clash.ts'
import { rule as kindClash } from '../rules/override-kind-clash.ts'
import type { Observation, Rule } from '../rules/rule.ts'
import { rule as wrongType } from '../rules/wrong-type.ts'
import { actualType, type ObjectType, type SchemaType } from './schema.ts'
import { walk } from './walk.ts'

interface ClashObservation {
  readonly rule: Rule
  readonly observation: Observation
}

/**
 * What comes of values that are merged and are not of one kind. Each file is compared with the schema before it is
 * merged: what does not fit is dropped with a warning, and clashes with nothing.
 */
export function* checkClashes(target: Target, bundle: Bundle, root: ObjectType): Iterable<ClashObservation> {
  for (const clash of bundle.clashes ?? []) {
    yield* judge(clash, filesClash, sayFilesClash, root)
    // Of one of the two nothing is left; the other is compared with all that stands.
    const lost = standing(clash) === clash.base ? clash.over : clash.base
    const type = typeAt(root, clash.path)
    const found = type === undefined ? undefined : walk(lost, type, String(clash.path.at(-1)))
    for (const { kind, message, at } of found?.issues ?? []) {
      if (kind === 'wrong-type') yield { rule: wrongType, observation: { message, at, path: clash.path } }
    }
  }
  for (const clash of target.clashes ?? []) yield* judge(clash, kindClash, sayOverrideClash, root)
}

function* judge(
  clash: Clash,
  rule: Rule,
  say: (clash: Clash) => Observation,
  root: ObjectType,
): Iterable<ClashObservation> {
  const { path, base, over } = clash
  const type = typeAt(root, path)
  if (type === undefined) return
  if (shapeOf(base) === shapeOf(over)) {
    // A number and a reference: in a field for texts both are texts, in any other only the reference is.
    const mixed = type.kind === 'scalar' && type.of !== 'text' && isReference(base) !== isReference(over)
    if (mixed || (type.kind === 'any' && base.kind !== over.kind)) yield { rule, observation: say(clash) }
    return
  }
  if (fits(base, type) && fits(over, type)) yield { rule, observation: say(clash) }
}

/**
 * The configuration with what a file says where a later one has a value of the wrong type. The Databricks CLI (1.12.1)
 * drops that one when it reads the file; a rule speaks of it.
 */
export function withOverridden(config: MapValue, clashes: readonly Clash[], root: ObjectType): MapValue {
  let result = config
  for (const clash of clashes) {
    const type = typeAt(root, clash.path)
    if (type === undefined || shapeOf(clash.base) === shapeOf(clash.over)) continue
    if (standing(clash) === clash.base || fits(clash.over, type) || !fits(clash.base, type)) continue
    const now = valueAt(result, clash.path)
    const kept = now === undefined || !fits(now, type) ? clash.base : mergeValues(clash.base, now, () => {})
    result = setAt(result, clash.path.map(String), kept)
  }
  return result
}

/** When values are merged, the name of whoever deploys is still a reference. */
function fits(value: Value, type: SchemaType): boolean {
  return isUserName(value) || !walk(value, type, '')?.issues.some(({ kind }) => kind === 'wrong-type')
}

/** `undefined`: the schema does not say. */
function typeAt(root: ObjectType, path: ConfigPath): SchemaType | undefined {
  let type: SchemaType | undefined = root
  for (const part of path) {
    const actual: SchemaType | undefined = type === undefined ? undefined : actualType(type)
    if (typeof part === 'number') type = actual?.kind === 'list' ? actual.items : undefined
    else if (actual?.kind === 'map') type = actual.values
    else type = actual?.kind === 'object' ? (actual.fields.get(part)?.type ?? actual.others) : undefined
  }
  return type === undefined ? undefined : actualType(type)
}
