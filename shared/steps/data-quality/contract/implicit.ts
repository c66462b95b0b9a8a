import type { Path } from '../../../documents/document.ts'
import { column, isNull } from '../../../engines/sql/expression.ts'
import type { ContractColumn, DataCheck } from '../check.ts'
import { NO_FAILING_ROWS, skipped } from './checks.ts'
import type { Dataset } from './dataset.ts'
import type { OdcsProperty } from './odcs.ts'
import { optionChecks } from './options.ts'
import { problem, say } from './scope.ts'

/** What a property says without a rule: that the column is there, type, options, `required`, `unique`. The key is its own question. */
export function implicitChecks(dataset: Dataset, keyColumns: readonly string[]): DataCheck[] {
  return (dataset.source.properties ?? []).flatMap((property, index) => {
    const of = dataset.columns.find((candidate) => candidate.name === property.name)
    // Declared twice: the mistake is reported already.
    if (of === undefined) return []
    const path = [...dataset.path, 'properties', index]
    return [
      typeCheck(dataset, of, path),
      ...(property.required === true ? [notNull(dataset, of, [...path, 'required'], 'required')] : []),
      // A key of one column is unique by itself; the same question need not be asked twice.
      ...(property.unique === true && !(keyColumns.length === 1 && keyColumns[0] === of.physicalName)
        ? [noDuplicates(dataset, [of], [...path, 'unique'], 'unique')]
        : []),
      ...(property.logicalTypeOptions === undefined
        ? []
        : optionChecks(dataset, of, property.logicalTypeOptions, [...path, 'logicalTypeOptions'])),
      ...nestedChecks(dataset, of, property, path),
    ]
  })
}

/** A property that states no type must still be there: a column that is gone has kept nothing. */
function typeCheck(dataset: Dataset, of: ContractColumn, path: Path): DataCheck {
  const { document } = dataset.scope
  const { name, physicalName, logicalType } = of
  const base = {
    dimension: 'conformity',
    severity: 'error',
    columns: [physicalName],
    expectation: NO_FAILING_ROWS,
  } as const
  if (logicalType === undefined) {
    const measure = { kind: 'columnType', column: physicalName } as const
    const at = document.place(path)
    return { ...base, id: `${name}.column`, title: `${name}: is a column`, origin: 'property', at, measure }
  }
  return {
    ...base,
    id: `${name}.logicalType`,
    title: `${name}: is of the type ${logicalType}`,
    origin: 'logicalType',
    at: document.placeOfKey([...path, 'logicalType']),
    measure: { kind: 'columnType', column: physicalName, logicalTypes: [logicalType, ...(of.alsoHolds ?? [])] },
  }
}

function notNull(dataset: Dataset, of: ContractColumn, path: Path, origin: 'required' | 'primaryKey'): DataCheck {
  return {
    id: `${of.name}.${origin}`,
    title: origin === 'required' ? `${of.name}: is required` : `${of.name}: is required, as part of the primary key`,
    origin,
    dimension: 'completeness',
    severity: 'error',
    at: dataset.scope.document.placeOfKey(path),
    columns: [of.physicalName],
    measure: { kind: 'failingRows', failing: isNull(column(of.physicalName)) },
    expectation: NO_FAILING_ROWS,
  }
}

function noDuplicates(
  dataset: Dataset,
  of: readonly ContractColumn[],
  path: Path,
  origin: 'unique' | 'primaryKey',
): DataCheck {
  const key = of.map((part) => part.physicalName)
  const names = of.map((part) => part.name).join(', ')
  return {
    id: origin === 'unique' ? `${names}.unique` : 'primaryKey',
    title: origin === 'unique' ? `${names}: is unique` : `Primary key (${names}): is unique`,
    origin,
    dimension: 'uniqueness',
    severity: 'error',
    at: dataset.scope.document.placeOfKey(path),
    columns: key,
    measure: { kind: 'duplicates', key },
    expectation: NO_FAILING_ROWS,
  }
}

/** The columns of the primary key: by position where one is given, the rest as they are declared. */
export function readPrimaryKey(dataset: Dataset): ContractColumn[] {
  const parts: { readonly of: ContractColumn; readonly position: number }[] = []
  const taken = new Map<number, string>()
  for (const [index, property] of (dataset.source.properties ?? []).entries()) {
    const position = property.primaryKeyPosition ?? -1
    const path = [...dataset.path, 'properties', index, 'primaryKeyPosition']
    if (property.primaryKey !== true) {
      if (position < 1) continue
      const message = `"${property.name}" has the primary key position ${position}, but is not part of the primary key.`
      problem(dataset.scope, path, message, 'Add primaryKey: true, or remove the position.')
      continue
    }
    const of = dataset.columns.find((candidate) => candidate.name === property.name)
    if (of === undefined) continue
    const other = position < 1 ? undefined : taken.get(position)
    if (other !== undefined) {
      problem(dataset.scope, path, `"${other}" and "${of.name}" have the same primary key position ${position}.`)
    }
    taken.set(position, of.name)
    parts.push({ of, position: position < 1 ? Number.POSITIVE_INFINITY : position })
  }
  // Infinity minus infinity is no order: compare, do not subtract.
  return parts.sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0)).map((part) => part.of)
}

/** No part of the key is NULL, and no two rows share it. */
export function primaryKeyChecks(dataset: Dataset, key: readonly ContractColumn[]): DataCheck[] {
  const [first] = key
  if (first === undefined) return []
  const at = (of: ContractColumn): Path => {
    const index = (dataset.source.properties ?? []).findIndex((property) => property.name === of.name)
    return [...dataset.path, 'properties', index, 'primaryKey']
  }
  const required = new Set(
    (dataset.source.properties ?? []).filter((property) => property.required === true).map((property) => property.name),
  )
  return [
    ...key.filter((of) => !required.has(of.name)).map((of) => notNull(dataset, of, at(of), 'primaryKey')),
    noDuplicates(dataset, key, at(first), 'primaryKey'),
  ]
}

/** Rules about fields inside a column are reported as skipped: the plan is about columns. */
function nestedChecks(dataset: Dataset, of: ContractColumn, property: OdcsProperty, path: Path): DataCheck[] {
  const inner = (property.properties ?? []).map((child, index) => ({
    child,
    at: [...path, 'properties', index] as Path,
  }))
  const items = property.items
  const all =
    items === undefined ? inner : [...inner, { child: { ...items, name: '[]' }, at: [...path, 'items'] as Path }]
  return all.flatMap(({ child, at }) => {
    const name = `${of.name}.${child.name}`
    const stated =
      child.required === true ||
      child.unique === true ||
      child.logicalTypeOptions !== undefined ||
      (child.quality ?? []).length > 0 ||
      (child.relationships ?? []).length > 0
    const deeper = nestedChecks(dataset, { ...of, name }, child, at)
    if (!stated) return deeper
    const reason = `it is about a field inside the column "${of.physicalName}"`
    say(dataset.scope, 'contract-not-executable', 'note', at, `The rules of "${name}" are skipped: ${reason}.`)
    return [
      skipped(
        {
          id: name,
          title: `${name}: rules inside a column`,
          origin: 'logicalType',
          dimension: undefined,
          severity: 'note',
          at: dataset.scope.document.place(at),
          columns: [of.physicalName],
        },
        reason,
      ),
      ...deeper,
    ]
  })
}
