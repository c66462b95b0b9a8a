import { run } from './runtime/index.js'
await run('data-quality')
