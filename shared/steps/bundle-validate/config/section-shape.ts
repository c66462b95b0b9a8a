import type { ConfigPath } from './value.ts'

/** What every bundle has, whatever the schema knows: these are maps, and so is each entry of the second line. */
const MAPS = new Set(['bundle', 'workspace', 'sync', 'presets', 'run_as', 'git', 'experimental', 'python', 'resources'])
const MAPS_OF_MAPS = new Set(['variables', 'artifacts', 'scripts', 'targets', 'environments'])
const TARGETS = new Set(['targets', 'environments'])

/** Whether a map or a list belongs to a path; `undefined` where only the schema says. */
export function sectionShape([section, name, ...inside]: ConfigPath): 'map' | 'list' | undefined {
  const depth = inside.length + (name === undefined ? 1 : 2)
  if (TARGETS.has(String(section)) && inside.length > 0) {
    // A variable of a target may be its value alone.
    return inside[0] === 'variables' && inside.length > 1 ? undefined : sectionShape(inside)
  }
  if (section === 'resources') return depth <= 3 ? 'map' : undefined
  if (section === 'permissions') return depth === 1 ? 'list' : undefined
  if (section === 'sync' && depth === 2) return 'list'
  if (depth === 1 && MAPS.has(String(section))) return 'map'
  return depth <= 2 && MAPS_OF_MAPS.has(String(section)) ? 'map' : undefined
}
