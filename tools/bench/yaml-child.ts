import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

// `<directory>`: parses the YAML files in and below it, and does nothing else. Prints how many there were.
const [directory = ''] = process.argv.slice(2)
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file))
for (const file of files) {
  const { errors } = parseDocument(readFileSync(join(directory, file), 'utf8'))
  if (errors[0] !== undefined) throw errors[0]
}
process.stdout.write(String(files.length))
