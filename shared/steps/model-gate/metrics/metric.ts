import type { MetricOptions, Mode, Task } from '../config/gate.ts'

/** An option of a metric, as a rule may state it. */
export interface OptionSpec {
  /** `column`: of numbers. `groups`: columns whose values make groups. `expression`: over the columns of a row. */
  readonly kind: 'number' | 'integer' | 'choice' | 'column' | 'groups' | 'expression' | 'boolean' | 'text'
  readonly doc: string
  /** The tasks that have it, where not all tasks of the metric do. */
  readonly tasks?: readonly Task[]
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
  readonly mode: Mode
  readonly tasks: readonly Task[]
  /** `neither`: it has a target, and only `between` says what is good. */
  readonly better: 'higher' | 'lower' | 'neither'
  /** The least and the greatest value that it can have, where it has both. */
  readonly range?: readonly [low: number, high: number]
  /** An estimate with an interval, a test with a p-value, a zone of a regulator, or a number without uncertainty. */
  readonly gives: 'estimate' | 'test' | 'zone' | 'exact'
  /** Whether the champion's value can be compared with the candidate's. */
  readonly comparable: boolean
  /** Compares with the champion by itself, whatever the rule asks; without a champion there is nothing to measure. */
  readonly needsChampion?: true
  /**
   * What it is about, where it is not how well the rows are predicted. It is about all rows: slices do not ask it, and
   * only `fairness` may stand in the section of that name.
   */
  readonly about?: 'drift' | 'fairness'
  /** Bounds that its rules may state besides those of what it gives, as a test whose statistic has a known limit. */
  readonly alsoTakes?: readonly ('at_least' | 'at_most')[]
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
  /** Of these options a rule states exactly one. */
  readonly oneOf?: readonly string[]
  /** One or two Markdown sentences: what it is, how its uncertainty is found. */
  readonly doc: string
  /** Where the definition stands: a paper, or the function of a library. */
  readonly reference: string
  /** For the reference page: how its uncertainty is found, where that does not follow from what it gives. */
  readonly uncertainty?: string
  /** For the reference page: a rule in YAML's flow style, where made-up numbers would mislead. */
  readonly example?: string
}

/** The option by which a rule says what is good of a metric that cannot know: of an expression, or of a logged number. */
export const BETTER_OPTION = {
  better: {
    kind: 'choice',
    values: ['higher', 'lower'],
    doc: 'What is good. A comparison with the champion needs it.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** What is good: as the metric has it, or as the rule says where the metric cannot know. */
export function betterOf({ better }: Pick<MetricSpec, 'better'>, options: MetricOptions): MetricSpec['better'] {
  if (better !== 'neither') return better
  return options.better === 'higher' || options.better === 'lower' ? options.better : 'neither'
}

/** A field of a rule that bounds the metric. */
export type BoundField = 'at_least' | 'at_most' | 'between' | 'worst' | 'alpha' | 'vs_champion'

/** The bounds that a rule may state of the metric, whatever they would let through. */
export function boundsTaken({ gives, comparable, alsoTakes = [] }: MetricSpec): readonly BoundField[] {
  if (gives === 'test') return ['alpha', ...alsoTakes]
  if (gives === 'zone') return ['worst', ...alsoTakes]
  return ['at_least', 'at_most', 'between', ...(comparable ? ['vs_champion' as const] : [])]
}

/** Those of them that let the better models through. */
export function sensibleBounds(spec: MetricSpec): readonly BoundField[] {
  const senseless = { higher: 'at_most', lower: 'at_least', neither: undefined }[spec.better]
  return spec.gives === 'estimate' || spec.gives === 'exact'
    ? boundsTaken(spec).filter((field) => field !== senseless)
    : boundsTaken(spec)
}

/** An option that the rule states, or its default. */
export function numberOption(options: MetricOptions, name: string, fallback: number): number {
  const value = options[name]
  return typeof value === 'number' ? value : fallback
}
