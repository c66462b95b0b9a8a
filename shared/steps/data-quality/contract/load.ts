import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { readDocument } from '../../../documents/document.ts'
import { expandGlob } from '../../../engines/files/glob.ts'
import { formatPlace, type Problem, StepError, shownPath } from '../../../kernel/index.ts'
import { dataQualityErrors } from '../errors.ts'
import { compileContract } from './compile.ts'
import type { Contract } from './contract.ts'
import { validateContract } from './validate.ts'

const CONTRACT_FILE = /\.(?:ya?ml|json)$/i
/** A contract of 2,000 columns has about 0.3 MB. */
const CONTRACT = {
  noun: 'data contract',
  maxBytes: 4 * 1024 * 1024,
  split: 'Split the contract, one dataset a file.',
}
/** More than a person corrects in one go. */
const MAX_PROBLEMS = 100

/**
 * Reads, validates and compiles every contract that the patterns name, in the order of the files' paths.
 * @throws StepError `CONTRACT_INVALID` with every mistake of every file, at its file, line and column;
 *   `CONTRACT_NOT_FOUND` when there is no such file.
 */
export async function loadContracts(options: {
  readonly patterns: readonly string[]
  readonly workspace: string
}): Promise<readonly Contract[]> {
  const { files, missing } = await findFiles(options.patterns, options.workspace)
  const contracts: Contract[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const result = await loadContract(file, shownPath(file, options.workspace))
    problems.push(...inOrder(result.problems))
    if (result.contract !== undefined) contracts.push(result.contract)
  }
  problems.push(...datasetsNamedTwice(contracts))
  if (problems.length > 0) throw invalid([...missing, ...problems])
  if (missing.length > 0) {
    throw new StepError(dataQualityErrors.CONTRACT_NOT_FOUND, 'A contract was not found.', { problems: missing })
  }
  return contracts
}

/** A glob takes up files with the suffix of a contract only; a path that is named outright is read whatever its name. */
async function findFiles(patterns: readonly string[], workspace: string) {
  const files = new Set<string>()
  const missing: Problem[] = []
  for (const pattern of patterns) {
    const found = await expandGlob(pattern, workspace)
    const usable = /[*?[]/.test(pattern) ? found.filter((file) => CONTRACT_FILE.test(file)) : found
    if (usable.length === 0) {
      missing.push({
        message: `No contract matches "${pattern}".`,
        hint: 'Paths are relative to the workspace; a glob takes up *.yaml, *.yml and *.json.',
      })
    }
    for (const file of usable) files.add(file)
  }
  return { files: [...files].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), missing }
}

async function loadContract(
  path: string,
  file: string,
): Promise<{ readonly contract?: Contract; readonly problems: readonly Problem[] }> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return { message: `The file cannot be read: ${reason}`, at: { file } }
  })
  if ('message' in bytes) return { problems: [bytes] }
  const document = readDocument(file, bytes, CONTRACT)
  if (!('value' in document)) return { problems: document }
  const invalidBySchema = await validateContract(document)
  // What does not follow the standard cannot be read any further.
  if (invalidBySchema.length > 0) return { problems: invalidBySchema }
  const { contract, problems } = compileContract(document, createHash('sha256').update(bytes).digest('hex'))
  return { contract, problems }
}

/** As the file reads, whatever found them first. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  )
}

/** Checks, results and the input `data` speak of a dataset by its name alone. */
function datasetsNamedTwice(contracts: readonly Contract[]): Problem[] {
  const first = new Map<string, Contract>()
  return contracts.flatMap((contract) =>
    contract.datasets.flatMap((dataset) => {
      const name = dataset.name.toLowerCase()
      const other = first.get(name)
      if (other === undefined) first.set(name, contract)
      // Twice in one contract is reported by the compiler.
      if (other === undefined || other === contract) return []
      const at = other.datasets.find((candidate) => candidate.name.toLowerCase() === name)?.at
      return [
        {
          message: `The dataset "${dataset.name}" is declared by two contracts; first at ${at === undefined ? other.file : formatPlace(at)}.`,
          at: dataset.at,
          hint: 'Rename one of them, or check the contracts in two steps.',
        },
      ]
    }),
  )
}

function invalid(problems: readonly Problem[]): StepError {
  const count = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`
  const shown = problems.slice(0, MAX_PROBLEMS)
  const more = problems.length - shown.length
  return new StepError(dataQualityErrors.CONTRACT_INVALID, `${count} in the contracts.`, {
    hint: 'Correct the contracts; nothing was checked.',
    problems: more === 0 ? shown : [...shown, { message: `…and ${more} more.` }],
  })
}
