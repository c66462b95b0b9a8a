import type { Problem } from '../../../kernel/index.ts'
import type { ContractDocument, Path } from './document.ts'
import { quote } from './scope.ts'

/** The part of the validator's error that is read. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  readonly schema?: unknown
  readonly parentSchema?: unknown
  readonly data?: unknown
}

/** One message per mistake: placeholder until the reduction below is complete. */
export function explainErrors(document: ContractDocument, _schema: object, errors: readonly SchemaError[]): Problem[] {
  return errors.map((error) => {
    const path: Path = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    return {
      message: `${path.join('.')}: ${error.message ?? error.keyword} ${quote(error.params)}`,
      at: document.place(path),
    }
  })
}
