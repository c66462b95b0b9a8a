import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const BLOCK = 512
/** The largest package, for macOS, unpacks to 117 MB. */
const MAX_UNPACKED = 500_000_000

interface Entry {
  readonly path: string
  readonly data: Buffer
}

export interface UnpackedFile {
  /** Relative to the folder it was unpacked into, with `/`. */
  readonly path: string
  readonly bytes: number
}

/**
 * Unpacks the tarball of an npm package into `directory`, without the folder that npm puts around everything. Only
 * plain files whose paths stay inside are accepted: no links, no devices, no `..`.
 */
export async function unpack(tarball: Buffer, directory: string): Promise<UnpackedFile[]> {
  const files = entries(gunzipSync(tarball, { maxOutputLength: MAX_UNPACKED }))
  for (const { path, data } of files) {
    const file = join(directory, path)
    await mkdir(dirname(file), { recursive: true })
    // To the disk: after a loss of power, a file that was only renamed may be there and empty.
    await writeFile(file, data, { flag: 'wx', flush: true })
  }
  return files.map(({ path, data }) => ({ path, bytes: data.length }))
}

/** The files of a tar archive (ustar, with the long names of pax), in order. */
function entries(archive: Buffer): Entry[] {
  const files: Entry[] = []
  let longName: string | undefined
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK)
    if (header.every((byte) => byte === 0)) break
    const size = octal(header, 124, 12)
    if (checksum(header) !== octal(header, 148, 8)) throw new Error('the archive is damaged')
    const start = at + BLOCK
    const data = archive.subarray(start, start + size)
    if (data.length < size) throw new Error('the archive ends too early')
    at = start + Math.ceil(size / BLOCK) * BLOCK
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'x') {
      longName = paxPath(data) ?? longName
      continue
    }
    const path = longName ?? [text(header, 345, 155), text(header, 0, 100)].filter((part) => part !== '').join('/')
    longName = undefined
    if (type === '0' || type === '\0') files.push({ path: insidePath(path), data })
    // Folders come of their own; `g` holds what concerns no file.
    else if (type !== '5' && type !== 'g') throw new Error(`the archive holds a link or a device: ${path}`)
  }
  return files
}

/** `package/lib/index.js` → `lib/index.js`. */
function insidePath(path: string): string {
  const [outer, ...parts] = path.split('/')
  if (!outer || parts.length === 0 || parts.some((part) => /^(|\.|\.\.)$|[\\:\0]/.test(part))) {
    throw new Error(`the archive holds a file outside of its folder: ${path}`)
  }
  return parts.join('/')
}

/** The `path` record among `<length> <key>=<value>\n` records. */
function paxPath(data: Buffer): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(data.toString('utf8'))?.[1]
}

function text(header: Buffer, from: number, length: number): string {
  return header.toString('utf8', from, from + length).replace(/\0[\s\S]*$/, '')
}

function octal(header: Buffer, from: number, length: number): number {
  const digits = text(header, from, length).trim()
  if (!/^[0-7]*$/.test(digits)) throw new Error('the archive is damaged')
  return Number.parseInt(digits || '0', 8)
}

/** Of all bytes of the header, the checksum itself counted as blanks. */
function checksum(header: Buffer): number {
  let sum = 0
  for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 0x20 : byte
  return sum
}
