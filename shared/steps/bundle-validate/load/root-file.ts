import { StepError } from '../../../kernel/index.ts'
import { bundleErrors } from '../errors.ts'
import type { Folder } from './folder.ts'
import { join } from './tree.ts'

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

/** Names that are looked at for bundles, level by level, so that the error can name some. */
const LOOK_AT = 2_000
const LEVELS = 4
const NAMED = 3
/** Too many directories, and no bundles of anybody's own. */
const PASSED_BY = new Set(['node_modules', 'site-packages', 'venv', '__pycache__'])

async function nearby(folder: Folder): Promise<string | undefined> {
  const { found, more } = await bundlesBelow(folder)
  const [first] = found
  if (first === undefined) return undefined
  const path = (directory: string) => (folder.prefix === '' ? directory : `${folder.prefix}/${directory}`)
  if (found.length === 1 && !more) {
    return `There is a "${first.file}" in "${path(first.directory)}": set the input "bundle" to that directory.`
  }
  const named = found.map(({ directory }) => `"${path(directory)}"`).join(', ')
  return `There are bundles in ${named}${more ? ' and others' : ''}: set the input "bundle" to one of these directories.`
}

interface Found {
  readonly directory: string
  readonly file: string
}

/** The first few, and whether there are more; one bundle is not looked through for another. */
async function bundlesBelow(folder: Folder): Promise<{ readonly found: readonly Found[]; readonly more: boolean }> {
  const found: Found[] = []
  let left = LOOK_AT
  let directories = ['']
  for (let level = 0; level < LEVELS; level++) {
    const below: string[] = []
    for (const parent of directories) {
      for (const name of await folder.list(parent)) {
        if (name.startsWith('.') || PASSED_BY.has(name)) continue
        if (left-- <= 0) return { found, more: false }
        const directory = join(parent, name)
        if ((await folder.look(directory))?.kind !== 'directory') continue
        const file = await rootFileIn(folder, directory)
        if (file === undefined) below.push(directory)
        else if (found.length === NAMED) return { found, more: true }
        else found.push({ directory, file })
      }
    }
    directories = below
  }
  return { found, more: false }
}

async function rootFileIn(folder: Folder, directory: string): Promise<string | undefined> {
  for (const name of ROOT_FILES) if ((await folder.look(join(directory, name)))?.kind === 'file') return name
  return undefined
}
