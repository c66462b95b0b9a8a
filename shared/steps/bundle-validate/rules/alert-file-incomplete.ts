import { placeOf, valueAt } from '../config/value.ts'
import { localPathsTo } from '../paths/local-path.ts'
import type { NamedFile } from '../paths/named-file.ts'
import { alsoAt, listed } from './reading.ts'
import type { Rule } from './rule.ts'

/** What an alert must have, and what that needs in turn. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  evaluation: ['comparison_operator', 'source'],
  schedule: ['quartz_cron_schedule', 'timezone_id'],
}

export const rule: Rule = {
  id: 'alert-file-incomplete',
  severity: 'warning',
  cliParity: 'yes',
  title: 'The file of an alert lacks what an alert needs',
  why: 'An alert with a `file_path` takes its query (`query_lines`), its `evaluation` and its `schedule` from that file, and from nowhere else. The workspace refuses an alert without them, in the middle of a deployment. Export the alert again, or add what is missing.',
  bad: `bundle:
  name: risk
resources:
  alerts:
    breach:
      display_name: Limit breach
      warehouse_id: abc123
      file_path: breach.dbalert.json
# file: breach.dbalert.json
{
  "query_lines": ["SELECT max(usage) FROM main.risk.limits"],
  "evaluation": { "comparison_operator": "GREATER_THAN", "source": { "name": "usage" } }
}
`,
  good: `bundle:
  name: risk
resources:
  alerts:
    breach:
      display_name: Limit breach
      warehouse_id: abc123
      file_path: breach.dbalert.json
# file: breach.dbalert.json
{
  "query_lines": ["SELECT max(usage) FROM main.risk.limits"],
  "evaluation": { "comparison_operator": "GREATER_THAN", "source": { "name": "usage" } },
  "schedule": { "quartz_cron_schedule": "0 0 * * * ?", "timezone_id": "UTC" }
}
`,
  *checkTarget({ config }, bundle) {
    const missing = new Map<NamedFile, readonly string[]>()
    const lacks = (file: NamedFile) => {
      const text = file.type === 'alerts' ? bundle.listing?.textOf(file.resolved) : undefined
      const names = text === undefined ? [] : missingIn(text)
      missing.set(file, names)
      return names.length > 0
    }
    for (const { file, written, path } of localPathsTo(config, bundle, lacks)) {
      const alert = path.slice(0, 3)
      yield {
        message: `"${written}", the file of the alert "${path[2]}", lacks ${listed(missing.get(file) ?? [])}.`,
        at: placeOf(valueAt(config, alert)),
        path: alert,
        related: alsoAt(valueAt(config, path), 'The file is named here.'),
        hint: 'Export the alert again, or add what is missing.',
      }
    }
  },
}

/** Another rule speaks of what is no map in JSON. */
function missingIn(text: string): readonly string[] {
  const content = mapOf(parsed(text))
  if (content === undefined) return []
  const lines = content.query_lines
  const missing = Array.isArray(lines) && lines.length > 0 ? [] : ['query_lines']
  for (const [name, needed] of Object.entries(NEEDED)) {
    const given = mapOf(content[name]) ?? {}
    if (Object.keys(given).length === 0) missing.push(name)
    else for (const field of needed) if (!isGiven(given[field])) missing.push(`${name}.${field}`)
  }
  return missing
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return undefined
  }
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMap ? (value as Readonly<Record<string, unknown>>) : undefined
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
