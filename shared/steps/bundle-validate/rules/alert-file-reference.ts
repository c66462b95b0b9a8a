import { firstReference } from '../config/reference.ts'
import { localPathsTo } from '../paths/local-path.ts'
import type { NamedFile } from '../paths/named-file.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'alert-file-reference',
  severity: 'error',
  cliParity: 'yes',
  title: 'A reference in the file of an alert',
  why: 'The file of an alert is taken as it is, nothing in it is interpolated: the alert would ask for the text of the reference itself. The Databricks CLI refuses such a file. Write the alert in the configuration, where variables are known, or give it a file per target.',
  bad: `bundle:
  name: risk
resources:
  alerts:
    breach:
      display_name: Limit breach
      warehouse_id: abc123
      file_path: breach.dbalert.json
# file: breach.dbalert.json
{"query_lines": ["SELECT max(usage) AS usage FROM \${var.catalog}.risk.limits"],
 "evaluation": {"source": {"name": "usage"}, "comparison_operator": "GREATER_THAN"},
 "schedule": {"quartz_cron_schedule": "0 0 6 * * ?", "timezone_id": "UTC"}}
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
    const held = new Map<NamedFile, string>()
    const isWrong = (file: NamedFile) => {
      const text = file.type === 'alerts' ? bundle.listing?.textOf(file.resolved) : undefined
      const [reference] = (text && firstReference(text).exec(text)) ?? []
      if (reference !== undefined) held.set(file, reference)
      return reference !== undefined
    }
    for (const { file, written, at, path } of localPathsTo(config, bundle, isWrong)) {
      yield {
        message: `"${written}" holds "${held.get(file)}", and the file of an alert is not interpolated.`,
        at,
        path,
        hint: 'Write the value there, or the alert in the configuration.',
      }
    }
  },
}
