import { run } from './runtime/index.js'
await run('bundle-validate')
