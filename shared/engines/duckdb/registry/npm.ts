import { execFile } from 'node:child_process'
import { parse } from 'node:path'
import { parseAddress } from '../../../network/address.ts'
import type { Env } from './ini.ts'

/** Milliseconds; npm takes half a second. */
const TIMEOUT = 20_000

/** What npm needs to run and to find its settings, in either case as Windows has it. Nothing with a secret in it. */
const NEEDED = [
  // To start: npm is a script, on Windows one of the shell.
  ...['PATH', 'PATHEXT', 'COMSPEC', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'TEMP', 'TMP', 'TMPDIR'],
  // The settings of the user and of the machine.
  ...['HOME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES', 'PREFIX'],
]
/** `npm_config_userconfig` and its like; neither `npm_config__authToken` nor `npm_config_//host/:_authToken`. */
const SETTING = /^npm_config_[a-z]\w*$/i

/** The registry that npm uses when the user names none; `undefined` when there is no npm to ask. */
export async function registryOfNpm(env: Env, signal: AbortSignal): Promise<string | undefined> {
  const printed = await new Promise<string>((resolve) => {
    const options = {
      // Away from the settings of any project.
      cwd: parse(process.execPath).root,
      env: environmentOfNpm(env),
      shell: process.platform === 'win32',
      signal,
      timeout: TIMEOUT,
    }
    execFile('npm', ['config', 'get', 'registry'], options, (_, stdout) => resolve(String(stdout).trim()))
  })
  return parseAddress(printed) === undefined ? undefined : printed
}

/** The rest is none of its business: the inputs of the step and the secrets of the job lie in the environment, too. */
export function environmentOfNpm(env: Env): Env {
  const needed = Object.entries(env).filter(([name]) => NEEDED.includes(name.toUpperCase()) || SETTING.test(name))
  // It would ask for its own newest version, since it no longer sees that it runs in CI.
  return { ...Object.fromEntries(needed), npm_config_update_notifier: 'false' }
}
