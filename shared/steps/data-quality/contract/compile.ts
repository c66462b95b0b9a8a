import type { PlacedDocument } from '../../../documents/document.ts'
import type { Problem } from '../../../kernel/index.ts'
import type { DatasetContract } from '../check.ts'
import type { Contract, ContractServer } from './contract.ts'
import { type Dataset, readDataset, withUniqueIds } from './dataset.ts'
import { implicitChecks, primaryKeyChecks, readPrimaryKey } from './implicit.ts'
import type { OdcsContract } from './odcs.ts'
import { relationshipChecks } from './relationships.ts'
import { ruleChecks } from './rules.ts'
import { problem, type Scope, say } from './scope.ts'

/** Compiles a document that is valid by the standard's JSON Schema. The contract counts only when no problem is left. */
export function compileContract(
  document: PlacedDocument,
  digest: string,
): { readonly contract: Contract; readonly problems: readonly Problem[] } {
  const scope: Scope = { document, problems: [], findings: [] }
  const source = document.value as OdcsContract
  const objects = source.schema ?? []
  if (objects.length === 0) {
    problem(
      scope,
      source.schema === undefined ? [] : ['schema'],
      'The contract has no schema.',
      'Add schema with at least one dataset.',
    )
  }
  const sets = objects.map((object, index) => readDataset(scope, object, ['schema', index], source.apiVersion))
  namedOnce(scope, sets)
  const contract: Contract = {
    id: source.id,
    version: source.version,
    name: source.name,
    apiVersion: source.apiVersion,
    file: document.file,
    digest,
    servers: readServers(scope, source),
    datasets: maskTogether(sets.map((dataset) => compileDataset(dataset, sets, source))),
    findings: scope.findings,
  }
  return { contract, problems: scope.problems }
}

function compileDataset(dataset: Dataset, all: readonly Dataset[], source: OdcsContract): DatasetContract {
  const { scope, path } = dataset
  const key = readPrimaryKey(dataset)
  const primaryKey = key.map((of) => of.physicalName)
  const checks = withUniqueIds([
    ...implicitChecks(dataset, primaryKey),
    ...primaryKeyChecks(dataset, key),
    ...relationshipChecks(dataset, all),
    ...ruleChecks(dataset),
  ])
  if (checks.length === 0) {
    say(
      scope,
      'contract-empty',
      'warning',
      path,
      `Nothing is checked about "${dataset.name}": it has no rules and no types.`,
    )
  }
  return {
    name: dataset.name,
    physicalName: dataset.source.physicalName ?? dataset.name,
    contractId: source.id,
    contractVersion: source.version,
    at: scope.document.place([...path, 'name']),
    columns: dataset.columns,
    primaryKey,
    checks,
  }
}

/** A foreign key holds the values of the column that it leads to: where one of the two is masked, both are. */
function maskTogether(datasets: readonly DatasetContract[]): DatasetContract[] {
  const id = (dataset: string, column: string) => JSON.stringify([dataset, column])
  const masked = new Set(
    datasets.flatMap(({ name, columns }) =>
      columns.filter((of) => of.masked).map(({ physicalName }) => id(name, physicalName)),
    ),
  )
  const pairs = datasets.flatMap(({ name, checks }) =>
    checks.flatMap(({ measure }) => {
      if (measure.kind !== 'orphans') return []
      const { references } = measure
      return measure.key.map((key, index) => [id(name, key), id(references.dataset, references.key[index] ?? '')])
    }),
  )
  // A masked column at the end of a chain masks the chain: once for each link at most.
  for (let before = -1; before < masked.size; ) {
    before = masked.size
    for (const pair of pairs) if (pair.some((end) => masked.has(end))) for (const end of pair) masked.add(end)
  }
  return datasets.map((dataset) => ({
    ...dataset,
    columns: dataset.columns.map((of) => ({ ...of, masked: masked.has(id(dataset.name, of.physicalName)) })),
  }))
}

/** Datasets are views of one engine, which takes names that differ in letter case only for one. */
function namedOnce(scope: Scope, sets: readonly Dataset[]): void {
  const lines = new Map<string, number | undefined>()
  for (const dataset of sets) {
    const at = [...dataset.path, 'name']
    const name = dataset.name.toLowerCase()
    if (dataset.name.trim() === '') problem(scope, at, 'The name of the dataset is empty.')
    else if (lines.has(name)) {
      problem(
        scope,
        at,
        `The dataset "${dataset.name}" is declared twice; first in line ${lines.get(name)}.`,
        'Rename one of them.',
      )
    } else lines.set(name, scope.document.place(at).line)
  }
}

function readServers(scope: Scope, source: OdcsContract): ContractServer[] {
  const lines = new Map<string, number | undefined>()
  return (source.servers ?? []).flatMap((server, index) => {
    const path = ['servers', index]
    // ODCS 3.0 lets a server have no name; nothing can then ask for it.
    const { server: name, type } = server
    if (name === undefined || type === undefined) return []
    if (lines.has(name)) {
      problem(
        scope,
        [...path, 'server'],
        `The server "${name}" is given twice; first in line ${lines.get(name)}.`,
        'Rename one of them.',
      )
    }
    const at = scope.document.place([...path, 'server'])
    lines.set(name, at.line)
    const { format, delimiter } = server
    return [{ server: name, type, path: server.path ?? server.location, format, delimiter, at }]
  })
}
