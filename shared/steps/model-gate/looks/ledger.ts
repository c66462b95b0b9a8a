import { open, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { messageOf, type Problem, StepError } from '../../../kernel/index.ts'
import { VERDICTS, type Verdict } from '../decide/verdict.ts'
import { modelGateErrors } from '../errors.ts'

/** A line that is written before anything is measured. */
export interface LookRecord {
  /** Digest of what is looked at with what: the same look has the same. */
  readonly look: string
  /** ISO 8601, UTC. */
  readonly time: string
  /** Digests of the evaluation rows, of the predictions, and of the gate file. */
  readonly holdout: string
  readonly candidate: string
  readonly champion: string | null
  readonly config: string
}

/** A line that is written when the look has come to something. */
export interface VerdictRecord {
  readonly look: string
  readonly time: string
  readonly verdict: Verdict
}

export type LedgerRecord = LookRecord | VerdictRecord

/** A ledger as it is read. */
export interface Ledger {
  readonly records: readonly LedgerRecord[]
  /** Lines of appends that were cut off before a look began; they count for nothing. */
  readonly interrupted: readonly number[]
}

/** Marks the line after one that was cut off: nobody measured on account of it. */
const AFTER_INTERRUPTED = 'after_interrupted'

/**
 * Reads a ledger: JSON Lines, only ever appended to.
 *
 * An append that was cut off, by a crash or a full disk, leaves a line without its end. Its look had not begun, so it
 * counts for nothing: at the end of the file, or before a line that says so. Any other line that cannot be read is an
 * error, since it may have been a look.
 * @param shown the path for messages
 * @throws StepError `LEDGER_INVALID` with every such line
 */
export async function readLedger(path: string, shown: string): Promise<Ledger> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw invalid(shown, `The ledger ${shown} cannot be read: ${messageOf(error)}`, [])
  })
  return parseLedger(text, shown)
}

/** The same of a ledger's text. */
export function parseLedger(text: string, shown: string): Ledger {
  const lines = text.split('\n')
  const records: LedgerRecord[] = []
  const interrupted: number[] = []
  const problems: Problem[] = []
  let doubtful: Problem | undefined
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (doubtful !== undefined) {
      if (typeof parsed !== 'string' && parsed.heals) interrupted.push(doubtful.at?.line ?? 0)
      else problems.push(doubtful)
      doubtful = undefined
    }
    if (typeof parsed !== 'string') records.push(parsed.record)
    else {
      const at = { file: shown, line: index + 1 }
      const problem = { message: `This line of the ledger ${parsed}.`, at }
      if (index === lines.length - 1) interrupted.push(at.line)
      else doubtful = problem
    }
  }
  if (doubtful !== undefined) problems.push(doubtful)
  if (problems.length === 0) return { records, interrupted }
  const count = problems.length === 1 ? 'One line' : `${problems.length} lines`
  throw invalid(shown, `${count} of the ledger ${shown} cannot be read.`, problems)
}

/**
 * Appends a line and waits until it is on the disk. Appends of several runs at once do not mix: each is a single write
 * at the end of the file.
 * @returns whether the file was made by this call
 * @throws StepError `LEDGER_NOT_WRITTEN`
 */
export async function appendRecord(path: string, shown: string, record: LedgerRecord): Promise<boolean> {
  try {
    const before = await stat(path).catch(() => undefined)
    const file = await open(path, 'a+')
    try {
      const { size } = await file.stat()
      const last = size === 0 ? '\n' : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString('latin1')
      const cutOff = last !== '\n'
      const line = `${cutOff ? '\n' : ''}${JSON.stringify({ ...record, ...(cutOff ? { [AFTER_INTERRUPTED]: true } : {}) })}\n`
      const bytes = Buffer.from(line)
      const { bytesWritten } = await file.write(bytes)
      if (bytesWritten !== bytes.length) throw new Error(`${bytesWritten} of ${bytes.length} bytes were written`)
      await file.sync()
    } finally {
      await file.close()
    }
    if (before === undefined) await syncDirectory(dirname(path))
    return before === undefined
  } catch (error) {
    throw new StepError(
      modelGateErrors.LEDGER_NOT_WRITTEN,
      `The look cannot be written into the ledger ${shown}: ${messageOf(error)}.`,
      { hint: 'Make its folder, and make it writable for the step.', cause: error },
    )
  }
}

/** So that a new file outlives a power cut. Windows opens no directories; there the file's own sync must do. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r').catch(() => undefined)
  try {
    await directory?.sync().catch(() => {})
  } finally {
    await directory?.close()
  }
}

/** @returns what is wrong with the line, as the end of a sentence, or what it says */
function parseLine(line: string): string | { readonly record: LedgerRecord; readonly heals: boolean } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'is no JSON'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no JSON object'
  const { [AFTER_INTERRUPTED]: heals, ...record } = value as Record<string, unknown>
  const text = (name: string) => typeof record[name] === 'string' && record[name] !== ''
  if (!text('look') || !text('time')) return 'states no look and time'
  const isVerdict = VERDICTS.includes(record.verdict as Verdict)
  const isLook = ['holdout', 'candidate', 'config'].every(text) && (record.champion === null || text('champion'))
  if (!isVerdict && !isLook) return 'is neither a look nor a verdict'
  return { record: record as unknown as LedgerRecord, heals: heals === true }
}

function invalid(shown: string, message: string, problems: readonly Problem[]): StepError {
  return new StepError(modelGateErrors.LEDGER_INVALID, message, {
    problems,
    hint: `Restore ${shown} as it was; every look that it holds counts.`,
  })
}
