import { booleanValue } from '../config/make.ts'
import { isTrue } from '../config/truth.ts'
import { type MapValue, textOf, valueAt } from '../config/value.ts'
import { changeEntry, changeValues, ifMap, withEntry } from './edit.ts'

/** With `presets.artifacts_dynamic_version`, every wheel has a version of its own for each deployment. */
export function applyArtifactPreset(config: MapValue): MapValue {
  const preset = valueAt(config, ['presets', 'artifacts_dynamic_version'])
  if (preset === undefined || !isTrue(preset)) return config
  const dynamic = booleanValue(true, preset.places)
  return changeEntry(config, 'artifacts', (artifacts) =>
    ifMap(artifacts, (map) =>
      changeValues(map, (artifact) =>
        ifMap(artifact, (one) =>
          textOf(one.entries.value('type')) === 'whl' ? withEntry(one, 'dynamic_version', dynamic) : one,
        ),
      ),
    ),
  )
}
