import type { Place, Severity } from '../../../kernel/index.ts'
import type { ConfigPath } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import type { Target } from '../resolve/target.ts'
import type { Resource, Task } from './reading.ts'

/**
 * One rule: data and a pure function, in a file of its own that exports it as `rule`. `note` is what the Databricks
 * CLI calls a recommendation.
 */
export interface Rule {
  /** Kebab-case, says what is wrong: `job-cluster-undefined`. */
  readonly id: string
  readonly severity: Severity
  /** `yes`: `databricks bundle validate` says the same of the same input. `stricter`: only we do. */
  readonly cliParity: 'yes' | 'stricter'
  /** It speaks of what is not there, which may stand in a file that cannot be read: then it is not asked. */
  readonly aboutAbsence?: true
  /** What is wrong, in a few words, for tables. */
  readonly title: string
  /** Why it matters and what to do, Markdown, a few sentences. */
  readonly why: string
  /** A `databricks.yml` that breaks this rule, and the same put right, for the docs and the tests: a bundle leaves them out. */
  readonly bad: string
  readonly good: string
  /** The branch that both examples are built from, where it matters. */
  readonly branch?: string
  /** About the files of the bundle, before any target; absent where the loader itself finds it. */
  readonly checkBundle?: (bundle: Bundle) => Iterable<Observation>
  /** About one job in the effective configuration of a target; what is said of it goes before what `checkTarget` says. */
  readonly checkJob?: (job: Resource, target: Target) => Iterable<Observation>
  /** Only jobs that have one of these keys are shown to `checkJob`. */
  readonly jobKeys?: readonly string[]
  /** About one task of a job, or one that a `for_each_task` repeats. */
  readonly checkTask?: (task: Task, job: Resource, target: Target) => Iterable<Observation>
  /** Only tasks that have one of these keys are shown to `checkTask`. */
  readonly taskKeys?: readonly string[]
  /** About the effective configuration of one target; absent where the resolver itself finds it. */
  readonly checkTarget?: (target: Target, bundle: Bundle) => Iterable<Observation>
}

/** What there is to say of nearly everything. */
export const NOTHING: readonly Observation[] = []

/** What a rule says of one place. */
export interface Observation {
  /** One sentence, plain text; names are quoted with `"`. */
  readonly message: string
  readonly at: Place | undefined
  /** Where in the configuration, if it is in one. */
  readonly path?: ConfigPath
  readonly related?: readonly { readonly at: Place; readonly message: string }[]
  /** What to do next, one sentence. */
  readonly hint?: string
}

/** An observation with the rule that made it, of one target or (`undefined`) of the bundle as a whole. */
export interface BundleFinding extends Observation {
  readonly rule: Pick<Rule, 'id' | 'severity' | 'cliParity'>
  readonly target: string | undefined
  /** The number that a policy does not allow: with another one, it is another finding. */
  readonly number?: number
}
