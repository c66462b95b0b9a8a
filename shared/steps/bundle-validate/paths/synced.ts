import { isOpen, itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { cleanPath } from '../load/path.ts'
import type { SyncedFiles } from '../load/synced.ts'
import { directoryOf, pathFrom, syncRootOf } from './relative.ts'

/** What a deployment uploads; `undefined` where it is to upload nothing, or a reference leaves open what. */
export function syncedOf(config: Value, bundle: Bundle): SyncedFiles | undefined {
  const [paths, include, exclude] = LISTS.map((list) => valueAt(config, ['sync', list]))
  if (paths?.kind === 'list' && paths.items.length === 0) return undefined
  if ([paths, include, exclude].some((list) => isOpen(list) || itemsOf(list).some(isOpen))) return undefined
  const root = syncRootOf(config, bundle)
  const ups = root === '' ? 0 : root.split('/').length
  // The bundle's folder has a name in the directory that is synchronised.
  const own = ups === 0 ? '' : bundle.folder.prefix.split('/').slice(-ups).join('/')
  const patternOf = ({ directory, text }: Written) => cleanPath(`${own}/${directory}/${text}`.replace(/^\/+/, ''))
  return {
    root,
    paths:
      paths?.kind === 'list'
        ? writtenIn(paths, bundle).map(({ file, text }) => pathFrom(bundle, { file }, text))
        : [''],
    include: writtenIn(include, bundle).map(patternOf),
    exclude: writtenIn(exclude, bundle).map(patternOf),
  }
}
const LISTS = ['paths', 'include', 'exclude']

interface Written {
  readonly text: string
  readonly file: string
  readonly directory: string
}

/** The texts of a list with the files that they stand in; a `/` at the start means nothing. */
function writtenIn(list: Value | undefined, bundle: Bundle): readonly Written[] {
  return itemsOf(list).flatMap((item) => {
    const text = item.kind === 'null' ? '' : textOf(item)?.replace(/^\/+/, '')
    const at = placeOf(item)
    return text === undefined || at === undefined ? [] : [{ text, file: at.file, directory: directoryOf(bundle, at) }]
  })
}
