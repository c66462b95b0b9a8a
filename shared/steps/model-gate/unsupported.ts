import { type Problem, StepError } from '../../kernel/index.ts'
import type { Gate } from './config/gate.ts'
import { modelGateErrors } from './errors.ts'

/**
 * What a gate may ask for and this version cannot do yet: said, never left out in silence.
 * @throws StepError `GATE_NOT_SUPPORTED` with the place of each
 */
export function refuseUnsupported({ mode, data, statistics, profile }: Gate): void {
  const problems: Problem[] = []
  const refuse = (message: string, at: Problem['at']) => problems.push({ message, ...(at === undefined ? {} : { at }) })
  if (mode === 'returns') refuse('Gates of mode "returns" cannot be judged yet.', data.at)
  if (statistics.looks !== undefined && mode !== 'predictions')
    refuse(`Looks are counted in mode "predictions", not in "${mode}".`, statistics.looks.at)
  if (profile !== undefined) refuse('Profiles cannot be applied yet; state the thresholds.', profile.at)
  if (problems.length === 0) return
  throw new StepError(modelGateErrors.GATE_NOT_SUPPORTED, 'The gate asks for what cannot be done yet.', { problems })
}
