import { StepError } from '../kernel/index.ts'
import { registryErrors } from './errors.ts'
import type { ArtifactOwner, ModelReference } from './registry.ts'

/**
 * Reads `models:/name/7` and `models:/name@alias`.
 * @throws StepError `REGISTRY_REFERENCE_INVALID`; `latest` and stages are refused, because they name another version
 * whenever somebody registers one
 */
export function parseModelReference(text: string): ModelReference {
  const rest = /^models:\/{1,3}(?!\/)(.+)$/.exec(text.trim())?.[1]
  if (rest === undefined) throw invalid(`"${text}" names no model version`, MODEL_HINT)
  if (/^m-[0-9a-f]{32}$/.test(rest)) {
    throw invalid(`"${text}" is a logged model, not a version of a registered model`, MODEL_HINT)
  }
  const [, name = '', separator, which = ''] = /^(.*?)(?:([@/])([^@/]*))?$/.exec(rest) ?? []
  if (separator === undefined) throw invalid(`"${text}" names no version and no alias`, MODEL_HINT)
  checkModelName(name)
  if (separator === '@') return { name, alias: checkAlias(which) }
  if (/^[1-9]\d{0,17}$/.test(which)) return { name, version: which }
  const what = which.toLowerCase() === 'latest' ? 'whichever version is the newest' : 'no version number'
  throw invalid(`"${text}" ends in "${which}", which is ${what}`, MODEL_HINT)
}

/** `models:/name/7`, `models:/name@alias`: as {@link parseModelReference} reads it. */
export function formatModelReference(reference: ModelReference): string {
  const { name } = reference
  return 'alias' in reference ? `models:/${name}@${reference.alias}` : `models:/${name}/${reference.version}`
}

/**
 * Reads `runs:/<run id>/path/of/file`.
 * @throws StepError `REGISTRY_REFERENCE_INVALID`
 */
export function parseRunArtifact(text: string): { readonly runId: string; readonly path: string } {
  const [, runId, path] = /^runs:\/{1,3}([^/]+)\/(.+)$/.exec(text.trim()) ?? []
  if (runId === undefined || path === undefined) {
    throw invalid(
      `"${text}" names no file of a run`,
      'Write runs:/<run id>/path, e.g. runs:/0a1b…/eval/predictions.parquet.',
    )
  }
  return { runId: checkRunId(runId), path: checkArtifactPath(path) }
}

/**
 * Reads `runs:/<run id>`, which names the run itself.
 * @throws StepError `REGISTRY_REFERENCE_INVALID`
 */
export function parseRun(text: string): string {
  const runId = /^runs:\/{1,3}([^/]+)\/?$/.exec(text.trim())?.[1]
  if (runId === undefined) throw invalid(`"${text}" names no run`, 'Write runs:/<run id>, without the path of a file.')
  return checkRunId(runId)
}

/** Who owns an artifact, for a message: `run 0a1b`, `models:/pd/7`. */
export function ownerText(owner: ArtifactOwner): string {
  return 'runId' in owner ? `run ${owner.runId}` : formatModelReference(owner)
}

/** A name that MLflow accepts, that a URI can hold, and that is one folder on every file system. */
export function checkModelName(name: string): string {
  const bad = name === '' || name.length > 255 || /[/\\:@]|\p{Cc}|^\.|^\s|[.\s]$/u.test(name)
  if (!bad) return name
  throw invalid(
    `"${name}" is no name of a registered model`,
    'A name has 1 to 255 characters without / \\ : @ and control characters, and neither starts nor ends with a dot or a space.',
  )
}

/** MLflow's rule, with the two names that it reserves. */
export function checkAlias(alias: string): string {
  if (/^[\w-]{1,255}$/.test(alias) && !/^(?:v\d+|latest)$/i.test(alias)) return alias
  throw invalid(
    `"${alias}" is no alias`,
    'An alias has letters, digits, _ and -, e.g. champion; "latest" and "v7" are reserved.',
  )
}

export function checkVersion(version: string): string {
  if (/^[1-9]\d{0,17}$/.test(version)) return version
  throw invalid(`"${version}" is no version of a model`, 'Versions are whole numbers from 1.')
}

export function checkRunId(id: string): string {
  if (/^[\w-]{1,64}$/.test(id)) return id
  throw invalid(`"${id}" is no id of a run`, 'Give the id that MLflow shows, 32 hexadecimal digits.')
}

export function checkExperimentId(id: string): string {
  if (/^[\w-]{1,64}$/.test(id)) return id
  throw invalid(`"${id}" is no id of an experiment`, 'Give the id that MLflow shows, not the name.')
}

/** @throws StepError `REGISTRY_REFERENCE_INVALID` for a path that leads out, or means another file on Windows */
export function checkArtifactPath(path: string): string {
  if (isArtifactPath(path)) return path
  throw invalid(
    `"${path}" is no path of an artifact`,
    'Give the path from the top of the artifacts, with /, without . and .. and without : and \\.',
  )
}

export function isArtifactPath(path: string): boolean {
  return (
    path.length <= 4096 &&
    !/[\\:]|\p{Cc}/u.test(path) &&
    path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..')
  )
}

/** A tag that every registry takes: Unity Catalog allows none of `. , - = / :` in keys, and 1000 characters of value. */
export function checkTag(key: string, value: string): void {
  if (!/^[a-z0-9_]{1,250}$/.test(key)) {
    throw invalid(`"${key}" is no key of a tag`, 'A key has lower-case letters, digits and _, at most 250.')
  }
  if (value.length > 1000 || /\p{Cc}/u.test(value)) {
    throw invalid(`The tag "${key}" cannot hold its value`, 'A value has at most 1000 characters, all on one line.')
  }
}

const MODEL_HINT = 'Write models:/name/7 or models:/name@alias, e.g. models:/prod.credit.pd@champion.'

function invalid(message: string, hint: string): StepError {
  return new StepError(registryErrors.REGISTRY_REFERENCE_INVALID, `${message}.`, { hint })
}
