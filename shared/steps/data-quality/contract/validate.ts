import type { PlacedDocument } from '../../../documents/document.ts'
import type { Problem } from '../../../kernel/index.ts'
import { explainErrors, type SchemaError } from './explain.ts'
import { quote } from './scope.ts'

type Validate = ((value: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null }

interface Standard {
  readonly schema: object
  readonly validate: Validate
}

type Load = () => Promise<Standard>

/** Made from the schemas of the standard; loaded when the first contract comes. */
const odcs31: Load = () => import('./schemas/odcs-v3.1.0.validator.ts')
const odcs30: Load = () => import('./schemas/odcs-v3.0.2.validator.ts')
const STANDARDS: ReadonlyMap<string, Load> = new Map([
  ['v3.1.0', odcs31],
  ['v3.0.2', odcs30],
  ['v3.0.1', odcs30],
  ['v3.0.0', odcs30],
])
const VERSIONS = [...STANDARDS.keys()]

/** Every mistake against the standard's own JSON Schema of the contract's version. */
export async function validateContract(document: PlacedDocument): Promise<readonly Problem[]> {
  const { value } = document
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ message: 'The file is not a data contract: it holds no mapping.', at: document.place([]) }]
  }
  const { kind, apiVersion } = value as { readonly kind?: unknown; readonly apiVersion?: unknown }
  const header = [
    ...headerProblem(document, 'kind', kind, ['DataContract']),
    ...headerProblem(document, 'apiVersion', apiVersion, VERSIONS),
  ]
  const load = STANDARDS.get(String(apiVersion))
  // The schema to hold the rest against is not known.
  if (header.length > 0 || load === undefined) return header
  const { schema, validate } = await load()
  if (validate(value)) return []
  return explainErrors(document, schema, validate.errors ?? [])
}

function headerProblem(document: PlacedDocument, key: string, value: unknown, known: readonly string[]): Problem[] {
  if (typeof value === 'string' && known.includes(value)) return []
  const hint = `Write ${key}: ${known[0]}.${known.length > 1 ? ` Supported: ${known.join(', ')}.` : ''}`
  if (value === undefined) {
    return [
      {
        message: `The key "${key}" is missing; is this an Open Data Contract Standard file?`,
        at: document.place([]),
        hint,
      },
    ]
  }
  return [{ message: `${key} is ${quote(value)}, which is not supported here.`, at: document.place([key]), hint }]
}
