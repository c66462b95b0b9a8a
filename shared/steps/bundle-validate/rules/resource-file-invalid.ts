import { localPathsOf, pathOf } from '../paths/local-path.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'resource-file-invalid',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A file of a dashboard, an alert or a Genie space that is not JSON',
  why: 'The file is uploaded as the content of the resource, which is JSON. What a merge conflict or an edit by hand has broken is only found by the workspace, in the middle of a deployment.',
  bad: `bundle:
  name: risk
resources:
  dashboards:
    limits:
      display_name: Limits
      warehouse_id: abc123
      file_path: limits.lvdash.json
# file: limits.lvdash.json
{"pages": [}
`,
  good: `bundle:
  name: risk
resources:
  dashboards:
    limits:
      display_name: Limits
      warehouse_id: abc123
      file_path: limits.lvdash.json
# file: limits.lvdash.json
{"pages": []}
`,
  *checkTarget({ config }, bundle) {
    for (const found of localPathsOf(config, bundle)) {
      const { written, resolved, at } = found
      if (found.field.at(-1) !== 'file_path') continue
      const text = bundle.listing?.textOf(resolved)
      if (text === undefined || isJson(text)) continue
      yield {
        message: `"${written}" is not valid JSON.`,
        at,
        path: pathOf(found),
        hint: 'Correct the file, or export it again.',
      }
    }
  },
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}
