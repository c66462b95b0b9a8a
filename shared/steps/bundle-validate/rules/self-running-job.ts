import { itemsOf, placeOf, type Value, valueAt } from '../config/value.ts'
import { cyclesOf } from './graph.ts'
import { jobsOf, referredKey, type Task } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'self-running-job',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A job runs itself, directly or through other jobs',
  why: 'Databricks does not support jobs whose `run_job_task` comes back to them: they would start each other without end. It cannot even be deployed, as each of the jobs needs the id of another one first. Take one of the tasks out; to run a job again and again use `continuous` or a schedule.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: again
          run_job_task: { job_id: "\${resources.jobs.train.id}" }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: score
          run_job_task: { job_id: "\${resources.jobs.score.id}" }
    score:
      tasks:
        - task_key: score
          notebook_task: { notebook_path: /Workspace/fraud/score }
`,
  *checkTarget(target) {
    const calls = new Map<string, Map<string, Call>>()
    for (const job of jobsOf(target)) {
      // Hardly any job runs another one.
      if (!itemsOf(valueAt(job.value, ['tasks'])).some(runsAJob)) continue
      const byJob = new Map<string, Call>()
      for (const task of job.tasks) {
        const id = valueAt(task.value, ['run_job_task', 'job_id'])
        const key = referredKey(id, 'jobs')
        if (id !== undefined && key !== undefined && !byJob.has(key)) byJob.set(key, { task, id })
      }
      calls.set(job.key, byJob)
    }
    const graph = new Map([...calls].map(([key, called]) => [key, [...called.keys()]]))
    for (const cycle of cyclesOf(graph)) {
      const round = [...cycle, cycle[0] ?? '']
      const steps = cycle.flatMap((key, index) => calls.get(key)?.get(round[index + 1] ?? '') ?? [])
      const [first] = steps
      if (first === undefined) continue
      const related = steps.flatMap(({ id, task }, index) => {
        const at = placeOf(id)
        const message = `Task "${task.name}" of the job "${round[index]}" runs "${round[index + 1]}".`
        return at === undefined ? [] : [{ at, message }]
      })
      yield {
        message:
          cycle.length === 1
            ? `Task "${first.task.name}" of the job "${cycle[0]}" runs the job that it belongs to.`
            : `Jobs run each other without end: ${round.join(' → ')}.`,
        at: placeOf(first.id),
        path: [...first.task.path, 'run_job_task', 'job_id'],
        hint: cycle.length === 1 ? 'Remove the task.' : 'Remove one of these tasks.',
        ...(related.length > 1 ? { related } : {}),
      }
    }
  },
}

function runsAJob(task: Value): boolean {
  return valueAt(task, ['run_job_task']) !== undefined || valueAt(task, ['for_each_task']) !== undefined
}

interface Call {
  readonly task: Task
  readonly id: Value
}
