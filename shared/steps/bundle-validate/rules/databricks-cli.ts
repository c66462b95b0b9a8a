import type { Rule } from './rule.ts'

/** What the Databricks CLI says and we do not; the severity is the CLI's own. */
export const rule: Rule = {
  id: 'databricks-cli',
  severity: 'error',
  cliParity: 'yes',
  title: 'The Databricks CLI has something to say',
  why: 'With `mode: cli` or `mode: both`, this is what `databricks bundle validate` or `databricks bundle plan` said of the bundle, in its own words and with its own severity, unless another rule here says the same of the same line. Some of it only a workspace can know: whether the object that a variable looks up exists, who may do what in a folder.',
  bad: `bundle:
  name: fraud
variables:
  warehouse:
    lookup:
      warehouse: no such warehouse
resources:
  jobs:
    report:
      tasks:
        - task_key: refresh
          sql_task:
            warehouse_id: \${var.warehouse}
            query: { query_id: 6f1c }
`,
  good: 'bundle:\n  name: fraud\n',
}
