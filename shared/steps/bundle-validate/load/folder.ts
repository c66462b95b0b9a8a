/** The files of a bundle, read when they are asked for. Paths are relative to the bundle's directory, with `/`. */
export interface Folder {
  /** How places name the directory: relative to the workspace, `''` for the workspace itself. */
  readonly prefix: string
  /** The directory as an absolute path, where it lies on a disk. */
  readonly directory?: string
  /** What lies there; symbolic links are followed, unless they lead out of the workspace: that is `outside`. */
  look(path: string): Promise<FolderEntry | undefined>
  /** Names in a directory, sorted by code unit; none where there is no directory. */
  list(path: string): Promise<readonly string[]>
  /** At most `limit` bytes are read. @throws when it cannot be read; the message says why. */
  read(path: string, limit: number): Promise<Uint8Array>
}

export type FolderEntry =
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'directory' | 'outside' | 'other' }
