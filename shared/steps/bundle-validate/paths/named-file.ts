import { takenText } from '../config/known-later.ts'
import { allFiles, type Places } from '../config/places.ts'
import type { Value } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { withoutFlag } from './local-library.ts'
import { inDirectory, isLocal, pathFrom } from './relative.ts'
import { urlMistake } from './url.ts'

/** What a path on the disk leads to, and what has to lie there. Thousands of tasks name the same. */
export interface NamedFile {
  /** Relative to the bundle's folder. */
  readonly resolved: string
  readonly expected: 'notebook' | 'file' | 'directory'
  /** Of the resource that names it; `undefined` for an artifact. */
  readonly type: string | undefined
}

/** What the path of a value leads to. */
export class Named {
  readonly file: NamedFile
  /** What it would be relative to the other files that define or change the value or its resource, and to the bundle's folder. */
  readonly elsewhere: readonly string[]
  /** Of the resource that this was asked for. */
  readonly ownerPlaces: Places | undefined
  /** Why the Databricks CLI cannot read it, the end of a sentence. */
  readonly mistake: string | undefined

  constructor(
    file: NamedFile,
    elsewhere: readonly string[],
    ownerPlaces: Places | undefined,
    mistake: string | undefined,
  ) {
    this.file = file
    this.elsewhere = elsewhere
    this.ownerPlaces = ownerPlaces
    this.mistake = mistake
  }
}

/** The files that a bundle names. Nearly all values that name one are the same in all targets. */
export class NamedFiles {
  readonly #bundle: Pick<Bundle, 'folder'>
  readonly #byPath = new Map<string, readonly NamedFile[]>()
  readonly #byValue = new Map<Value, Named>()

  constructor(bundle: Pick<Bundle, 'folder'>) {
    this.#bundle = bundle
  }

  /** `undefined` where there is no path, or it leads somewhere else than to the disk. */
  of(
    value: Value | undefined,
    expected: NamedFile['expected'],
    type: string | undefined,
    owner: Value | undefined,
  ): Named | undefined {
    if (value === undefined) return undefined
    const known = this.#byValue.get(value)
    if (
      known !== undefined &&
      known.file.expected === expected &&
      known.file.type === type &&
      known.ownerPlaces === owner?.places
    ) {
      return known
    }
    const found = this.#find(value, expected, type, owner?.places)
    if (found !== undefined) this.#byValue.set(value, found)
    return found
  }

  #find(
    value: Value,
    expected: NamedFile['expected'],
    type: string | undefined,
    ownerPlaces: Places | undefined,
  ): Named | undefined {
    const text = takenText(value)
    const written = text === undefined ? undefined : withoutFlag(text)
    if (written === undefined || !leadsToDisk(written, expected, type)) return undefined
    const files = allFiles(value.places)
    const own = files.at(-1)
    if (own === undefined) return undefined
    const resolved = this.#resolved(own, written)
    const file = this.#fileAt(resolved, expected, type)
    // It is read as it is written, and once more from the bundle's folder.
    const mistake = urlMistake(written) ?? urlMistake(resolved)
    const others = ownerPlaces === undefined ? files : [...files, ...allFiles(ownerPlaces)]
    const fromFolder = inDirectory('', written.replace(/^(?:\.\.?\/)+/, ''))
    if (fromFolder === resolved && others.every((other) => other === own)) {
      return new Named(file, NONE, ownerPlaces, mistake)
    }
    const elsewhere = new Set([...others.map((other) => this.#resolved(other, written)), fromFolder])
    elsewhere.delete(resolved)
    return new Named(file, [...elsewhere], ownerPlaces, mistake)
  }

  #fileAt(resolved: string, expected: NamedFile['expected'], type: string | undefined): NamedFile {
    const there = this.#byPath.get(resolved) ?? []
    const known = there.find((file) => file.expected === expected && file.type === type)
    if (known !== undefined) return known
    const file = { resolved, expected, type }
    this.#byPath.set(resolved, [...there, file])
    return file
  }

  #resolved(file: string, written: string): string {
    return pathFrom(this.#bundle, { file }, written)
  }
}
const NONE: readonly string[] = []

/** Resources whose `file_path` names a file that is read on the spot, whatever it is otherwise. */
export const READ_ON_THE_SPOT: ReadonlySet<string | undefined> = new Set(['dashboards', 'genie_spaces', 'alerts'])

/** What is read on the spot lies in the bundle even if it looks like a URL. Nothing is no file, but the directory itself. */
function leadsToDisk(written: string, expected: NamedFile['expected'], type: string | undefined): boolean {
  if (READ_ON_THE_SPOT.has(type)) return written !== '' && !written.startsWith('/')
  return isLocal(written) || (written === '' && expected !== 'directory')
}
