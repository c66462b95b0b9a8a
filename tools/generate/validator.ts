import { readFileSync } from 'node:fs'
import ajv2019 from 'ajv/dist/2019.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { inRoot } from '../root.ts'
import { HEADER } from './code.ts'

/**
 * The validator of a JSON Schema (draft 2019-09) as a module: to compile it takes a fifth of a second, which every run
 * would pay. It exports `schema`, and `validate`, whose errors are those of Ajv with `verbose` and `allErrors`.
 * @param file the schema, relative to the repository
 */
export function validatorCode(file: string): string {
  const schema = JSON.parse(readFileSync(inRoot(file), 'utf8')) as object
  const ajv = new ajv2019.Ajv2019({
    allErrors: true,
    verbose: true,
    strict: false,
    logger: false,
    // Smaller code: one function for each definition.
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  addFormats.default(ajv)
  const code = standalone.default(ajv, ajv.compile(schema))
  const { imports, body } = withImports(shorter(code))
  const exported = `export { ${nameOf(schema, body)} as schema }`
  return `${HEADER}// @ts-nocheck\n${imports}${body.replace(/^"use strict";/, '').replace(/export default \w+;/, '')}\n${exported}\n`
}

/** The generator writes these five lines behind each of a thousand mistakes. */
const KEEPING = /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g
const KEEP = 'function keep(errors, error) { if (errors === null) return [error]; errors.push(error); return errors; }'

function shorter(code: string): string {
  return `${code.replace(KEEPING, 'vErrors = keep(vErrors, $1);')}\n${KEEP}`
}

/** What the code calls the schema, which stands in it as errors quote it. */
function nameOf(schema: object, code: string): string {
  const at = code.indexOf(` = ${JSON.stringify(schema)};`)
  if (at === -1) throw new Error('The validator does not hold its schema.')
  return code.slice(code.lastIndexOf(' ', at - 1) + 1, at)
}

/** `require("package/file").name` is left in by the generator, and no module has it. */
function withImports(code: string): { readonly imports: string; readonly body: string } {
  const names = new Map<string, string>()
  const body = code.replace(/require\("([^"]+)"\)/g, (_, module: string) => {
    const name = names.get(module) ?? `required${names.size}`
    names.set(module, name)
    return name
  })
  const imports = [...names].map(([module, name]) => `import ${name} from '${module}.js'\n`)
  return { imports: imports.join(''), body }
}
