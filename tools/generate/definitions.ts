import { existsSync, readdirSync } from 'node:fs'
import { type ErrorKind, type StepDefinition, StepError } from '../../shared/kernel/index.ts'
import { inRoot } from '../root.ts'

/** A step with the name under which its definition is exported. */
export interface FoundStep {
  readonly definition: StepDefinition
  readonly exportName: string
}

/** Every folder of `shared/steps` that holds a definition, in the order of names. */
export async function findSteps(): Promise<FoundStep[]> {
  const ids = readdirSync(inRoot('shared/steps'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(inRoot('shared/steps', entry.name, 'definition.ts')))
    .map((entry) => entry.name)
    .sort()
  const steps: FoundStep[] = []
  // One after another: what two of them import at once confuses the module loader of the tests.
  for (const id of ids) steps.push(await findStep(id))
  return steps
}

async function findStep(id: string): Promise<FoundStep> {
  const module: Record<string, unknown> = await import(`../../shared/steps/${id}/definition.ts`)
  const found = Object.entries(module).filter((entry): entry is [string, StepDefinition] => isStep(entry[1]))
  const [first] = found
  if (first === undefined || found.length > 1) {
    throw new Error(`shared/steps/${id}/definition.ts must export exactly one step; it exports ${found.length}.`)
  }
  const [exportName, definition] = first
  if (definition.id !== id) throw new Error(`The step of shared/steps/${id} calls itself "${definition.id}".`)
  return { definition, exportName }
}

function isStep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && 'task' in value && 'load' in value
}

/** Every kind of error that a module declares, with the folder that declares it. */
export async function findErrors(): Promise<{ readonly folder: string; readonly kinds: readonly ErrorKind[] }[]> {
  const files = ['kernel/error.ts', ...errorFiles('')]
  return await Promise.all(
    files.map(async (file) => {
      const module: Record<string, unknown> = await import(`../../shared/${file}`)
      const kinds = Object.values(module).flatMap((value) => (isErrorTable(value) ? Object.values(value) : []))
      return { folder: file.slice(0, file.lastIndexOf('/')), kinds }
    }),
  )
}

function errorFiles(folder: string): string[] {
  return readdirSync(inRoot('shared', folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return errorFiles(path)
      return entry.name === 'errors.ts' ? [path] : []
    })
}

function isErrorTable(value: unknown): value is Readonly<Record<string, ErrorKind>> {
  if (typeof value !== 'object' || value === null || value instanceof StepError) return false
  const entries: [string, unknown][] = Object.entries(value)
  return entries.length > 0 && entries.every(([code, kind]) => isErrorKind(kind) && kind.code === code)
}

function isErrorKind(value: unknown): value is ErrorKind {
  return typeof value === 'object' && value !== null && 'code' in value && 'exit' in value && 'doc' in value
}
