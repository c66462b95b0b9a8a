import { resolve } from 'node:path'
import { type Inputs, type Problem, StepError, shownPath } from '../../../kernel/index.ts'
import { type GitHost, type NotCommitted, protectedRef, sameLines } from '../../../programs/git/protected.ts'
import type { inputs } from '../definition.ts'
import { modelGateErrors } from '../errors.ts'
import { type Change, compareGates } from './changes/compare.ts'
import type { Gate } from './gate.ts'
import { parseGate, readWorkspaceFile } from './load.ts'
import { type MetricSpecs, readGate } from './read-gate.ts'
import type { GivenNames } from './scope.ts'

/** What the workspace's gate file asks for differently from the one that a git ref has. */
export interface GateChanges {
  /** `origin/main` */
  readonly ref: string
  readonly commit: string | undefined
  /** The gate file of the workspace. */
  readonly file: string
  /** Absent where the two cannot be compared. */
  readonly changes?: readonly Change[]
  /** Why they cannot be compared, as the end of a sentence. */
  readonly unknown?: string
  /** What is wrong with the workspace's file, where another one counts. */
  readonly problems?: readonly Problem[]
}

/** The gate that counts, and how the workspace's differs from the protected one. */
export interface ChosenGate {
  readonly gate: Gate
  /** Where the gate that counts was read; absent: in the workspace. */
  readonly from?: { readonly ref: string; readonly commit: string }
  readonly changes?: GateChanges
}

/**
 * The gate file of the workspace or, with the input `config-ref`, that of a protected git ref. In a pull request the changes
 * against the target branch are found without that input too, as far as the checkout has the branch.
 * @throws StepError `GATE_NOT_FOUND`, `GATE_INVALID` with every mistake, or one of {@link protectedRef}
 */
export async function chooseGate(
  given: Pick<Inputs<typeof inputs>, 'config' | 'configRef' | 'candidate' | 'champion'>,
  host: GitHost,
  metrics: MetricSpecs,
): Promise<ChosenGate> {
  const { workspace, baseRef } = host.facts
  const file = shownPath(resolve(workspace, given.config), workspace)
  if (given.configRef === undefined) {
    const gate = parseGate(file, await readWorkspaceFile(file, workspace), metrics, given)
    if (baseRef === undefined) return { gate }
    return { gate, changes: await changesSince(baseRef, gate, host, metrics, given) }
  }
  const ref = given.configRef
  const found = await protectedRef(ref, host).read(file)
  if (!('bytes' in found)) throw notThere(file, ref, found)
  const own = await readWorkspaceFile(file, workspace).catch(() => undefined)
  const same = own !== undefined && sameLines(own, found.bytes)
  // Of a file that differs, lines are those of the commit: named as git names it, they are not looked for in the workspace.
  const gate = parseGate(same ? file : `${ref}:${file}`, found.bytes, metrics, given)
  const changes = { ref, commit: found.commit, file }
  return {
    gate,
    from: { ref, commit: found.commit },
    changes: same ? { ...changes, changes: [] } : { ...changes, ...against(gate, own, file, metrics, given) },
  }
}

function against(
  before: Gate,
  own: Uint8Array | undefined,
  file: string,
  metrics: MetricSpecs,
  given: GivenNames,
): Pick<GateChanges, 'changes' | 'unknown' | 'problems'> {
  if (own === undefined) return { unknown: 'the workspace has no such file any more' }
  const after = readGate(file, own, metrics, given)
  if ('rules' in after) return { changes: compareGates(before, after) }
  return { unknown: 'the file of the workspace is not valid', problems: after }
}

/** Nothing hangs on it: what cannot be found out is said. */
async function changesSince(
  ref: string,
  gate: Gate,
  host: GitHost,
  metrics: MetricSpecs,
  given: GivenNames,
): Promise<GateChanges> {
  const about = { ref, file: gate.file }
  try {
    const found = await protectedRef(ref, host).read(gate.file)
    if (!('bytes' in found))
      return {
        ...about,
        commit: found.commit,
        unknown: found.why === undefined ? 'the gate file is new' : `the gate file cannot be read there: ${found.why}`,
      }
    const before = readGate(gate.file, found.bytes, metrics, given)
    if (!('rules' in before)) return { ...about, commit: found.commit, unknown: 'the gate file is not valid there' }
    return { ...about, commit: found.commit, changes: compareGates(before, gate) }
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    return { ...about, commit: undefined, unknown: error.message.replace(/\.$/, '') }
  }
}

function notThere(file: string, ref: string, { commit, why }: NotCommitted): StepError {
  if (why !== undefined)
    return new StepError(modelGateErrors.GATE_NOT_FOUND, `The gate file ${file} of ${ref} cannot be read: ${why}.`, {
      hint: 'Commit it there as a plain file.',
    })
  return new StepError(
    modelGateErrors.GATE_NOT_FOUND,
    `The gate file ${file} is not in ${ref} (${commit.slice(0, 12)}) yet, and a gate counts from there only.`,
    { hint: `Merge the gate file first, in a change of its own; or check the input config, which is ${file}.` },
  )
}
