import type { RunStatus } from './registry.ts'
import { wrong } from './shape.ts'

const STATUSES: readonly RunStatus[] = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED']

/** @throws ShapeError when it is none that MLflow has */
export function runStatus(value: unknown, path: string): RunStatus {
  const status = STATUSES.find((one) => one === value)
  if (status === undefined) throw wrong(value, path, `one of ${STATUSES.join(', ')}`)
  return status
}
