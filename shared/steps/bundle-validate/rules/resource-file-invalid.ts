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
    const mistakes = new Map<NamedFile, string>()
    const isWrong = (file: NamedFile) => {
      const { type = '', resolved } = file
      const text = READ_ON_THE_SPOT.has(type) ? bundle.listing?.textOf(resolved) : undefined
      const found = text === undefined ? undefined : mistakeIn(text, type)
      if (found !== undefined) mistakes.set(file, found)
      return found !== undefined
    }
    for (const { file, written, at, path } of localPathsTo(config, bundle, isWrong)) {
      yield {
        message: `"${written}" is ${mistakes.get(file)}.`,
        at,
        path,
        hint: 'Correct the file, or export it again.',
      }
    }
  },
}

function mistakeIn(text: string, type: string): string | undefined {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return type !== 'alerts' || isAlert(content) ? undefined : 'not the file of an alert: a map, with texts as lines'
  } catch {
    return 'not valid JSON'
  }
}

/** What Databricks CLI 1.12.1 reads as one: a map, in which lines are texts. */
function isAlert(content: unknown): boolean {
  if (content === null) return true
  if (typeof content !== 'object' || Array.isArray(content)) return false
  const { query_lines, custom_description_lines } = content as Readonly<Record<string, unknown>>
  return [query_lines, custom_description_lines].every((lines) => {
    return (
      (lines ?? null) === null ||
      (Array.isArray(lines) && lines.every((line) => line === null || typeof line === 'string'))
    )
  })
}
