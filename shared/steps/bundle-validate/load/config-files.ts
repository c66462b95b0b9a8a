import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { StepError, shownPath } from '../../../kernel/index.ts'
import { type GitHost, protectedRef, sameLines } from '../../../programs/git/protected.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { type ConfigFiles, changedFile, type ReadConfig } from './config-file.ts'
import { protectedFiles } from './protected-files.ts'
import { fileReader } from './reader.ts'

/**
 * The files of the workspace or, with the input `config-ref`, those of a protected git ref: then none of the change that is
 * judged counts.
 */
export function configFiles(
  { bundle, configRef }: { readonly bundle: string; readonly configRef?: string | undefined },
  host: GitHost,
): ConfigFiles {
  const { workspace, baseRef } = host.facts
  const inside = (...path: string[]) => shownPath(resolve(workspace, ...path), workspace)
  const readOwn = fileReader(workspace)
  if (configRef !== undefined) return protectedFiles(configRef, { bundle, inside, readOwn }, host)
  const counted = new Map<string, Uint8Array>()
  return {
    async read(path): ReturnType<ReadConfig> {
      const bytes = await readOwn(path)
      if (bytes === undefined) return {}
      counted.set(inside(path), bytes)
      return { bytes, name: path }
    },
    account: async () => ({
      grounds: [],
      facts: counted.size === 0 ? {} : { config: { files: [...counted].map(digestOf) } },
      findings: baseRef === undefined ? [] : await changesSince(baseRef, counted, host),
    }),
  }
}

function digestOf([path, bytes]: readonly [string, Uint8Array]): { readonly path: string; readonly sha256: string } {
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** In a pull request, as far as the checkout has the target branch; nothing hangs on it. */
async function changesSince(
  ref: string,
  files: ReadonlyMap<string, Uint8Array>,
  host: GitHost,
): Promise<BundleFinding[]> {
  const before = protectedRef(ref, host)
  const hint = `Give config-ref: then the file of ${ref} counts, whatever a change does to it.`
  const findings: BundleFinding[] = []
  for (const [file, bytes] of files) {
    const found = await before.read(file).catch(unlessStepError)
    if (found === undefined || ('bytes' in found && sameLines(found.bytes, bytes))) continue
    const how = 'bytes' in found ? `differs from the one of ${ref}` : `is not in ${ref}`
    findings.push(changedFile(file, `The file ${how}, and the verdict goes by that of this change.`, hint))
  }
  return findings
}

function unlessStepError(error: unknown): undefined {
  if (!(error instanceof StepError)) throw error
}
