import type { Finding, Place } from '../../../kernel/index.ts'
import type { DatasetContract } from '../check.ts'

/** One Open Data Contract Standard file, validated and compiled. */
export interface Contract {
  readonly id: string
  readonly version: string
  readonly name: string | undefined
  readonly apiVersion: string
  /** Relative to the workspace. */
  readonly file: string
  /** SHA-256 of the file's bytes, hex. */
  readonly digest: string
  readonly servers: readonly ContractServer[]
  readonly datasets: readonly DatasetContract[]
  /** What is legal but worth saying: rules that cannot run here, prose, deprecated spellings. */
  readonly findings: readonly Finding[]
}

/** An entry of the contract's `servers` that this step can read. */
export interface ContractServer {
  readonly server: string
  readonly type: string
  /** A path or glob relative to the contract's directory's workspace; `{model}` stands for the dataset's physical name. */
  readonly path: string | undefined
  readonly format: string | undefined
  readonly delimiter: string | undefined
  readonly at: Place
}
