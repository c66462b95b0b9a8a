import { createHash } from 'node:crypto'
import { type Place, StepError } from '../../../kernel/index.ts'
import { Entries } from '../config/entries.ts'
import { mapValue, withEntries } from '../config/make.ts'
import { type Clash, mergeMaps } from '../config/merge.ts'
import { NO_PLACES } from '../config/places.ts'
import { type MapValue, placeOf } from '../config/value.ts'
import { bundleErrors } from '../errors.ts'
import { isCertain, sayFilesClash } from '../rules/clash.ts'
import { rule as fileUnreadable } from '../rules/file-unreadable.ts'
import { rule as filesClash } from '../rules/files-clash.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { Bundle, SourceFile } from './bundle.ts'
import { checkIncluded } from './check-included.ts'
import type { Folder } from './folder.ts'
import { type Include, resolveIncludes } from './includes.ts'
import { renameLegacy, withFullOverrides } from './legacy.ts'
import { inWorkspace } from './path.ts'
import { MAX_FILE_BYTES, readValues } from './read-values.ts'
import { findRootFile } from './root-file.ts'
import { findRootFileAbove } from './root-file-above.ts'

/**
 * Reads the root file of a bundle and what it includes. Every mistake is a finding, and whatever can be read is read.
 * @throws StepError when there is no bundle to speak of.
 */
export async function loadBundle(folder: Folder, options: { readonly signal?: AbortSignal } = {}): Promise<Bundle> {
  const findings: BundleFinding[] = []
  const rootFile = await findRootFile(folder)
  const root = await readSource(folder, { path: rootFile })
  if ('unreadable' in root) {
    throw new StepError(bundleErrors.BUNDLE_UNREADABLE, `The file "${root.path}" cannot be read: ${root.unreadable}.`, {
      hint: 'Make it a file of the workspace that this job may read.',
    })
  }
  findings.push(
    ...(await findRootFileAbove(folder, rootFile, placeOf(root.source.config) ?? root.at)),
    ...root.findings,
  )
  const includes = await resolveIncludes(folder, root.source.config)
  findings.push(...includes.findings)
  const files: SourceFile[] = [root.source]
  let { bytes, size } = root
  for await (const read of readAll(folder, includes.files)) {
    options.signal?.throwIfAborted()
    if ('unreadable' in read) {
      findings.push(unreadable(read))
      continue
    }
    bytes += read.bytes
    size += read.size
    if (bytes > MAX_BUNDLE_BYTES || size > MAX_BUNDLE_VALUES) {
      const why = `all files together have more than ${MAX_BUNDLE_BYTES} bytes or ${MAX_BUNDLE_VALUES} values`
      findings.push(unreadable({ path: read.source.path, unreadable: why, at: read.at }))
      break
    }
    files.push(read.source)
    findings.push(...read.findings, ...(read.valid ? checkIncluded(read.source) : []))
  }
  const clashes: Clash[] = []
  const merged = mergeFiles(files, (clash) => {
    if (isCertain(clash)) findings.push({ rule: filesClash, target: undefined, ...sayFilesClash(clash) })
    else clashes.push(clash)
  })
  const { config, findings: renamed } = renameLegacy(merged)
  return { folder, rootFile, files, config, findings: [...findings, ...renamed], clashes }
}

/** 2,000 jobs have some 2 MB and 150,000 values; each MB of text takes some 40 MB of memory. */
const MAX_BUNDLE_BYTES = 16 * 1024 * 1024
const MAX_BUNDLE_VALUES = 1_000_000
/** Files that are read at the same time. */
const READ_AT_ONCE = 16

type ReadSource =
  | {
      readonly source: SourceFile
      readonly findings: readonly BundleFinding[]
      readonly bytes: number
      readonly size: number
      readonly valid: boolean
      readonly at: Place
    }
  | Unreadable

interface Unreadable {
  readonly path: string
  /** Why, as the end of a sentence. */
  readonly unreadable: string
  readonly at: Place
}

async function* readAll(folder: Folder, includes: readonly Include[]): AsyncGenerator<ReadSource> {
  for (let from = 0; from < includes.length; from += READ_AT_ONCE) {
    yield* await Promise.all(includes.slice(from, from + READ_AT_ONCE).map((include) => readSource(folder, include)))
  }
}

async function readSource(folder: Folder, { path, at }: { path: string; at?: Place | undefined }): Promise<ReadSource> {
  const file = inWorkspace(folder.prefix, path) ?? path
  const bytes = await readBytes(folder, path)
  // What cannot be read has no line to point at: the include that names it has.
  if (typeof bytes === 'string') return { path: file, unreadable: bytes, at: at ?? { file } }
  const { config, comments, findings, valid, size } = await readValues(file, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    source: { path, sha256, config, comments },
    findings,
    bytes: bytes.byteLength,
    size,
    valid,
    at: at ?? { file },
  }
}

async function readBytes(folder: Folder, path: string): Promise<Uint8Array | string> {
  const entry = await folder.look(path)
  if (entry === undefined) return 'it leads nowhere'
  if (entry.kind === 'outside') return 'it lies outside the workspace'
  if (entry.kind !== 'file') return entry.kind === 'directory' ? 'it is a directory' : 'it is not a file'
  try {
    // One byte more than allowed shows that there is more.
    return await folder.read(path, MAX_FILE_BYTES + 1)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function unreadable({ path, unreadable: why, at }: Unreadable): BundleFinding {
  return {
    rule: fileUnreadable,
    target: undefined,
    message: `The included file "${path}" cannot be read: ${why}.`,
    at,
    hint: 'Include files that lie in the workspace and that this user may read.',
  }
}

/** Neighbours first, so that a map of all resources is not copied once for each file. */
function mergeFiles(files: readonly SourceFile[], onClash: (clash: Clash) => void): MapValue {
  const several = files.filter(({ config }) => config.entries.has('targets')).length > 1
  let level = files.map(({ config }, index) => {
    const own = index === 0 ? config : withoutInclude(config)
    return several ? withFullOverrides(own) : own
  })
  while (level.length > 1) {
    const next: MapValue[] = []
    for (let index = 0; index < level.length; index += 2) {
      const [base, over] = [level[index], level[index + 1]]
      if (base === undefined) continue
      next.push(over === undefined ? base : mergeMaps(base, over, onClash))
    }
    level = next
  }
  return level[0] ?? mapValue(Entries.none, NO_PLACES)
}

/** Only the root file includes. */
function withoutInclude(config: MapValue): MapValue {
  if (!config.entries.has('include')) return config
  return withEntries(config, config.entries.without('include'))
}
