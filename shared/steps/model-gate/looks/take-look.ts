import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { shownPath } from '../../../kernel/index.ts'
import type { Verdict } from '../decide/verdict.ts'
import type { ModeContext } from '../mode.ts'
import { appendRecord, type LedgerRecord, type LookRecord, readLedger, type VerdictRecord } from './ledger.ts'
import { lookLevel } from './look-level.ts'
import { type ProtectedLedger, readProtectedLedger } from './protected-ledger.ts'

/** A look at the holdout that the ledger holds; the verdict on it is still to be found. */
export interface Look {
  readonly ledger: string
  /** 1 for the first at these rows. */
  readonly number: number
  readonly planned: number | undefined
  /** What it may spend of the gate's level; each one-sided bound is held against it. */
  readonly alpha: number
  /** Looks at the same rows up to this one, in their order. */
  readonly history: readonly PastLook[]
  /** The same candidate, champion and gate file were looked at before: it counts once. */
  readonly repeated: boolean
  /** Nothing was known of earlier looks: neither the ledger was there, nor a protected one. */
  readonly begun: boolean
  /** What the protected ref has of the ledger; absent where no change can reach it, or no ref is named. */
  readonly committed: ProtectedLedger | undefined
  conclude(verdict: Verdict): Promise<void>
}

export interface PastLook {
  readonly time: string
  readonly candidate: string
  /** Of its last run; absent when none came to an end. */
  readonly verdict: Verdict | undefined
}

export interface LookedAt {
  readonly holdoutDigest: string
  /** SHA-256 of the predictions. */
  readonly candidate: string
  readonly champion: string | undefined
}

/**
 * Writes down that these rows are looked at, before anything is measured on them, and says which look it is. The line
 * comes first and the count after it, so that of two runs at once neither misses the other.
 * @returns `undefined` when the gate keeps no ledger
 * @throws StepError `LEDGER_INVALID`, `LEDGER_NOT_WRITTEN`
 */
export async function takeLook(
  { gate, inputs, host, clock, alpha }: Pick<ModeContext, 'gate' | 'inputs' | 'host' | 'clock' | 'alpha'>,
  { holdoutDigest, candidate, champion }: LookedAt,
): Promise<Look | undefined> {
  const { looks } = gate.statistics
  if (looks === undefined) return undefined
  const { workspace } = host.facts
  const path = resolve(workspace, looks.ledger)
  const ledger = shownPath(path, workspace)
  const digests = {
    holdout: holdoutDigest,
    candidate,
    champion: champion ?? null,
    config: gate.digest,
  }
  const look = createHash('sha256').update(JSON.stringify(digests)).digest('hex').slice(0, 32)
  const time = () => clock.now().toISOString()
  const record: LookRecord = { look, time: time(), ...digests }
  const begun = await appendRecord(path, ledger, record)
  const { records: own, interrupted } = await readLedger(path, ledger)
  const committed =
    inputs.configRef === undefined ? undefined : await readProtectedLedger(ledger, inputs.configRef, host)
  const records = [...(committed?.ledger?.records ?? []), ...own]
  for (const line of interrupted)
    host.log('warning', `${ledger}:${line}: an append was cut off here; its look had not begun and does not count.`)
  const before = distinctLooks(records, holdoutDigest)
  const number = before.findIndex((each) => each.look === look) + 1
  return {
    ledger,
    number,
    planned: looks.planned,
    alpha: lookLevel(alpha, number, looks.planned),
    history: before.slice(0, number).map(({ look: id, time: at, candidate: digest }) => ({
      time: at,
      candidate: digest,
      verdict: lastVerdict(records, id),
    })),
    repeated: records.filter((each) => each.look === look && 'holdout' in each).length > 1,
    begun: begun && committed?.ledger === undefined,
    committed,
    conclude: async (verdict) => {
      await appendRecord(path, ledger, { look, time: time(), verdict })
    },
  }
}

/** The first line of each look at these rows. */
function distinctLooks(records: readonly LedgerRecord[], holdout: string): readonly LookRecord[] {
  const first = new Map<string, LookRecord>()
  for (const record of records) {
    if ('holdout' in record && record.holdout === holdout && !first.has(record.look)) first.set(record.look, record)
  }
  return [...first.values()]
}

function lastVerdict(records: readonly LedgerRecord[], look: string): Verdict | undefined {
  return records.findLast((record): record is VerdictRecord => record.look === look && 'verdict' in record)?.verdict
}
