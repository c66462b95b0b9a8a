import { localPathsTo } from '../paths/local-path.ts'
import { type NamedFile, READ_ON_THE_SPOT } from '../paths/named-file.ts'
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
    const isWrong = ({ resolved, type }: NamedFile) => {
      const text = READ_ON_THE_SPOT.has(type) ? bundle.listing?.textOf(resolved) : undefined
      return text !== undefined && !isJson(text)
    }
    for (const found of localPathsTo(config, bundle, isWrong)) {
      const { written, at } = found
      yield {
        message: `"${written}" is not valid JSON.`,
        at,
        path: found.path,
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
