import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, extname, join, resolve } from 'node:path'

/**
 * The absolute path of a program, looked up the way the operating system does it, but in the environment that
 * the program will have, so that every host finds the same one. `undefined` when there is none.
 */
export function findProgram(command: string, env: Readonly<Record<string, string>>, cwd: string): string | undefined {
  const windows = process.platform === 'win32'
  if (/[/\\]/.test(windows ? command : command.replaceAll('\\', ''))) {
    return candidates(resolve(cwd, command), env, windows).find(isProgram)
  }
  const path = Object.entries(env).find(([name]) => (windows ? name.toUpperCase() : name) === 'PATH')?.[1] ?? ''
  return path
    .split(delimiter)
    .filter((directory) => directory !== '')
    .flatMap((directory) => candidates(join(directory, command), env, windows))
    .find(isProgram)
}

/** On Windows a program may be named without its extension. */
function candidates(file: string, env: Readonly<Record<string, string>>, windows: boolean): string[] {
  if (!windows || extname(file) !== '') return [file]
  return (env.PATHEXT ?? '.COM;.EXE;.BAT;.CMD').split(';').map((extension) => `${file}${extension}`)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
