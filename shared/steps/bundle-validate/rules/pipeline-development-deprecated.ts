import { entryAt, placeOf, placeOfKey } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'pipeline-development-deprecated',
  severity: 'warning',
  cliParity: 'yes',
  title: '`development` is set on a pipeline',
  why: 'Whether a pipeline runs in development mode follows from the target: `mode: development` says so, and `presets.pipelines_development` where a target differs. The property of the pipeline itself is deprecated, and newer versions of the Databricks CLI warn of it.',
  bad: `bundle:
  name: fraud
resources:
  pipelines:
    features:
      name: Features
      development: true
`,
  good: `bundle:
  name: fraud
resources:
  pipelines:
    features:
      name: Features
targets:
  dev:
    mode: development
`,
  *checkTarget({ merged }) {
    // As written: a development target sets it by itself.
    for (const pipeline of resourcesOf(merged, 'pipelines')) {
      const entry = entryAt(pipeline.value, ['development'])
      if (entry === undefined || entry.value.kind === 'null') continue
      yield {
        message: `The pipeline "${pipeline.key}" sets "development", which is deprecated.`,
        at: placeOfKey(entry) ?? placeOf(entry.value),
        path: [...pipeline.path, 'development'],
        hint: 'Remove it, and use "mode: development" in the targets for development.',
      }
    }
  },
}
