import { posix } from 'node:path'
import { byCodeUnit } from '../../../kernel/index.ts'

/**
 * Of several wheels of one distribution only the latest, in the place of the first: a `dist` folder keeps those of
 * former builds. Digits count as numbers, all else as text. Whatever is not named like a wheel stays.
 */
export function latestWheels(paths: readonly string[]): readonly string[] {
  const kept: string[] = []
  const places = new Map<string, { readonly index: number; readonly version: string }>()
  for (const path of paths) {
    const parts = posix.basename(path).split('-')
    const [distribution = '', version = ''] = parts
    const isWheel = (parts.length === 5 || parts.length === 6) && path.endsWith('.whl')
    const known = isWheel ? places.get(distribution) : undefined
    if (known === undefined) {
      if (isWheel) places.set(distribution, { index: kept.length, version })
      kept.push(path)
    } else if (compareVersions(version, known.version) > 0) {
      kept[known.index] = path
      places.set(distribution, { index: known.index, version })
    }
  }
  return kept
}

function compareVersions(a: string, b: string): number {
  const ofA = a.match(TOKEN) ?? []
  const ofB = b.match(TOKEN) ?? []
  for (const [index, one] of ofA.entries()) {
    const other = ofB[index]
    if (other === undefined) break
    const order = /^\d/.test(one) && /^\d/.test(other) ? Number(one) - Number(other) : byCodeUnit(one, other)
    if (order !== 0) return order
  }
  return ofA.length - ofB.length
}
const TOKEN = /[0-9]+|[^0-9]+/g
