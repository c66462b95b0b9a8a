import { execFile, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import type { Place } from '../../shared/kernel/index.ts'
import { parseDiagnostics } from '../../shared/steps/bundle-validate/cli/diagnostics.ts'
import { findingOf } from '../../shared/steps/bundle-validate/cli/findings.ts'
import { rulesLike } from '../../shared/steps/bundle-validate/cli/same-mistake.ts'
import { rules } from '../../shared/steps/bundle-validate/rules/registry.ts'
import type { BundleFinding } from '../../shared/steps/bundle-validate/rules/rule.ts'
import { exampleFiles } from '../../shared/steps/bundle-validate/testing/bundle.ts'
import { CORPUS } from '../../shared/steps/bundle-validate/testing/corpus.ts'
import type { StepRun } from '../support/bundle-step.ts'

export interface Cli {
  readonly version: string
  /** A PATH on which it comes first. */
  readonly path: string
}

/** The CLI of the PATH, else the one that `install.sh` built. */
export function installedCli(): Cli | undefined {
  for (const path of [process.env.PATH ?? '', [resolve('.cache/databricks-cli'), process.env.PATH].join(delimiter)]) {
    try {
      const printed = execFileSync('databricks', ['version', '--output', 'json'], {
        encoding: 'utf8',
        env: { ...process.env, PATH: path },
      })
      const { Version } = JSON.parse(printed) as { readonly Version?: unknown }
      if (typeof Version === 'string') return { version: Version, path }
    } catch {
      // Not there: the next.
    }
  }
  return undefined
}

export interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
}

/** What `bundle plan` says and `bundle validate` does not, or what needs more than files. */
export const NOT_OF_VALIDATE: ReadonlySet<string> = new Set([
  'direct-only',
  'git-branch',
  'databricks-cli',
  'cli-version-unsatisfied',
  'cluster-id-ignored',
  'library-name-clash',
  'secret-scope-principal',
])

export const parity: ReadonlyMap<string, string> = new Map(rules.map(({ id, cliParity }) => [id, cliParity]))

/** Both examples of every rule that the CLI has as well, and the bundles that other tests use. */
export const CASES: readonly Case[] = [
  ...rules
    .filter(({ id, cliParity }) => cliParity === 'yes' && !NOT_OF_VALIDATE.has(id))
    .flatMap(({ id, bad, good }) => [
      { name: `${id}, wrong`, files: exampleFiles(bad) },
      { name: `${id}, right`, files: exampleFiles(good) },
    ]),
  ...CORPUS,
]

/** The same bundle, in this workspace instead of its own. */
export function moveTo(url: string, directory: string): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name)
    if (statSync(path).isDirectory()) moveTo(url, path)
    else if (/\.ya?ml$/.test(name)) {
      const text = readFileSync(path, 'utf8')
      // Whole, with the references in it.
      writeFileSync(path, text.replace(/(host: *["']?)https:\/\/(?:\$\{[^}]*\}|[^\s"',}])+/g, `$1${url}`))
    }
  }
}

/** One finding, as far as two programs can agree on it. */
export interface Said {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly at: string
  /** The other places that it points to. */
  readonly also: readonly string[]
}

/** @throws Error when the step came to no verdict, save for a bundle that it cannot open: that is one error */
export function saidBy({ report, log, exitCode }: StepRun): readonly Said[] {
  if (report === undefined) {
    if (exitCode !== 4) throw new Error(log)
    return [{ rule: '', severity: 'error', message: log.trimEnd().split('\n').at(-1) ?? '', at: '', also: [] }]
  }
  return report.findings.map(({ ruleId, severity, message, at, related = [] }) => ({
    rule: ruleId.replace('bundle-validate/', ''),
    severity,
    // Without the targets in which it stands.
    message: message.replace(/ \(targets? [^()]*\)$/, ''),
    at: textOf(at),
    also: related.map((one) => textOf(one.at)),
  }))
}

/**
 * What the CLI says, or what was found without it where it was not asked. Of a file that it may read and the step may not, it is
 * asked here, where no credentials are at risk.
 */
export async function saidByCli(
  run: StepRun,
  directory: string,
  env: Readonly<Record<string, string>>,
): Promise<readonly Said[]> {
  const { targets = [], grounds = {} } = (run.report?.data ?? {}) as {
    readonly targets?: readonly { readonly name: string }[]
    readonly grounds?: Readonly<Record<string, string>>
  }
  if (!grounds['Databricks CLI']?.includes('CLI_NOT_ASKED') || targets.length === 0) return saidBy(run)
  const settings = { HOME: directory, DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION: '1', NO_COLOR: '1', ...env }
  const said: Said[] = []
  for (const { name } of targets) {
    const args = ['bundle', 'validate', '--output', 'json', '--target', name]
    // The workspace that it asks is in this very process.
    const stderr = await new Promise<string>((resolve) => {
      execFile('databricks', args, { cwd: directory, env: settings }, (_, _printed, diagnostics) =>
        resolve(diagnostics),
      )
    })
    said.push(...parseDiagnostics(stderr).found.map((diagnostic) => saidIn(findingOf(diagnostic, name, ''))))
  }
  return said
}

function saidIn({ rule, message, at }: BundleFinding): Said {
  return { rule: rule.id, severity: rule.severity, message, at: textOf(at), also: [] }
}

function textOf(at: Place | undefined): string {
  return at === undefined ? '' : `${at.file}:${at.line ?? ''}:${at.column ?? ''}`
}

/** Whether one of our findings is about the kind of mistake that the CLI speaks of. */
export function isAlike(our: Said, their: Said): boolean {
  return rulesLike(their.message).has(our.rule)
}
