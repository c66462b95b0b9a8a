import { nearestWord } from '../../../kernel/suggest.ts'
import { SINGULAR } from '../load/singular.ts'
import type { Issue } from './issue.ts'
import { actualType, type ObjectType } from './schema.ts'

/** Longer keys are cut in a message. */
const SHOWN = 80

/** Says that the type has no such field, and which one may be meant. */
export function guessField(key: string, type: ObjectType, guess: boolean): Issue {
  const issue = guessed(key, type, guess)
  return type.whole === true ? { ...issue, certain: true } : issue
}

function guessed(key: string, type: ObjectType, guess: boolean): Issue {
  const message = `Unknown field "${key.length > SHOWN ? `${key.slice(0, SHOWN)}…` : key}".`
  if (!guess || key.length > SHOWN) return { kind: 'unknown-field', message }
  const certain = sameWords(key, type)
  const near = certain ?? nearestWord(key, type.fields.keys())
  const home = near === undefined ? homeOf(key, type) : undefined
  if (home !== undefined) return { kind: 'unknown-field', message, hint: `It belongs inside "${home}".` }
  const meant = near ?? inMoreWords(key, type)
  if (meant !== undefined) {
    const did = `${message} Did you mean "${meant}"?`
    return { kind: 'unknown-field', message: did, ...(certain === undefined ? {} : { certain: true }) }
  }
  if (!SECTIONS.has(key)) return { kind: 'unknown-field', message }
  return { kind: 'unknown-field', message, hint: 'It belongs at the top level, beside "bundle"; here it does nothing.' }
}

/** Of the configuration itself; those that other things have as well are known there. */
const SECTIONS: ReadonlySet<string> = new Set([
  ...['include', 'variables', 'targets', 'resources', 'artifacts', 'sync', 'presets', 'workspace'],
  ...['permissions', 'run_as', 'experimental', 'scripts', 'python'],
])

/** What a bundle calls otherwise than the API, from which a job or an endpoint may have been copied. */
const OF_THE_API: ReadonlyMap<string, string> = new Map([
  ['access_control_list', 'permissions'],
  ['permission_level', 'level'],
])

/** `valueFrom` and `value-from` are `value_from`, and the `job` of a list of resource types is `jobs`. */
function sameWords(key: string, type: ObjectType): string | undefined {
  const snake = key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[-\s]+/g, '_')
    .toLowerCase()
  if (type.fields.has(snake)) return snake
  const ours = OF_THE_API.get(snake)
  if (ours !== undefined && type.fields.has(ours)) return ours
  if (!type.fields.has('jobs')) return undefined
  return [...SINGULAR].find(([plural, singular]) => singular === snake && type.fields.has(plural))?.[0]
}

/** The one field that says it in more words: `timezone_id` of `timezone`, `existing_cluster_id` of `cluster_id`. */
function inMoreWords(key: string, type: ObjectType): string | undefined {
  const longer = [...type.fields.keys()].filter((name) => name.startsWith(`${key}_`) || name.endsWith(`_${key}`))
  return longer.length === 1 ? longer[0] : undefined
}

/** The one field whose value has such a field: `spark_version` of a task belongs inside `new_cluster`. */
function homeOf(key: string, type: ObjectType): string | undefined {
  const homes: string[] = []
  for (const [name, field] of type.fields) {
    const inside = actualType(field.type)
    if (inside.kind === 'object' && inside.fields.has(key)) homes.push(name)
  }
  return homes.length === 1 ? homes[0] : undefined
}
