import { type MapValue, type ScalarValue, textOf, type Value } from '../config/value.ts'
import { isSensitiveFlag, isSensitiveName } from './sensitive.ts'

type See = (value: ScalarValue) => void

/** Every scalar of a configuration that stands where a secret stands, whatever it looks like. */
export function sensitiveScalars(config: MapValue, see: See): void {
  const names = new Map<string, boolean>()
  const sensitive = (name: string) => {
    const known = names.get(name)
    if (known !== undefined) return known
    const answer = isSensitiveName(name)
    names.set(name, answer)
    return answer
  }

  /** @param key the last name on the way to the value */
  const walk = (value: Value, key: string): void => {
    if (value.kind === 'map') walkMap(value)
    else if (value.kind === 'list') walkList(value.items, key)
    else if (sensitive(key)) see(value)
  }
  const walkMap = (map: MapValue): void => {
    const named = sensitive(textOf((map.entries.get('name') ?? map.entries.get('key'))?.value) ?? '')
    for (const [key, entry] of map.entries) {
      if (named && (key === 'value' || key === 'default')) below(entry.value, see)
      else walk(entry.value, key)
    }
  }
  const walkList = (items: readonly Value[], key: string): void => {
    let afterFlag = false
    for (const item of items) {
      if (afterFlag && item.kind !== 'map' && item.kind !== 'list') see(item)
      else walk(item, key)
      afterFlag = item.kind === 'text' && isSensitiveFlag(item.value)
    }
  }

  for (const [key, { value }] of config.entries) walk(value, key)
  // What a secret of a scope holds is called `value`, like so much else.
  const resources = config.entries.get('resources')?.value
  const secrets = resources?.kind === 'map' ? resources.entries.get('secrets')?.value : undefined
  if (secrets?.kind !== 'map') return
  for (const { value: secret } of secrets.entries.values()) {
    if (secret.kind !== 'map') continue
    for (const field of ['value', 'string_value', 'bytes_value']) {
      const held = secret.entries.get(field)?.value
      if (held !== undefined) below(held, see)
    }
  }
}

/** Every scalar below, whatever it is called. */
export function below(value: Value, see: See): void {
  if (value.kind === 'map') for (const { value: inside } of value.entries.values()) below(inside, see)
  else if (value.kind === 'list') for (const item of value.items) below(item, see)
  else see(value)
}
