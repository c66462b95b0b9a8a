/**
 * How the runners read a process, written down from their parsers and a little more suspicious than they are:
 * white space and characters that are never seen do not hide a command here. Both read stdout and stderr.
 */

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export interface Reading {
  readonly commands: readonly Command[]
  /** The lines that were no commands. */
  readonly plain: readonly string[]
}

/** actions/runner, ActionCommandManager: what it has handlers for. */
const GITHUB_COMMANDS = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
])

/** `::name key=value,key=value::data` at the start of a line, or the older `##[name key=value;]data` anywhere in it. */
export function readGithub(text: string): Reading {
  return readLines(text, (line) => {
    const modern = /^\s*::(\S+?)(?: (.*?))?::(.*)$/s.exec(line)
    if (modern?.[1] !== undefined && GITHUB_COMMANDS.has(modern[1])) {
      return command(modern[1], modern[2], ',', modern[3], [
        ['%0D', '\r'],
        ['%0A', '\n'],
        ['%3A', ':'],
        ['%2C', ','],
        ['%25', '%'],
      ])
    }
    const old = /##\[(\S+?)(?: (.*?))?\](.*)$/s.exec(line)
    if (old?.[1] === undefined || !GITHUB_COMMANDS.has(old[1])) return undefined
    return command(old[1], old[2], ';', old[3], [])
  })
}

/** `##vso[area.event key=value;]data` anywhere in a line, and the marks that shape the log. */
export function readAzure(text: string): Reading {
  return readLines(text, (line) => {
    const logging = /##vso\[(\S+?)(?: (.*?))?\](.*)$/is.exec(line)
    if (logging?.[1] !== undefined) {
      return command(logging[1], logging[2], ';', logging[3], [
        ['%0D', '\r'],
        ['%0A', '\n'],
        ['%5D', ']'],
        ['%3B', ';'],
        ['%AZP25', '%'],
      ])
    }
    const shape = /##\[(\w+)\](.*)$/s.exec(line)
    return shape?.[1] === undefined ? undefined : { name: `##${shape[1]}`, properties: {}, data: shape[2] ?? '' }
  })
}

function readLines(text: string, parse: (line: string) => Command | undefined): Reading {
  const commands: Command[] = []
  const plain: string[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const found = parse(line) ?? parse(line.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, ''))
    if (found === undefined) plain.push(line)
    else commands.push(found)
  }
  return { commands, plain }
}

function command(
  name: string,
  properties: string | undefined,
  separator: string,
  data: string | undefined,
  escapes: readonly (readonly [string, string])[],
): Command {
  const decoded = (text: string) => escapes.reduce((rest, [from, to]) => rest.replaceAll(from, to), text)
  const pairs = (properties ?? '')
    .split(separator)
    .filter((pair) => pair.includes('='))
    .map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))])
  return { name, properties: Object.fromEntries(pairs), data: decoded(data ?? '') }
}

/** A file of the runner with `name<<delimiter`, lines, `delimiter`. */
export function readEnvironmentFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  let rest = text
  while (rest !== '') {
    const head = /^([^\n=]+)<<(.+)\n/.exec(rest)
    if (head?.[1] === undefined || head[2] === undefined) throw new Error(`Not in the runner's format: ${rest}`)
    const body = rest.slice(head[0].length)
    const end = `\n${body}`.indexOf(`\n${head[2]}\n`)
    if (end < 0) throw new Error(`No end for ${head[1]}`)
    values[head[1]] = body.slice(0, Math.max(end - 1, 0))
    rest = body.slice(end + head[2].length + 1)
  }
  return values
}
