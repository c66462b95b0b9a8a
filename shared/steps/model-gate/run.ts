import type { StepResult, StepRun } from '../../kernel/index.ts'
import { type ChosenGate, chooseGate } from './config/choose.ts'
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
import { type RegisteredCandidate, requireRegistered, writeUndecided, writeVerdict } from './write-back.ts'

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
  let candidate: RegisteredCandidate | undefined
  const onCandidate = (found: RegisteredCandidate | undefined) => {
    candidate = found
  }
  const alpha = 1 - gate.statistics.confidence
  const result = await judgeCandidate({ gate, inputs, host, clock, alpha, onCandidate }, chosen).catch(
    async (error: unknown) => {
      if (inputs.writeTags) await writeUndecided(candidate, gate, host, error)
      throw error
    },
  )
  if (inputs.writeTags) await writeVerdict(candidate, result, host)
  return result
}

async function judgeCandidate(context: ModeContext, chosen: ChosenGate): Promise<StepResult<typeof outputs>> {
  const { gate, inputs, host, clock, alpha } = context
  const read = withGateFile(await MODES[gate.mode](context), chosen)
  const judged = withholdPointChecks(judge(read.readings, gate.statistics, read.look?.alpha ?? alpha), gate)
  const waived = waive(judged, gate.waivers, clock.now().toISOString().slice(0, 10))
  const errors = undecided(waived, host.log)
  const decision = decide(waived.judged, gate.decision, inputs.failOn)
  await read.look?.conclude(errors === undefined ? decision.verdict : 'error')
  if (errors !== undefined) throw errors
  const { judged: rules, expired } = waived
  return describeRun({ ...read, gate, metrics: allMetrics, judged: rules, expired, decision })
}
