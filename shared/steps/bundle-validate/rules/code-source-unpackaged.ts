import { placeOf, valueAt } from '../config/value.ts'
import { type CodeSource, codeSourcesOf } from '../paths/code-source.ts'
import { isInside, syncRootOf } from '../paths/relative.ts'
import { isMapSet, isTrue } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'code-source-unpackaged',
  severity: 'error',
  cliParity: 'yes',
  title: 'Local code of a task that no deployment packs',
  why: 'Where the `code_source_path` of an `ai_runtime_task` is a directory of the bundle, the Databricks CLI packs and uploads it with a deployment. It refuses to where that cannot work: a directory outside of what is synchronised, a task that a `for_each_task` repeats, a job whose files come from its `git_source`, a bundle with `experimental.immutable_folder`. The path is relative to the directory that is synchronised, whichever file it stands in. Name a directory of the bundle, or a path of the workspace or of a volume.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      git_source:
        git_url: https://github.com/bank/risk
        git_provider: gitHub
        git_tag: v1.0.0
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
    const root = syncRootOf(config, bundle)
    const isImmutable = isTrue(valueAt(config, ['experimental', 'immutable_folder']))
    /** Why the code is not packed, the end of a sentence. */
    const reasonOf = ({ task, job, resolved }: CodeSource) => {
      if (task.nested) return 'a "for_each_task" repeats its task'
      if (!isInside(root, resolved)) return 'it lies outside of the directory that is synchronised'
      // What is no directory is uploaded like a library.
      if (bundle.listing?.kindOf(resolved) !== 'directory') return undefined
      if (isMapSet(valueAt(job.value, ['git_source']))) return 'the files of its job come from "git_source"'
      return isImmutable ? 'the bundle has "experimental.immutable_folder"' : undefined
    }
    for (const source of codeSourcesOf(config, bundle)) {
      const reason = reasonOf(source)
      if (reason === undefined) continue
      yield {
        message: `The code "${source.written}" is not deployed: ${reason}.`,
        at: placeOf(source.value),
        path: source.path,
        hint: 'Name a path of the workspace or of a volume, where the code is put by other means.',
      }
    }
  },
}
