import type { ModeContext, ModeReading } from './mode.ts'

/** Mode `metrics`: numbers that a run logged. */
export async function readMetrics({ gate }: ModeContext): Promise<ModeReading> {
  throw new Error(`Mode ${gate.mode} is refused before.`)
}
