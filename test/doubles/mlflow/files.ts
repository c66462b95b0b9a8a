import { absent, invalid } from './refusal.ts'

/** The artifacts of the double, by their whole path in the store. */
export class Files {
  readonly #files = new Map<string, Buffer>()

  put(path: string, data: Buffer): void {
    this.#files.set(checked(path), data)
  }

  get(path: string): Buffer {
    const found = this.#files.get(checked(path))
    if (found !== undefined) return found
    if (this.list(path).length === 0) throw absent(`No such artifact: '${path}'`)
    throw invalid(`Artifact path refers to a directory, not a file: '${path}'`)
  }

  /** The names in a directory; nothing, and no refusal, where there is none. */
  list(directory: string): readonly { path: string; is_dir: boolean; file_size?: number }[] {
    const top = directory === '' ? '' : `${checked(directory)}/`
    const names = new Map<string, number | undefined>()
    for (const [path, { length }] of this.#files) {
      if (!path.startsWith(top)) continue
      const [name = '', ...below] = path.slice(top.length).split('/')
      names.set(name, below.length > 0 ? undefined : length)
    }
    // Of an empty file the size is left out.
    return [...names].map(([path, size]) => ({
      path,
      is_dir: size === undefined,
      ...(size === undefined || size === 0 ? {} : { file_size: size }),
    }))
  }
}

function checked(path: string): string {
  if (path.split('/').includes('..') || path.startsWith('/') || path.includes('#')) throw invalid('Invalid path')
  return path
}
