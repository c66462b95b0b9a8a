import { type Place, StepError } from '../../../kernel/index.ts'
import { parseModelReference, parseRun } from '../../../registries/reference.ts'
import type { Registry, Run } from '../../../registries/registry.ts'
import { checkReady } from '../../../registries/require-version.ts'
import type { Named } from '../config/gate.ts'
import { modelGateErrors } from '../errors.ts'

/** The run that measured a model. */
export interface MeasuredRun {
  readonly role: 'candidate' | 'champion'
  /** As the user names it. */
  readonly named: string
  readonly run: Run
  /** Where a model version was named. */
  readonly version?: { readonly name: string; readonly version: string }
}

/**
 * The finished run behind `runs:/<id>`, `models:/<name>/<version>` or `models:/<name>@<alias>`.
 * @returns `undefined` when the model has no such version or alias
 * @throws StepError `RUN_NOT_USABLE` or `RUN_UNFINISHED` for a run that proves nothing
 */
export async function findRun(
  registry: Registry,
  { name, at }: Named,
  role: MeasuredRun['role'],
): Promise<MeasuredRun | undefined> {
  if (!/^models:/.test(name)) {
    const run = usable(await registry.run(parseRun(name)), name, role, at)
    return { role, named: name, run }
  }
  const found = await registry.modelVersion(parseModelReference(name))
  if (found === undefined) return undefined
  const { runId, version } = checkReady(found)
  if (runId === undefined)
    throw notUsable(`The ${role} ${name} is version ${version}, which no run made, so nothing was logged of it.`, at)
  const run = usable(await registry.run(runId), name, role, at)
  return { role, named: name, run, version: { name: found.name, version } }
}

function usable(run: Run, name: string, role: MeasuredRun['role'], at: Place): Run {
  const what = `The run ${run.id} of the ${role} ${name}`
  if (run.deleted) throw notUsable(`${what} was deleted.`, at)
  if (run.status === 'FINISHED') return run
  if (run.status === 'FAILED' || run.status === 'KILLED')
    throw notUsable(`${what} is ${run.status}: what it logged before it ended may be anything.`, at)
  const message = `${what} is ${run.status}: what it logged may still change.`
  throw new StepError(modelGateErrors.RUN_UNFINISHED, message, {
    hint: 'Run the gate when the run has finished; a run that somebody forgot to end is ended with mlflow.end_run().',
    problems: [{ message, at }],
  })
}

function notUsable(message: string, at: Place): StepError {
  return new StepError(modelGateErrors.RUN_NOT_USABLE, message, {
    hint: 'Name a run that finished and still exists, or a model version that was registered from one.',
    problems: [{ message, at }],
  })
}
