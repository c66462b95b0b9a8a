import { diskFolder } from './disk.ts'

/** The largest file of settings that is read: a policy pack, waivers, a baseline. */
export const MAX_BYTES = 16 * 1024 * 1024

/** Reads files of the workspace, by paths relative to it; `undefined` where there is none. */
export function fileReader(workspace: string): (path: string) => Promise<Uint8Array | undefined> {
  return async (path) => {
    const folder = await diskFolder(workspace, '.')
    return (await folder.look(path))?.kind === 'file' ? await folder.read(path, MAX_BYTES) : undefined
  }
}
