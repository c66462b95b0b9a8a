import { readDocument } from '../../../documents/document.ts'
import type { Problem } from '../../../kernel/index.ts'
import { convertSchema, type SchemaProblem } from './json-schema-types.ts'
import { actualType, MAX_SCHEMA_BYTES, type ObjectType } from './schema.ts'

/**
 * Reads the JSON Schema that `databricks bundle schema` prints: its root, or what keeps it from being one. Of a JSON
 * Schema of another making, what is not understood allows anything.
 */
export function readJsonSchema(file: string, bytes: Uint8Array): ObjectType | readonly Problem[] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return [{ message: 'The file is not UTF-8 text.', at: { file } }]
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return [notJson(file, text, error)]
  }
  const { root, problems } = convertSchema(json)
  if (problems.length > 0) return problems.map((problem) => placed(file, bytes, problem))
  // The schema opens its top for YAML anchors; what is one, the walker sees for itself.
  if (root?.kind === 'object' && describesBundle(root)) {
    return { kind: 'object', fields: root.fields, required: root.required }
  }
  return [
    {
      message: 'The file is not the JSON Schema of a bundle: it does not describe "bundle" and "resources".',
      at: { file, line: 1, column: 1 },
      hint: 'Write it with "databricks bundle schema".',
    },
  ]
}

function describesBundle(root: ObjectType): boolean {
  return ['bundle', 'resources'].every((name) => {
    const field = root.fields.get(name)
    return field !== undefined && actualType(field.type).kind === 'object'
  })
}

function notJson(file: string, text: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : ''
  const position = /at position ([0-9]+)/.exec(said)?.[1]
  const offset = position === undefined ? text.length : Number(position)
  const before = text.slice(0, offset).split('\n')
  return {
    message: text.trim() === '' ? 'The file is empty.' : 'The file is not JSON.',
    at: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    hint: 'Write it with "databricks bundle schema".',
  }
}

/** The file is read a second time, by a reader that knows places: a mistake may take longer. */
function placed(file: string, bytes: Uint8Array, { message, path }: SchemaProblem): Problem {
  const document = readDocument(file, bytes, { noun: 'schema', maxBytes: MAX_SCHEMA_BYTES, split: '' })
  return { message, at: 'value' in document ? document.place(path) : { file } }
}
