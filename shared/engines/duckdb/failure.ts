import { kernelErrors, StepError } from '../../kernel/index.ts'
import { engineErrors } from '../errors.ts'

const MESSAGE_LENGTH = 600

/** What DuckDB threw, as an error that says what to do. */
export function asStepError(error: unknown, signal: AbortSignal): StepError {
  if (error instanceof StepError) return error
  const raw = messageOf(error)
  if (signal.aborted && /INTERRUPT/i.test(raw)) {
    return new StepError(kernelErrors.CANCELLED, 'The query was cancelled.', { cause: error })
  }
  if (isDiskFull(raw)) {
    return new StepError(engineErrors.ENGINE_DISK_FULL, `The engine ran out of disk: ${brief(raw)}`, {
      hint: 'Free space in the temporary directory, or raise memory-limit so that less is spilled.',
      cause: error,
    })
  }
  if (/^Out of Memory Error|std::bad_alloc/i.test(raw)) {
    return new StepError(engineErrors.ENGINE_OUT_OF_MEMORY, `The engine ran out of memory: ${brief(raw)}`, {
      hint: 'Raise memory-limit (for example memory-limit: 4GB), or use a runner with more memory.',
      cause: error,
    })
  }
  return new StepError(engineErrors.ENGINE_FAILED, brief(raw), { cause: error })
}

/** DuckDB reports a full disk as an IO error of the write, or, against its own limit, as an out-of-memory error. */
function isDiskFull(message: string): boolean {
  return /No space left on device|disk full|max_temp_directory_size|temp_directory.*(limit|exceed)/i.test(message)
}

/** The message without the picture of the query under it, on one line, and not longer than a log line should be. */
function brief(message: string): string {
  const line = (message.split(/\n\s*\n?LINE \d+:/)[0] ?? message).replace(/\s+/g, ' ').trim()
  return line.length <= MESSAGE_LENGTH ? line : `${line.slice(0, MESSAGE_LENGTH)}…`
}

/** The native library throws errors of its own making, which need not be an `Error` of this realm. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}
