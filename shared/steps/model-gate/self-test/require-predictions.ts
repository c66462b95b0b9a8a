import { StepError } from '../../../kernel/index.ts'
import type { Gate } from '../config/gate.ts'
import { modelGateErrors } from '../errors.ts'

/** @throws StepError `SELF_TEST_NOT_POSSIBLE` where the gate reads no predictions, before anything is fetched */
export function requirePredictions({ mode, data }: Gate): void {
  if (mode === 'predictions') return
  const message = `The self-test exchanges rows of predictions, which mode "${mode}" does not have.`
  throw new StepError(modelGateErrors.SELF_TEST_NOT_POSSIBLE, message, {
    hint: 'Switch self-test off.',
    problems: [{ message, at: data.at }],
  })
}
