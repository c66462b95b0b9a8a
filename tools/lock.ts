import { readFileSync, writeFileSync } from 'node:fs'
import { completeLock, type LockFile } from './lock/complete.ts'
import { inRoot } from './root.ts'

// `npm run lock`, after every change of dependencies: names the packages of other platforms that npm left out.
const file = inRoot('package-lock.json')
const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')) as LockFile)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
for (const name of added) console.log(`added ${name}`)
