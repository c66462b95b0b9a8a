import { textValue } from '../config/make.ts'
import { type Value, valueAt } from '../config/value.ts'
import { setAt } from '../resolve/edit.ts'
import { serverOf, workspaceOf } from '../resolve/host-address.ts'
import type { Target } from '../resolve/target.ts'

/**
 * The target with `workspace.host` in one form, so that no other way to write it makes a difference to a policy:
 * `https://adb-1.2.azuredatabricks.net`, and of a host that several workspaces share which one is meant, wherever that is
 * written, as `https://bank.azuredatabricks.net?w=12`. A host that two programs may read as two is left as it is.
 */
export function withWorkspaceAddress(target: Target): Target {
  const made = MADE.get(target) ?? make(target)
  MADE.set(target, made)
  return made
}

/** Each target is judged by several packs, and compared with the others. */
const MADE = new WeakMap<Target, Target>()

function make(target: Target): Target {
  const { config } = target
  const host = valueAt(config, ['workspace', 'host'])
  if (host?.kind !== 'text') return target
  const address = addressOf(host.value, written(valueAt(config, ['workspace', 'workspace_id'])))
  if (address === undefined || address === host.value) return target
  return { ...target, config: setAt(config, ['workspace', 'host'], textValue(address, host.places)) }
}

/** To Databricks CLI 1.12.1, the field goes before what stands behind the host. */
function addressOf(host: string, field: string): string | undefined {
  const server = serverOf(host)
  const workspace = field || workspaceOf(host)
  const own = /^https:\/\/adb-(\d+)\./.exec(server ?? '')?.[1]
  return server === undefined || workspace === '' || workspace === own ? server : `${server}?w=${workspace}`
}

function written(value: Value | undefined): string {
  if (value?.kind === 'number') return value.written
  return value?.kind === 'text' ? value.value : ''
}
