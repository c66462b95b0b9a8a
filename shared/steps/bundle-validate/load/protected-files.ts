import { createHash } from 'node:crypto'
import { type GitHost, protectedRef, sameLines } from '../../../programs/git/protected.ts'
import { type ConfigAccount, type ConfigFiles, changedFile } from './config-file.ts'
import { type fileReader, MAX_BYTES } from './reader.ts'
import { ROOT_FILES } from './root-file.ts'

interface Counted {
  readonly path: string
  readonly commit: string
  readonly sha256: string
  /** The one of the workspace, beside it. */
  readonly workspace: 'same' | 'differs' | 'gone'
}

/** The files of a protected git ref, and what the workspace has beside them. */
export function protectedFiles(
  ref: string,
  given: {
    readonly bundle: string
    /** A path as it is from the workspace down. */
    readonly inside: (...path: string[]) => string
    readonly readOwn: ReturnType<typeof fileReader>
  },
  host: GitHost,
): ConfigFiles {
  const { bundle, inside, readOwn } = given
  const from = protectedRef(ref, host)
  const counted = new Map<string, Counted>()
  return {
    async read(path) {
      const file = inside(path)
      const found = await from.read(file)
      const where = ` in ${ref} (${found.commit.slice(0, 12)})`
      if (!('bytes' in found)) return { where, why: found.why, hint: found.why === undefined ? MERGE : COMMIT }
      const { commit, bytes } = found
      if (bytes.byteLength > MAX_BYTES) return { where, why: `it has ${bytes.byteLength} bytes`, hint: COMMIT }
      const own = await readOwn(file).catch(() => undefined)
      const same = own !== undefined && sameLines(own, bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const workspace = same ? 'same' : own === undefined ? 'gone' : 'differs'
      counted.set(file, { path: file, commit, sha256, workspace })
      // Of a file that differs, lines are those of the commit: named as git names it, they are not looked for in the workspace.
      return { bytes, name: same ? file : `${ref}:${file}` }
    },
    account: async () => accountOf(ref, await from.commitFor(inside(bundle, ROOT_FILES[0])), [...counted.values()]),
  }
}

const MERGE = 'Merge it there first, in a change of its own; or correct the input that names it.'
const COMMIT = 'Commit it there as a plain file.'

/** @param commit of the repository of the bundle; where several lie side by side, a file may come from another */
function accountOf(ref: string, commit: string, files: readonly Counted[]): ConfigAccount {
  const elsewhere = files.filter((file) => file.commit !== commit)
  const origins = [`${ref}, commit ${commit}`, ...elsewhere.map((file) => `${file.path}: commit ${file.commit}`)]
  return {
    grounds: [['Configuration read from', origins.join('; ')]],
    facts: { config: { ref, commit, files: files.map((file) => ({ ...file })) } },
    findings: files.flatMap(({ path, workspace }) => {
      if (workspace === 'same') return []
      const how = workspace === 'gone' ? 'is gone from the workspace' : `differs from the one of ${ref}`
      const message = `The file ${how}. The verdict goes by ${ref}; the change counts once it is merged.`
      return [changedFile(path, message, 'Merge it in a change of its own first, if this one needs it.')]
    }),
  }
}
