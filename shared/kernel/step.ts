import type { Finding } from './finding.ts'
import type { Clock, StepHost, TextPieces } from './host.ts'
import type { InputSpecs, Inputs } from './input.ts'
import type { Outcome } from './outcome.ts'
import type { Check, Json, RuleHelp, Section } from './report.ts'

export interface OutputSpec {
  readonly doc: string
  /**
   * The output is a file: the step gives its text, which is written as `<step>.<file>` beside the report, and the
   * output is its path. Empty when the step gives an empty text. A long text may come in pieces.
   */
  readonly file?: string
}
export type OutputSpecs = Readonly<Record<string, OutputSpec>>

/** What a step is given: parsed inputs, the part of the host it may use, the time. Nothing else. */
export interface StepContext<I extends InputSpecs> {
  readonly inputs: Inputs<I>
  readonly host: StepHost
  readonly clock: Clock
}

/** What a step returns. The kernel makes the report, the files and the outputs of it. */
export interface StepResult<O extends OutputSpecs = OutputSpecs> {
  readonly outcome: Outcome
  readonly headline: string
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
  /** Of the findings, where the step has more to say of a rule than a finding does. */
  readonly rules?: readonly RuleHelp[]
  readonly sections: readonly Section[]
  readonly data: Json
  /** Facts of this run alone (engine, timings, absolute paths); left out when two reports are compared. */
  readonly runFacts?: { readonly [key: string]: Json | undefined }
  readonly outputs: { readonly [K in keyof O]: string | number | boolean | TextPieces }
}

export type StepRun<I extends InputSpecs, O extends OutputSpecs> = (context: StepContext<I>) => Promise<StepResult<O>>

/** A JSON Schema of a file that the step reads; `npm run generate` writes it to `file`. */
export interface ConfigurationSchema {
  readonly file: string
  readonly schema: Json
}

/** The only place where a step's inputs and outputs are named. Every manifest is generated from it. */
export interface StepDefinition<I extends InputSpecs = InputSpecs, O extends OutputSpecs = OutputSpecs> {
  /** Kebab-case; the folder of the action and of the step, and the CLI command. */
  readonly id: string
  /** The Azure DevOps task: its folder and name, and its GUID, which never changes. */
  readonly task: { readonly name: string; readonly id: string }
  readonly title: string
  /** One sentence: the question that the step answers. */
  readonly summary: string
  /** Markdown for the step's README, under the summary. */
  readonly doc: string
  /** Octicon/feather icon and colour for the action's branding. */
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: I
  readonly outputs: O
  /** Of the files that the step reads; loaded when the manifests are generated. */
  readonly schemas?: () => Promise<readonly ConfigurationSchema[]>
  /** What the job's token must be allowed on GitHub; default: to read the repository. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
  /** What the step does not do, or only up to a size: one Markdown sentence each, for its README. */
  readonly limits?: readonly string[]
  /** Input values (kebab-case) of the example that the help and the README show. */
  readonly example: Readonly<Record<string, string>>
  /** Loads the step's code; only now, so that `--help` stays fast. */
  readonly load: () => Promise<StepRun<I, O>>
}

/** Inputs that every step has. */
export const COMMON_INPUTS = {
  reportDirectory: {
    kind: 'path',
    label: 'Report directory',
    doc: 'Directory for the report files (`<step>.html`, `.json`, `.md`, `.sarif`, `.junit.xml`), relative to the workspace. Created when missing; an older report of this step in it is removed first, so that it cannot speak for this run.',
    default: 'countersign-report',
  },
} as const satisfies InputSpecs

/** Outputs that every step has. */
export const COMMON_OUTPUTS = {
  outcome: { doc: '`pass`, `warn`, `fail` or `inconclusive`. Empty when the step could not decide.' },
  reportHtml: { doc: 'Path of the HTML report.' },
  reportJson: { doc: 'Path of the report as JSON.' },
} as const satisfies OutputSpecs

/**
 * Defines a step. Types are inferred from the literal: a wrong output key or enum value does not compile.
 * What comes back has the types erased: the hosts and the generator treat all steps alike.
 *
 * `run` must be annotated in its own file as `StepRun<typeof inputs, typeof outputs>`, since it is loaded lazily.
 */
export function defineStep<const I extends InputSpecs, const O extends OutputSpecs>(
  definition: StepDefinition<I, O>,
): StepDefinition {
  return definition as unknown as StepDefinition
}
