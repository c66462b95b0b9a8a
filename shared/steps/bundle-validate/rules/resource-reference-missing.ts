import { didYouMean } from '../../../kernel/suggest.ts'
import { type ConfigPath, entriesOf, type MapValue, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import { parseReference } from '../resolve/reference-path.ts'
import { RESOURCE_TYPES } from '../resolve/resource-types.ts'
import { runsCode } from '../resolve/runs-code.ts'
import { isPartlyUnread } from '../resolve/unread.ts'
import { resourcesOf } from '../resources/resource.ts'
import { itemsIn } from './reading.ts'
import type { Observation, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'resource-reference-missing',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A reference to a resource that does not exist, or to all of one',
  why: 'References to resources are resolved by the deployment, so the Databricks CLI validates a bundle that refers to a resource it does not have, and the deployment fails halfway. A reference to all of one, as `resources.jobs.train` without a field, stands for no value: the plan fails. `lifecycle.depends_on` of newer versions names resources by their key, or by type and key.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: Train }
    nightly:
      name: Nightly
      tasks:
        - { task_key: train, run_job_task: { job_id: "\${resources.jobs.trian.id}" } }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: Train }
    nightly:
      name: Nightly
      tasks:
        - { task_key: train, run_job_task: { job_id: "\${resources.jobs.train.id}" } }
`,
  *checkTarget({ config, references }, bundle) {
    const generated = runsCode(config) || isPartlyUnread(bundle)
    const problems = new Map<string, Problem>()
    const isWrong = (text: string) => {
      const problem = text.startsWith('resources.') ? problemOf(config, text, generated) : undefined
      if (problem !== undefined) problems.set(text, problem)
      return problem !== undefined
    }
    for (const { text, path, at } of references.where(isWrong)) {
      const problem = problems.get(text)
      if (problem !== undefined) yield { ...problem, at, path }
    }
    if (!generated) yield* missingDependencies(config)
  },
}

/** Of `lifecycle.depends_on`: `train`, `jobs.train`, or the grants of one, `schemas.s.grants`. */
function* missingDependencies(config: MapValue): Generator<Observation> {
  const all = resourcesOf(config)
  if (!all.some(({ value }) => valueAt(value, DEPENDS_ON) !== undefined)) return
  const names = new Set(all.flatMap(({ key, name }) => [key, name, `${name}.grants`, `${name}.permissions`]))
  for (const resource of all) {
    for (const [item, path] of itemsIn(resource, ...DEPENDS_ON)) {
      const named = valueAt(item, ['resource'])
      const text = textOf(named)
      if (text === undefined || text === '' || names.has(text.replace(/^resources\./, ''))) continue
      const message = `"${text}" is no resource of the bundle, so "${resource.name}" cannot wait for it.${didYouMean(text, names)}`
      yield { message, at: placeOf(named), path: [...path, 'resource'], hint: 'Correct the name, or add the resource.' }
    }
  }
}
const DEPENDS_ON = ['lifecycle', 'depends_on']

type Problem = Pick<Observation, 'message' | 'hint'>

function problemOf(config: MapValue, text: string, generated: boolean): Problem | undefined {
  const [, type, key, ...field] = parseReference(text).path
  const resource = type === undefined || key === undefined ? undefined : valueAt(config, ['resources', type, key])
  if (resource !== undefined && field.length === 0) {
    const message = `"\${${text}}" is all of "${type}.${key}", which no field can take.`
    return { message, hint: `Add the field that is meant, for example "\${${text}.id}".` }
  }
  const missing =
    resource === undefined
      ? missingResource(config, type, key, generated)
      : fieldProblem(resource, field, `${type}.${key}`)
  if (missing === undefined) return undefined
  return { message: `"\${${text}}" refers to nothing. ${missing}`, hint: 'Correct the reference, or add the resource.' }
}

type Part = ConfigPath[number] | undefined

function missingResource(config: MapValue, type: Part, key: Part, generated: boolean): string | undefined {
  const types = entriesOf(valueAt(config, ['resources'])).map(([name]) => name)
  if (typeof type !== 'string') return 'It names no resource.'
  if (!RESOURCE_TYPES.has(type) && !types.includes(type)) {
    return `There is no type of resource "${type}".${didYouMean(type, RESOURCE_TYPES)}`
  }
  if (typeof key !== 'string') return 'It names no resource.'
  if (generated) return undefined
  const group = valueAt(config, ['resources', type])
  const keys = group?.kind === 'map' ? group.entries.keys.names : []
  return `There is no "${key}" under "resources.${type}".${didYouMean(key, keys)}`
}

/** An index past the end of a written list. Which fields a resource has is for the schema to say. */
function fieldProblem(resource: Value, field: ConfigPath, name: string): string | undefined {
  let at: Value | undefined = resource
  for (const part of field) {
    if (at.kind === 'list' && typeof part === 'number' && part >= at.items.length) {
      return `The list in "${name}" has ${at.items.length} ${at.items.length === 1 ? 'item' : 'items'}, so there is no [${part}].`
    }
    at = valueAt(at, [part])
    if (at === undefined) return undefined
  }
  return undefined
}
