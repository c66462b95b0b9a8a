import { placeOf, textOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'artifact-path-invalid',
  severity: 'error',
  cliParity: 'yes',
  title: 'An artifact path that names no volume',
  why: 'A path in a volume begins with the catalog, the schema and the volume: `/Volumes/<catalog>/<schema>/<volume>`. Without all three there is no place to upload artifacts to. Whether the volume exists and may be written to, only the workspace knows.',
  bad: `bundle:
  name: risk
workspace:
  artifact_path: /Volumes/main/bundles
`,
  good: `bundle:
  name: risk
workspace:
  artifact_path: /Volumes/main/default/bundles
`,
  *checkTarget({ config }) {
    const value = valueAt(config, ['workspace', 'artifact_path'])
    const path = textOf(value)
    if (path === undefined || !path.startsWith('/Volumes/')) return
    if (/^\/Volumes\/[^/]+\/[^/]+\/[^/]+(?:\/|$)/.test(path)) return
    yield {
      message: `"${path}" does not name a catalog, a schema and a volume.`,
      at: placeOf(value),
      path: ['workspace', 'artifact_path'],
      hint: 'Write it as /Volumes/<catalog>/<schema>/<volume>.',
    }
  },
}
