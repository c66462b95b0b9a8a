import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inRoot } from '../../tools/root.ts'
import { azureFace } from './azure-agent.ts'
import type { Face, Run } from './face.ts'
import { githubFace } from './github-runner.ts'
import { nodesUnderTest } from './nodes.ts'
import { PLANTED, writeProject } from './project.ts'
import { plainEnvironment, spawnNode } from './spawn.ts'
import { terminalFace } from './terminal.ts'

const scratch = mkdtempSync(join(tmpdir(), 'countersign packaged ')) // a blank in the path, as many a runner has
const workspace = join(scratch, 'work')
const nodes = nodesUnderTest()
/** As on a runner without a network; the fetch has tests of its own. */
const engine = { 'engine-path': inRoot() }
const trades = { contract: 'contracts/trades.odcs.yaml', ...engine }

const faces: Record<Face['name'], Face | undefined> = { github: undefined, azure: undefined, terminal: undefined }

beforeAll(async () => {
  await writeProject(workspace)
  faces.github = githubFace('data-quality', scratch)
  faces.azure = azureFace('DataQuality/V1', scratch)
  faces.terminal = terminalFace('data-quality', scratch)
})

afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }))

function face(name: Face['name']): Face {
  const found = faces[name]
  if (found === undefined) throw new Error(`No face "${name}".`)
  return found
}

test('there is a Node to test on', () => expect(nodes).not.toEqual([]))

describe.each(nodes)('on Node $major', ({ major, node }) => {
  describe.each([{ name: 'github' }, { name: 'azure' }, { name: 'terminal' }] as const)('$name', ({ name }) => {
    const run = (inputs: Readonly<Record<string, string>>, more: { cancelAfter?: RegExp } = {}) =>
      face(name).run({ node, workspace, inputs, ...more })

    test('it is this Node', async () => {
      const { stdout } = await spawnNode(node, ['--version'], { cwd: scratch, env: plainEnvironment(scratch) })
      expect(stdout).toMatch(new RegExp(`^v${major}\\.`))
    })

    test('a broken contract fails the step, with the counts and the report', async () => {
      const result = await run({ ...trades, 'report-directory': `reports/${name}` })
      expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'fail', failed: '4', rows: '2000' } })
      expect(result.summary).toContain(`${PLANTED.missingPrice} rows of 2,000`)
      expect(result.summary).toContain(`${PLANTED.unknownSide} rows of 2,000`)
      expect(commandsOf(result)).toEqual(EXPECTED.fail[name])
      const report = JSON.parse(readFileSync(result.outputs['report-json'] ?? '', 'utf8'))
      expect(report).toMatchObject({ schema: 'countersign.report', outcome: 'fail', run: { host: name } })
      expect(readFileSync(result.outputs['report-html'] ?? '', 'utf8')).toMatch(/^<!doctype html>/i)
    })

    test('what the contract calls confidential is nowhere', async () => {
      const { stdout, stderr, summary, outputs } = await run({ ...trades, samples: '100' })
      const report = readFileSync(outputs['report-json'] ?? '', 'utf8')
      expect(report).toContain('•••')
      for (const text of [stdout, stderr, summary, report]) expect(text).not.toContain(PLANTED.trader)
    })

    test('a kept contract passes, from a CSV file', async () => {
      const result = await run({ contract: 'contracts/instruments.odcs.yaml', ...engine })
      expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'pass', failed: '0', rows: '2' } })
      expect(commandsOf(result)).toEqual(EXPECTED.pass[name])
    })

    test('bad input is refused, every mistake at once', async () => {
      const result = await run({ samples: 'many', explain: 'perhaps', ...engine })
      expect(result.exitCode).toBe(4)
      const said = `${result.stdout}${result.stderr}`
      for (const mistake of ['contract', 'many', 'perhaps', 'INPUT_INVALID']) expect(said).toContain(mistake)
      expect(result.outputs.outcome).toBeUndefined()
    })

    test.each([
      ['a contract that is not there', { contract: 'contracts/absent.odcs.yaml' }, 'contracts/absent.odcs.yaml'],
      ['data that is not there', { ...trades, data: 'data/absent.parquet' }, 'data/absent.parquet'],
      ['a truncated file', { ...trades, data: 'data/truncated.parquet' }, 'truncated.parquet'],
    ])('%s is an error that names it, not a verdict', async (_, inputs, named) => {
      const result = await run({ ...engine, ...inputs })
      expect([3, 4]).toContain(result.exitCode)
      expect(`${result.stdout}${result.stderr}`).toContain(named)
      expect(result.outputs.outcome).toBeUndefined()
    })

    test.each([
      ['a contract is not there', { contract: 'contracts/absent.odcs.yaml' }],
      ['an input is wrong', { ...trades, samples: 'many' }],
    ])('a report that was there before is gone when %s', async (_, inputs) => {
      const directory = join(workspace, 'planted', `${name}-${major}`)
      mkdirSync(directory, { recursive: true })
      for (const ending of ['html', 'json', 'md', 'sarif', 'junit.xml']) {
        writeFileSync(join(directory, `data-quality.${ending}`), 'Passed')
      }
      writeFileSync(join(directory, 'another.md'), 'mine')
      const result = await run({ ...engine, ...inputs, 'report-directory': `planted/${name}-${major}` })
      expect(result.exitCode).toBe(4)
      expect(readdirSync(directory)).toEqual(['another.md'])
    })

    test('text that looks like a command of the host stays text', async () => {
      const result = await run({
        ...engine,
        contract: 'x\n::set-output name=outcome::pass\n##vso[task.complete result=Succeeded;]',
      })
      expect(result.exitCode).toBe(4)
      expect(result.commands.filter((command) => /set-?output|setvariable/i.test(command.name))).toEqual([])
      const completed = result.commands.filter((command) => command.name === 'task.complete')
      expect(completed.map(({ properties }) => properties.result)).toEqual(name === 'azure' ? ['Failed'] : [])
    })

    test('a cancelled job ends at once, and says so', async () => {
      const result = await run({ contract: 'contracts/endless.odcs.yaml', ...engine }, { cancelAfter: /Checking data/ })
      expect(result.exitCode).toBe(process.platform === 'win32' ? null : 3)
      if (process.platform !== 'win32') expect(`${result.stdout}${result.stderr}`).toContain('CANCELLED')
      expect(result.outputs.outcome).toBeUndefined()
    })

    test('--help tells inputs, defaults and an example; --version the version', async () => {
      const ask = async (flag: string) => {
        const words = name === 'terminal' ? ['data-quality', flag] : [flag]
        return await spawnNode(node, [face(name).entry, ...words], { cwd: scratch, env: plainEnvironment(scratch) })
      }
      const help = await ask('--help')
      expect(help).toMatchObject({ exitCode: 0, stderr: '' })
      for (const part of [
        '--fail-on <error|warning|never>',
        'default error',
        'countersign data-quality --contract',
        'Exit codes',
      ])
        expect(help.stdout).toContain(part)
      const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
      expect(await ask('--version')).toMatchObject({ exitCode: 0, stdout: `${version}\n` })
    })
  })

  test.each([
    ['github', 'an event that is broken', { GITHUB_EVENT_PATH: join(workspace, 'data', 'truncated.parquet') }],
    ['github', 'a file for outputs that is missing', { GITHUB_OUTPUT: join(workspace, 'nowhere', 'output') }],
    ['azure', 'a temporary directory that is missing', { AGENT_TEMPDIRECTORY: join(workspace, 'nowhere') }],
  ] as const)('on %s, %s is the fault of the host and no bug of ours', async (name, _, env) => {
    const inputs = { contract: 'contracts/instruments.odcs.yaml', ...engine }
    const { exitCode, stdout, stderr } = await face(name).run({ node, workspace, inputs, env })
    expect(exitCode).toBe(3)
    expect(`${stdout}${stderr}`).toMatch(/ERROR data-quality: HOST_NOT_USABLE: /)
    expect(`${stdout}${stderr}`).not.toMatch(/\bBUG\b/)
  })
})

/** The commands that carry values and results; annotations and groups are the contract suite's. */
function commandsOf({ commands }: Run): Record<string, number> {
  const counted = commands.filter(({ name }) => /^(error|task\.(issue|logissue|complete|uploadsummary))$/.test(name))
  return Object.fromEntries(
    [...new Set(counted.map(({ name }) => name))]
      .sort()
      .map((name) => [name, counted.filter((one) => one.name === name).length]),
  )
}

/** Four findings and the verdict; on a terminal, no host is there to be told. */
const EXPECTED = {
  fail: {
    github: { error: 5 },
    azure: { 'task.complete': 1, 'task.issue': 1, 'task.logissue': 4, 'task.uploadsummary': 1 },
    terminal: {},
  },
  pass: { github: {}, azure: { 'task.complete': 1, 'task.uploadsummary': 1 }, terminal: {} },
}

describe('the report', () => {
  test('is the same on every host and every Node, byte for byte, when the facts of the run are set aside', async () => {
    const reports: { readonly by: string; readonly text: string }[] = []
    for (const { major, node } of nodes) {
      for (const name of ['github', 'azure', 'terminal'] as const) {
        const directory = `same/${name}-${major}`
        await face(name).run({
          node,
          workspace,
          inputs: {
            contract: 'contracts/trades.odcs.yaml\ncontracts/instruments.odcs.yaml',
            explain: 'true',
            ...engine,
            'report-directory': directory,
          },
        })
        const { run, ...report } = JSON.parse(readFileSync(join(workspace, directory, 'data-quality.json'), 'utf8'))
        expect(run.host).toBe(name)
        reports.push({ by: `${name} on Node ${major}`, text: JSON.stringify(report) })
      }
    }
    const [first] = reports
    for (const report of reports) expect(report).toEqual({ by: report.by, text: first?.text })
    expect(first?.text).toContain('packaged-instruments')
  })

  test('--json is the report and nothing else on stdout', async () => {
    const directory = 'json'
    const flags = [
      'data-quality',
      '--json',
      '--contract',
      trades.contract,
      '--engine-path',
      inRoot(),
      '--report-directory',
      directory,
    ]
    const ended = await spawnNode(process.execPath, [face('terminal').entry, ...flags], {
      cwd: workspace,
      env: plainEnvironment(scratch),
    })
    expect(ended.exitCode).toBe(1)
    expect(JSON.parse(ended.stdout)).toEqual(
      JSON.parse(readFileSync(join(workspace, directory, 'data-quality.json'), 'utf8')),
    )
  })
})

test('the packaged action holds no DuckDB, and nothing outside of its folder', () => {
  expect(existsSync(join(scratch, '_actions', 'node_modules'))).toBe(false)
  expect(existsSync(join(scratch, '_tasks', 'node_modules'))).toBe(false)
})
