import type { ChildProcess } from 'node:child_process'
import { statSync } from 'node:fs'
import { constants } from 'node:os'
import { resolve } from 'node:path'
import { type ExecOptions, type ExecResult, kernelErrors, StepError } from '../kernel/index.ts'
import { childEnvironment, type Environment } from './environment.ts'
import { hostErrors } from './errors.ts'
import { type Launch, withChild } from './launch.ts'
import { endTree } from './process-tree.ts'
import { findProgram } from './program.ts'

/** The most that is read of a program's stdout, and as much of its stderr. What is larger belongs in a file. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024

export interface ProgramHost {
  readonly launch: Launch
  readonly env: Environment
  readonly cwd: string
  readonly signal: AbortSignal
  /** Default: {@link MAX_OUTPUT_BYTES}. */
  readonly maxOutputBytes?: number
}

/**
 * Runs a program to its end, without a shell, its output captured and not shown.
 * Ended with all that it started when its time is up, when the job is cancelled, and when it prints too much.
 */
export async function runProgram(
  host: ProgramHost,
  command: string,
  args: readonly string[],
  options: ExecOptions = {},
): Promise<ExecResult> {
  if (host.signal.aborted) throw cancelled(command)
  const env = options.env === undefined ? childEnvironment(host.env) : { ...options.env }
  const cwd = resolve(host.cwd, options.cwd ?? '.')
  const program = locate(command, env, cwd)

  const maxBytes = host.maxOutputBytes ?? MAX_OUTPUT_BYTES
  const stdout = collector(maxBytes, () => end('output'))
  const stderr = collector(maxBytes, () => end('output'))
  let child: ChildProcess | undefined
  let ended: 'time' | 'cancelled' | 'output' | undefined
  let callOff = () => {}
  const end = (why: 'time' | 'cancelled' | 'output') => {
    if (ended !== undefined) return
    ended = why
    if (child?.pid !== undefined) callOff = endTree(child.pid)
  }
  const onAbort = () => end('cancelled')
  host.signal.addEventListener('abort', onAbort, { once: true })
  const timer = options.timeout === undefined ? undefined : setTimeout(() => end('time'), options.timeout)
  try {
    await withChild(
      () => host.launch(program, args, { cwd, env, onStdout: stdout.add, onStderr: stderr.add }),
      (started) => {
        child = started
        // The streams are there once the call that made the child has returned.
        queueMicrotask(() => {
          feed(started, options.input ?? '')
          if (ended !== undefined && started.pid !== undefined) callOff = endTree(started.pid)
        })
      },
    )
  } catch (cause) {
    if (child?.pid === undefined) throw notStarted(command, cause)
  } finally {
    clearTimeout(timer)
    host.signal.removeEventListener('abort', onAbort)
    callOff()
  }
  if (ended === 'cancelled') throw cancelled(command)
  if (ended === 'output') throw tooLarge(command, maxBytes)
  return { exitCode: exitCodeOf(child), stdout: stdout.text(), stderr: stderr.text(), timedOut: ended === 'time' }
}

function locate(command: string, env: Readonly<Record<string, string>>, cwd: string): string {
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StepError(
      hostErrors.PROGRAM_NOT_STARTED,
      `"${command}" cannot run in "${cwd}": there is no such directory.`,
    )
  }
  const program = findProgram(command, env, cwd)
  if (program !== undefined) return program
  throw new StepError(hostErrors.PROGRAM_NOT_FOUND, `The program "${command}" was not found.`, {
    hint: `Install ${command} in an earlier step of the job, or put its directory on the PATH.`,
  })
}

/** Every program gets an end of its input: one that waits for more would wait until its time is up. */
function feed(child: ChildProcess, input: string): void {
  // A program that ends without reading all of its input is no error of ours.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
}

/** As a shell has it: 128 + n for a program that ended by signal n. */
function exitCodeOf(child: ChildProcess | undefined): number {
  if (child?.signalCode) return 128 + (constants.signals[child.signalCode] ?? 0)
  return child?.exitCode ?? 1
}

function collector(maxBytes: number, onTooMuch: () => void) {
  const chunks: Buffer[] = []
  let bytes = 0
  return {
    add(data: Buffer) {
      bytes += data.length
      if (bytes > maxBytes) onTooMuch()
      else chunks.push(data)
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  }
}

function cancelled(command: string): StepError {
  return new StepError(kernelErrors.CANCELLED, `"${command}" was stopped because the job was cancelled.`)
}

function notStarted(command: string, cause: unknown): StepError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new StepError(hostErrors.PROGRAM_NOT_STARTED, `The program "${command}" could not be started: ${why}`, {
    cause,
  })
}

function tooLarge(command: string, maxBytes: number): StepError {
  return new StepError(
    hostErrors.PROGRAM_OUTPUT_TOO_LARGE,
    `"${command}" printed more than ${maxBytes} bytes and was stopped.`,
    { hint: 'Ask it for less, or let it write to a file.' },
  )
}
