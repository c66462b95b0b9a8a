import { isOpen, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import { itemsIn, type Resource } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'job-cluster-unused',
  severity: 'warning',
  cliParity: 'stricter',
  aboutAbsence: true,
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
  jobKeys: ['job_clusters'],
  *checkJob(job, target) {
    const used = keysUsed(job)
    if (used === undefined) return
    const unused = itemsIn(job, 'job_clusters').filter(([cluster]) => !used.has(keyOf(cluster) ?? ''))
    if (unused.length === 0) return
    // As it was merged too: a target that sends every task to one cluster takes the keys away, and means no harm.
    const merged = valueAt(target.merged, job.path)
    const meant = merged === undefined ? used : keysUsed(job.with(merged))
    if (meant === undefined) return
    for (const [cluster, path] of unused) {
      const key = keyOf(cluster)
      if (key === undefined || meant.has(key)) continue
      yield {
        message: `No task of the job "${job.key}" runs on its job cluster "${key}".`,
        at: placeOf(valueAt(cluster, ['job_cluster_key'])),
        path: [...path, 'job_cluster_key'],
        hint: 'Remove it, or name it as job_cluster_key of a task.',
      }
    }
  },
}

function keyOf(cluster: Value): string | undefined {
  return textOf(valueAt(cluster, ['job_cluster_key']))
}

/** `undefined` when a task's key is not known before deployment. */
function keysUsed(job: Resource): ReadonlySet<string> | undefined {
  const keys = job.tasks.map((task) => valueAt(task.value, ['job_cluster_key']))
  if (isOpen(valueAt(job.value, ['tasks'])) || keys.some(isOpen)) return undefined
  return new Set(keys.map(textOf).filter((key) => key !== undefined))
}
