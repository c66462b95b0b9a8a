import { readFileSync, writeFileSync } from 'node:fs'

// Loaded with `--import` into a measured process: when it ends, it writes what it used.
const file = process.env.COUNTERSIGN_BENCH_USAGE
if (file !== undefined) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeFileSync(file, JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakMegabytes: peakMegabytes() }))
  })
}

/** The kernel's own high-water mark where it keeps one for this program: `maxRSS` may be that of the parent. */
function peakMegabytes(): number {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))
    if (match !== null) return Number(match[1]) / 1024
  } catch {}
  return process.resourceUsage().maxRSS / 1024
}
