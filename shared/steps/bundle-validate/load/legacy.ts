import { Entries } from '../config/entries.ts'
import { fullOverride } from '../config/full-override.ts'
import { withEntries } from '../config/make.ts'
import { allPlaces, lastPlaces } from '../config/places.ts'
import { type ConfigPath, type MapValue, placeOf } from '../config/value.ts'
import { changeValues, ifMap } from '../resolve/edit.ts'
import { rule as computeId } from '../rules/compute-id-deprecated.ts'
import { rule as environments } from '../rules/environments-and-targets.ts'
import type { BundleFinding } from '../rules/rule.ts'

/** Brings words of earlier days to those of today, as the Databricks CLI does while it loads. */
export function renameLegacy(config: MapValue): { readonly config: MapValue; readonly findings: BundleFinding[] } {
  const findings: BundleFinding[] = []
  const renamed = renameEnvironments(config, findings)
  const bundle = mapEntry(renamed, 'bundle', (inside) => renameComputeId(inside, ['bundle'], findings))
  const targets = mapEntry(bundle, 'targets', (all) =>
    mapAll(all, (target, name) => renameComputeId(target, ['targets', name], findings)),
  )
  return { config: targets, findings }
}

/**
 * With the overrides of variables in the long form, whatever form a file has them in: only so do those of several files
 * merge (Databricks CLI 1.12.1).
 */
export function withFullOverrides(config: MapValue): MapValue {
  return mapEntry(config, 'targets', (targets) =>
    mapAll(targets, (target) => mapEntry(target, 'variables', (variables) => changeValues(variables, fullOverride))),
  )
}

function renameEnvironments(config: MapValue, findings: BundleFinding[]): MapValue {
  const old = config.entries.get('environments')
  if (old === undefined || old.value.kind === 'null') return config
  const current = config.entries.get('targets')
  if (current === undefined || current.value.kind === 'null') return renameKey(config, 'environments', 'targets')
  findings.push({
    rule: environments,
    target: undefined,
    message: 'Both "environments" and "targets" are given; only "targets" should be used.',
    at: placeOf(old.value),
    path: ['environments'],
    related: allPlaces(lastPlaces(current.keyPlaces, 1)).map((at) => ({ at, message: 'The targets' })),
    hint: 'Move what is under "environments" to "targets"; environments that tasks run in belong into their job.',
  })
  return config
}

function renameComputeId(map: MapValue, path: ConfigPath, findings: BundleFinding[]): MapValue {
  const old = map.entries.get('compute_id')
  if (old === undefined) return map
  findings.push({
    rule: computeId,
    target: undefined,
    message: '"compute_id" is deprecated; it is called "cluster_id" now.',
    at: placeOf(old.value),
    path: [...path, 'compute_id'],
    hint: 'Rename it to "cluster_id".',
  })
  return renameKey(map, 'compute_id', 'cluster_id')
}

function renameKey(map: MapValue, from: string, to: string): MapValue {
  const kept = map.entries.list().filter(([key]) => key !== to)
  return withEntries(map, Entries.of(kept.map(([key, entry]) => [key === from ? to : key, entry])))
}

function mapEntry(map: MapValue, key: string, change: (inside: MapValue) => MapValue): MapValue {
  const entry = map.entries.get(key)
  if (entry?.value.kind !== 'map') return map
  const value = change(entry.value)
  return value === entry.value ? map : withEntries(map, map.entries.with(key, value, entry.keyPlaces))
}

function mapAll(map: MapValue, change: (inside: MapValue, key: string) => MapValue): MapValue {
  return changeValues(map, (value, key) => ifMap(value, (inside) => change(inside, key)))
}
