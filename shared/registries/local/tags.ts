import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf, StepError } from '../../kernel/index.ts'
import { registryErrors } from '../errors.ts'
import { isMissing } from './documents.ts'

/** The tags in a folder, one a file, before those that a document has. */
export async function readTags(
  directory: string,
  documented: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  // What is being written has a dot before its name.
  const keys = names.filter((name) => !name.startsWith('.'))
  const entries = keys.map(async (key) => [key, (await readFile(join(directory, key), 'utf8')).trimEnd()] as const)
  return new Map([...documented, ...(await Promise.all(entries))])
}

/** Puts a tag in place in one move: whoever reads sees the value before or the one after. */
export async function writeTag(file: string, value: string): Promise<void> {
  const draft = join(dirname(file), `.${randomUUID()}`)
  try {
    await mkdir(dirname(file), { recursive: true })
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(`${value}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw new StepError(
      registryErrors.REGISTRY_NOT_WRITTEN,
      `The tag ${file} cannot be written: ${messageOf(error)}.`,
      {
        hint: 'Make the folder of the local registry writable for the step, and free space on its disk.',
        cause: error,
      },
    )
  }
}
