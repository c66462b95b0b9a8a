import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Lends a directory that nobody else has, and takes it away afterwards. */
export async function withScratch<T>(tempDirectory: string, work: (directory: string) => Promise<T>): Promise<T> {
  await mkdir(tempDirectory, { recursive: true })
  const directory = await mkdtemp(join(tempDirectory, 'countersign-databricks-'))
  try {
    return await work(directory)
  } finally {
    // What is left behind in a directory for temporary files spoils no verdict.
    await rm(directory, { recursive: true, force: true }).catch(() => {})
  }
}
