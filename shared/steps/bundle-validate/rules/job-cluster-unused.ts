import { isOpen, placeOf, textOf, valueAt } from '../config/value.ts'
import { itemsIn, jobsOf, type Resource, resourcesIn, tasksOf } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'job-cluster-unused',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'No task runs on a job cluster',
  why: 'The cluster never starts, so what it says has no effect. Often a target meant to change a cluster and misspelled its key: the override became a cluster of its own, and the target runs on the size it was meant to change. Correct the key, or remove the cluster.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      job_clusters:
        - job_cluster_key: main
          new_cluster: { spark_version: 15.4.x-scala2.12, node_type_id: Standard_D4ds_v5, num_workers: 2 }
        - job_cluster_key: large
          new_cluster: { spark_version: 15.4.x-scala2.12, node_type_id: Standard_D16ds_v5, num_workers: 8 }
      tasks:
        - task_key: fit
          job_cluster_key: main
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      job_clusters:
        - job_cluster_key: main
          new_cluster: { spark_version: 15.4.x-scala2.12, node_type_id: Standard_D4ds_v5, num_workers: 2 }
      tasks:
        - task_key: fit
          job_cluster_key: main
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  *checkTarget(target) {
    const merged = new Map(resourcesIn(target.merged, 'jobs').map((job) => [job.key, job]))
    for (const job of jobsOf(target)) {
      // As it was merged too: a target that sends every task to one cluster takes the keys away, and means no harm.
      const used = keysUsed([job, ...[merged.get(job.key)].filter((other) => other !== undefined)])
      if (used === undefined) continue
      for (const [cluster, path] of itemsIn(job, 'job_clusters')) {
        const value = valueAt(cluster, ['job_cluster_key'])
        const key = textOf(value)
        if (key === undefined || used.has(key)) continue
        yield {
          message: `No task of the job "${job.key}" runs on its job cluster "${key}".`,
          at: placeOf(value),
          path: [...path, 'job_cluster_key'],
          hint: 'Remove it, or name it as job_cluster_key of a task.',
        }
      }
    }
  },
}

/** `undefined` when a task's key is not known before deployment. */
function keysUsed(jobs: readonly Resource[]): ReadonlySet<string> | undefined {
  const keys = jobs.flatMap(tasksOf).map((task) => valueAt(task.value, ['job_cluster_key']))
  if (jobs.some((job) => isOpen(valueAt(job.value, ['tasks']))) || keys.some(isOpen)) return undefined
  return new Set(keys.map(textOf).filter((key) => key !== undefined))
}
