import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inRoot } from '../../tools/root.ts'
import { azureFace } from './azure-agent.ts'
import type { Face, Run } from './face.ts'
import { githubFace } from './github-runner.ts'
import { nodesUnderTest } from './nodes.ts'
import { plainEnvironment, spawnNode } from './spawn.ts'
import { terminalFace } from './terminal.ts'

const scratch = mkdtempSync(join(tmpdir(), 'countersign bundles ')) // a blank in the path, as many a runner has
const workspace = join(scratch, 'work')
const nodes = nodesUnderTest()
const FACES = ['github', 'azure', 'terminal'] as const
const faces = new Map<Face['name'], Face>()

/** An hour that there is not, and a task that there is not. */
const BROKEN = `bundle:
  name: broken
resources:
  jobs:
    train:
      name: train
      schedule:
        quartz_cron_expression: 0 0 25 * * ?
        timezone_id: UTC
      tasks:
        - task_key: learn
          depends_on:
            - task_key: load
          notebook_task:
            notebook_path: /Shared/learn
`

beforeAll(() => {
  for (const part of ['databricks.yml', 'resources', 'src']) {
    cpSync(inRoot('examples/rfq-hit-rate', part), join(workspace, 'models/rfq', part), { recursive: true })
  }
  mkdirSync(join(workspace, 'models/broken'))
  writeFileSync(join(workspace, 'models/broken/databricks.yml'), BROKEN)
  faces.set('github', githubFace('bundle-validate', scratch))
  faces.set('azure', azureFace('BundleValidate/V1', scratch))
  faces.set('terminal', terminalFace('bundle-validate', scratch))
})

afterAll(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }))

function face(name: Face['name']): Face {
  const found = faces.get(name)
  if (found === undefined) throw new Error(`No face "${name}".`)
  return found
}

/** The commands that carry findings and results, with where they point. */
function commandsOf({ commands }: Run): string[] {
  return commands
    .filter(({ name }) => /^(error|warning|notice|task\.(issue|logissue|complete|uploadsummary))$/.test(name))
    .map(({ name, properties: { file, line, col, sourcepath, linenumber, columnnumber, result } }) =>
      [name, file ?? sourcepath, line ?? linenumber, col ?? columnnumber, result]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .sort()
}

/** Two findings and the verdict; on a terminal, no host is there to be told. */
const EXPECTED = {
  pass: { github: [], azure: ['task.complete Succeeded', 'task.uploadsummary'], terminal: [] },
  fail: {
    github: ['error', 'error models/broken/databricks.yml 13 25', 'error models/broken/databricks.yml 8 33'],
    azure: [
      'task.complete Failed',
      'task.issue',
      'task.logissue models/broken/databricks.yml 13 25',
      'task.logissue models/broken/databricks.yml 8 33',
      'task.uploadsummary',
    ],
    terminal: [],
  },
}

describe.each(nodes)('on Node $major', ({ major, node }) => {
  describe.each(FACES)('%s', (name) => {
    const run = (inputs: Readonly<Record<string, string>>) => face(name).run({ node, workspace, inputs })

    test('the bundle of the example passes', async () => {
      const result = await run({ bundle: 'models/rfq', 'report-directory': `same/${name}-${major}` })
      expect(result).toMatchObject({
        exitCode: 0,
        outputs: { outcome: 'pass', errors: '0', warnings: '0', waived: '0' },
      })
      expect(result.outputs.digest).toMatch(/^[0-9a-f]{64}$/)
      expect(result.summary).toContain('No mistake in 3 targets')
      expect(commandsOf(result)).toEqual(EXPECTED.pass[name])
    })

    test('a broken bundle fails, with each mistake at its place', async () => {
      const result = await run({ bundle: 'models/broken', policy: 'none' })
      expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'fail', errors: '2' } })
      expect(commandsOf(result)).toEqual(EXPECTED.fail[name])
      for (const place of ['models/broken/databricks.yml:8:33', 'models/broken/databricks.yml:13:25']) {
        expect(result.summary).toContain(place)
      }
    })

    test('bad input is refused, every mistake at once', async () => {
      const result = await run({ bundle: 'models/rfq', targets: 'prd', policy: 'recomended', waivers: 'absent.yml' })
      expect(result.exitCode).toBe(4)
      const said = `${result.stdout}${result.stderr}`
      for (const mistake of ['INPUT_INVALID', '"prd"', '"recomended"', '"absent.yml"']) expect(said).toContain(mistake)
      expect(result.outputs.outcome).toBeUndefined()
      expect(result.summary).not.toContain('No mistake')
    })
  })

  test('what is printed on a terminal is JSON and nothing else', async () => {
    const flags = ['bundle-validate', '--bundle', 'models/rfq', '--print', 'effective', '--targets', 'prod']
    const ended = await spawnNode(node, [face('terminal').entry, ...flags], {
      cwd: workspace,
      env: plainEnvironment(scratch),
    })
    expect(ended.exitCode).toBe(0)
    expect(JSON.parse(ended.stdout)).toMatchObject({
      bundle: { name: 'rfq-hit-rate', target: 'prod' },
      resources: { model_serving_endpoints: { pricing: { name: 'rfq-hit-rate-prod' } } },
    })
    expect(ended.stderr).toContain('PASS bundle-validate')
  })
})

test('the report is the same on every host and every Node, byte for byte, when the facts of the run are set aside', () => {
  const made = nodes.flatMap(({ major }) => FACES.map((name) => ({ name, by: `${name}-${major}` })))
  const reports = made.map(({ name, by }) => {
    const read = (ending: string) => readFileSync(join(workspace, 'same', by, `bundle-validate.${ending}`), 'utf8')
    const { run, ...report } = JSON.parse(read('json'))
    expect(run.host).toBe(name)
    return { by, text: JSON.stringify(report), others: [read('effective.json'), read('baseline.json')] }
  })
  const [first] = reports
  for (const report of reports) expect(report).toEqual({ ...first, by: report.by })
  expect(first?.text).toContain('hit_rate')
})
