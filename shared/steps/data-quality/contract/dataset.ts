import type { Path } from '../../../documents/document.ts'
import type { Expression } from '../../../engines/sql/expression.ts'
import { parseExpression } from '../../../engines/sql/parse.ts'
import { SqlSyntaxError } from '../../../engines/sql/syntax-error.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { ContractColumn, DataCheck, LogicalType } from '../check.ts'
import { withPlainNumbers } from './literals.ts'
import type { OdcsObject, OdcsProperty } from './odcs.ts'
import { parsed, problem, type Scope } from './scope.ts'

/** A schema object on its way to a {@link DatasetContract}. */
export interface Dataset {
  readonly scope: Scope
  readonly path: Path
  readonly source: OdcsObject
  readonly name: string
  readonly columns: readonly ContractColumn[]
  /** The column of a property `name`, else of a `physicalName`; letter case counts only where it decides. */
  column(name: string): ContractColumn | undefined
}

const LOGICAL_TYPES = new Set('string integer number boolean date timestamp time object array'.split(' '))
/** Classifications whose values a report may show. Every other one is masked: banks have schemes of their own. */
const SHOWN_CLASSIFICATIONS: ReadonlySet<string> = new Set([
  'public',
  'open',
  'unclassified',
  'unrestricted',
  'internal',
  'internal only',
  'internal use',
  'internal use only',
])
/** Any of these in a tag, whatever stands around it: better one value too many hidden. */
const SENSITIVE = /confidential|restricted|personal|sensitive|secret|private|\bpii\b|\bphi\b|\bpci\b|\bgdpr\b|\bnpi\b/i

/** Reads the columns of a schema object; names that occur twice are mistakes. */
export function readDataset(scope: Scope, source: OdcsObject, path: Path, apiVersion: string): Dataset {
  const columns: ContractColumn[] = []
  const names = new Map<string, number>()
  const physicalNames = new Map<string, number>()
  for (const [index, property] of (source.properties ?? []).entries()) {
    const at = [...path, 'properties', index]
    const column = readColumn(scope, property, at, apiVersion)
    if (column.physicalName.trim() === '' || column.name.trim() === '') {
      const key = column.name.trim() === '' ? 'name' : 'physicalName'
      problem(scope, [...at, key], `The ${key} of a property of "${source.name}" is empty.`)
      continue
    }
    const line = column.at.line ?? 0
    const earlier = names.get(column.name.toLowerCase())
    if (earlier !== undefined) {
      problem(
        scope,
        [...at, 'name'],
        `The property "${column.name}" is declared twice in "${source.name}"; first in line ${earlier}.`,
        'Names that differ in letter case only are one column to a SQL engine. Rename or remove one of them.',
      )
      continue
    }
    const sameColumn = physicalNames.get(column.physicalName.toLowerCase())
    if (sameColumn !== undefined) {
      problem(
        scope,
        [...at, property.physicalName === undefined ? 'name' : 'physicalName'],
        `Two properties of "${source.name}" stand for the column "${column.physicalName}"; the first is in line ${sameColumn}.`,
      )
    }
    names.set(column.name.toLowerCase(), line)
    physicalNames.set(column.physicalName.toLowerCase(), line)
    columns.push(column)
  }
  return { scope, path, source, name: source.name, columns, column: columnFinder(columns) }
}

function readColumn(scope: Scope, property: OdcsProperty, path: Path, apiVersion: string): ContractColumn {
  const { physicalType } = property
  return {
    name: property.name,
    physicalName: property.physicalName ?? property.name,
    ...readType(property, apiVersion),
    ...(physicalType === undefined ? {} : { physicalType }),
    masked: isSensitive(property),
    at: scope.document.place([...path, 'name']),
  }
}

function readType(
  { logicalType, logicalTypeOptions }: OdcsProperty,
  apiVersion: string,
): Pick<ContractColumn, 'logicalType' | 'alsoHolds'> {
  if (logicalType === undefined || !LOGICAL_TYPES.has(logicalType)) return {}
  if (logicalType !== 'date' || !apiVersion.startsWith('v3.0')) return { logicalType: logicalType as LogicalType }
  const { format } = logicalTypeOptions ?? {}
  return typeof format === 'string' ? { logicalType: typeOfFormat(format) } : { logicalType, alsoHolds: ['timestamp'] }
}

/** ODCS 3.0 has one type for dates, timestamps and times; the letters of its format (Java's) tell them apart. */
function typeOfFormat(format: string): 'date' | 'timestamp' | 'time' {
  const letters = format.replace(/'[^']*'/g, '')
  if (!/[HhKkmsSAnN]/.test(letters)) return 'date'
  return /[yuMLdD]/.test(letters) ? 'timestamp' : 'time'
}

/** A column is as sensitive as the most sensitive thing inside it. */
function isSensitive(property: Omit<OdcsProperty, 'name'>): boolean {
  return (
    isHidden(property.classification) ||
    property.encryptedName !== undefined ||
    (property.tags ?? []).some((tag) => SENSITIVE.test(tag)) ||
    (property.properties ?? []).some(isSensitive) ||
    (property.items !== undefined && isSensitive(property.items))
  )
}

function isHidden(classification = ''): boolean {
  const words = classification
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
  return words !== '' && !SHOWN_CLASSIFICATIONS.has(words)
}

function columnFinder(columns: readonly ContractColumn[]): (name: string) => ContractColumn | undefined {
  const byName = new Map(columns.map((column) => [column.name, column]))
  const byPhysicalName = new Map(columns.map((column) => [column.physicalName, column]))
  const byLowerCase = new Map(columns.map((column) => [column.physicalName.toLowerCase(), column]))
  for (const column of columns) byLowerCase.set(column.name.toLowerCase(), column)
  return (name) => byName.get(name) ?? byPhysicalName.get(name) ?? byLowerCase.get(name.toLowerCase())
}

/** The column that a rule names; a mistake at the path when the dataset declares none. */
export function columnOf(dataset: Dataset, name: string, path: Path): ContractColumn | undefined {
  const column = dataset.column(name)
  if (column !== undefined) return column
  return problem(dataset.scope, path, noSuchColumn(dataset, name), 'Declare it under properties, or correct the name.')
}

/** Reads the expression at the path; every column in it must be declared. */
export function readExpression(
  dataset: Dataset,
  path: Path,
  subject: string,
  text: string,
): { readonly expression: Expression; readonly columns: readonly ContractColumn[] } | undefined {
  const columns = new Map<string, ContractColumn>()
  const expression = parsed(dataset.scope, path, subject, () =>
    parseExpression(text, (name, offset) => {
      const column = dataset.column(name)
      if (column === undefined) throw new SqlSyntaxError(noSuchColumn(dataset, name).replace(/\.$/, ''), offset)
      columns.set(column.physicalName, column)
      return column.physicalName
    }),
  )
  if (expression === undefined) return undefined
  return { expression: withPlainNumbers(expression), columns: [...columns.values()] }
}

function noSuchColumn(dataset: Dataset, name: string): string {
  const known = dataset.columns.flatMap((column) => [column.name, column.physicalName])
  return `"${dataset.name}" declares no column "${name}".${didYouMean(name, known)}`
}

/** Gives every check of a dataset an id of its own, stable as long as the checks before it stay. */
export function withUniqueIds(checks: readonly DataCheck[]): DataCheck[] {
  const taken = new Set<string>()
  return checks.map((check) => {
    let id = check.id
    for (let count = 2; taken.has(id); count++) id = `${check.id}-${count}`
    taken.add(id)
    return id === check.id ? check : { ...check, id }
  })
}
