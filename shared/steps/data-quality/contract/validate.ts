import type { Problem } from '../../../kernel/index.ts'
import type { ContractDocument } from './document.ts'
import { explainErrors, type SchemaError } from './explain.ts'
import schema30 from './schemas/odcs-v3.0.2.schema.json' with { type: 'json' }
import schema31 from './schemas/odcs-v3.1.0.schema.json' with { type: 'json' }
import { quote } from './scope.ts'

const SCHEMAS: Readonly<Record<string, object>> = {
  'v3.1.0': schema31,
  'v3.0.2': schema30,
  'v3.0.1': schema30,
  'v3.0.0': schema30,
}
const VERSIONS = Object.keys(SCHEMAS)

type Validator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null }
const compiled = new Map<object, Validator>()

/** Every mistake against the standard's own JSON Schema of the contract's version. */
export async function validateContract(document: ContractDocument): Promise<readonly Problem[]> {
  const { value } = document
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ message: 'The file is not a data contract: it holds no mapping.', at: document.place([]) }]
  }
  const { kind, apiVersion } = value as { readonly kind?: unknown; readonly apiVersion?: unknown }
  const header = [
    ...headerProblem(document, 'kind', kind, ['DataContract']),
    ...headerProblem(document, 'apiVersion', apiVersion, VERSIONS),
  ]
  // The schema to hold the rest against is not known.
  if (header.length > 0) return header
  const schema = SCHEMAS[String(apiVersion)] as object
  const validate = await validator(schema)
  if (validate(value)) return []
  return explainErrors(document, schema, validate.errors ?? [])
}

function headerProblem(document: ContractDocument, key: string, value: unknown, known: readonly string[]): Problem[] {
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

/** Loaded and compiled once, when the first contract comes: 0.1 s that `--help` need not wait for. */
async function validator(schema: object): Promise<Validator> {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const [ajv2019, addFormats] = await Promise.all([import('ajv/dist/2019.js'), import('ajv-formats')])
  // Both are CommonJS; a bundler gives such a module's exports as `default`, and only so.
  // The optimizer takes as long as the compiler, for code that reads one file.
  const code = { optimize: false } as const
  const ajv = new ajv2019.default.Ajv2019({ allErrors: true, verbose: true, strict: false, logger: false, code })
  addFormats.default.default(ajv)
  const validate = ajv.compile(schema) as Validator
  compiled.set(schema, validate)
  return validate
}
