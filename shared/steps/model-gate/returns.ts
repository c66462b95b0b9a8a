import type { ModeContext, ModeReading } from './mode.ts'

/** Mode `returns`: time series of a risk model, of a signal or of a strategy. */
export async function readReturns({ gate }: ModeContext): Promise<ModeReading> {
  throw new Error(`Mode ${gate.mode} is refused before.`)
}
