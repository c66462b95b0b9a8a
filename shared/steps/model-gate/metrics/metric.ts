import type { MetricOptions, Mode, Task } from '../config/gate.ts'

/** An option of a metric, as a rule may state it. */
export interface OptionSpec {
  /** `column`: of numbers. `groups`: columns whose values make groups. `expression`: over the columns of a row. */
  readonly kind: 'number' | 'integer' | 'choice' | 'column' | 'groups' | 'expression' | 'boolean'
  readonly doc: string
  readonly min?: number
  readonly max?: number
  readonly values?: readonly string[]
  readonly required?: boolean
  readonly default?: number | string | boolean
}

/** What a gate file may ask of a metric. Names and definitions are those of scikit-learn and MLflow. */
export interface MetricSpec {
  /** `roc_auc` */
  readonly name: string
  readonly title: string
  readonly mode: Exclude<Mode, 'metrics'>
  readonly tasks: readonly Task[]
  /** `neither`: it has a target, and only `between` says what is good. */
  readonly better: 'higher' | 'lower' | 'neither'
  /** An estimate with an interval, a test with a p-value, a zone of a regulator, or a number without uncertainty. */
  readonly gives: 'estimate' | 'test' | 'zone' | 'exact'
  /** Whether the champion's value can be compared with the candidate's. */
  readonly comparable: boolean
  /** A probability in [0, 1] is claimed for the score. */
  readonly probability?: boolean
  /** Roles of columns without which it cannot be computed, besides the task's own. */
  readonly roles?: readonly (
    | 'weight'
    | 'time'
    | 'cluster'
    | 'es'
    | 'rtpl'
    | 'pit'
    | 'probabilities'
    | 'prediction'
    | 'score'
  )[]
  readonly options: Readonly<Record<string, OptionSpec>>
  /** One or two Markdown sentences: what it is, how its uncertainty is found. */
  readonly doc: string
  /** Where the definition stands: a paper, or the function of a library. */
  readonly reference: string
  /** For the reference page: how its uncertainty is found, where that does not follow from what it gives. */
  readonly uncertainty?: string
  /** For the reference page: a rule in YAML's flow style, where made-up numbers would mislead. */
  readonly example?: string
}

/** An option that the rule states, or its default. */
export function numberOption(options: MetricOptions, name: string, fallback: number): number {
  const value = options[name]
  return typeof value === 'number' ? value : fallback
}
