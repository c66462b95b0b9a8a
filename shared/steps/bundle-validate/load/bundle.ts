import type { Clash } from '../config/merge.ts'
import type { MapValue } from '../config/value.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { Folder } from './folder.ts'
import type { FileListing } from './listing.ts'

/** A bundle as its files say it: everything read and included, no target chosen, nothing interpolated. */
export interface Bundle {
  /** The bundle's directory. Places are relative to the workspace, with `/`. */
  readonly folder: Folder
  /** `databricks.yml`, relative to the folder. */
  readonly rootFile: string
  /** The root file and what it includes, in the order of their merge; relative to the folder. */
  readonly files: readonly SourceFile[]
  /** All files merged. */
  readonly config: MapValue
  /** What went wrong on the way. Whatever could be read is there nevertheless. */
  readonly findings: readonly BundleFinding[]
  /** Values of two files that only a schema can tell whether they merge. */
  readonly clashes?: readonly Clash[]
  /** What lies where the configuration points to; absent until somebody has looked. */
  readonly listing?: FileListing
  /** The run names its targets: none of them is taken for being the default. */
  readonly targetsNamed?: true
  /** The branch that is built, as the host says it; absent where nobody knows. */
  readonly branch?: string
}

export interface SourceFile {
  /** Relative to the bundle's folder, with `/`. */
  readonly path: string
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
  /** The file alone. */
  readonly config: MapValue
  /** Comments of the file that speak to this step, `# countersign: …`, for waivers. */
  readonly comments: readonly FileComment[]
}

export interface FileComment {
  readonly line: number
  /** Without the `#`, trimmed. */
  readonly text: string
  /** It stands alone in its line, so it speaks of the next one. */
  readonly alone: boolean
}
