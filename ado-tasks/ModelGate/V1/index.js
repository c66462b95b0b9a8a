import { run } from './runtime/index.js'
await run('model-gate')
