import type { Json, Problem } from '../../../kernel/index.ts'
import { rule as configChanged } from '../rules/config-changed.ts'
import type { BundleFinding } from '../rules/rule.ts'

/** What somebody may relax a verdict with: a policy pack, waivers, a baseline. */
export interface ConfigFile {
  readonly bytes: Uint8Array
  /** How messages and places name it. */
  readonly name: string
}

/** There is no such file. */
export interface NoConfigFile {
  /** Where it was looked for, but in the workspace: ` in origin/main (0123456789ab)`. */
  readonly where?: string
  /** Why it cannot be read although it is there, as the end of a sentence. */
  readonly why?: string | undefined
  readonly hint?: string
}

/** @param path relative to the workspace */
export type ReadConfig = (path: string) => Promise<ConfigFile | NoConfigFile>

export interface ConfigFiles {
  readonly read: ReadConfig
  /** Where all that was read so far comes from. @throws StepError when the ref is not there, also where nothing was read */
  account(): Promise<ConfigAccount>
}

export interface ConfigAccount {
  readonly grounds: readonly (readonly [label: string, value: string])[]
  readonly facts: { readonly [key: string]: Json }
  /** What the change that is judged does to them. */
  readonly findings: readonly BundleFinding[]
}

/** @param file that the change which is judged has changed */
export function changedFile(file: string, message: string, hint: string): BundleFinding {
  return { rule: configChanged, target: undefined, message, at: { file }, hint }
}

/** What is wrong where there is no file. @param purpose what it was to be read for: `the waivers` */
export function noFile(path: string, purpose: string, missing: NoConfigFile, ownHint: string): Problem {
  const { where = '', why, hint = ownHint } = missing
  if (why !== undefined) return { message: `The file "${path}"${where} cannot be read: ${why}.`, hint }
  return { message: `There is no file "${path}"${where} to read ${purpose} from.`, hint }
}
