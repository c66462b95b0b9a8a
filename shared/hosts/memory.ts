import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AttachmentKind, Finding, Finish, Host, LogLevel, RunFacts } from '../kernel/index.ts'
import { annotationBudget, spendBudget, unseenLine } from './annotations.ts'
import { neverCancelled } from './cancellation.ts'
import { readEnvironment, unlessBlank } from './environment.ts'
import { finishOnce } from './finish-once.ts'
import { inertLines, inertTitle } from './hostile-text.ts'
import { noIdentity, secretOutput, summaryTooLarge } from './notices.ts'
import { percentOf } from './progress.ts'
import { runProgram } from './run-program.ts'
import { createSecrets } from './secrets.ts'
import { spawnLaunch } from './spawn-launch.ts'

export interface MemoryOptions {
  /** Raw input values by kebab-case name. */
  readonly inputs?: Readonly<Record<string, string | undefined>>
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly facts?: Partial<RunFacts>
  readonly signal?: AbortSignal
  readonly summaryBytes?: number
  /** Instead of running programs. */
  readonly exec?: Host['exec']
  /** Instead of refusing. */
  readonly idToken?: Host['idToken']
}

/** All that a host was told, in order. Texts are recorded as a reader would see them: redacted and inert. */
export interface MemoryRecord {
  readonly log: { readonly level: LogLevel; readonly text: string }[]
  readonly outputs: Record<string, string>
  readonly groups: string[]
  readonly progress: { readonly text: string; readonly percent: number | undefined }[]
  /** Those that were shown, and how many were not. */
  readonly annotations: Finding[]
  unseen: number
  readonly summaries: string[]
  readonly printed: string[]
  readonly attachments: { readonly file: string; readonly as: AttachmentKind }[]
  finish: Finish | undefined
}

export interface MemoryHost extends Host {
  readonly recorded: MemoryRecord
}

const MEMORY_ANNOTATIONS = { error: 10, warning: 10, note: 10 }
const MEMORY_SUMMARY_BYTES = 1024 * 1024

/** A host for tests: what a step tells it is recorded, and can be looked at. */
export function memoryHost(options: MemoryOptions = {}): MemoryHost {
  const env = options.env ?? readEnvironment()
  const signal = options.signal ?? neverCancelled()
  const facts: RunFacts = {
    workspace: process.cwd(),
    tempDirectory: tmpdir(),
    toolCache: join(tmpdir(), 'countersign-tool-cache'),
    ...options.facts,
  }
  const summaryBytes = options.summaryBytes ?? MEMORY_SUMMARY_BYTES
  const secrets = createSecrets()
  const budget = annotationBudget(MEMORY_ANNOTATIONS)
  const recorded: MemoryRecord = {
    log: [],
    outputs: {},
    groups: [],
    progress: [],
    annotations: [],
    unseen: 0,
    summaries: [],
    printed: [],
    attachments: [],
    finish: undefined,
  }
  const lines = (text: string) => inertLines(secrets.redact(text)).join('\n')
  const title = (text: string) => inertTitle(secrets.redact(text))
  const log: Host['log'] = (level, text) => void recorded.log.push({ level, text: lines(text) })

  return {
    kind: 'memory',
    facts,
    env,
    signal,
    summaryBytes,
    recorded,
    input: (name) => unlessBlank(options.inputs?.[name]),
    output(name, value) {
      if (secrets.foundIn(value)) log('warning', secretOutput(name))
      else recorded.outputs[name] = value
    },
    mask: (secret) => void secrets.add(secret),
    redact: secrets.redact,
    redactPieces: secrets.redactPieces,
    log,
    async group(name, body) {
      recorded.groups.push(title(name))
      return await body()
    },
    progress: (text, fraction) => void recorded.progress.push({ text: title(text), percent: percentOf(fraction) }),
    print: (json) => void recorded.printed.push(secrets.redact(json)),
    annotate(findings, allIn) {
      const unseen = spendBudget(findings, budget, (finding) => {
        recorded.annotations.push({ ...finding, message: lines(finding.message) })
      })
      recorded.unseen += unseen
      if (unseen > 0) log('info', unseenLine(unseen, allIn))
    },
    async summary(markdown) {
      if (Buffer.byteLength(markdown) > summaryBytes) log('warning', summaryTooLarge(summaryBytes))
      else recorded.summaries.push(secrets.redact(markdown))
    },
    async attach(file, as) {
      recorded.attachments.push({ file, as })
    },
    exec:
      options.exec ??
      ((command, args, how) =>
        runProgram({ launch: spawnLaunch, env, cwd: facts.workspace, signal }, command, args, how)),
    idToken: options.idToken ?? (() => Promise.reject(noIdentity('A test'))),
    finish: finishOnce((finish) => {
      recorded.finish = { ...finish, line: title(finish.line) }
    }),
  }
}
