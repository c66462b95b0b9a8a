import type { Command } from '../contract/runner-grammar.ts'
import type { Ended } from './spawn.ts'

/** What a pipeline asks of a packaged step. */
export interface Request {
  /** The program that runs it. */
  readonly node: string
  /** By kebab-case name, as a user wrote them; what is absent gets what the manifest says. */
  readonly inputs: Readonly<Record<string, string>>
  readonly workspace: string
  readonly cancelAfter?: RegExp
  readonly env?: Readonly<Record<string, string>>
}

/** What the pipeline sees of it. */
export interface Run extends Ended {
  /** Host commands that the step issued, debug lines aside. */
  readonly commands: readonly Command[]
  /** By kebab-case name. */
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** One of the ways in which the step is packaged. */
export interface Face {
  readonly name: 'github' | 'azure' | 'terminal'
  /** The program that the host starts. */
  readonly entry: string
  run(request: Request): Promise<Run>
}
