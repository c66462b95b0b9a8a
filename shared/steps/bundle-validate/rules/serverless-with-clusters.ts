import { entryAt, isOpen, itemsOf, placeOf, placeOfKey, valueAt } from '../config/value.ts'
import { isSet, isTrue, resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'serverless-with-clusters',
  severity: 'error',
  cliParity: 'stricter',
  title: 'Serverless compute is asked for together with a cluster',
  why: 'A pipeline with `serverless: true` cannot have `clusters`, and a task runs either in an environment, on serverless compute, or on a cluster. `databricks bundle validate` accepts both together (databricks/cli#1688), and the deployment fails. Decide for one of them; a target that changes to serverless cannot take the clusters of the base away, so keep them out of the base.',
  bad: `bundle:
  name: fraud
resources:
  pipelines:
    quotes:
      name: quotes
      serverless: true
      clusters:
        - { label: default, num_workers: 2 }
`,
  good: `bundle:
  name: fraud
resources:
  pipelines:
    quotes:
      name: quotes
      serverless: true
`,
  *checkTarget(target) {
    for (const pipeline of resourcesIn(target.config, 'pipelines')) {
      const serverless = valueAt(pipeline.value, ['serverless'])
      if (!isTrue(serverless) || itemsOf(valueAt(pipeline.value, ['clusters'])).length === 0) continue
      const at = placeOf(serverless)
      yield {
        message: `The pipeline "${pipeline.key}" is serverless and has clusters.`,
        at: placeOfKey(entryAt(pipeline.value, ['clusters'])),
        path: [...pipeline.path, 'clusters'],
        hint: 'Remove the clusters, or serverless: true.',
        ...(at === undefined ? {} : { related: [{ at, message: 'It is serverless.' }] }),
      }
    }
  },
  taskKeys: ['environment_key'],
  *checkTask(task, job) {
    const environment = valueAt(task.value, ['environment_key'])
    if (!isSet(environment)) return
    const cluster = CLUSTERS.find((field) => isSet(valueAt(task.value, [field])))
    if (cluster === undefined || isOpen(valueAt(task.value, [cluster]))) return
    const at = placeOfKey(entryAt(task.value, [cluster]))
    yield {
      message: `Task "${task.name}" of the job "${job.key}" has both an environment_key, for serverless compute, and a ${cluster}.`,
      at: placeOfKey(entryAt(task.value, ['environment_key'])) ?? placeOf(environment),
      path: [...task.path, 'environment_key'],
      hint: `Remove environment_key, or ${cluster}.`,
      ...(at === undefined ? {} : { related: [{ at, message: `Its ${cluster}.` }] }),
    }
  },
}

const CLUSTERS = ['job_cluster_key', 'new_cluster', 'existing_cluster_id']
