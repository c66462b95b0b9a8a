import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { completeLock, forgetUnchecked, type LockFile } from './lock/complete.ts'
import { inRoot } from './root.ts'

// `npm run lock`, after every change of dependencies: before npm resolves them (`--ask-again`), it forgets the packages
// of other platforms that have no checksum yet; afterwards, it names those that npm left out.
const { values } = parseArgs({ options: { 'ask-again': { type: 'boolean', default: false } } })
const file = inRoot('package-lock.json')
const before = JSON.parse(readFileSync(file, 'utf8')) as LockFile
const { lock, added } = values['ask-again'] ? { lock: forgetUnchecked(before), added: [] } : completeLock(before)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
for (const name of added) console.log(`added ${name}, without a checksum: the registry did not serve it`)
