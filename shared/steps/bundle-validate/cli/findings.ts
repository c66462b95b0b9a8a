import type { Place } from '../../../kernel/index.ts'
import type { ConfigPath } from '../config/value.ts'
import { inWorkspace } from '../load/path.ts'
import { rule } from '../rules/databricks-cli.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { Diagnostic } from './diagnostics.ts'

/**
 * A diagnostic as a finding. What the CLI says of the section of another target is about that one.
 * @param prefix the bundle's directory, relative to the workspace
 * @param asked all targets that are asked about
 */
export function findingOf(
  diagnostic: Diagnostic,
  target: string,
  prefix: string,
  asked: ReadonlySet<string> = new Set(),
): BundleFinding {
  const { severity, summary, detail, paths, locations } = diagnostic
  const told = locations.length > 0 ? locations : [placeInText(`${summary}\n${detail}`)]
  const places = told.flatMap((location) => (location && placeIn(location, prefix)) ?? [])
  const [at, ...others] = places
  const written = paths[0] === undefined ? undefined : parsePath(paths[0])
  const owner = written?.[0] === 'targets' && typeof written[1] === 'string' ? written[1] : undefined
  const isOfOther = owner !== undefined && asked.has(owner)
  const path = isOfOther ? written?.slice(2) : written
  const hint = oneLine(detail, MAX_HINT)
  return {
    rule: { id: rule.id, severity, cliParity: rule.cliParity },
    target: isOfOther ? owner : target,
    message: sentence(oneLine(summary, MAX_MESSAGE) || 'The Databricks CLI reports a problem without a text'),
    at,
    ...(path === undefined ? {} : { path }),
    ...(others.length === 0
      ? {}
      : { related: others.map((place) => ({ at: place, message: 'The Databricks CLI names this place, too.' })) }),
    ...(hint === '' ? {} : { hint }),
  }
}

const MAX_MESSAGE = 500
const MAX_HINT = 500

/** What it fails to read it names in the text alone: `yaml (loop.yml:1:24): …`, `failed to load loop.yml: yaml: line 2: …`. */
function placeInText(text: string): Diagnostic['locations'][number] | undefined {
  const [, unread, at] = /^failed to load (\S+\.(?:ya?ml|json)):(?: yaml: line (\d+):)?(?! yaml \()/.exec(text) ?? []
  if (unread !== undefined) return { file: unread, ...(at === undefined ? {} : { line: Number(at) }) }
  const [, file, line, column] = /(?:^|[\s("])([^\s():"]+\.(?:ya?ml|json)):(\d+)(?::(\d+))?(?!\d)/.exec(text) ?? []
  if (file === undefined) return undefined
  return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) }
}

/** `undefined` for what lies outside the workspace: nothing can be shown there. */
function placeIn(location: Diagnostic['locations'][number], prefix: string): Place | undefined {
  const { file, ...position } = location
  if (file === '' || /^(?:\/|[A-Za-z]:)/.test(file)) return undefined
  const path = inWorkspace(prefix, file)
  return path === undefined || path === '' ? undefined : { file: path, ...position }
}

/** `resources.jobs.train.tasks[0].libraries`, and `['key']` for what is no plain name. */
export function parsePath(text: string): ConfigPath {
  return [...text.matchAll(/\[(\d+)\]|\['((?:[^']|'')*)'\]|([^.[\]]+)/g)].map(([, index, quoted, name = '']) => {
    if (index !== undefined) return Number(index)
    return quoted === undefined ? name : quoted.replaceAll("''", "'")
  })
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most).replace(/\p{Surrogate}/gu, '')}…`
}
