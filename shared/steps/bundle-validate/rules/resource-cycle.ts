import { holdsReference } from '../config/reference.ts'
import { type ConfigPath, placeOf, type Value } from '../config/value.ts'
import { parseReference } from '../resolve/reference-path.ts'
import { textsOf } from '../resolve/texts.ts'
import { parseText } from '../resolve/tokens.ts'
import { resourcesOf } from '../resources/resource.ts'
import { cyclesOf } from './graph.ts'
import type { Resource } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'resource-cycle',
  severity: 'error',
  cliParity: 'stricter',
  title: 'Resources that refer to each other in a circle',
  why: 'A deployment makes a resource when all that it refers to is made. So a resource cannot refer to itself, not even to its own name, nor can two refer to each other: `databricks bundle validate` accepts it, and the plan fails with "cycle detected". Only `permissions` and `grants` may refer back, for they are set afterwards. A run knows the id of its job as `{{job.id}}`.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      name: Train
      parameters:
        - { name: job, default: "\${resources.jobs.train.id}" }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      name: Train
      parameters:
        - { name: job, default: "{{job.id}}" }
`,
  *checkTarget({ config, references }) {
    const referred = new Set([...references.open].map(referredName))
    // Only what something refers to can be in a circle: in most bundles a few of all resources.
    const all = stepsOf(resourcesOf(config).filter(({ name }) => referred.has(name)))
    const graph = new Map([...all].map(([name, steps]) => [name, [...steps.keys()]]))
    for (const cycle of cyclesOf(graph)) {
      const round = [...cycle, cycle[0] ?? '']
      const steps = cycle.flatMap((name, index) => all.get(name)?.get(round[index + 1] ?? '') ?? [])
      const [first] = steps
      // Jobs that run each other have a rule of their own.
      if (first === undefined || steps.every(({ path }) => path.at(-2) === 'run_job_task')) continue
      const related = steps.flatMap(({ text }, index) => {
        const at = placeOf(text)
        return at === undefined ? [] : [{ at, message: `"${round[index]}" refers to "${round[index + 1]}".` }]
      })
      yield {
        message:
          cycle.length === 1
            ? `"${cycle[0]}" refers to itself.`
            : `Resources refer to each other in a circle: ${round.join(' → ')}.`,
        at: placeOf(first.text),
        path: first.path,
        hint: 'Take one of the references out: an id is not known before the resource is made, and a name can be written out, or be a variable.',
        ...(related.length > 1 ? { related } : {}),
      }
    }
  },
}

/** The first place where a resource refers to another one. */
interface Step {
  readonly text: Value
  readonly path: ConfigPath
}

/** Of each resource, by the name of what it refers to. */
function stepsOf(resources: readonly Resource[]): ReadonlyMap<string, ReadonlyMap<string, Step>> {
  const names = new Set(resources.map(({ name }) => name))
  return new Map(
    resources.map((resource) => {
      const steps = new Map<string, Step>()
      for (const { text, path } of textsOf(resource.value, holdsReference)) {
        if (AFTERWARDS.has(path[0])) continue
        for (const reference of parseText(text.value)?.references ?? []) {
          const name = referredName(reference)
          if (name === undefined || !names.has(name) || steps.has(name)) continue
          steps.set(name, { text, path: [...resource.path, ...path] })
        }
      }
      return [resource.name, steps] as const
    }),
  )
}
const AFTERWARDS: ReadonlySet<unknown> = new Set(['permissions', 'grants'])

/** `jobs.train` of a reference to the job or to something of it. */
function referredName(reference: string): string | undefined {
  if (!reference.startsWith('resources.')) return undefined
  const [, type, key] = parseReference(reference).path
  return `${type}.${key}`
}
