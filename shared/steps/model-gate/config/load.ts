import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { messageOf, type Problem, StepError } from '../../../kernel/index.ts'
import { modelGateErrors } from '../errors.ts'
import type { Gate } from './gate.ts'
import { type MetricSpecs, readGate } from './read-gate.ts'

/** More than a person corrects in one go. */
const MAX_PROBLEMS = 100

/**
 * The gate file of the workspace.
 * @throws StepError `GATE_NOT_FOUND`, or `GATE_INVALID` with every mistake
 */
export async function loadGate(config: string, workspace: string, metrics: MetricSpecs): Promise<Gate> {
  const path = resolve(workspace, config)
  const file = shown(path, workspace)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new StepError(modelGateErrors.GATE_NOT_FOUND, `The gate file ${file} cannot be read: ${messageOf(error)}`, {
      hint: 'Name it with config, relative to the workspace.',
      cause: error,
    })
  })
  return parseGate(file, bytes, metrics)
}

/** @throws StepError `GATE_INVALID` with every mistake */
export function parseGate(file: string, bytes: Uint8Array, metrics: MetricSpecs): Gate {
  const gate = readGate(file, bytes, metrics)
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

/** Relative to the workspace, with `/`; absolute when it lies outside. */
function shown(path: string, workspace: string): string {
  const inside = relative(workspace, path)
  return inside.startsWith('..') || inside === '' ? path : inside.split(sep).join('/')
}
