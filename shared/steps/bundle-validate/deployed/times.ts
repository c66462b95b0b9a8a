import { textValue } from '../config/make.ts'
import { textOf } from '../config/value.ts'
import type { ResourceChange } from '../resolve/edit.ts'
import { sentTime, TIME_FIELDS } from '../resources/times.ts'
import { changeAt } from './change-at.ts'

/** Writes durations and points in time as they are sent: `1.5s` has three digits behind the point. */
export const timeWriter: ResourceChange = (resource, type) => {
  let result = resource
  for (const { path, kind } of TIME_FIELDS.get(type) ?? []) {
    const changed = changeAt(result, path, (value) => {
      const sent = sentTime(textOf(value) ?? '', kind)
      return sent === undefined || sent === textOf(value) ? value : textValue(sent, value.places)
    })
    if (changed.kind === 'map') result = changed
  }
  return result
}
