import { StepError } from '../../../kernel/index.ts'
import { bundleErrors } from '../errors.ts'
import type { Folder } from './folder.ts'

/** The names that the Databricks CLI looks for. */
export const ROOT_FILES = ['databricks.yml', 'databricks.yaml', 'bundle.yml', 'bundle.yaml'] as const

/** @throws StepError when there is none, or more than one. */
export async function findRootFile(folder: Folder): Promise<string> {
  const where = folder.prefix === '' ? 'The workspace' : `The directory "${folder.prefix}"`
  const top = await folder.look('')
  if (top === undefined) throw notFound(`${where} does not exist.`)
  if (top.kind === 'outside') throw new StepError(bundleErrors.BUNDLE_OUTSIDE, `${where} lies outside the workspace.`)
  if (top.kind !== 'directory')
    throw notFound(`"${folder.prefix}" is not a directory.`, 'Name the directory, not a file.')
  const found: string[] = []
  for (const name of ROOT_FILES) if ((await folder.look(name)) !== undefined) found.push(name)
  const [first, second] = found
  if (first === undefined) throw notFound(`${where} has no "databricks.yml".`, await nearby(folder))
  if (second !== undefined) {
    throw new StepError(bundleErrors.BUNDLE_AMBIGUOUS, `${where} has several root files: ${found.join(', ')}.`, {
      hint: `Keep "${first}" and remove or include what the others say.`,
    })
  }
  return first
}

function notFound(message: string, hint = 'Set the input "bundle" to the directory that holds it.'): StepError {
  return new StepError(bundleErrors.BUNDLE_NOT_FOUND, message, { hint })
}

/** Directories that are looked into for a bundle, so that the error can name it. */
const LOOK_INTO = 100

async function nearby(folder: Folder): Promise<string | undefined> {
  const names = (await folder.list('')).filter((name) => !name.startsWith('.')).slice(0, LOOK_INTO)
  for (const name of names) {
    for (const file of ROOT_FILES) {
      if ((await folder.look(`${name}/${file}`))?.kind !== 'file') continue
      const path = folder.prefix === '' ? name : `${folder.prefix}/${name}`
      return `There is a "${file}" in "${path}": set the input "bundle" to that directory.`
    }
  }
  return undefined
}
