import { any, boolean, deprecated, extended, integer, list, map, must, object, text, values } from './build.ts'
import { lifecycle } from './sharing.ts'
import { refresh } from './task.ts'

const useJobParameters = 'Use "job_parameters".'

/** One run of a job: REST API, `POST /api/2.2/jobs/run-now`, and what a bundle adds. */
export const jobRun = object({
  job_id: must(integer),
  dbt_commands: deprecated(list(text), useJobParameters),
  duration_target: text,
  idempotency_token: text,
  jar_params: deprecated(list(text), useJobParameters),
  job_parameters: map(text),
  lifecycle: extended(lifecycle, { triggers: any }),
  notebook_params: deprecated(map(text), useJobParameters),
  only: list(text),
  performance_target: values('PERFORMANCE_OPTIMIZED', 'STANDARD'),
  pipeline_params: object(refresh),
  python_named_params: deprecated(map(text), useJobParameters),
  python_params: deprecated(list(text), useJobParameters),
  queue: object({ enabled: must(boolean) }),
  spark_submit_params: deprecated(list(text), useJobParameters),
  sql_params: deprecated(map(text), useJobParameters),
})
