import type { FileKind } from '../load/listing.ts'
import { dependencyPathsOf } from '../paths/dependency-paths.ts'
import { localPathsTo } from '../paths/local-path.ts'
import { type NamedFile, READ_ON_THE_SPOT } from '../paths/named-file.ts'
import { expandedPatterns } from '../paths/named-pattern.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'path-wrong-kind',
  severity: 'error',
  cliParity: 'yes',
  title: 'A notebook where a file is expected, or the other way round',
  why: 'A notebook is an `.ipynb`, or a source file whose first line is the comment `# Databricks notebook source` (`--` in SQL, `//` in Scala). The workspace keeps notebooks and files apart: a notebook task does not run a plain file, and a Python task does not run a notebook. Either add or remove that first line, or use the other kind of task.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          notebook_task:
            notebook_path: src/train.py
# file: src/train.py
print("training")
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      tasks:
        - task_key: train
          spark_python_task:
            python_file: src/train.py
# file: src/train.py
print("training")
`,
  *checkTarget({ config }, bundle) {
    const { listing } = bundle
    const kindOf = ({ resolved }: NamedFile) => listing?.kindOf(resolved)
    const isWrong = (file: NamedFile) => {
      const kind = kindOf(file)
      // What is read on the spot may be a notebook, too.
      if (kind !== 'directory' && READ_ON_THE_SPOT.has(file.type)) return false
      return !OTHERS_SPEAK_OF.has(kind) && kind !== file.expected
    }
    for (const found of localPathsTo(config, bundle, isWrong)) {
      const { file, written, at } = found
      const { expected } = file
      const kind = kindOf(file)
      yield {
        message: `"${written}" is a ${kind}; a ${expected} is expected here.`,
        at,
        path: found.path,
        hint: HINTS[`${kind ?? 'missing'} for ${expected}`] ?? `Name a ${expected}.`,
      }
    }
    for (const { flag, written, resolved, path, at } of dependencyPathsOf(config, bundle).flagged) {
      const kind = listing?.kindOf(resolved)
      if (kind !== 'directory' && kind !== 'notebook' && kind !== 'broken') continue
      const what = kind === 'directory' ? kind : 'notebook'
      yield {
        message: `"${written}" is a ${what}; a file is expected here.`,
        at,
        path,
        hint: flag === '-e' ? EDITABLE : 'Name a requirements file.',
      }
    }
    for (const { expected, written, glob, path, at } of expandedPatterns(config, bundle)) {
      const wrong = (listing?.filesOf(glob) ?? []).filter((resolved) =>
        isWrong({ resolved, expected, type: undefined }),
      )
      const [first, ...others] = wrong
      if (first === undefined) continue
      const more =
        others.length === 0 ? '' : `, nor ${others.length === 1 ? 'is 1 other' : `are ${others.length} others`}`
      yield {
        message: `"${written}" matches "${first}", which is no ${expected}${more}.`,
        at,
        path,
        hint: `Let it match each ${expected} and nothing else, or list them.`,
      }
    }
  },
}

/** The Databricks CLI (1.12.1) looks for a file behind this flag of pip, too. */
const EDITABLE = 'Nothing can be installed in place there: build a wheel, and name that.'

/** Nobody looked, nothing is there, it cannot be read, or nobody may look. */
const OTHERS_SPEAK_OF = new Set<FileKind | undefined>([undefined, 'missing', 'broken', 'outside'])

const HINTS: Partial<Record<`${FileKind} for ${NamedFile['expected']}`, string>> = {
  'file for notebook': 'Make it a notebook by its first line, "# Databricks notebook source", or use a task for files.',
  'notebook for file': 'Remove its first line, "Databricks notebook source", or use a task for notebooks.',
}
