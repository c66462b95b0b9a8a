import { exampleFiles } from './bundle.ts'
import { applications } from './corpus/applications.ts'
import { finePrint } from './corpus/fine-print.ts'
import { anchors, clashes, least } from './corpus/mistakes.ts'
import { modelTraining } from './corpus/model-training.ts'
import { pipelines, pythonResources } from './corpus/pipelines.ts'
import { variables } from './corpus/variables.ts'

/** A bundle as somebody could have written it, by path. */
export interface CorpusBundle {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
}

/** Bundles of all kinds: where a test needs many that are unlike each other. */
export const CORPUS: readonly CorpusBundle[] = Object.entries({
  modelTraining,
  variables,
  pipelines,
  pythonResources,
  applications,
  finePrint,
  clashes,
  anchors,
  least,
}).map(([name, text]) => ({ name, files: exampleFiles(text) }))
