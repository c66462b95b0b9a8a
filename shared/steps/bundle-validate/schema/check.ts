import type { Place } from '../../../kernel/index.ts'
import { type ConfigPath, entryAt, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Target } from '../resolve/target.ts'
import { rule as deprecatedField } from '../rules/deprecated-field.ts'
import { rule as enumValue } from '../rules/enum-value.ts'
import { rule as nullValue } from '../rules/null-value.ts'
import { rule as requiredField } from '../rules/required-field.ts'
import type { Observation, Rule } from '../rules/rule.ts'
import { rule as unknownField } from '../rules/unknown-field.ts'
import { rule as unknownToCore } from '../rules/unknown-to-core-schema.ts'
import { rule as wrongType } from '../rules/wrong-type.ts'
import { effectiveRoot, targetOverride } from './derived.ts'
import type { Found, Issue } from './issue.ts'
import type { BundleSchema } from './schema.ts'
import { walk } from './walk.ts'

export interface SchemaObservation {
  readonly rule: Rule
  readonly observation: Observation
}

const RULES: Record<Issue['kind'], Rule> = {
  'unknown-field': unknownField,
  'wrong-type': wrongType,
  'null-value': nullValue,
  'required-field': requiredField,
  'enum-value': enumValue,
  'deprecated-field': deprecatedField,
  undescribed: unknownToCore,
}

/** What in a target's effective configuration, and in how the target is declared, does not fit the schema. */
export function* checkSchema(target: Target, bundle: Bundle, schema: BundleSchema): Iterable<SchemaObservation> {
  const { config } = target
  yield* observations(walk(config, effectiveRoot(schema), 'The configuration'), [], config.places.at(-1), schema)
  for (const section of ['targets', 'environments']) {
    const path = [section, target.name]
    const declared = valueAt(bundle.config, path)
    if (declared === undefined) continue
    yield* observations(
      walkTarget(declared, target.name, schema),
      path,
      entryAt(bundle.config, path)?.keyPlaces.at(-1),
      schema,
    )
  }
}

function walkTarget(declared: Value, name: string, schema: BundleSchema): Found | undefined {
  const type = targetOverride(schema)
  return type && walk(declared, type, `"${name}"`)
}

function* observations(
  found: Found | undefined,
  path: ConfigPath,
  announced: Place | undefined,
  schema: BundleSchema,
): Iterable<SchemaObservation> {
  if (found === undefined) return
  for (const { kind, message, hint, at = announced, part } of found.issues) {
    if (at === undefined) continue
    const inCore = kind === 'unknown-field' && !schema.complete
    yield {
      rule: inCore ? unknownToCore : RULES[kind],
      observation: {
        message: inCore ? message.replace('Unknown field', 'The built-in schema does not know the field') : message,
        at,
        path: part === undefined ? path : [...path, part],
        ...hinted(hint ?? (inCore ? CORE_HINT : undefined)),
      },
    }
  }
  for (const inside of found.inside) {
    yield* observations(inside.found, [...path, inside.part], inside.announced, schema)
  }
}

const CORE_HINT = 'If it is spelt right, ignore this; an installed Databricks CLI, or "schema-path", knows every field.'

function hinted(hint: string | undefined): Pick<Observation, 'hint'> {
  return hint === undefined ? {} : { hint }
}
