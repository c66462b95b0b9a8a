import { cancelOnSignals } from './hosts/cancellation.ts'
import { systemClock } from './hosts/clock.ts'
import { hostNotUsable } from './hosts/errors.ts'
import { commandLine, endProcess, onCrash, printError, printOut, tolerateClosedPipes } from './hosts/process.ts'
import type { Host, ReportWriter } from './kernel/index.ts'
import { asStepError, errorText, reportError, runStep, StepError } from './kernel/index.ts'
import { steps } from './steps/registry.ts'
import { VERSION } from './version.ts'

export type LoadHost = (signal: AbortSignal) => Promise<Host>

/** What an action and a task call: runs the step on its host, and ends the process. */
export async function main(loadHost: LoadHost, stepId: string): Promise<void> {
  const asked = commandLine()
  if (asked.includes('--version')) return printOut(`${VERSION}\n`)
  if (asked.includes('--help')) return await printStepHelp(stepId)
  await runToEnd(stepId, loadHost, async () => (await import('./report/writer.ts')).reportWriter())
}

async function printStepHelp(stepId: string): Promise<void> {
  const { stepHelp } = await import('./cli/help.ts')
  printOut(stepHelp(await loadStep(stepId)))
}

/**
 * Runs a step from its first input to the end of the process. Whatever happens, the host is told once: also when
 * something fails where nobody waits for it.
 */
export async function runToEnd(
  stepId: string,
  loadHost: LoadHost,
  loadWriter: () => Promise<ReportWriter>,
): Promise<never> {
  tolerateClosedPipes()
  let host: Host | undefined
  let ending = false
  const end = (code: number) => {
    ending = true
    return endProcess(code)
  }
  onCrash((error) => {
    // After the verdict, a socket that fails while it is thrown away changes nothing.
    if (!ending) void end(crashed(stepId, error, host))
  })
  try {
    host = await startHost(loadHost)
    const [definition, writer] = await Promise.all([loadStep(stepId), loadWriter()])
    return await end(await runStep(definition, host, { writer, clock: systemClock, version: VERSION }))
  } catch (error) {
    return await end(crashed(stepId, error, host))
  }
}

/** A host that cannot even be made lacks something of its surroundings: toolkits read those while they load. */
async function startHost(loadHost: LoadHost): Promise<Host> {
  try {
    return await loadHost(cancelOnSignals().signal)
  } catch (cause) {
    if (cause instanceof StepError) throw cause
    const hint =
      'Look at what the runner gives to the job: a temporary directory that can be written (RUNNER_TEMP, AGENT_TEMPDIRECTORY), and an event file that is whole (GITHUB_EVENT_PATH).'
    throw hostNotUsable('The step could not start on its host', hint, cause)
  }
}

async function loadStep(stepId: string) {
  const load = Object.hasOwn(steps, stepId) ? steps[stepId] : undefined
  if (load === undefined) throw new Error(`There is no step "${stepId}".`)
  return await load()
}

function crashed(stepId: string, error: unknown, host: Host | undefined): number {
  try {
    if (host !== undefined) return reportError(stepId, error, host)
  } catch {
    // The host is what failed, or it has its verdict already: stderr is what is left.
  }
  const known = asStepError(error)
  const text = errorText(stepId, known)
  printError(host === undefined ? text : host.redact(text))
  return known.kind.exit
}
