import { createHash } from 'node:crypto'
import {
  type Json,
  kernelErrors,
  type LogLevel,
  messageOf,
  type RunFacts,
  StepError,
  type StepResult,
} from '../../kernel/index.ts'
import { formatModelReference } from '../../registries/reference.ts'
import type { Registry } from '../../registries/registry.ts'
import type { Gate, Model } from './config/gate.ts'
import type { outputs as outputSpecs } from './definition.ts'
import { modelGateErrors } from './errors.ts'

/** The candidate as its registry knows it. */
export interface RegisteredCandidate {
  readonly registry: Registry
  readonly runId: string | undefined
  readonly version: { readonly name: string; readonly version: string } | undefined
}

interface TagHost {
  readonly facts: RunFacts
  readonly log: (level: LogLevel, text: string) => void
}

/**
 * Asked before anything is measured.
 * @throws StepError `VERDICT_NOT_WRITABLE` when the candidate is a file, which takes no tags
 */
export function requireRegistered({ name, at }: Model): void {
  if (/^(?:runs|models):\//.test(name)) return
  const message = `The verdict shall be written back, and the candidate ${name} is a file, which takes no tags.`
  throw new StepError(modelGateErrors.VERDICT_NOT_WRITABLE, message, {
    hint: 'Name the candidate as runs:/… or models:/…, or leave write-tags out.',
    problems: [{ message, at }],
  })
}

/**
 * Writes the verdict to the candidate's run and model version. Whoever reads the tags meanwhile, or after it broke off, never sees
 * a pass that is not one: a pass is written last, everything else first.
 * @throws StepError `VERDICT_NOT_WRITTEN`, which says the verdict
 */
export async function writeVerdict(
  candidate: RegisteredCandidate | undefined,
  result: StepResult<typeof outputSpecs>,
  host: TagHost,
): Promise<void> {
  await writeTags(candidate, String(result.outputs.verdict), tagsOf(result, host.facts), host)
}

/**
 * Writes that the gate could not decide, or could not even measure: a pass of an earlier run no longer stands. Where that cannot be
 * written either, it is said, and what went wrong before remains the error. A job that was cancelled said nothing.
 */
export async function writeUndecided(
  candidate: RegisteredCandidate | undefined,
  gate: Pick<Gate, 'digest'>,
  host: TagHost,
  because: unknown,
): Promise<void> {
  if (candidate === undefined || (because instanceof StepError && because.kind === kernelErrors.CANCELLED)) return
  const tags = {
    gate_verdict: 'error',
    gate_config_sha256: gate.digest,
    gate_data_sha256: 'none',
    gate_holdout_digest: 'none',
    ...originOf(host.facts),
  }
  await writeTags(candidate, 'error', tags, host).catch((error: unknown) => host.log('warning', messageOf(error)))
}

async function writeTags(
  { registry, runId, version }: Partial<RegisteredCandidate> = {},
  verdict: string,
  tags: Readonly<Record<string, string>>,
  host: TagHost,
): Promise<void> {
  const written: string[] = []
  const write = async (what: string, work: () => Promise<void> | undefined) => {
    try {
      await work()
    } catch (error) {
      throw notWritten(verdict, what, written, error)
    }
    written.push(what)
    host.log('info', `gate_verdict = ${verdict} was written to ${what}.`)
  }
  if (runId !== undefined) await write(`run ${runId}`, () => registry?.setRunTags(runId, tags))
  if (version !== undefined)
    await write(formatModelReference(version), () => registry?.setVersionTags(version.name, version.version, tags))
  if (written.length === 0)
    throw notWritten(verdict, 'the candidate', written, new Error('it comes from no run and no model version'))
}

/** Those of an earlier verdict are replaced, all of them. */
function tagsOf({ outputs, data }: StepResult<typeof outputSpecs>, run: RunFacts): Record<string, string> {
  const verdict = String(outputs.verdict)
  const proof = {
    gate_config_sha256: String(outputs.configDigest),
    gate_data_sha256: createHash('sha256').update(canonicalJson(data)).digest('hex'),
    gate_holdout_digest: String(outputs.holdoutDigest) || 'none',
    ...originOf(run),
  }
  return verdict === 'pass' ? { ...proof, gate_verdict: verdict } : { gate_verdict: verdict, ...proof }
}

function originOf({ commit, runUrl }: RunFacts) {
  return { gate_commit: commit ?? 'unknown', gate_run_url: runUrl ?? 'unknown' }
}

/** JSON with sorted keys and without blanks (RFC 8785), so that one value has one text. */
function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = value as { readonly [key: string]: Json | undefined }
  const entries = Object.keys(fields)
    .sort()
    .flatMap((key) => {
      const field = fields[key]
      return field === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(field)}`]
    })
  return `{${entries.join(',')}}`
}

function notWritten(verdict: string, what: string, written: readonly string[], error: unknown): unknown {
  if (error instanceof StepError && error.kind === kernelErrors.CANCELLED) return error
  const before = written.length === 0 ? '' : ` It was written to ${written.join(' and ')} before.`
  const message = `The verdict is ${verdict}, but it could not be written to ${what}: ${messageOf(error)}${before}`
  return new StepError(modelGateErrors.VERDICT_NOT_WRITTEN, message, {
    hint: (error instanceof StepError ? error.hint : undefined) ?? 'Let the step write to the registry, and run again.',
    cause: error,
  })
}
