import { namesAmong } from '../config/keys.ts'
import { isMapSet, isTextSet } from './reading.ts'
import { NOTHING, type Rule } from './rule.ts'

const NEEDING = ['python_wheel_task', 'dbt_task', 'spark_jar_task', 'spark_submit_task', 'spark_python_task']

export const rule: Rule = {
  id: 'compute-missing',
  severity: 'error',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'A task says neither which cluster nor which environment it runs in',
  why: 'The deployment fails: a Python file, a wheel, a JAR, spark-submit and dbt need a cluster or, on serverless compute, an environment. Only notebooks run on serverless compute without saying so. Give the task an `environment_key`, a `job_cluster_key`, a `new_cluster` or an `existing_cluster_id`.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          spark_python_task: { python_file: /Workspace/fraud/fit.py }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          environment_key: default
          spark_python_task: { python_file: /Workspace/fraud/fit.py }
      environments:
        - environment_key: default
          spec: { environment_version: "2" }
`,
  taskKeys: NEEDING,
  checkTask(task, job) {
    if (task.value.kind !== 'map') return NOTHING
    const { entries } = task.value
    if (computing(entries.keys).some((name) => isTextSet(entries.value(name)))) return NOTHING
    const has = (name: string) => isMapSet(entries.value(name))
    if (has('new_cluster') || has('notebook_task')) return NOTHING
    const type = NEEDING.find(has)
    if (type === undefined) return NOTHING
    return [
      {
        message: `Task "${task.name}" of the job "${job.key}" is a ${type} and has neither a cluster nor an environment to run in.`,
        at: task.at,
        path: task.path,
        hint: `Set one of ${COMPUTE.join(', ')}.`,
      },
    ]
  },
}

const COMPUTE = ['environment_key', 'job_cluster_key', 'new_cluster', 'existing_cluster_id']
const computing = namesAmong(COMPUTE.filter((name) => name !== 'new_cluster'))
