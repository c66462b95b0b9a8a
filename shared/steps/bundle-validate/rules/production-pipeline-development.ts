import { placeOf, valueAt } from '../config/value.ts'
import { isTrue, resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'production-pipeline-development',
  severity: 'error',
  cliParity: 'yes',
  title: 'A pipeline in development mode in production',
  why: 'A pipeline with `development: true` keeps its cluster and does not retry. A target with `mode: production` refuses it.',
  bad: `bundle:
  name: fraud
resources:
  pipelines:
    features: { name: Features, development: true }
targets:
  prod:
    mode: production
    workspace: { root_path: /Shared/fraud }
`,
  good: `bundle:
  name: fraud
resources:
  pipelines:
    features: { name: Features }
targets:
  prod:
    mode: production
    workspace: { root_path: /Shared/fraud }
`,
  *checkTarget({ config, mode }) {
    if (mode !== 'production') return
    for (const { key, value, path } of resourcesIn(config, 'pipelines')) {
      const development = valueAt(value, ['development'])
      if (!isTrue(development)) continue
      yield {
        message: `The pipeline "${key}" has "development: true" in a production target.`,
        at: placeOf(development),
        path: [...path, 'development'],
        hint: 'Remove it, or override it with "development: false" in this target.',
      }
    }
  },
}
