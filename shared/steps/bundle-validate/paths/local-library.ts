import { remembered } from '../config/remembered.ts'

import { urlMistake } from './url.ts'

/** A release as PEP 440 writes it: `1.2.3`, `2!1.0rc1.post2+local`. */
const VERSION =
  '(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*(?:[-_.]?(?:a|b|rc)[0-9]+)?(?:[-_.]?post[0-9]+)?(?:[-_.]?dev[0-9]+)?(?:\\+[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*)?'
const PACKAGE = new RegExp(`^[A-Za-z0-9_-]+\\s?(?:\\[.*\\])?\\s?(?:(?:==|!=|<=|>=|~=|>|<)\\s?${VERSION},?)*$`)
const FLAG = /(?:^|\s)--?[A-Za-z0-9-]+(?:[\s|=]|$)/
const REMOTE = /^(?!file:)[A-Za-z][A-Za-z0-9+.-]*:\//

/** Whether a dependency of an environment is a file of the bundle; `fraud==1.2` is a package, whatever lies there. */
export const isLocalLibrary = remembered((dependency: string): boolean => {
  if (dependency.startsWith('.')) return true
  if (dependency === '' || FLAG.test(dependency) || isPackage(dependency)) return false
  return isOnDisk(dependency)
})

/** What a pip flag names on the disk: `-r requirements.txt`, `-e package`; `undefined` for anything else. */
export function flaggedPath(dependency: string): { readonly flag: string; readonly path: string } | undefined {
  const [, flag, rest = ''] = /^(-[re]) (.*)$/s.exec(dependency) ?? []
  const path = rest.trim()
  return flag === undefined || !isOnDisk(path) ? undefined : { flag, path }
}

/** The Databricks CLI (1.12.1) reads `-r requirements.txt` as the path behind the flag wherever a path may stand. */
export function withoutFlag(written: string): string {
  return written.startsWith('-') ? (flaggedPath(written)?.path ?? written) : written
}

/** Whether the path is none of the workspace, of a volume or of the web; in quotes, it is what stands in them. */
export function isOnDisk(path: string): boolean {
  const bare = path.replace(/^["']+/, '')
  return !bare.startsWith('/') && !bare.startsWith('file://') && !isRemote(bare)
}

/** What cannot be read as an address is none. */
function isRemote(path: string): boolean {
  return REMOTE.test(path) && urlMistake(path) === undefined
}

/** By its name, or by its name and where it comes from: `fraud @ https://…`. */
function isPackage(dependency: string): boolean {
  if (PACKAGE.test(dependency)) return true
  const [name = '', from, ...more] = dependency.split(' @ ')
  return from !== undefined && more.length === 0 && PACKAGE.test(name) && isRemote(from)
}
