import { resolve } from 'node:path'
import type { Inputs, StepHost } from '../../kernel/index.ts'
import type { DuckDbOptions } from './open.ts'
import type { duckDbInputs } from './step-inputs.ts'

/** How DuckDB is opened for a step, whatever it reads. */
export function duckDbOptions(
  { memoryLimit, enginePath }: Inputs<typeof duckDbInputs>,
  { facts, env, signal, log, mask }: StepHost,
): Omit<DuckDbOptions, 'files'> {
  const { workspace, tempDirectory, toolCache } = facts
  return {
    memoryLimit,
    enginePath: enginePath === undefined ? undefined : resolve(workspace, enginePath),
    ...{ tempDirectory, toolCache },
    ...{ env, signal, log, mask },
  }
}
