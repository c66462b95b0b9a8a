import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const DEFLATED = 8

/** Unpacks a zip file (APPNOTE 6.3: no zip64, no encryption), which is what a `.vsix` is. */
export function unzip(archive: Buffer, directory: string): void {
  for (const { name, content } of zipEntries(archive)) {
    const file = join(directory, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** The files of a zip file, folders aside. */
export function zipEntries(archive: Buffer): { readonly name: string; readonly content: Buffer }[] {
  let end = archive.length - 22
  while (end >= 0 && archive.readUInt32LE(end) !== END) end--
  if (end < 0) throw new Error('Not a zip file.')
  const entries: { name: string; content: Buffer }[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('The directory of the zip file is damaged.')
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + nameBytes)
    if (!name.endsWith('/')) entries.push({ name, content: contentAt(archive, at) })
    at += 46 + nameBytes + extraBytes + commentBytes
  }
  return entries
}

function contentAt(archive: Buffer, entry: number): Buffer {
  const local = archive.readUInt32LE(entry + 42)
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20))
  return archive.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(packed) : Buffer.from(packed)
}
