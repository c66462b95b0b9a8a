import { AsyncLocalStorage } from 'node:async_hooks'
import type { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'

/** Starts a program through a host's own toolkit; resolves when it has ended, rejects when it could not start. */
export type Launch = (program: string, args: readonly string[], options: LaunchOptions) => Promise<unknown>

export interface LaunchOptions {
  readonly cwd: string
  readonly env: Record<string, string>
  readonly onStdout: (data: Buffer) => void
  readonly onStderr: (data: Buffer) => void
}

const starting = new AsyncLocalStorage<(child: ChildProcess) => void>()
let listening = false

/**
 * Runs `start` and hands over the child process that it starts. `@actions/exec` and task-lib keep it to themselves,
 * but without it a child can neither be ended nor be given its input.
 */
export function withChild<T>(start: () => Promise<T>, onChild: (child: ChildProcess) => void): Promise<T> {
  if (!listening) {
    subscribe('child_process', (message) => starting.getStore()?.((message as { process: ChildProcess }).process))
    listening = true
  }
  let first = true
  return starting.run((child) => {
    if (first) onChild(child)
    first = false
  }, start)
}
