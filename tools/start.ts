import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { styleText } from 'node:util'
import { generate } from '../examples/rfq-hit-rate/generate.ts'
import { describeVerdict, GATES, type Gate, reportDirectory, type Verdict, verdictOf } from './gates.ts'

/** `npm start`: makes the example's data, runs every gate on it as a user would, and says what each found. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const paint = (style: 'bold' | 'dim' | 'green' | 'yellow' | 'red', text: string) =>
  process.stdout.isTTY === true ? styleText(style, text) : text
const say = (text = '') => process.stdout.write(`${text}\n`)

async function main(): Promise<number> {
  say(paint('bold', 'Countersign: the gates, on the example of a bond desk'))
  say()
  await makeData()
  const verdicts: Verdict[] = []
  for (const gate of GATES) verdicts.push(await runGate(gate))
  printTable(verdicts)
  const surprises = verdicts.flatMap((verdict) => verdict.surprises)
  if (surprises.length > 0) say()
  for (const surprise of surprises) say(paint('red', `Surprise: ${surprise}`))
  return surprises.length === 0 ? 0 : 1
}

async function makeData(): Promise<void> {
  const started = performance.now()
  say('The example’s data: three million rows, made once, in about 15 seconds …')
  const { rows, fresh } = await generate(join(root, 'examples/rfq-hit-rate/data'))
  const counted = Object.entries(rows)
    .map(([table, count]) => `${count.toLocaleString('en')} ${table.replace('_', ' ')}`)
    .join(', ')
  say(paint('dim', fresh ? `${counted}; ${seconds(started)}` : `${counted}; there already`))
  say()
}

/** Runs the CLI in a process of its own, exactly as printed; the verdict is read from the report it wrote. */
async function runGate(gate: Gate): Promise<Verdict> {
  const started = performance.now()
  say(paint('bold', gate.title))
  say(gate.about)
  const shown = gate.args.map((argument) => (/[\s*]/.test(argument) ? `'${argument}'` : argument)).join(' ')
  say(paint('dim', `$ npx countersign ${gate.step} ${shown}`))
  const directory = reportDirectory(gate)
  // An old report must not speak for a run that wrote none.
  await rm(join(root, directory), { recursive: true, force: true })
  const { exitCode, output } = await countersign([gate.step, ...gate.args])
  const report = join(root, directory, gate.step)
  const json = await readFile(`${report}.json`, 'utf8').catch(() => undefined)
  const verdict = verdictOf(gate, exitCode, json)
  if (verdict.surprises.length === 0) {
    const style = { pass: 'green', warn: 'yellow', fail: 'red', error: 'red', inconclusive: 'yellow' } as const
    say(`${paint(style[verdict.outcome], describeVerdict(verdict))}: ${verdict.headline}`)
    for (const line of verdict.details) say(`  ${line}`)
    say(`Report: ${pathToFileURL(`${report}.html`).href}`)
  } else {
    say(output.trimEnd())
    say(paint('red', `${describeVerdict(verdict)} (exit code ${exitCode}), not as planned`))
  }
  say(paint('dim', seconds(started)))
  say()
  return verdict
}

function countersign(args: readonly string[]): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'lib/shared/cli.js'), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ exitCode: code ?? -1, output: Buffer.concat(chunks).toString('utf8') }))
  })
}

function printTable(verdicts: readonly Verdict[]): void {
  const rows = [
    ['Gate', 'Subject', 'Verdict', 'Report'],
    ...verdicts.map((verdict) => [
      verdict.gate.step,
      verdict.gate.title,
      describeVerdict(verdict),
      `${reportDirectory(verdict.gate)}/${verdict.gate.step}.html`,
    ]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const row of rows)
    say(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`
}

process.exitCode = await main()
