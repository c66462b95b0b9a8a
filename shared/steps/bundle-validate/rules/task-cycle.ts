import { placeOf } from '../config/value.ts'
import { type Dependency, dependenciesOf } from './dependencies.ts'
import { cyclesOf } from './graph.ts'
import type { Resource } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

export const rule: Rule = {
  id: 'task-cycle',
  severity: 'error',
  cliParity: 'stricter',
  title: 'Tasks wait for each other',
  why: 'Each task of the cycle waits for the next, so none can start; the jobs service refuses the job in the middle of a deployment. `databricks bundle validate` does not look. Remove one of the dependencies.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: features
          depends_on: [{ task_key: fit }]
          notebook_task: { notebook_path: /Workspace/fraud/features }
        - task_key: fit
          depends_on: [{ task_key: features }]
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: features
          notebook_task: { notebook_path: /Workspace/fraud/features }
        - task_key: fit
          depends_on: [{ task_key: features }]
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  checkJob(job) {
    const dependencies = dependenciesIn(job)
    return dependencies.length <= FEW && endsSomewhere(dependencies) ? NOTHING : cyclesIn(job, dependencies)
  },
}

/** Of most jobs there are none. */
function dependenciesIn(job: Resource): readonly Dependency[] {
  let found: Dependency[] | undefined
  for (const task of job.tasks) {
    const some = dependenciesOf(task)
    if (some.length === 0) continue
    found ??= []
    for (const dependency of some) found.push(dependency)
  }
  return found ?? NONE
}

const NONE: readonly never[] = []

/** So few that comparing all with all is faster than to build a graph. */
const FEW = 32

/** Whether nothing is left when what waits for no other is taken away, again and again: then there is no cycle. */
function endsSomewhere(dependencies: readonly Dependency[]): boolean {
  if (dependencies.length === 0) return true
  let left = dependencies.map(({ task, on }) => ({ from: task.key, on }))
  for (;;) {
    const waiting = left.filter(({ on }) => left.some(({ from }) => from === on))
    if (waiting.length === 0) return true
    if (waiting.length === left.length) return false
    left = waiting
  }
}

function* cyclesIn(job: Resource, dependencies: readonly Dependency[]): Iterable<Observation> {
  const byTask = new Map<string, Map<string, Dependency>>()
  for (const dependency of dependencies) {
    const { key } = dependency.task
    if (key === undefined) continue
    const edges = byTask.get(key) ?? new Map<string, Dependency>()
    byTask.set(key, edges.set(dependency.on, dependency))
  }
  const graph = new Map([...byTask].map(([key, edges]) => [key, [...edges.keys()]]))
  for (const cycle of cyclesOf(graph)) {
    const steps = cycle.flatMap((key, index) => byTask.get(key)?.get(cycle[index + 1] ?? cycle[0] ?? '') ?? [])
    const [first] = steps
    if (first === undefined) continue
    const related = steps.flatMap((step) => {
      const at = placeOf(step.key)
      return at === undefined ? [] : [{ at, message: `"${step.task.key}" depends on "${step.on}".` }]
    })
    yield {
      message:
        cycle.length === 1
          ? `Task "${first.on}" of the job "${job.key}" depends on itself.`
          : `Tasks of the job "${job.key}" wait for each other: ${[...cycle, first.task.key].join(' → ')}.`,
      at: placeOf(first.key),
      path: [...first.path, 'task_key'],
      hint: cycle.length === 1 ? 'Remove the dependency.' : 'Remove one of these dependencies.',
      ...(related.length > 1 ? { related } : {}),
    }
  }
}
