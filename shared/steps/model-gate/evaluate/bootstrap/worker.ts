import { parentPort } from 'node:worker_threads'
import { LANES } from '../../../../statistics/bootstrap/poisson.ts'
import { type Replication, replicator, totalWidth } from '../../../../statistics/bootstrap/replicate.ts'

/** What a thread is given. All arrays lie in memory that the threads share. */
export interface WorkerTask {
  readonly replication: Replication
  readonly replicates: number
  /** Takes the numbers of each replicate at its place. */
  readonly results: Float64Array
  /** One number: the next replicate that nobody computes yet. */
  readonly next: Int32Array
}

/** What a thread says: once that it runs, then once a task how that ended. */
export type WorkerMessage =
  | { readonly kind: 'ready' | 'done' }
  /** `undefinedStatistic`: the rows do not define it, which is no fault of the thread. */
  | { readonly kind: 'failed'; readonly message: string; readonly undefinedStatistic: boolean }

// Not imported: `npm run generate` bundles this file, with all it imports, into `worker-source.ts`.
parentPort?.on('message', (task: WorkerTask) => tell(compute(task)))
tell({ kind: 'ready' })

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}

function compute({ replication, replicates, results, next }: WorkerTask): WorkerMessage {
  try {
    const width = totalWidth(replication)
    const replicate = replicator(replication)
    for (let at = Atomics.add(next, 0, LANES); at < replicates; at = Atomics.add(next, 0, LANES)) {
      replicate(at, results, at * width)
    }
    return { kind: 'done' }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'failed', message, undefinedStatistic: error instanceof RangeError }
  }
}
