import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { stringify } from 'yaml'
import { inRoot } from '../root.ts'
import { type BenchCheck, CHECKS, COLUMNS, contractOf } from './checks.ts'
import { measure } from './measure.ts'
import { printTable } from './table.ts'
import { trades } from './trades.ts'

/** Checks that each peer can say as well, in its own words. */
const SHARED = CHECKS.slice(0, 20)
const PEERS = inRoot('.cache', 'bench', 'peers')

interface PeerResult {
  readonly versions: string
  readonly checks: number
  readonly failed: readonly string[]
  readonly errors: readonly string[]
  readonly cpuSeconds: number
  readonly wallSeconds: number
  readonly peakMegabytes: number
}

/** The same 20 checks on the same rows by other tools, installed from their registry into environments of their own. */
export async function benchPeers(rows: number): Promise<void> {
  const all = await trades(rows, console.log)
  const data = join(PEERS, 'data')
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  for (const file of all) linkSync(file, join(data, basename(file)))
  const files = readdirSync(data).map((file) => join(data, file))

  const contract = join(PEERS, 'trades.odcs.yaml')
  writeFileSync(contract, contractOf(SHARED))
  const ours = measure(inRoot('lib/shared/cli.js'), [
    ...['data-quality', '--contract', contract, '--data', `trades=${data}/*.parquet`],
    ...['--report-directory', join(PEERS, 'report')],
  ])
  if (ours.exitCode > 1) throw new Error(ours.stderr)

  const peers = [soda(files), datacontract(data)]
  const row = (name: string, run: Omit<PeerResult, 'checks' | 'failed' | 'errors' | 'versions'>) => [
    name,
    run.cpuSeconds.toFixed(2),
    run.wallSeconds.toFixed(2),
    run.peakMegabytes.toFixed(0),
    (run.cpuSeconds / ours.cpuSeconds).toFixed(2),
    (run.wallSeconds / ours.wallSeconds).toFixed(2),
  ]
  printTable(`${SHARED.length} checks on ${rows.toLocaleString('en')} rows`, [
    ['', 'CPU s', 'wall s', 'peak MB', 'CPU ÷ ours', 'wall ÷ ours'],
    row('countersign, with samples and report', ours),
    ...peers.map((peer) => row(peer.versions, peer)),
  ])
  for (const { versions, failed, errors } of peers) {
    console.log(
      `  ${versions}: ${failed.length} checks failed (${failed.join(', ')})${errors.length === 0 ? '' : `; ERRORS: ${errors.join('; ')}`}`,
    )
  }
}

function soda(files: readonly string[]): PeerResult {
  const list = join(PEERS, 'files.json')
  const checks = join(PEERS, 'checks.yml')
  writeFileSync(list, JSON.stringify(files))
  writeFileSync(checks, stringify({ 'checks for trades': SHARED.map(sodaCheck) }))
  return runPeer('soda', 'soda-core-duckdb==3.5.6', 'soda_peer.py', [list, checks])
}

function sodaCheck({ id, column, rule, failing }: BenchCheck): Record<string, unknown> {
  const options = rule.arguments as { readonly validValues?: readonly string[]; readonly pattern?: string } | undefined
  if (column === undefined) return { 'failed rows': { name: id, 'fail condition': failing } }
  if (options === undefined) return { [`missing_count(${column}) = 0`]: { name: id } }
  const valid = options.validValues ? { 'valid values': options.validValues } : { 'valid regex': options.pattern }
  return { [`invalid_count(${column}) = 0`]: { name: id, ...valid } }
}

/** An ODCS contract too: library metrics as they are, predicates as SQL rules. */
function datacontract(data: string): PeerResult {
  const file = join(PEERS, 'peer.odcs.yaml')
  const physical: Readonly<Record<string, string>> = {
    number: 'DOUBLE',
    integer: 'BIGINT',
    date: 'DATE',
    timestamp: 'TIMESTAMP',
  }
  const ruleOf = ({ id, column, rule, failing }: BenchCheck) =>
    column === undefined
      ? { id, name: id, type: 'sql', query: `SELECT COUNT(*) FROM trades WHERE ${failing}`, mustBe: 0 }
      : { id, name: id, ...rule }
  writeFileSync(
    file,
    stringify({
      ...{ apiVersion: 'v3.1.0', kind: 'DataContract', id: 'bench-trades', version: '1.0.0', status: 'active' },
      servers: [{ server: 'local', type: 'local', path: `${data}/*.parquet`, format: 'parquet' }],
      schema: [
        {
          name: 'trades',
          physicalType: 'table',
          properties: Object.entries(COLUMNS).map(([name, logicalType]) => ({
            name,
            logicalType,
            physicalType: physical[logicalType] ?? 'VARCHAR',
            quality: SHARED.filter(({ column }) => column === name).map(ruleOf),
          })),
          quality: SHARED.filter(({ column }) => column === undefined).map(ruleOf),
        },
      ],
    }),
  )
  return runPeer('datacontract', 'datacontract-cli[duckdb]==1.2.8', 'datacontract_peer.py', [file])
}

function runPeer(name: string, requirement: string, script: string, args: readonly string[]): PeerResult {
  const environment = join(PEERS, name)
  const python = join(environment, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  if (!existsSync(python)) {
    console.log(`Installing ${requirement} into ${environment}, once.`)
    run('python3', ['-m', 'venv', environment])
    run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', requirement])
  }
  const started = performance.now()
  const printed = run(python, [inRoot('tools/bench/peers', script), ...args])
  const wallSeconds = (performance.now() - started) / 1000
  const result = JSON.parse(printed.slice(printed.lastIndexOf('{"versions"'))) as PeerResult
  return { ...result, wallSeconds }
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${error?.message ?? stderr}`)
  return stdout
}
