import { inertLines } from './hostile-text.ts'

/** What was typed after the program's name. */
export function commandLine(): readonly string[] {
  return process.argv.slice(2)
}

/** Writes to stdout; for what is asked for on the command line, before there is a host. */
export function printOut(text: string): void {
  process.stdout.write(text)
}

/**
 * Writes lines to stderr; for what goes wrong where there is no host. As hostile as what a host is told: words of the
 * command line may be names of files, and the command may run in a job.
 */
export function printError(text: string): void {
  process.stderr.write(`${inertLines(text).join('\n')}\n`)
}

/** What a renderer may ask of the terminal. */
export interface TerminalFacts {
  readonly width: number | undefined
  /** A person looks at it, and did not ask for plain text (no-color.org). */
  readonly colour: boolean
}

export function terminalFacts(): TerminalFacts {
  const { NO_COLOR, TERM } = process.env
  const plain = (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb'
  // A terminal that does not know its width says 0.
  return { width: process.stdout.columns || undefined, colour: process.stdout.isTTY === true && !plain }
}

/** Called with whatever nobody caught, instead of Node's own stack and exit code. */
export function onCrash(handle: (error: unknown) => void): void {
  process.on('uncaughtException', handle)
  process.on('unhandledRejection', handle)
}

/** A reader that went away (`| head`) is no error of ours. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}

/**
 * Ends the process when what was written has left it, and not before: a pipe is asynchronous on Windows. Does not
 * wait for open sockets and timers, which hold a job for minutes after its last line (actions/setup-node#907).
 */
export async function endProcess(code: number): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map(drained))
  // The request whose answer brought us here counts as one until the event loop has turned.
  await new Promise((resolve) => setImmediate(resolve))
  for (let waited = 0; waitsForThreads(); waited += POLL_MILLISECONDS) {
    if (waited >= LAST_MOMENT_MILLISECONDS) process.kill(process.pid, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS))
  }
  process.exit(code)
}

/** What was asked of a disk or of the name service that answers gets so long to come. */
const LAST_MOMENT_MILLISECONDS = 1500
const POLL_MILLISECONDS = 10

/**
 * `process.exit` waits until every thread of libuv is done (libuv: uv_library_shutdown), and one that asks a file system
 * that hangs never is. All has been said by now, so nothing is lost with the threads.
 */
function waitsForThreads(): boolean {
  return process.getActiveResourcesInfo().some((kind) => /^(FSReq|GetAddrInfo|GetNameInfo)/.test(kind))
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (stream.destroyed || stream.writableEnded) return Promise.resolve()
  return new Promise((resolve) => stream.write('', () => resolve()))
}
