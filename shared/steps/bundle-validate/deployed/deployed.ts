import { booleanValue, listValue, textValue } from '../config/make.ts'
import { isTrue } from '../config/truth.ts'
import { itemsOf, type MapValue, type Value, valueAt } from '../config/value.ts'
import { defaultSetter } from '../resolve/defaults.ts'
import { changeEntry, changeResources, type ResourceChange, setAt, withEntry, withoutEntry } from '../resolve/edit.ts'
import { withoutEmptyValues } from '../resolve/empty-values.ts'
import { permissionAdder } from '../resolve/permissions.ts'
import { presetRestorer } from '../resolve/presets.ts'
import type { Target } from '../resolve/target.ts'
import { valueUnsetter } from '../resolve/unset-values.ts'
import type { BundleSchema } from '../schema/schema.ts'
import { alertReader } from './alert-file.ts'
import { annotator } from './annotate.ts'
import { withArtifacts } from './artifacts.ts'
import { catalogReferrer } from './catalog-references.ts'
import { contentsReader } from './contents.ts'
import type { DeployFacts } from './facts.ts'
import { filler } from './filled.ts'
import { withGit } from './git-references.ts'
import { knownValues, withoutEmptyTexts } from './known-values.ts'
import { withoutNulls } from './null-values.ts'
import { ownerAdder } from './owner.ts'
import { globExpander } from './pipeline-globs.ts'
import { pathTranslator } from './resource-paths.ts'
import { withSync } from './sync.ts'
import { timeWriter } from './times.ts'
import { Translator } from './translator.ts'
import { volumePathSetter } from './volume-path.ts'

/**
 * A target as it would be deployed: what the Databricks CLI makes of the effective configuration last, when no rule
 * looks at it any more. Local paths become paths of the workspace, patterns files, and files their text.
 * @param asJson how a value is written that has to be a text
 */
export function deployedTarget(target: Target, facts: DeployFacts, asJson: (value: Value) => string): Target {
  const { bundle } = facts
  const read = withoutEmptyValues(withoutNulls(knownValues(withGit(target.config, facts), facts.schema)))
  const known = withDefaults(read, target.config, facts.schema)
  const translator = new Translator(known, bundle)
  const restore = presetRestorer(known)
  const ofResource = inTurn([
    alertReader(facts),
    // What stands in its file has a trigger as well.
    (resource, type, key) => (type === 'alerts' ? restore(resource, type, key) : resource),
    contentsReader(facts, asJson),
    globExpander(facts, translator),
    pathTranslator(translator),
    ownerAdder,
    volumePathSetter(known),
    timeWriter,
    valueUnsetter,
    catalogReferrer(known),
    annotator(known),
  ])
  const withResources = changeEntry(known, 'resources', (resources) => changeResources(resources, ofResource))
  const withFiles = withSync(withArtifacts(withResources, facts), bundle)
  return { ...target, config: withIncluded(withoutSourceLink(withFiles), facts) }
}

/** What was dropped leaves room for a preset, for the bundle's permissions and for a default, and an empty text does not. */
function withDefaults(config: MapValue, before: MapValue, schema: BundleSchema): MapValue {
  const restore = presetRestorer(config)
  // What the bundle permits was said when its permissions were given to the others.
  const permit = permissionAdder(config, () => undefined)
  const given: ResourceChange = (resource, type, key) => {
    return permit === undefined || resource.entries.has('permissions') ? resource : permit(resource, type, key)
  }
  const fill = inTurn([filler, defaultSetter(config)])
  const ofResource: ResourceChange = (resource, type, key) => {
    const isWhole = valueAt(before, ['resources', type, key]) === resource
    return fill(isWhole ? resource : given(restore(resource, type, key), type, key), type, key)
  }
  const whole = changeEntry(config, 'resources', (resources) => changeResources(resources, ofResource))
  return withoutEmptyTexts(whole, schema)
}

function inTurn(changes: readonly ResourceChange[]): ResourceChange {
  return (resource, type, key) => changes.reduce((result, change) => change(result, type, key), resource)
}

/** The files that were included instead of the patterns that they match; what these would include is listed, and not read. */
function withIncluded(config: MapValue, { bundle: { files } }: DeployFacts): MapValue {
  const include = config.entries.value('include')
  if (include === undefined) return config
  const included = files.slice(1)
  const paths = included.map(({ path }) => textValue(path, include.places))
  const ignored = included.flatMap((file) => itemsOf(file.config.entries.value('include')))
  return paths.length === 0
    ? withoutEntry(config, 'include')
    : withEntry(config, 'include', listValue([...paths, ...ignored], include.places))
}

/** Only within a workspace can a deployment use the files where they are. */
function withoutSourceLink(config: MapValue): MapValue {
  const path = ['presets', 'source_linked_deployment']
  const linked = valueAt(config, path)
  return linked !== undefined && isTrue(linked) ? setAt(config, path, booleanValue(false, linked.places)) : config
}
