import { placeOf, textOf, valueAt } from '../config/value.ts'
import { dependencyPathsOf } from '../paths/dependency-paths.ts'
import { type LocalPath, localPathsTo } from '../paths/local-path.ts'
import { meantInstead } from '../paths/meant-instead.ts'
import type { NamedFile } from '../paths/named-file.ts'
import { expandedPatterns, pipelinePatterns } from '../paths/named-pattern.ts'
import { isInside, syncRootOf } from '../paths/relative.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Observation, Rule } from './rule.ts'

/** What is uploaded with the files of the bundle, or must lie among them. Alerts and artifacts may lie elsewhere. */
const INSIDE = new Set(['jobs', 'pipelines', 'apps', 'dashboards', 'genie_spaces'])

export const rule: Rule = {
  id: 'path-outside-sync-root',
  severity: 'error',
  cliParity: 'yes',
  title: 'A path outside of what is synchronised',
  why: 'Only the files below the sync root are uploaded: the folder of the bundle, or the nearest directory that also holds everything under `sync.paths`. A path that climbs out of it names code that is never deployed. Add its directory to `sync.paths`, or move the code into the bundle.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          spark_python_task:
            python_file: ../common/train.py
`,
  good: `bundle:
  name: risk
sync:
  paths: [../common, .]
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          spark_python_task:
            python_file: ../common/train.py
`,
  *checkTarget({ config }, bundle) {
    const root = syncRootOf(config, bundle)
    const isOutside = ({ type, resolved }: NamedFile) =>
      type !== undefined && INSIDE.has(type) && !isInside(root, resolved)
    for (const found of localPathsTo(config, bundle, isOutside)) yield outside(found, meantInstead(found, bundle))
    for (const named of dependencyPathsOf(config, bundle).flagged) {
      if (!isInside(root, named.resolved)) yield outside(named)
    }
    for (const pattern of expandedPatterns(config, bundle)) {
      if (!isInside(root, pattern.glob)) yield outside(pattern)
    }
    for (const named of pipelinePatterns(config, bundle)) {
      const { base, parts } = named.pattern
      if (!isInside(root, base === '' ? parts.join('/') : base)) yield outside(named)
    }
    for (const { path, value } of resourcesOf(config, 'dashboards', 'genie_spaces')) {
      const file = valueAt(value, ['file_path'])
      const written = textOf(file)
      const at = placeOf(file)
      if (at !== undefined && written?.startsWith('/')) yield outside({ written, at, path: [...path, 'file_path'] })
    }
  },
}

function outside({ written, at, path }: Pick<LocalPath, 'written' | 'at' | 'path'>, hint?: string): Observation {
  return {
    message: `"${written}" lies outside of the directory that is synchronised.`,
    at,
    path,
    hint: hint ?? 'Add its directory to "sync.paths", or move it into the folder of the bundle.',
  }
}
