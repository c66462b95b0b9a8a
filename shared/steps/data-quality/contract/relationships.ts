import type { Path } from '../../../documents/document.ts'
import { nearestWord } from '../../../kernel/suggest.ts'
import type { ContractColumn, DataCheck } from '../check.ts'
import { NO_FAILING_ROWS, skipped } from './checks.ts'
import type { Dataset } from './dataset.ts'
import type { OdcsProperty, OdcsRelationship } from './odcs.ts'
import { problem, quote, say } from './scope.ts'

/** Where a reference leads. `elsewhere`: legal, but not to a column that this run can look up. */
type Target =
  | { readonly kind: 'column'; readonly dataset: Dataset; readonly column: ContractColumn }
  | { readonly kind: 'elsewhere'; readonly reason: string }

/** Foreign keys of the properties and of the dataset itself. */
export function relationshipChecks(dataset: Dataset, all: readonly Dataset[]): DataCheck[] {
  const ofProperties = (dataset.source.properties ?? []).flatMap((property, index) => {
    const of = dataset.columns.find((candidate) => candidate.name === property.name)
    if (of === undefined) return []
    return (property.relationships ?? []).flatMap((relationship, number) => {
      const path = [...dataset.path, 'properties', index, 'relationships', number]
      return orphanCheck(dataset, all, [{ kind: 'column', dataset, column: of }], relationship, path)
    })
  })
  const ofDataset = (dataset.source.relationships ?? []).flatMap((relationship, number) => {
    const path = [...dataset.path, 'relationships', number]
    const from = references(relationship.from ?? [], [...path, 'from']).map(([text, at]) =>
      target(dataset, all, text, at),
    )
    return orphanCheck(dataset, all, from, relationship, path)
  })
  return [...ofProperties, ...ofDataset]
}

function orphanCheck(
  dataset: Dataset,
  all: readonly Dataset[],
  from: readonly (Target | undefined)[],
  relationship: OdcsRelationship,
  path: Path,
): DataCheck[] {
  const to = references(relationship.to, [...path, 'to']).map(([text, at]) => target(dataset, all, text, at))
  if (from.length !== to.length) {
    problem(
      dataset.scope,
      [...path, 'to'],
      `The relationship leads from ${from.length} column${from.length === 1 ? '' : 's'} to ${to.length}.`,
      'Name as many columns on both sides, in the same order.',
    )
    return []
  }
  if ([...from, ...to].includes(undefined)) return []
  const written = [relationship.to].flat().join(', ')
  const fromColumns = columnsOf(from)
  const toColumns = columnsOf(to)
  const names = fromColumns.map(({ column }) => column.name).join(', ')
  const about = {
    id: `${names === '' ? dataset.name : names}.relationships`,
    title: `${names === '' ? dataset.name : names}: is in ${written}`,
    origin: 'relationships',
    dimension: 'consistency',
    severity: 'error',
    at: dataset.scope.document.place(path),
    columns: fromColumns.map(({ column }) => column.physicalName),
  } as const
  const referenced = new Set(toColumns.map((end) => end.dataset.name))
  const reason =
    reasonOf([...from, ...to]) ??
    (fromColumns.some((end) => end.dataset !== dataset)
      ? `it starts in another dataset than "${dataset.name}"`
      : referenced.size > 1
        ? 'it leads to more than one dataset'
        : undefined)
  const [name] = referenced
  if (reason !== undefined || name === undefined) {
    say(
      dataset.scope,
      'contract-not-executable',
      'warning',
      path,
      `The relationship to ${written} is skipped: ${reason}.`,
    )
    return [skipped({ ...about, severity: 'note' }, reason ?? 'it leads nowhere')]
  }
  const references_ = { dataset: name, key: toColumns.map(({ column }) => column.physicalName) }
  return [
    {
      ...about,
      measure: { kind: 'orphans', key: about.columns, references: references_ },
      expectation: NO_FAILING_ROWS,
    },
  ]
}

function references(value: string | readonly string[], path: Path): (readonly [string, Path])[] {
  return typeof value === 'string' ? [[value, path]] : value.map((text, index) => [text, [...path, index]])
}

function columnsOf(targets: readonly (Target | undefined)[]): Extract<Target, { kind: 'column' }>[] {
  return targets.filter((end): end is Extract<Target, { kind: 'column' }> => end?.kind === 'column')
}

function reasonOf(targets: readonly (Target | undefined)[]): string | undefined {
  return targets.find((end): end is Extract<Target, { kind: 'elsewhere' }> => end?.kind === 'elsewhere')?.reason
}

/**
 * `dataset.property` by names, or `schema/<id>/properties/<id>` by ids; before a `#`, the file or address of
 * another contract.
 */
function target(dataset: Dataset, all: readonly Dataset[], text: string, path: Path): Target | undefined {
  const hash = text.indexOf('#')
  if (hash > 0) return { kind: 'elsewhere', reason: `${quote(text)} is in another contract` }
  const reference = text.slice(hash + 1).replace(/^\//, '')
  return reference.startsWith('schema/') ? byId(dataset, all, reference, path) : byName(dataset, all, reference, path)
}

function byName(dataset: Dataset, all: readonly Dataset[], reference: string, path: Path): Target | undefined {
  // A dataset's name may hold dots itself: the longest one that fits is meant.
  const found = all
    .filter((candidate) => reference.startsWith(`${candidate.name}.`))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (found !== undefined) return inDataset(dataset, found, reference.slice(found.name.length + 1).split('.'), path)
  const name = reference.split('.')[0] ?? reference
  return unknownDataset(
    dataset,
    name,
    all.map((candidate) => candidate.name),
    path,
  )
}

function byId(dataset: Dataset, all: readonly Dataset[], reference: string, path: Path): Target | undefined {
  const [, id = '', ...rest] = reference.split('/')
  const found = all.find((candidate) => candidate.source.id === id) ?? all.find((candidate) => candidate.name === id)
  if (found === undefined) {
    return unknownDataset(
      dataset,
      id,
      all.map((candidate) => candidate.source.id ?? candidate.name),
      path,
    )
  }
  const steps = rest.filter((_, index) => index % 2 === 1)
  const properties: readonly OdcsProperty[] = found.source.properties ?? []
  const [first = '', ...deeper] = steps
  const property = properties.find((candidate) => candidate.id === first)
  return inDataset(dataset, found, [property?.name ?? first, ...deeper], path)
}

function inDataset(dataset: Dataset, found: Dataset, steps: readonly string[], path: Path): Target | undefined {
  const [name = '', ...deeper] = steps
  const column = found.column(name)
  if (column === undefined) {
    const near = nearestWord(
      name,
      found.columns.map((candidate) => candidate.name),
    )
    const hint = near === undefined ? undefined : `Did you mean "${found.name}.${near}"?`
    return problem(dataset.scope, path, `"${found.name}" declares no property "${name}".`, hint)
  }
  if (deeper.length > 0) return { kind: 'elsewhere', reason: `it is about a field inside the column "${column.name}"` }
  return { kind: 'column', dataset: found, column }
}

/** Contracts may point at datasets that they do not hold; a name that nearly is one of theirs is a mistake. */
function unknownDataset(dataset: Dataset, name: string, known: readonly string[], path: Path): Target | undefined {
  const near = nearestWord(name, known)
  if (near === undefined) return { kind: 'elsewhere', reason: `this contract holds no dataset ${quote(name)}` }
  return problem(dataset.scope, path, `The contract holds no dataset "${name}". Did you mean "${near}"?`)
}
