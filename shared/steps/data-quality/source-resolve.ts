import { isAbsolute, relative, sep } from 'node:path'
import { findFiles, show } from '../../engines/files/find.ts'
import { inspectFiles } from '../../engines/files/inspect.ts'
import type { Source } from '../../engines/files/source.ts'
import { type Place, type Problem, StepError } from '../../kernel/index.ts'
import { nearestWord } from '../../kernel/suggest.ts'
import type { DatasetContract } from './check.ts'
import type { Contract, ContractServer } from './contract/contract.ts'
import { dataQualityErrors } from './errors.ts'
import { withoutMaskedKeys } from './masked.ts'

/** The part of a contract that says where its data is. */
export type Located = Pick<Contract, 'file' | 'servers' | 'datasets'>

export interface ResolveOptions {
  readonly contracts: readonly Located[]
  /** Lines of the input `data`: `dataset=path`, or one path for the only dataset. */
  readonly data: readonly string[]
  /** The input `server`. */
  readonly server: string | undefined
  readonly workspace: string
  /** Ends the look at a large packed file. */
  readonly signal: AbortSignal
}

/** Where a dataset's files are, in the words of the user. */
interface Named {
  readonly pattern: string
  readonly format: string | undefined
  readonly delimiter: string | undefined
  /** `input data`, or `server "production" of contracts/trades.odcs.yaml`. */
  readonly by: string
  readonly at?: Place
}

/**
 * Finds the files of every dataset and looks at each: existing, not empty, of one format, and whole as far as that
 * shows before the engine reads it.
 * @throws StepError that lists every mistake of every dataset
 */
export async function resolveSources(options: ResolveOptions): Promise<ReadonlyMap<DatasetContract, Source>> {
  const named = nameSources(options)
  const sources = new Map<DatasetContract, Source>()
  const failures: StepError[] = []
  for (const [dataset, where] of named) {
    try {
      sources.set(dataset, await resolveSource(dataset, where, options))
    } catch (error) {
      if (!(error instanceof StepError)) throw error
      failures.push(error)
    }
  }
  const [first] = failures
  if (first === undefined) return sources
  if (failures.length === 1) throw first
  const problems = failures.flatMap(({ message, hint, problems: own }): Problem[] =>
    own.length > 0 ? [...own] : [{ message, ...(hint === undefined ? {} : { hint }) }],
  )
  throw new StepError(first.kind, `The data of ${failures.length} datasets cannot be used.`, { problems })
}

async function resolveSource(
  dataset: DatasetContract,
  where: Named,
  { workspace, signal }: ResolveOptions,
): Promise<Source> {
  const shown = (path: string) => withoutMaskedKeys(show(path, workspace), dataset)
  const found = await findFiles({ dataset: dataset.name, pattern: where.pattern, by: where.by, workspace, shown })
  const { format, bytes, delimiter } = await inspectFiles(found.files, { declared: where.format, shown, signal })
  return {
    format,
    files: found.files,
    pattern: withoutMaskedKeys(relativePattern(where.pattern, workspace), dataset),
    bytes,
    partitions: found.partitions,
    ...((where.delimiter ?? delimiter) === undefined ? {} : { delimiter: where.delimiter ?? delimiter ?? ',' }),
  }
}

/** Which path belongs to which dataset: the input first, then the contract's server. */
function nameSources({ contracts, data, server }: ResolveOptions): Map<DatasetContract, Named> {
  const datasets = contracts.flatMap((contract) => contract.datasets)
  const problems: Problem[] = []
  const paths = parseData(data, datasets, problems)
  const named = new Map<DatasetContract, Named>()
  for (const contract of contracts) {
    for (const dataset of contract.datasets) {
      const path = paths.get(dataset.name)
      if (path !== undefined) {
        named.set(dataset, { pattern: path, format: undefined, delimiter: undefined, by: 'the input data' })
        continue
      }
      const found = fromServer(contract, dataset, server)
      if ('message' in found) problems.push(found)
      else named.set(dataset, found)
    }
  }
  if (problems.length > 0) {
    throw new StepError(dataQualityErrors.DATA_NOT_NAMED, 'It is not clear which files to check.', { problems })
  }
  return named
}

function parseData(
  lines: readonly string[],
  datasets: readonly DatasetContract[],
  problems: Problem[],
): Map<string, string> {
  const names = [...new Set(datasets.map(({ name }) => name))]
  const paths = new Map<string, string>()
  for (const line of lines) {
    // Dataset names may hold anything, so the longest one that fits is meant.
    const name = names
      .filter((one) => line.startsWith(`${one}=`) || line.startsWith(`${one} =`))
      .sort((a, b) => b.length - a.length)[0]
    const path = name === undefined ? undefined : line.slice(line.indexOf('=', name.length) + 1).trim()
    if (name !== undefined && path !== undefined) {
      if (paths.has(name)) problems.push({ message: `The input data names the dataset "${name}" twice.` })
      if (path === '')
        problems.push({
          message: `The input data gives no path for "${name}".`,
          hint: `For example ${name}=data/${name}/*.parquet`,
        })
      paths.set(name, path)
      continue
    }
    // `trade=x` is a misspelt dataset; `data/day=1/x` and `*.parquet` are paths.
    const prefix = /^([^=/\\*?[]+)=/.exec(line)?.[1]?.trim()
    const [only] = names
    if (prefix !== undefined) {
      const guess = nearestWord(prefix, names)
      problems.push({
        message: `The input data names the dataset "${prefix}", which no contract has.`,
        hint:
          guess === undefined
            ? `Datasets are ${names.join(', ')}. A path that holds "=" starts with ./`
            : `Did you mean "${guess}"?`,
      })
    } else if (only !== undefined && names.length === 1 && lines.length === 1) paths.set(only, line)
    else {
      problems.push({
        message: `The input data has the path ${JSON.stringify(line)} without a dataset, and there ${names.length === 1 ? 'are several lines' : `are ${names.length} datasets`}.`,
        hint: `Write one dataset=path per line; datasets are ${names.join(', ')}.`,
      })
    }
  }
  return paths
}

function fromServer(contract: Located, dataset: DatasetContract, wanted: string | undefined): Named | Problem {
  const server = chooseServer(contract, dataset, wanted)
  if ('message' in server) return server
  const { path, at } = server
  const by = `the server "${server.server}" of ${contract.file}`
  if (server.type !== 'local') {
    return {
      message: `The server "${server.server}" is of type ${JSON.stringify(server.type)}; this step reads local files.`,
      hint: `Fetch the files first and name them with data: ${dataset.name}=<path>`,
      at,
    }
  }
  if (path === undefined || path.trim() === '') {
    return {
      message: `The server "${server.server}" has no path.`,
      hint: 'For example path: data/{model}/*.parquet',
      at,
    }
  }
  if (contract.datasets.length > 1 && !path.includes('{model}')) {
    return {
      message: `The server "${server.server}" has one path for ${contract.datasets.length} datasets.`,
      hint: `Put {model} where the dataset's name stands, e.g. path: data/{model}/*.parquet`,
      at,
    }
  }
  const pattern = path.replaceAll('{model}', dataset.physicalName)
  return { pattern, format: server.format, delimiter: server.delimiter, by, at }
}

function chooseServer(
  contract: Located,
  dataset: DatasetContract,
  wanted: string | undefined,
): ContractServer | Problem {
  const { servers, file } = contract
  const list = servers.map(({ server, type }) => `${server} (${type})`).join(', ')
  if (wanted !== undefined) {
    const found = servers.find(({ server }) => server === wanted)
    if (found !== undefined) return found
    const guess = nearestWord(
      wanted,
      servers.map(({ server }) => server),
    )
    const hint = servers.length === 0 ? 'It has no servers.' : `It has ${list}.`
    return {
      message: `${file} has no server "${wanted}".`,
      hint: guess === undefined ? hint : `Did you mean "${guess}"? ${hint}`,
    }
  }
  const local = servers.filter(({ type }) => type === 'local')
  const [only] = local
  if (only !== undefined && local.length === 1) return only
  if (local.length > 1) {
    const names = local.map(({ server }) => server).join(', ')
    return {
      message: `${file} has ${local.length} local servers: ${names}.`,
      hint: `Choose one with server: ${only?.server}`,
    }
  }
  return {
    message: `Nothing says where the files of "${dataset.name}" are${servers.length === 0 ? '' : `; ${file} has servers ${list}, none of them local`}.`,
    hint: `Name them with data: ${dataset.name}=data/${dataset.name}/*.parquet, or give the contract a server of type local.`,
    at: dataset.at,
  }
}

function relativePattern(pattern: string, workspace: string): string {
  if (!isAbsolute(pattern)) return pattern
  const inside = relative(workspace, pattern)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? pattern : inside.split(sep).join('/')
}
