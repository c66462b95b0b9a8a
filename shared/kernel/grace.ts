import { kernelErrors, StepError } from './error.ts'

/**
 * How long a cancelled run may take to put its things away. The GitHub runner kills 7.5 s after SIGINT
 * (docs: "workflow cancellation"), so the step must be gone before that.
 */
export const CANCEL_GRACE_MILLISECONDS = 5000

/** The time that is left to a run, all of its work together, once the job is cancelled. */
export interface Grace {
  /** The end of the work; or `CANCELLED` when the grace is over, whatever the work still does then. */
  within<T>(work: Promise<T>): Promise<T>
  /** The run is over: nothing waits any more. */
  end(): void
}

export function graceOf(signal: AbortSignal): Grace {
  let timer: NodeJS.Timeout | undefined
  let giveUp = (_: StepError) => {}
  const over = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  // Nobody may be waiting when it is over.
  over.catch(() => {})
  const onAbort = () => {
    timer = setTimeout(() => giveUp(cancelled()), CANCEL_GRACE_MILLISECONDS)
  }
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return {
    within: (work) => Promise.race([work, over]),
    end() {
      signal.removeEventListener('abort', onAbort)
      clearTimeout(timer)
    },
  }
}

/** Lets work see the same signal and close what it opened. Cancelled work decides nothing, even if it comes to its end. */
export async function untilCancelled<T>(work: Promise<T>, signal: AbortSignal, grace: Grace): Promise<T> {
  try {
    const value = await grace.within(work)
    if (!signal.aborted) return value
  } catch (error) {
    throw signal.aborted ? cancelled(error) : error
  }
  throw cancelled()
}

function cancelled(cause?: unknown): StepError {
  return new StepError(kernelErrors.CANCELLED, 'The job was cancelled before the step could decide.', { cause })
}
