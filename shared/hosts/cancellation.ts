import { constants } from 'node:os'
import { kernelErrors, StepError } from '../kernel/index.ts'

/** GitHub sends SIGINT, then SIGTERM; Azure SIGINT, then SIGTERM; Windows runners end with Ctrl-Break. */
const SIGNALS: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGTERM', 'SIGBREAK'] : ['SIGINT', 'SIGTERM']

export interface Cancellation {
  readonly signal: AbortSignal
  /** Takes the handlers away again. */
  dispose(): void
}

/** Turns a cancelled job (SIGINT, SIGTERM) into an abort. A second signal ends the process at once. */
export function cancelOnSignals(): Cancellation {
  const controller = new AbortController()
  const onSignal = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(128 + (constants.signals[name] ?? 0))
    controller.abort(new StepError(kernelErrors.CANCELLED, `The job was cancelled (${name}).`))
  }
  for (const name of SIGNALS) process.on(name, onSignal)
  return {
    signal: controller.signal,
    dispose: () => {
      for (const name of SIGNALS) process.off(name, onSignal)
    },
  }
}

/** A signal that never aborts. */
export function neverCancelled(): AbortSignal {
  return new AbortController().signal
}
