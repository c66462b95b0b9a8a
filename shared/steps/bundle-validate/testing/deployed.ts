import { printDeployed } from '../print-deployed.ts'
import { readTargets } from '../read-targets.ts'
import { coreSchema } from '../schema/core/core-schema.ts'
import type { BundleSchema } from '../schema/schema.ts'
import { exampleFiles, type Files, memoryFolder } from './bundle.ts'

interface DeployedOptions {
  /** Where in the workspace the bundle lies. */
  readonly prefix?: string
  /** Which target; the only one without it. */
  readonly target?: string
  readonly schema?: BundleSchema
  readonly print?: 'effective' | 'locations'
}

/** The document that is printed of one target. */
export async function printedFrom(files: Files, options: DeployedOptions = {}) {
  const { prefix = '', target = 'default', schema = coreSchema, print = 'effective' } = options
  const folder = memoryFolder(typeof files === 'string' ? exampleFiles(files) : files, prefix)
  const { signal } = new AbortController()
  const reading = { targets: [target], variables: new Map(), env: {}, schema, signal }
  const { bundle, targets } = await readTargets(folder, reading)
  return JSON.parse(await printDeployed(targets, bundle, { targets: [target], print, schema }))
}
