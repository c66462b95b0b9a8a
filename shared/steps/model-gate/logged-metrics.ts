import { type Section, StepError } from '../../kernel/index.ts'
import type { Registry } from '../../registries/registry.ts'
import type { Gate } from './config/gate.ts'
import { modelGateErrors } from './errors.ts'
import { checkEvaluationData, evaluationData } from './logged-metrics/evaluation-data.ts'
import { findRun, type MeasuredRun } from './logged-metrics/find-run.ts'
import { readLoggedRules } from './logged-metrics/read-rules.ts'
import type { ModeContext, ModeReading } from './mode.ts'
import { notThere, registryFor, whyNone } from './models.ts'

/** Mode `metrics`: numbers that a run logged, held against the bounds as they are. No interval is possible. */
export async function readLoggedMetrics({ gate, inputs, host, onCandidate }: ModeContext): Promise<ModeReading> {
  const registry = await registryFor(inputs.registry, host)
  const { candidate, champion } = await host.group('Finding the runs', () => findRuns(gate, registry))
  onCandidate({ registry, runId: candidate.run.id, version: candidate.version })
  return {
    readings: readLoggedRules(gate.rules, candidate.run, champion?.run),
    grounds: [
      ['Candidate', told(candidate)],
      ['Champion', champion === undefined ? `none: ${whyNone(gate.data.champion)}` : told(champion)],
      ['Evaluation data of the candidate', evaluationData(candidate.run)],
      ...(champion === undefined ? [] : [['Evaluation data of the champion', evaluationData(champion.run)] as const]),
      ['Registry', registry.uri],
    ],
    sections: [METHOD],
    findings: champion === undefined ? [] : checkEvaluationData(gate, candidate, champion),
    data: { candidate: runData(candidate), champion: champion && runData(champion) },
    runFacts: {},
  }
}

/** @throws StepError when one is not there, or both are one; a champion that is not there is no error in a first run */
async function findRuns(
  { data, decision }: Gate,
  registry: Registry,
): Promise<{ readonly candidate: MeasuredRun; readonly champion: MeasuredRun | undefined }> {
  const candidate = await findRun(registry, data.candidate, 'candidate')
  if (candidate === undefined) throw notThere(data.candidate, 'candidate')
  const champion = data.champion && (await findRun(registry, data.champion, 'champion'))
  if (data.champion !== undefined && champion === undefined && decision.firstChampion === 'error')
    throw notThere(data.champion, 'champion')
  if (champion?.run.id !== candidate.run.id) return { candidate, champion }
  const message = `Candidate and champion are one run, ${candidate.run.id}: the candidate would be compared with itself.`
  throw new StepError(modelGateErrors.RUN_NOT_USABLE, message, {
    hint: 'Name the run or version that is to replace the champion.',
    problems: [{ message, at: data.candidate.at }],
  })
}

function told({ named, run, version }: MeasuredRun): string {
  const what = version === undefined ? '' : `, ${version.name} version ${version.version}`
  const when = run.endedAt === undefined ? '' : `, finished ${run.endedAt.toISOString()}`
  return `${named}${what}, run ${run.id}${when}`
}

function runData({ named, run, version }: MeasuredRun) {
  return { named, runId: run.id, experimentId: run.experimentId, model: version?.name, version: version?.version }
}

const METHOD: Section = {
  kind: 'text',
  title: 'How it was measured',
  paragraphs: [
    'Numbers that the runs logged are held against the bounds as they are: no interval is possible, because a run logs no rows. How far luck carried a number is not known. Whether both models were measured on the same rows is known only where both runs logged their evaluation data.',
    'A metric that was logged several times counts with the value of its largest step, as MLflow has it. One that is missing, NaN or infinite is an error.',
  ],
}
