import { placeOf, textOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

const HOST = ['workspace', 'host']

/** `<your-workspace>`, as templates and examples have it. What a pipeline puts in, such as `#{HOST}#`, may be a name by then. */
const IN_NO_NAME = /[<>\s]/

export const rule: Rule = {
  id: 'workspace-host-invalid',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A host that is no address',
  why: 'A template leaves `https://<your-workspace>` to be filled in. The Databricks CLI takes it as it is, and whoever deploys the target reads only that there is no such host. Write the address of the workspace.',
  bad: 'bundle:\n  name: fraud\nworkspace:\n  host: https://<your-workspace>.azuredatabricks.net\n',
  good: 'bundle:\n  name: fraud\nworkspace:\n  host: https://adb-1.1.azuredatabricks.net\n',
  *checkTarget({ merged }) {
    const value = valueAt(merged, HOST)
    const [found] = IN_NO_NAME.exec(textOf(value)?.trim() ?? '') ?? []
    if (found === undefined) return
    yield {
      message: `"workspace.host" is no address: the name of a host has no ${found === '<' || found === '>' ? `"${found}"` : 'space'}.`,
      at: placeOf(value),
      path: HOST,
      hint: 'Write the address of the workspace, for example "https://adb-1.1.azuredatabricks.net".',
    }
  },
}
