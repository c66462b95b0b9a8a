import { isOpen, placeOf, type Value, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { type Cluster, isTextSet, isTrue, numberOf } from './reading.ts'
import type { Observation, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'single-node-misconfigured',
  severity: 'warning',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'A cluster without workers is not set up as a single node',
  why: 'Without workers, Spark finds nobody to run its tasks: the cluster starts, jobs wait for resources that never come, or the service refuses the cluster. A single-node cluster needs a Spark configuration and a tag of its own, or `is_single_node: true`. A cluster policy may set them; clusters that name one are not looked at.',
  bad: `bundle:
  name: fraud
resources:
  clusters:
    lab:
      spark_version: 15.4.x-scala2.12
      node_type_id: Standard_D4ds_v5
      num_workers: 0
`,
  good: `bundle:
  name: fraud
resources:
  clusters:
    lab:
      spark_version: 15.4.x-scala2.12
      node_type_id: Standard_D4ds_v5
      num_workers: 0
      spark_conf:
        spark.databricks.cluster.profile: singleNode
        spark.master: local[*]
      custom_tags:
        ResourceClass: SingleNode
`,
  checkJob: ({ clusters }) => misconfigured(clusters),
  *checkTarget({ config }) {
    for (const { clusters } of resourcesOf(config, 'clusters', 'pipelines')) yield* misconfigured(clusters)
  },
}

function* misconfigured(clusters: readonly Cluster[]): Iterable<Observation> {
  for (const { value, path } of clusters) {
    const workers = valueAt(value, ['num_workers'])
    const count = numberOf(workers)
    if (count === undefined || count > 0) continue
    // The default of a cluster without a size stands where the cluster does: Databricks CLI 1.12.1 says nothing of it.
    if (workers?.places === value.places) continue
    if (isTextSet(valueAt(value, ['policy_id'])) || isTrue(valueAt(value, ['is_single_node']))) continue
    const wrong = SETTINGS.find((setting) => !setting.fits(valueAt(value, setting.at)))
    if (wrong === undefined || wrong.at.some((_, index) => isOpen(valueAt(value, wrong.at.slice(0, index))))) continue
    yield {
      message: `A cluster with num_workers ${count} is a single node only with ${wrong.at[0]} "${wrong.at[1]}" set to "${wrong.wanted}".`,
      at: placeOf(value),
      path: [...path, 'num_workers'],
      hint: 'Set spark.databricks.cluster.profile: singleNode and spark.master: local[*] in spark_conf and ResourceClass: SingleNode in custom_tags, or give it workers.',
    }
  }
}

const SETTINGS = [
  setting(['spark_conf', 'spark.databricks.cluster.profile'], 'singleNode', (text) => text === 'singleNode'),
  setting(['spark_conf', 'spark.master'], 'local[*]', (text) => text.startsWith('local')),
  setting(['custom_tags', 'ResourceClass'], 'SingleNode', (text) => text === 'SingleNode'),
]

function setting(at: readonly [string, string], wanted: string, fits: (text: string) => boolean) {
  return {
    at,
    wanted,
    fits: (value: Value | undefined) => isOpen(value) || (value?.kind === 'text' && fits(value.value)),
  }
}
