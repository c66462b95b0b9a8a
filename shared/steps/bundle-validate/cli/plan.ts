import { isSensitiveName, MASK, withoutTokens } from '../effective/sensitive.ts'
import { isObject } from './program.ts'

/** What a deployment would do to one resource. */
export interface PlanAction {
  /** `resources.jobs.train` */
  readonly resource: string
  readonly action: 'create' | 'update' | 'update_id' | 'resize' | 'recreate' | 'delete'
  /** It is to be deleted and no longer there: only the state forgets it. */
  readonly isGone: boolean
  /** The fields that cause it; sensitive values masked. What the service fills in by itself is left out. */
  readonly changes: readonly PlanChange[]
}

export interface PlanChange {
  readonly field: string
  readonly action: string
  readonly reason: string | undefined
  readonly before: string | undefined
  readonly after: string | undefined
}

const ACTIONS: ReadonlySet<string> = new Set(['create', 'update', 'update_id', 'resize', 'recreate', 'delete'])
/** A cell of a table. */
const MAX_SHOWN = 160

/** Of the direct engine; a plan of the engine "terraform" has none (Databricks CLI 1.12.1). A later one may mean another thing. */
const VERSIONS: ReadonlySet<unknown> = new Set([undefined, 1, 2])

/**
 * The actions of a plan, sorted by resource; `undefined` for what is no plan, or holds an action that is unknown.
 * @param scrub takes secrets out of a text
 */
export function planActions(
  plan: Readonly<Record<string, unknown>>,
  scrub: (text: string) => string,
): PlanAction[] | undefined {
  if (!VERSIONS.has(plan.plan_version)) return undefined
  // Nothing deployed and nothing to deploy: the CLI leaves the field out.
  const entries = plan.plan ?? (plan.plan_version === undefined ? undefined : {})
  if (!isObject(entries)) return undefined
  const actions: PlanAction[] = []
  for (const resource of Object.keys(entries).sort()) {
    const entry = entries[resource]
    if (!isObject(entry) || typeof entry.action !== 'string') return undefined
    if (entry.action === 'skip' || entry.action === '') continue
    if (!isAction(entry.action)) return undefined
    actions.push({
      resource,
      action: entry.action,
      isGone: entry.gone === true,
      changes: changesOf(entry.changes, scrub),
    })
  }
  return actions
}

function isAction(text: string): text is PlanAction['action'] {
  return ACTIONS.has(text)
}

function changesOf(changes: unknown, scrub: (text: string) => string): PlanChange[] {
  if (!isObject(changes)) return []
  return Object.keys(changes)
    .sort()
    .flatMap((field) => {
      const change = changes[field]
      if (!isObject(change) || change.action === 'skip') return []
      const { action, reason, old, new: wanted, remote } = change
      return {
        field,
        action: typeof action === 'string' ? action : '',
        reason: typeof reason === 'string' ? reason : undefined,
        before: shown(old ?? remote, field, scrub),
        after: shown(wanted, field, scrub),
      }
    })
}

/** Secrets are taken out of the whole text: what is cut in two is not known again. */
function shown(value: unknown, field: string, scrub: (text: string) => string): string | undefined {
  if (value === undefined || value === null) return undefined
  const masked = maskedValue(value, lastName(field))
  const text = scrub(withoutTokens(typeof masked === 'string' ? masked : JSON.stringify(masked)))
  if (text.length <= MAX_SHOWN) return text
  return `${text.slice(0, MAX_SHOWN).replace(/\p{Surrogate}/gu, '')}… (${text.length} characters)`
}

/** A name, quoted or not, or what picks an item of a list. */
const PART = /\['((?:[^']|'')*)'\]|\[[^[\]]*\]|([^.[\]]+)/g

/** `tasks[task_key='a'].new_cluster.spark_conf['spark.password']` ends in `spark.password`, `parameters[0]` in `parameters`. */
function lastName(field: string): string {
  const names = [...field.matchAll(PART)].flatMap(([, quoted, plain]) => quoted ?? plain ?? [])
  return names.at(-1) ?? field
}

function maskedValue(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => maskedValue(item, name))
  if (isObject(value)) {
    const named = isSensitiveName(String(value.name ?? value.key ?? ''))
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, named && (key === 'value' || key === 'default') ? MASK : maskedValue(value[key], key)]),
    )
  }
  const secret = typeof value === 'string' || typeof value === 'number'
  return secret && isSensitiveName(name) ? MASK : value
}
