import { TASKS, type Task } from '../config/gate.ts'
import { BETTER_OPTION, type MetricSpec } from './metric.ts'

/** What MLflow, scikit-learn and their kind log under names that no metric of the step has. */
const HIGHER = ['accuracy', 'auc', 'f1', 'map', 'precision', 'precision_recall_auc', 'r2', 'recall', 'roc_auc_score']
const LOWER = [
  ...['binary_logloss', 'loss', 'logloss', 'mae', 'mape', 'mse', 'multi_logloss', 'rmse'],
  ...['mean_squared_log_error', 'root_mean_squared_log_error'],
]
/** `training_roc_auc`, `val/loss`: on which rows it was measured does not change what is good. */
const PART = /^(?:train|training|val|valid|validation|test|testing|eval|evaluation)[_/.-](?=.)/

/**
 * A number that a run logged, under whatever name. It has no interval: nobody knows over which rows it was computed, nor how
 * far it would be off on others.
 * @param known metrics whose direction is known by name
 */
export function loggedMetric(name: string, known: ReadonlyMap<string, MetricSpec>): MetricSpec {
  const better = directionOf(name.replace(PART, ''), known)
  return {
    name,
    title: name,
    mode: 'metrics',
    tasks: Object.keys(TASKS) as Task[],
    better,
    gives: 'exact',
    comparable: true,
    // What is good stands in the rule, whether its author had to say it or not.
    options: better === 'neither' ? BETTER_OPTION : { better: { ...BETTER_OPTION.better, default: better } },
    doc: 'A number that a run logged; there is no interval.',
    reference: 'the run',
  }
}

function directionOf(name: string, known: ReadonlyMap<string, MetricSpec>): MetricSpec['better'] {
  const spec = known.get(name)
  // Under the name of a test its statistic or its p-value may have been logged.
  if (spec?.gives === 'estimate' || spec?.gives === 'exact') return spec.better
  if (HIGHER.includes(name)) return 'higher'
  return LOWER.includes(name) ? 'lower' : 'neither'
}
