import { StepError } from '../../../kernel/index.ts'
import { gitErrors } from '../../../programs/git/errors.ts'
import { type GitHost, protectedRef } from '../../../programs/git/protected.ts'
import { type Ledger, parseLedger } from './ledger.ts'

/** A ledger among the sources, as the protected ref has it. */
export interface ProtectedLedger {
  /** `origin/main` */
  readonly ref: string
  /** Absent where the ref has no such file: then all that is known of earlier looks is what this change says. */
  readonly ledger?: Ledger
}

/**
 * What a protected ref holds of a ledger that lies among the sources, where a pull request can shorten it: those looks count
 * whatever the workspace says.
 * @param shown relative to the workspace, with `/`, or absolute where it lies outside
 * @returns `undefined` for a ledger outside of the repository, which no change can reach
 * @throws StepError `LEDGER_INVALID` with every line that cannot be read; what else keeps git from answering
 */
export async function readProtectedLedger(
  shown: string,
  ref: string,
  host: GitHost,
): Promise<ProtectedLedger | undefined> {
  try {
    const found = await protectedRef(ref, host).read(shown)
    if (!('bytes' in found)) return { ref }
    return { ref, ledger: parseLedger(Buffer.from(found.bytes).toString('utf8'), `${ref}:${shown}`) }
  } catch (error) {
    // The gate file was read from this ref, so what has no such ref is another place than its repository.
    if (error instanceof StepError && error.kind === gitErrors.CONFIG_REF_NOT_FOUND) return undefined
    throw error
  }
}
