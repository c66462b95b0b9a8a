// Plays a scenario on a host, in a process of its own: the toolkits keep their state in the process (task-lib's
// vault takes the inputs out of the environment), and what counts is what is really written to its streams.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { cancelOnSignals } from '../../shared/hosts/cancellation.ts'
import type { MemoryHost } from '../../shared/hosts/memory.ts'
import { type Host, runStep, StepError } from '../../shared/kernel/index.ts'
import { reportWriter } from '../../shared/report/writer.ts'
import type { Answer, Call, DriverResult, Scenario } from './scenario.ts'
import { talkativeStep } from './talkative-step.ts'

const [scenarioFile = '', resultFile = ''] = process.argv.slice(2)
const scenario: Scenario = JSON.parse(readFileSync(scenarioFile, 'utf8'))

let milliseconds = 0
const clock = { now: () => new Date(milliseconds), monotonic: () => milliseconds }
const cancellation = cancelOnSignals()
const controller = new AbortController()
const signal = AbortSignal.any([controller.signal, cancellation.signal])

const host = await createHost()
const answers: Answer[] = []
await play(scenario.calls)
const recorded = host.kind === 'memory' ? { recorded: (host as MemoryHost).recorded } : {}
writeFileSync(resultFile, JSON.stringify({ answers, ...recorded } satisfies DriverResult))
cancellation.dispose()

async function createHost(): Promise<Host> {
  const { kind, inputs, isTTY, json } = scenario
  switch (kind) {
    case 'github':
      return (await import('../../shared/hosts/github.ts')).githubHost({ clock, signal })
    case 'azure':
      return (await import('../../shared/hosts/azure.ts')).azureHost({ clock, signal })
    case 'terminal':
      return (await import('../../shared/hosts/terminal.ts')).terminalHost({ inputs, isTTY, json, clock, signal })
    case 'memory':
      return (await import('../../shared/hosts/memory.ts')).memoryHost({ inputs, signal })
  }
}

async function play(calls: readonly Call[]): Promise<void> {
  for (const call of calls) {
    try {
      answers.push({ value: (await perform(call)) ?? null })
    } catch (error) {
      answers.push({ error: described(error) })
    }
  }
}

async function perform(call: Call): Promise<unknown> {
  switch (call.call) {
    case 'group':
      return await host.group(call.title, async () => {
        await play(call.body)
        if (call.fails !== undefined) throw new Error(call.fails)
      })
    case 'get':
      return host[call.property]
    case 'tick':
      milliseconds += call.milliseconds
      return undefined
    case 'cancelDuring': {
      const running = host.exec(call.command, call.args)
      while (!existsSync(call.file)) await pause(5)
      controller.abort()
      return await running
    }
    case 'step':
      return await runStep(talkativeStep(call), host, { writer: reportWriter(), clock, version: '0.0.0' })
    case 'crash':
      setImmediate(() => {
        throw new Error(call.message)
      })
      return await pause(20)
    case 'signal':
      process.kill(process.pid, call.name)
      while (!host.signal.aborted) await pause(5)
      // A second one is answered by the end of the process, at some point of this wait.
      await pause(20)
      return undefined
    default: {
      const method = host[call.call] as (...args: readonly unknown[]) => unknown
      return await method(...call.args)
    }
  }
}

function described(error: unknown) {
  if (error instanceof StepError) {
    return { message: error.message, code: error.code, ...(error.hint === undefined ? {} : { hint: error.hint }) }
  }
  return { message: error instanceof Error ? error.message : String(error) }
}
