import { type Finding, StepError } from '../../../kernel/index.ts'
import type { Run } from '../../../registries/registry.ts'
import type { Gate } from '../config/gate.ts'
import { modelGateErrors } from '../errors.ts'
import type { MeasuredRun } from './find-run.ts'

/**
 * Whether candidate and champion say that they were measured on the same rows. A run may log the datasets that it used, with a
 * digest of their rows; what it was trained on is not looked at.
 * @returns what is not known of it, or not certain
 * @throws StepError `EVALUATION_DATA_DIFFERS` when rules compare the two, and no digest is the same
 */
export function checkEvaluationData(gate: Gate, candidate: MeasuredRun, champion: MeasuredRun): readonly Finding[] {
  if (gate.rules.every(({ vsChampion }) => vsChampion === undefined)) return []
  const [own, other] = [digestsOf(candidate.run), digestsOf(champion.run)]
  const { at } = gate.data.champion ?? gate.data
  const silent = [candidate, champion].filter(({ run }) => digestsOf(run).size === 0).map(({ role }) => role)
  if (silent.length > 0) {
    const hint = 'Log the evaluation data of every run: mlflow.log_input(dataset, context="evaluation").'
    const message = `Whether candidate and champion were measured on the same rows is not known: the run of the ${silent.join(' and that of the ')} logged no evaluation data.`
    return [{ ruleId: 'model-gate/evaluation-data', severity: 'note', message, at, hint }]
  }
  const shared = [...own].filter((digest) => other.has(digest))
  const both = `the candidate on ${evaluationData(candidate.run)}, the champion on ${evaluationData(champion.run)}`
  if (shared.length === 0) {
    const message = `Candidate and champion were measured on different rows: ${both}.`
    throw new StepError(modelGateErrors.EVALUATION_DATA_DIFFERS, message, {
      hint: 'Measure both on one evaluation set, and log it with both.',
      problems: [{ message, at }],
    })
  }
  if (shared.length === own.size && shared.length === other.size) return []
  const message = `Candidate and champion may have been measured on different rows: ${both}.`
  return [{ ruleId: 'model-gate/evaluation-data', severity: 'warning', message, at }]
}

/** `holdout (digest 4e5f6a7b)` */
export function evaluationData(run: Run): string {
  const named = evaluationOf(run).map(({ name, digest }) => `${name} (digest ${digest})`)
  return named.length === 0 ? 'not logged' : named.join(', ')
}

function digestsOf(run: Run): ReadonlySet<string> {
  return new Set(evaluationOf(run).map(({ digest }) => digest))
}

function evaluationOf({ datasets }: Run) {
  return datasets.filter(({ context = '' }) => !/^train/i.test(context))
}
