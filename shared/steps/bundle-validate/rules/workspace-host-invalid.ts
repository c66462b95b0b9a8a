import { isOpen, placeOf, type Value, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

const HOST = ['workspace', 'host']

/** `<your-workspace>`, as templates and examples have it. What a pipeline puts in, such as `#{HOST}#`, may be a name by then. */
const IN_NO_NAME = /[<>\s]/

export const rule: Rule = {
  id: 'workspace-host-invalid',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A host that is no address',
  why: 'A template leaves `https://<your-workspace>` to be filled in, and a reference is never resolved there. The Databricks CLI takes either for the name of a host, so that whoever deploys the target reads only that there is none. Write the address of the workspace.',
  bad: 'bundle:\n  name: fraud\nworkspace:\n  host: https://<your-workspace>.azuredatabricks.net\n',
  good: 'bundle:\n  name: fraud\nworkspace:\n  host: https://adb-1.1.azuredatabricks.net\n',
  *checkTarget({ merged }) {
    const value = valueAt(merged, HOST)
    const wrong = wrongIn(value)
    if (wrong === undefined) return
    yield {
      message: `"workspace.host" is no address: ${wrong}.`,
      at: placeOf(value),
      path: HOST,
      hint: 'Write the address of the workspace, for example "https://adb-1.1.azuredatabricks.net", or leave it out and set DATABRICKS_HOST where the bundle is deployed.',
    }
  },
}

function wrongIn(host: Value | undefined): string | undefined {
  if (host?.kind !== 'text') return undefined
  if (isOpen(host)) return 'a reference is not resolved there'
  const [found] = IN_NO_NAME.exec(host.value.trim()) ?? []
  if (found === undefined) return undefined
  return `the name of a host has no ${found === '<' || found === '>' ? `"${found}"` : 'space'}`
}
