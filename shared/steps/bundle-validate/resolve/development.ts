import { booleanValue, numberValue, textValue } from '../config/make.ts'
import { type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { setAt } from './edit.ts'

/** The deploying user's name as it is used in names; only a workspace knows it. */
const SHORT_NAME = `\${workspace.current_user.short_name}`
const CONCURRENT_RUNS = 4

/** What `mode: development` says where the bundle does not: everything is the user's own copy, and nothing starts by itself. */
export function applyDevelopment(config: MapValue): MapValue {
  const mode = valueAt(config, ['bundle', 'mode'])
  if (mode === undefined || textOf(mode) !== 'development') return config
  const { places } = mode
  const defaults: readonly (readonly [path: readonly string[], value: Value])[] = [
    [['presets', 'name_prefix'], textValue(`[dev ${SHORT_NAME}] `, places)],
    [['presets', 'jobs_max_concurrent_runs'], numberValue(CONCURRENT_RUNS, places)],
    [['presets', 'trigger_pause_status'], textValue('PAUSED', places)],
    [['presets', 'pipelines_development'], booleanValue(true, places)],
    [['bundle', 'deployment', 'lock', 'enabled'], booleanValue(false, places)],
  ]
  const result = defaults.reduce((done, [path, value]) => {
    return isEmpty(valueAt(done, path)) ? setAt(done, path, value) : done
  }, config)
  // An empty tag is one.
  const tag = valueAt(result, TAG)
  return tag === undefined || tag.kind === 'null' ? setAt(result, TAG, textValue(SHORT_NAME, places)) : result
}
const TAG = ['presets', 'tags', 'dev']

/** As good as not there: the CLI cannot tell an empty value from none. */
export function isEmpty(value: Value | undefined): boolean {
  if (value === undefined || value.kind === 'null') return true
  if (value.kind === 'text') return value.value === ''
  return value.kind === 'number' && value.value === 0
}
