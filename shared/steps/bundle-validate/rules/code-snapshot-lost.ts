import { type ConfigPath, placeOf, valueAt } from '../config/value.ts'
import { ignoreRules } from '../load/ignore.ts'
import { codeSourcesOf, SNAPSHOTS } from '../paths/code-source.ts'
import { pathFromSyncRoot } from '../paths/relative.ts'
import { syncedOf } from '../paths/synced.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'code-snapshot-lost',
  severity: 'error',
  cliParity: 'yes',
  title: 'The packed code of a task would not be uploaded',
  why: 'A deployment packs the local code of an `ai_runtime_task` into `.air_snapshots`, in the directory that is synchronised, and uploads it from there. What lies there already would be uploaded instead, and what `sync.exclude` matches not at all; the job would find no code, so the Databricks CLI refuses both. Remove the folder, or exclude less: `data/*.tar.gz` instead of `*.tar.gz`.',
  bad: `bundle:
  name: risk
sync:
  exclude: ["*.tar.gz"]
resources:
  jobs:
    train:
      name: Train
      environments:
        - environment_key: gpu
          spec: { environment_version: "4" }
      tasks:
        - task_key: train
          environment_key: gpu
          ai_runtime_task:
            experiment: risk
            code_source_path: src
            deployments:
              - command_path: /Workspace/risk/train.sh
                compute: { accelerator_count: 8, accelerator_type: GPU_8xH100 }
# file: src/train.py
print("training")
`,
  good: `bundle:
  name: risk
sync:
  exclude: ["*.csv"]
resources:
  jobs:
    train:
      name: Train
      environments:
        - environment_key: gpu
          spec: { environment_version: "4" }
      tasks:
        - task_key: train
          environment_key: gpu
          ai_runtime_task:
            experiment: risk
            code_source_path: src
            deployments:
              - command_path: /Workspace/risk/train.sh
                compute: { accelerator_count: 8, accelerator_type: GPU_8xH100 }
# file: src/train.py
print("training")
`,
  *checkTarget({ config }, bundle) {
    const isPacked = codeSourcesOf(config, bundle).some(
      ({ task, resolved }) => !task.nested && bundle.listing?.kindOf(resolved) === 'directory',
    )
    if (!isPacked) return
    const kind = bundle.listing?.kindOf(pathFromSyncRoot(config, bundle, SNAPSHOTS))
    if (kind !== undefined && kind !== 'missing') {
      yield {
        message: `There is a "${SNAPSHOTS}", where a deployment packs the code of tasks.`,
        at: undefined,
        hint: 'Remove it.',
      }
    }
    const exclude = syncedOf(config, bundle)?.exclude ?? []
    if (ignoreRules(exclude)?.ignores(`${SNAPSHOTS}/probe.tar.gz`, false) !== true) return
    yield {
      message: `"sync.exclude" matches what a deployment packs into "${SNAPSHOTS}".`,
      at: placeOf(valueAt(config, EXCLUDE)),
      path: EXCLUDE,
      hint: 'Let it match less.',
    }
  },
}

const EXCLUDE: ConfigPath = ['sync', 'exclude']
