/** The parts of ODCS that the compiler reads, as its JSON Schema leaves them. */
export interface OdcsContract {
  readonly id: string
  readonly version: string
  readonly apiVersion: string
  readonly name?: string
  readonly servers?: readonly OdcsServer[]
  readonly schema?: readonly OdcsObject[]
}

interface OdcsServer {
  readonly server?: string
  readonly type?: string
  readonly path?: string
  readonly location?: string
  readonly format?: string
  readonly delimiter?: string
}

interface OdcsElement {
  readonly id?: string
  readonly name: string
  readonly physicalName?: string
  readonly physicalType?: string
  readonly tags?: readonly string[]
  readonly properties?: readonly OdcsProperty[]
  readonly quality?: readonly OdcsRule[]
}

export interface OdcsObject extends OdcsElement {
  readonly relationships?: readonly OdcsRelationship[]
}

export interface OdcsProperty extends OdcsElement {
  readonly logicalType?: string
  readonly logicalTypeOptions?: Readonly<Record<string, unknown>>
  readonly required?: boolean
  readonly unique?: boolean
  readonly primaryKey?: boolean
  readonly primaryKeyPosition?: number
  readonly classification?: string
  readonly encryptedName?: string
  readonly relationships?: readonly OdcsRelationship[]
  readonly items?: Omit<OdcsProperty, 'name'>
}

export interface OdcsRelationship {
  readonly from?: string | readonly string[]
  readonly to: string | readonly string[]
}

export interface OdcsRule {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly type?: 'library' | 'sql' | 'text' | 'custom'
  readonly metric?: string
  /** ODCS 3.0's name for `metric`. */
  readonly rule?: string
  readonly arguments?: Readonly<Record<string, unknown>>
  /** ODCS 3.0 keeps it beside `rule`. */
  readonly validValues?: unknown
  readonly dimension?: string
  readonly severity?: string
  readonly unit?: string
  readonly query?: string
  readonly engine?: string
  readonly implementation?: unknown
  readonly customProperties?: readonly { readonly property?: unknown; readonly value?: unknown }[]
}
