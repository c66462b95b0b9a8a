import { type Problem, StepError } from '../../../kernel/index.ts'
import type { Gate, GateRule } from '../config/gate.ts'
import type { MetricSpecs } from '../config/read-gate.ts'
import { modelGateErrors } from '../errors.ts'
import { formatPercent } from '../format-value.ts'
import type { Models } from '../models.ts'
import { conflictsWithProfile } from '../profiles/conflicts.ts'
import type { DatedProfile } from '../profiles/registry.ts'
import type { ReturnSettings, Trials } from './settings.ts'

/**
 * @throws StepError `GATE_INVALID` with what nothing says; what the registry throws when runs have to be counted
 */
export async function readSettings(
  gate: Gate,
  metrics: MetricSpecs,
  models: Pick<Models, 'candidate' | 'registry'>,
  profile: DatedProfile | undefined,
): Promise<ReturnSettings> {
  const { data, model, rules } = gate
  const problems: Problem[] = []
  const backtest = profile?.profile.backtest
  const confidence = data.quantile ?? backtest?.confidence
  const esConfidence = data.esConfidence ?? profile?.profile.expectedShortfall?.confidence
  if (model.task === 'var' && !(confidence !== undefined && confidence > 0.5))
    problems.push({
      message:
        confidence === undefined
          ? 'Nothing says at which confidence the value-at-risk is.'
          : `A value-at-risk of a confidence of ${confidence * 100} % is none.`,
      at: data.columns.var?.at ?? data.at,
      hint: 'For 99 %, write quantile: 0.99 beside it.',
    })
  const shortfallRules = rules.filter(({ metric }) => metrics.get(metric)?.roles?.includes('es'))
  const [usesShortfall] = shortfallRules
  if (usesShortfall !== undefined && esConfidence === undefined)
    problems.push({
      message: 'Nothing says at which confidence the expected shortfall is.',
      at: data.columns.es?.at ?? usesShortfall.at,
      hint: 'For 97.5 %, write es_confidence: 0.975 beside it.',
    })
  if (confidence !== undefined && esConfidence !== undefined && confidence !== esConfidence)
    problems.push(...shortfallRules.flatMap((rule) => otherConfidence(rule, confidence, esConfidence)))
  problems.push(...conflictsWithProfile(gate, profile))
  const deflated = rules.find(({ metric }) => metric === 'dsr')
  const trials = deflated === undefined ? undefined : await countTrials(gate, models)
  if (deflated !== undefined && trials === undefined)
    problems.push({
      message: 'Nothing says how many strategies were tried before this one.',
      at: deflated.at,
      hint: 'Write trials: <number> in "data", or take the candidate from an MLflow run: then the runs of its experiment count.',
    })
  if (problems.length > 0)
    throw new StepError(modelGateErrors.GATE_INVALID, 'The gate does not say all that its rules need.', { problems })
  return { confidence, esConfidence, periodsPerYear: data.periodsPerYear, trials, profile }
}

/**
 * Exceptions of a 99 % value-at-risk are fewer than those that a 97.5 % expected shortfall is about: a statistic made of
 * both is above 0 for a model that understates its risk.
 */
function otherConfidence({ id, options, at }: GateRule, confidence: number, esConfidence: number): Problem[] {
  if (options.var !== undefined) return []
  return [
    {
      message: `The rule "${id}" is about an expected shortfall of ${formatPercent(esConfidence)}, and the value-at-risk of the data is of ${formatPercent(confidence)}.`,
      at,
      hint: `Name a column with the value-at-risk of ${formatPercent(esConfidence)} in the rule: var: <column>`,
    },
  ]
}

/** As the gate states, else every run of the candidate's experiment: each was a try. */
async function countTrials(
  { data }: Gate,
  { candidate, registry }: Pick<Models, 'candidate' | 'registry'>,
): Promise<Trials | undefined> {
  if (data.trials !== undefined) return { ...data.trials, source: 'stated in the gate' }
  if (registry === undefined || candidate.runId === undefined) return undefined
  const { experimentId } = await registry.run(candidate.runId)
  const count = await registry.countRuns(experimentId)
  return { count, variance: undefined, source: `runs of the experiment ${experimentId}` }
}
