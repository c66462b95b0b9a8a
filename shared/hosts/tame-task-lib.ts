/**
 * Imported before `azure-pipelines-task-lib`, whose loading changes the process.
 *
 * It reads this variable: without it, it prints a `##vso[task.debug]` line for every call, values of inputs included.
 * With System.Debug it still does.
 */
process.env.DISTRIBUTEDTASK_TASKS_NODE_SKIPDEBUGLOGSWHENDEBUGMODEOFF ??= 'true'

const EVENTS = ['uncaughtException', 'unhandledRejection'] as const

type Handler = (...args: unknown[]) => void

const own = new Set(EVENTS.flatMap(handlers))

/**
 * Takes away the crash handlers that task-lib has added. They print the error as it is, secrets and commands in it
 * too, complete the task a second time, and let the process end well.
 */
export function removeForeignCrashHandlers(): void {
  for (const event of EVENTS) {
    for (const handler of handlers(event)) if (!own.has(handler)) process.off(event, handler)
  }
}

function handlers(event: (typeof EVENTS)[number]): Handler[] {
  return process.listeners(event as 'uncaughtException') as Handler[]
}
