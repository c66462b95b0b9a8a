import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { messageOf, type Problem, StepError } from '../../../kernel/index.ts'
import { modelGateErrors } from '../errors.ts'
import type { Gate } from './gate.ts'
import { type MetricSpecs, readGate } from './read-gate.ts'
import type { GivenNames } from './scope.ts'

/** More than a person corrects in one go. */
const MAX_PROBLEMS = 100

/** @throws StepError `GATE_NOT_FOUND` */
export async function readWorkspaceFile(file: string, workspace: string): Promise<Uint8Array> {
  return await readFile(resolve(workspace, file)).catch((error: unknown) => {
    throw new StepError(modelGateErrors.GATE_NOT_FOUND, `The gate file ${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Name it with config, relative to the workspace.',
      cause: error,
    })
  })
}

/** @throws StepError `GATE_INVALID` with every mistake */
export function parseGate(file: string, bytes: Uint8Array, metrics: MetricSpecs, given: GivenNames = {}): Gate {
  const gate = readGate(file, bytes, metrics, given)
  if ('rules' in gate) return gate
  throw invalid(file, gate)
}

function invalid(file: string, problems: readonly Problem[]): StepError {
  const count = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`
  const more = problems.length - MAX_PROBLEMS
  return new StepError(modelGateErrors.GATE_INVALID, `${count} in ${file}.`, {
    hint: 'Correct the gate; nothing was measured.',
    problems: more <= 0 ? problems : [...problems.slice(0, MAX_PROBLEMS), { message: `…and ${more} more.` }],
  })
}
