import { type Problem, StepError } from '../../kernel/index.ts'
import type { Gate } from './config/gate.ts'
import { modelGateErrors } from './errors.ts'

/**
 * What a gate may ask for and this version cannot do yet: said, never left out in silence.
 * @throws StepError `GATE_NOT_SUPPORTED` with the place of each
 */
export function refuseUnsupported(
  { mode, model, data, statistics, profile }: Gate,
  { selfTest }: { readonly selfTest: boolean },
): void {
  const problems: Problem[] = []
  const refuse = (message: string, at: Problem['at']) => problems.push({ message, ...(at === undefined ? {} : { at }) })
  if (statistics.looks !== undefined && mode === 'metrics')
    refuse(`Looks are counted at rows, which mode "${mode}" does not have.`, statistics.looks.at)
  if (selfTest && mode !== 'predictions')
    refuse(`The self-test exchanges rows of predictions, which mode "${mode}" does not have.`, data.at)
  if (profile !== undefined && (mode !== 'returns' || model.task !== 'var'))
    refuse('Profiles are thresholds for the time series of risk models, of the task "var".', profile.at)
  if (problems.length === 0) return
  throw new StepError(modelGateErrors.GATE_NOT_SUPPORTED, 'The gate asks for what cannot be done yet.', { problems })
}
