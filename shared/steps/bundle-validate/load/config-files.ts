import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { type Json, type Problem, StepError, shownPath } from '../../../kernel/index.ts'
import { type GitHost, protectedRef, sameLines } from '../../../programs/git/protected.ts'
import { fileReader, MAX_BYTES } from './reader.ts'
import { ROOT_FILES } from './root-file.ts'

/** What somebody may relax a verdict with: a policy pack, waivers, a baseline. */
export interface ConfigFile {
  readonly bytes: Uint8Array
  /** How messages and places name it. */
  readonly name: string
}

/** There is no such file. */
export interface NoConfigFile {
  /** Where it was looked for, but in the workspace: ` in origin/main (0123456789ab)`. */
  readonly where?: string
  /** Why it cannot be read although it is there, as the end of a sentence. */
  readonly why?: string | undefined
  readonly hint?: string
}

/** @param path relative to the workspace */
export type ReadConfig = (path: string) => Promise<ConfigFile | NoConfigFile>

export interface ConfigFiles {
  readonly read: ReadConfig
  /** Where all that was read so far comes from. @throws StepError when the ref is not there, also where nothing was read */
  account(): Promise<ConfigAccount>
}

export interface ConfigAccount {
  readonly grounds: readonly (readonly [label: string, value: string])[]
  readonly facts: { readonly [key: string]: Json }
}

/**
 * The files of the workspace or, with the input `config-ref`, those of a protected git ref: then none of the change that is
 * judged counts.
 */
export function configFiles(
  { bundle, configRef }: { readonly bundle: string; readonly configRef?: string | undefined },
  host: GitHost,
): ConfigFiles {
  const { workspace } = host.facts
  const inside = (...path: string[]) => shownPath(resolve(workspace, ...path), workspace)
  const readOwn = fileReader(workspace)
  if (configRef === undefined) return ownFiles(inside, readOwn, host)
  const from = protectedRef(configRef, host)
  const counted = new Map<string, Counted>()
  return {
    async read(path) {
      const file = inside(path)
      const found = await from.read(file)
      const where = ` in ${configRef} (${found.commit.slice(0, 12)})`
      if (!('bytes' in found)) return { where, why: found.why, hint: found.why === undefined ? MERGE : COMMIT }
      const { commit, bytes } = found
      if (bytes.byteLength > MAX_BYTES) return { where, why: `it has ${bytes.byteLength} bytes`, hint: COMMIT }
      const own = await readOwn(file).catch(() => undefined)
      const same = own !== undefined && sameLines(own, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      counted.set(file, { commit, sha256, workspace: same ? 'same' : own === undefined ? 'gone' : 'differs' })
      // Of a file that differs, lines are those of the commit: named as git names it, they are not looked for in the workspace.
      return { bytes, name: same ? file : `${configRef}:${file}` }
    },
    account: async () => accountOf(configRef, await from.commitFor(inside(bundle, ROOT_FILES[0])), counted),
  }
}

/** In a pull request, what it changes of them is told, as far as the checkout has the target branch; nothing hangs on it. */
function ownFiles(
  inside: (path: string) => string,
  readOwn: ReturnType<typeof fileReader>,
  host: GitHost,
): ConfigFiles {
  const { baseRef } = host.facts
  const counted = new Map<string, Uint8Array>()
  return {
    async read(path): ReturnType<ReadConfig> {
      const bytes = await readOwn(path)
      if (bytes === undefined) return {}
      counted.set(inside(path), bytes)
      return { bytes, name: path }
    },
    async account() {
      if (baseRef === undefined) return { grounds: [], facts: {} }
      const before = protectedRef(baseRef, host)
      const changes: string[] = []
      for (const [file, bytes] of counted) {
        const found = await before.read(file).catch(unlessStepError)
        if (found === undefined) continue
        if (!('bytes' in found)) changes.push(`${file} is new`)
        else if (!sameLines(found.bytes, bytes)) changes.push(`${file} differs from ${baseRef}`)
      }
      const counts = `and the verdict goes by this change; with config-ref it would go by that of ${baseRef}.`
      return { grounds: changes.length === 0 ? [] : [[OF_THIS_CHANGE, `${changes.join(', ')}, ${counts}`]], facts: {} }
    },
  }
}

function unlessStepError(error: unknown): undefined {
  if (!(error instanceof StepError)) throw error
}

const MERGE = 'Merge it there first, in a change of its own; or correct the input that names it.'
const COMMIT = 'Commit it there as a plain file.'

/** What is wrong where there is no file. @param purpose what it was to be read for: `the waivers` */
export function noFile(path: string, purpose: string, missing: NoConfigFile, ownHint: string): Problem {
  const { where = '', why, hint = ownHint } = missing
  if (why !== undefined) return { message: `The file "${path}"${where} cannot be read: ${why}.`, hint }
  return { message: `There is no file "${path}"${where} to read ${purpose} from.`, hint }
}

interface Counted {
  readonly commit: string
  readonly sha256: string
  /** The one of the workspace, beside it. */
  readonly workspace: 'same' | 'differs' | 'gone'
}

const OF_THIS_CHANGE = 'Configuration of this change'

/** @param commit of the repository of the bundle; where several lie side by side, a file may come from another */
function accountOf(ref: string, commit: string, counted: ReadonlyMap<string, Counted>): ConfigAccount {
  const files = [...counted].map(([path, file]) => ({ path, ...file }))
  const elsewhere = files.filter((file) => file.commit !== commit)
  const origins = [`${ref}, commit ${commit}`, ...elsewhere.map((file) => `${file.path}: commit ${file.commit}`)]
  const changes = files.flatMap(({ path, workspace }) =>
    workspace === 'same' ? [] : [`${path} ${workspace === 'gone' ? 'is gone' : 'differs'}`],
  )
  return {
    grounds: [
      ['Configuration read from', origins.join('; ')],
      ...(changes.length === 0
        ? []
        : [[OF_THIS_CHANGE, `${changes.join(', ')}; the verdict goes by ${ref}.`] as const]),
    ],
    facts: { config: { ref, commit, files } },
  }
}
