import { localPathsTo } from '../paths/local-path.ts'
import type { NamedFile } from '../paths/named-file.ts'
import { isInside, syncRootOf } from '../paths/relative.ts'
import type { Rule } from './rule.ts'

/** What is uploaded with the files of the bundle. Dashboards, alerts and artifacts are read on the spot. */
const UPLOADED = new Set(['jobs', 'pipelines', 'apps'])

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
      type !== undefined && UPLOADED.has(type) && !isInside(root, resolved)
    for (const found of localPathsTo(config, bundle, isOutside)) {
      const { written, at } = found
      yield {
        message: `"${written}" lies outside of the directory that is synchronised.`,
        at,
        path: found.path,
        hint: 'Add its directory to "sync.paths", or move it into the folder of the bundle.',
      }
    }
  },
}
