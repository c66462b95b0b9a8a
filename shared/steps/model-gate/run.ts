import type { StepRun } from '../../kernel/index.ts'
import { chooseGate } from './config/choose.ts'
import type { Mode } from './config/gate.ts'
import { decide } from './decide/decide.ts'
import { judge } from './decide/judge.ts'
import { withholdPointChecks } from './decide/point-checks.ts'
import { undecided } from './decide/undecided.ts'
import { waive } from './decide/waive.ts'
import type { inputs, outputs } from './definition.ts'
import { allMetrics } from './metrics/registry.ts'
import type { ModeContext, ModeReading } from './mode.ts'
import { describeRun } from './report/describe.ts'
import { withGateFile } from './report/gate-file.ts'
import { requirePredictions } from './self-test/require-predictions.ts'
import { requireRegistered, writeVerdict } from './write-back.ts'

const MODES: Readonly<Record<Mode, (context: ModeContext) => Promise<ModeReading>>> = {
  predictions: async (context) => (await import('./predictions.ts')).readPredictions(context),
  returns: async (context) => (await import('./returns.ts')).readReturns(context),
  metrics: async (context) => (await import('./logged-metrics.ts')).readLoggedMetrics(context),
}

/** Reads the gate, finds what it judges, measures every rule and slice, and says what the data decide. */
export const run: StepRun<typeof inputs, typeof outputs> = async ({ inputs, host, clock }) => {
  if (inputs.command === 'init') return await (await import('./init/init.ts')).proposeGate({ inputs, host })
  const chosen = await host.group('Reading the gate', () => chooseGate(inputs, host, allMetrics))
  const { gate } = chosen
  if (inputs.selfTest) requirePredictions(gate)
  if (inputs.writeTags) requireRegistered(gate.data.candidate)
  const alpha = 1 - gate.statistics.confidence
  const read = withGateFile(await MODES[gate.mode]({ gate, inputs, host, clock, alpha }), chosen)
  const judged = withholdPointChecks(judge(read.readings, gate.statistics, read.look?.alpha ?? alpha), gate)
  const waived = waive(judged, gate.waivers, clock.now().toISOString().slice(0, 10))
  const errors = undecided(waived, host.log)
  const decision = decide(waived.judged, gate.decision, inputs.failOn)
  await read.look?.conclude(errors === undefined ? decision.verdict : 'error')
  if (errors !== undefined) throw errors
  const result = describeRun({
    ...read,
    gate,
    metrics: allMetrics,
    judged: waived.judged,
    expired: waived.expired,
    decision,
  })
  if (inputs.writeTags) await writeVerdict(read, result, host)
  return result
}
