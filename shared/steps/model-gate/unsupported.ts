import { type Problem, StepError } from '../../kernel/index.ts'
import type { Gate } from './config/gate.ts'
import { modelGateErrors } from './errors.ts'

/**
 * What a gate may ask for and this version cannot do yet: said, never left out in silence.
 * @throws StepError `GATE_NOT_SUPPORTED` with the place of each
 */
export function refuseUnsupported({ mode, data, slices, statistics, profile }: Gate): void {
  const problems: Problem[] = []
  const refuse = (message: string, at: Problem['at']) => problems.push({ message, ...(at === undefined ? {} : { at }) })
  if (mode !== 'predictions') refuse(`Gates of mode "${mode}" cannot be judged yet; "predictions" can.`, data.at)
  for (const { findWeak, at } of slices) if (findWeak) refuse('Weak slices cannot be looked for yet; declare them.', at)
  if (statistics.looks !== undefined && mode !== 'predictions')
    refuse(`Looks are counted in mode "predictions", not in "${mode}".`, statistics.looks.at)
  if (profile !== undefined) refuse('Profiles cannot be applied yet; state the thresholds.', profile.at)
  if (problems.length === 0) return
  throw new StepError(modelGateErrors.GATE_NOT_SUPPORTED, 'The gate asks for what cannot be done yet.', { problems })
}
