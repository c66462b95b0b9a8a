import { parseArgs } from 'node:util'
import { benchDataQuality } from './bench/data-quality.ts'
import { benchPeers } from './bench/peers.ts'

// `npm run bench -- data-quality [--rows 50000000] [--repeat 3] [--peers]`
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '50000000' },
    repeat: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    'peer-rows': { type: 'string', default: '10000000' },
  },
})
if (positionals.join() !== 'data-quality') {
  console.error('Usage: npm run bench -- data-quality [--rows 50000000] [--repeat 3] [--peers [--peer-rows 10000000]]')
  process.exit(4)
}
const missed = await benchDataQuality(Number(values.rows), Number(values.repeat))
if (values.peers) await benchPeers(Number(values['peer-rows']))
process.exitCode = missed === 0 ? 0 : 1
