import type { StepRun } from '../../kernel/index.ts'
import type { inputs, outputs } from './definition.ts'

/** Checks every dataset of every contract, and says which checks hold. */
export const run: StepRun<typeof inputs, typeof outputs> = async () => {
  throw new Error('placeholder until the contract and plan parts land')
}
