import { parseArgs } from 'node:util'
import { benchBundleValidate } from './bench/bundle-validate.ts'
import { benchDataQuality } from './bench/data-quality.ts'
import { benchModelGate } from './bench/model-gate.ts'
import { benchPeers } from './bench/peers.ts'

const USAGE = `Usage: npm run bench -- data-quality [--rows 50000000] [--repeat 3] [--peers [--peer-rows 10000000]]
       npm run bench -- bundle-validate [--repeat 3]
       npm run bench -- model-gate [--repeat 3]`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '50000000' },
    repeat: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    'peer-rows': { type: 'string', default: '10000000' },
  },
})
const repeat = Number(values.repeat)

async function bench(step: string): Promise<number> {
  if (step === 'bundle-validate') return benchBundleValidate(repeat)
  if (step === 'model-gate') return await benchModelGate(repeat)
  if (step === 'data-quality') {
    const missed = await benchDataQuality(Number(values.rows), repeat)
    if (values.peers) await benchPeers(Number(values['peer-rows']))
    return missed
  }
  console.error(USAGE)
  process.exit(4)
}

process.exitCode = (await bench(positionals.join())) === 0 ? 0 : 1
