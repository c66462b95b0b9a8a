import { didYouMean } from '../../../kernel/suggest.ts'
import { takenText } from '../config/known-later.ts'
import { placeOf, valueAt } from '../config/value.ts'
import { listed } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'job-cluster-undefined',
  severity: 'warning',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'A task names a job cluster that its job does not define',
  why: 'The deployment fails: the jobs service refuses a task whose `job_cluster_key` is not among the `job_clusters` of the same job. Job clusters of other jobs do not count. Define the cluster, or correct the name.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      job_clusters:
        - job_cluster_key: main
          new_cluster: { spark_version: 15.4.x-scala2.12, node_type_id: Standard_D4ds_v5, num_workers: 2 }
      tasks:
        - task_key: fit
          job_cluster_key: mian
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
  taskKeys: ['job_cluster_key'],
  *checkTask(task, job) {
    const value = valueAt(task.value, ['job_cluster_key'])
    const key = takenText(value)
    if (key === undefined || key === '') return
    const defined = job.keysIn('job_clusters', 'job_cluster_key')
    if (defined === undefined || defined.has(key)) return
    yield {
      message: `Task "${task.name}" of the job "${job.key}" runs on the job cluster "${key}", which the job does not define.${didYouMean(key, defined)}`,
      at: placeOf(value),
      path: [...task.path, 'job_cluster_key'],
      hint:
        defined.size === 0
          ? 'Define it under job_clusters of this job.'
          : `Define it under job_clusters of this job, or name one that is there: ${listed(defined)}.`,
    }
  },
}
