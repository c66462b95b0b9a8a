import { fields, list, optionalText } from '../shape.ts'
import type { MlflowClient } from './client.ts'

/**
 * How many runs an experiment has, deleted ones too. MLflow has no call that counts, so they are read page by page, each
 * run with all that is known of it.
 * @throws StepError `REGISTRY_NOT_FOUND`
 */
export async function countRuns(client: MlflowClient, experimentId: string, pageSize = 1000): Promise<number> {
  const what = `experiment ${experimentId}`
  // A search in an experiment that does not exist finds nothing, and says so with 200.
  client.read(await client.get('mlflow/experiments/get', { experiment_id: experimentId }), what, () => undefined)
  let count = 0
  let page: string | undefined
  do {
    const answer = await client.post('mlflow/runs/search', {
      experiment_ids: [experimentId],
      run_view_type: 'ALL',
      max_results: pageSize,
      ...(page === undefined ? {} : { page_token: page }),
    })
    const { runs, next } = client.read(answer, `the runs of ${what}`, (body) => {
      const found = fields(body, 'the answer')
      return { runs: list(found.runs, 'runs').length, next: optionalText(found.next_page_token, 'next_page_token') }
    })
    count += runs
    page = runs === 0 ? undefined : next
  } while (page !== undefined)
  return count
}
