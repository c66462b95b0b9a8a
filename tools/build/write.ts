import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BundleFile } from './bundle.ts'

/** Replaces the folder by the bundle: a chunk of an earlier build must not stay. */
export function writeBundle(files: readonly BundleFile[], folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const { path, content } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** `index.js 37 KB, …` for people. */
export function describeSizes(files: readonly BundleFile[]): string {
  const total = files.reduce((sum, { content }) => sum + content.length, 0)
  const largest = [...files].sort((a, b) => b.content.length - a.content.length).slice(0, 3)
  const size = (bytes: number) => `${Math.round(bytes / 1000)} KB`
  return `${files.length} files, ${size(total)}; the largest: ${largest.map(({ path, content }) => `${path} ${size(content.length)}`).join(', ')}`
}
