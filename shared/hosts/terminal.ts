import { readFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, type Host, kebabCase, type LogLevel, type RunFacts } from '../kernel/index.ts'
import { annotationBudget, findingLine, spendBudget, unseenLine } from './annotations.ts'
import { neverCancelled } from './cancellation.ts'
import { systemClock } from './clock.ts'
import { type Environment, known, readEnvironment, unlessBlank, variable } from './environment.ts'
import { hostNotUsable } from './errors.ts'
import { finishOnce } from './finish-once.ts'
import { createGroups } from './groups.ts'
import { inertJson, inertLines, inertTitle } from './hostile-text.ts'
import { noIdentity, secretOutput } from './notices.ts'
import { HEARTBEAT_MS, progressText, REDRAW_MS, rateLimit } from './progress.ts'
import { runProgram } from './run-program.ts'
import { createSecrets } from './secrets.ts'
import { spawnLaunch } from './spawn-launch.ts'
import { statusLine, type TextSink } from './status-line.ts'

export interface TerminalOptions {
  /** Raw input values by kebab-case name. */
  readonly inputs: Readonly<Record<string, string | undefined>>
  /** The workspace. Default: the directory that the command was started in. */
  readonly cwd?: string
  /** Default: the streams of the process. */
  readonly stdout?: TextSink
  readonly stderr?: TextSink
  /** Whether stderr is a terminal, where progress redraws its line. Default: asks it. */
  readonly isTTY?: boolean
  /** Stdout carries the report as JSON and nothing else; what a person reads goes to stderr. */
  readonly json?: boolean
  /** Shows debug lines too. */
  readonly verbose?: boolean
  readonly signal?: AbortSignal
  readonly clock?: Clock
  readonly env?: Environment
  /** Dresses the summary for the terminal (colour, say). What it is given is safe to print. */
  readonly render?: (summary: string) => string
}

/** Enough to see what is wrong without scrolling; the report has them all. */
const TERMINAL_FINDINGS = { error: 20, warning: 20, note: 20 }
/** No terminal has such a limit; it bounds what a renderer makes for people to read. */
const TERMINAL_SUMMARY_BYTES = 256 * 1024

const PREFIX: Record<LogLevel, string> = { debug: 'debug: ', info: '', warning: 'warning: ', error: 'error: ' }

/** A person at a terminal, or a script: the result goes to stdout, the story of the run to stderr. */
export function terminalHost(options: TerminalOptions): Host {
  const env = options.env ?? readEnvironment()
  const signal = options.signal ?? neverCancelled()
  const clock = options.clock ?? systemClock
  const facts = terminalFacts(options.cwd ?? process.cwd(), env)
  const isTTY = options.isTTY ?? process.stderr.isTTY === true
  const stdout = options.stdout ?? process.stdout
  const screen = statusLine(options.stderr ?? process.stderr, isTTY)
  const secrets = createSecrets()
  const budget = annotationBudget(TERMINAL_FINDINGS)
  const mayShowProgress = rateLimit(clock, isTTY ? REDRAW_MS : HEARTBEAT_MS)

  const lines = (text: string) => inertLines(secrets.redact(text))
  const title = (text: string) => inertTitle(secrets.redact(text))
  const tell = (text: string) => screen.write(`${text}\n`)
  let stdoutIsTaken = options.json === true
  const result = (text: string) => {
    if (stdoutIsTaken) return tell(text)
    screen.clear()
    stdout.write(`${text}\n`)
  }
  const log: Host['log'] = (level, text) => {
    if (level === 'debug' && options.verbose !== true) return
    for (const line of lines(`${PREFIX[level]}${text}`)) tell(line)
  }
  const groups = createGroups({
    open: (name) => tell(title(name)),
    close: () => {},
    line: (name) => tell(title(name)),
  })

  return {
    kind: 'terminal',
    facts,
    env,
    signal,
    summaryBytes: TERMINAL_SUMMARY_BYTES,
    input: (name) => unlessBlank(options.inputs[name]),
    output(name, value) {
      if (secrets.foundIn(value)) log('warning', secretOutput(kebabCase(name)))
      else result(`${kebabCase(name)}: ${lines(value).join('\n')}`)
    },
    mask: (secret) => void secrets.add(secret),
    redact: secrets.redact,
    redactPieces: secrets.redactPieces,
    log,
    group: groups.run,
    progress(text, fraction) {
      if (!mayShowProgress()) return
      const line = title(progressText(text, fraction))
      if (isTTY) screen.show(line)
      else tell(line)
    },
    print(json) {
      // With --json the report has stdout.
      if (options.json === true) return tell(inertJson(secrets.redact(json)))
      stdoutIsTaken = true
      screen.clear()
      stdout.write(`${inertJson(secrets.redact(json))}\n`)
    },
    annotate(findings, allIn) {
      const unseen = spendBudget(findings, budget, (finding) => {
        for (const line of lines(`${finding.severity}: ${findingLine(finding, secrets.redact)}`)) result(line)
      })
      if (unseen > 0) result(unseenLine(unseen, allIn))
    },
    async summary(markdown) {
      const text = lines(markdown).join('\n')
      result(options.render === undefined ? text : options.render(text))
    },
    async attach(file, as) {
      if (options.json === true && as === 'json') stdout.write(inertJson(secrets.redact(await readBack(file))))
    },
    exec: (command, args, how) =>
      runProgram({ launch: spawnLaunch, env, cwd: facts.workspace, signal }, command, args, how),
    idToken: () => Promise.reject(noIdentity('A terminal')),
    finish: finishOnce(({ line, exitCode }) => {
      result(title(line))
      process.exitCode = exitCode
    }),
  }
}

/** What was written a moment ago: it is what is proved, so it is what is printed. */
async function readBack(file: string): Promise<string> {
  return await readFile(file, 'utf8').catch((cause: unknown) => {
    throw hostNotUsable(
      `"${file}" could not be read for --json`,
      'Choose another directory with report-directory.',
      cause,
    )
  })
}

function terminalFacts(workspace: string, env: Environment): RunFacts {
  return known<RunFacts>({
    workspace,
    tempDirectory: tmpdir(),
    toolCache:
      variable(env, 'RUNNER_TOOL_CACHE') ??
      variable(env, 'AGENT_TOOLSDIRECTORY') ??
      join(cacheHome(env), 'countersign'),
    actor: variable(env, 'USER') ?? variable(env, 'USERNAME'),
  })
}

function cacheHome(env: Environment): string {
  const named = variable(env, process.platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME')
  return named ?? join(homedir(), '.cache')
}
