/** Which version is meant: by number, or by whatever the alias points to now. */
export type ModelReference =
  | { readonly name: string; readonly version: string }
  | { readonly name: string; readonly alias: string }

export interface ModelVersion {
  readonly name: string
  /** A whole number from 1, as text. */
  readonly version: string
  /** `READY`, or what the registry calls a version that is not yet, or never will be, of use. */
  readonly status: string
  /** The run that trained it, where the registry knows one. */
  readonly runId: string | undefined
  /** Where its files came from, as the registry says it. */
  readonly source: string | undefined
  readonly createdAt: Date | undefined
  readonly createdBy: string | undefined
  /** Of all aliases those that point here; in code-unit order. */
  readonly aliases: readonly string[]
  readonly tags: ReadonlyMap<string, string>
}

export type RunStatus = 'RUNNING' | 'SCHEDULED' | 'FINISHED' | 'FAILED' | 'KILLED'

/** The latest value of a metric. */
export interface RunMetric {
  /** May be NaN or infinite: whoever judges it must look. */
  readonly value: number
  readonly step: number
  readonly at: Date
}

/** Rows that a run says it used. */
export interface RunDataset {
  readonly name: string
  /** As whoever logged it made it: equal for equal rows. */
  readonly digest: string
  /** What for: `training`, `validation`; MLflow lets it be left out. */
  readonly context: string | undefined
}

export interface Run {
  readonly id: string
  readonly experimentId: string
  readonly name: string | undefined
  readonly status: RunStatus
  /** Deleted runs are still read: what they measured was measured. */
  readonly deleted: boolean
  readonly startedAt: Date | undefined
  readonly endedAt: Date | undefined
  /**
   * A metric that was logged several times has the value of its largest step; at one step, of the latest timestamp; at
   * one timestamp, the largest value. This is MLflow's own rule.
   */
  readonly metrics: ReadonlyMap<string, RunMetric>
  readonly params: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, string>
  /** In code-unit order of their names and digests. */
  readonly datasets: readonly RunDataset[]
}

/** Whose files: those of a run, or those of a model version. */
export type ArtifactOwner = { readonly runId: string } | { readonly name: string; readonly version: string }

export interface Artifact {
  /** From the top of its owner's files, with `/`; never leads out of it. */
  readonly path: string
  readonly directory: boolean
  /** Bytes, where the registry tells. */
  readonly size: number | undefined
}

export interface ArtifactBytes {
  /** In all, where the registry tells before it sends them. */
  readonly size: number | undefined
  /** To be read once, to the end or until it is left. Throws StepError `REGISTRY_UNREACHABLE` when it breaks off. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Where model versions, aliases and runs live: an MLflow server, or a folder. */
export interface Registry {
  readonly kind: 'mlflow' | 'local'
  /** As a report may show it: without credentials. */
  readonly uri: string

  /**
   * The version that is meant; `undefined` when the model has no such version or alias, which is no mistake: a first
   * candidate has no champion.
   * @throws StepError `REGISTRY_NOT_FOUND` when there is no such model
   */
  modelVersion(reference: ModelReference): Promise<ModelVersion | undefined>
  /** @throws StepError `REGISTRY_NOT_FOUND` */
  run(id: string): Promise<Run>
  /** What lies directly in a directory, in code-unit order; nothing where there is no such directory. */
  artifacts(owner: ArtifactOwner, directory?: string): Promise<readonly Artifact[]>
  /** @throws StepError `REGISTRY_NOT_FOUND` when there is no such file */
  readArtifact(owner: ArtifactOwner, path: string): Promise<ArtifactBytes>
  /**
   * How many runs an experiment has ever had: running, failed and deleted ones count, because each was a try.
   * @throws StepError `REGISTRY_NOT_FOUND` when there is no such experiment
   */
  countRuns(experimentId: string): Promise<number>
  /** Sets tags one after the other; keys as {@link checkTag} has them. Safe to repeat. */
  setRunTags(runId: string, tags: Readonly<Record<string, string>>): Promise<void>
  /** As {@link Registry.setRunTags}, of a model version. */
  setVersionTags(name: string, version: string, tags: Readonly<Record<string, string>>): Promise<void>
}
