import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { describeHosts, lastError, values } from './describe-hosts.ts'

/** Everything that a protocol of lines, properties and percent signs could trip over. */
const AWKWARD: Record<string, string> = {
  plain: 'trades',
  lines: 'first\nsecond\n\nfourth',
  percent: '100% %0A %25 %AZP25 %0D',
  semicolon: 'a;b;issecret=true',
  bracket: 'a]b[c]',
  unicode: 'Ζürich 取引 📈 é',
  quotes: `"double" 'single' \`tick\` \\back`,
  edges: '  kept blanks ',
  delimiters: 'EOF\nghadelimiter_\n<<EOF\nname=value',
  command: '::set-output name=x::y ##vso[task.complete result=Succeeded]',
}

describeHosts('inputs', (play) => {
  test('come exactly as they were given', async () => {
    const names = Object.keys(AWKWARD)
    const run = await play(
      names.map((name) => ({ call: 'input', args: [name] })),
      { inputs: AWKWARD },
    )
    expect(Object.fromEntries(values(run).map((value, index) => [names[index], value]))).toEqual(AWKWARD)
  })

  test('are undefined when absent, empty or blank', async () => {
    const run = await play(
      ['absent', 'empty', 'blank', 'blank-lines'].map((name) => ({ call: 'input', args: [name] })),
      { inputs: { empty: '', blank: '   ', 'blank-lines': '\n \n\t' } },
    )
    expect(values(run)).toEqual([null, null, null, null])
  })

  test('are asked for in kebab-case and found under the name that the host gives them', async () => {
    const run = await play([{ call: 'input', args: ['min-rows'] }], {
      inputs: { 'min-rows': '1000' },
      env: { INPUT_MIN_ROWS: 'wrong', 'INPUT_min-rows': 'wrong', MINROWS: 'wrong' },
    })
    expect(values(run)).toEqual(['1000'])
  })
})

describeHosts('inputs that are secret', (play) => {
  test('are not printed, not even for debugging', async () => {
    const run = await play([{ call: 'input', args: ['token'] }], { inputs: { token: 'hunter2' } })
    expect(values(run)).toEqual(['hunter2'])
    expect(run.stdout + run.stderr).not.toContain('hunter2')
  })
})

describeHosts('outputs', (play, kind) => {
  test('arrive exactly, under the name of the host', async () => {
    const shown = kind === 'terminal' ? { plain: 'trades', unicode: AWKWARD.unicode ?? '' } : AWKWARD
    const run = await play([
      { call: 'output', args: ['reportHtml', '/work dir/report.html'] },
      ...Object.entries(shown).map(([name, value]) => ({ call: 'output', args: [name, value] }) as const),
    ])
    values(run)
    const name = kind === 'github' || kind === 'terminal' ? 'report-html' : 'reportHtml'
    expect(run.outputs).toEqual({ [name]: '/work dir/report.html', ...shown })
    if (kind === 'azure') {
      for (const { properties } of run.commands)
        expect(properties).toMatchObject({ isOutput: 'true', issecret: 'false' })
      expect(run.commands).toHaveLength(Object.keys(shown).length + 1)
    }
  })

  test('that hold a masked secret are not set, and say so', async () => {
    const run = await play([
      { call: 'mask', args: ['hunter2\nsecond-line'] },
      { call: 'output', args: ['leak', 'token is hunter2!'] },
      { call: 'output', args: ['lineLeak', 'xsecond-linex'] },
      { call: 'output', args: ['urlLeak', 'https://host/?q=hunter2'] },
      { call: 'output', args: ['fine', 'value'] },
    ])
    values(run)
    expect(run.outputs).toEqual(kind === 'terminal' ? expect.objectContaining({ fine: 'value' }) : { fine: 'value' })
    for (const name of ['leak', 'line-?leak', 'url-?leak']) {
      expect(run.visible).toMatch(new RegExp(`output "${name}" was not set: its value holds a masked secret`, 'i'))
    }
    expect(run.visible).not.toContain('hunter2')
  })
})

describeHosts('an output that the host cannot take', (play, kind) => {
  test('is the fault of its surroundings, with what to do, and no bug', async () => {
    if (kind !== 'github') return
    for (const GITHUB_OUTPUT of ['/nowhere/output', '/']) {
      const run = await play([{ call: 'output', args: ['reportHtml', 'a.html'] }], { env: { GITHUB_OUTPUT } })
      expect(lastError(run)).toEqual({
        code: 'HOST_NOT_USABLE',
        message: expect.stringMatching(
          /^The output "report-html" could not be handed to GitHub: (Missing file|EISDIR)/,
        ),
        hint: expect.stringContaining('GITHUB_OUTPUT'),
      })
    }
  })
})

describeHosts('masking', (play, kind) => {
  const secret = '{\n  "key": "p%ss;w]rd",\n\n   \n  "other": "zweite"\n}\n'

  test('hides each line of a secret from everything that is said after', async () => {
    const run = await play([
      { call: 'mask', args: [secret] },
      { call: 'log', args: ['info', 'it is "key": "p%ss;w]rd", here'] },
      { call: 'log', args: ['warning', 'and "other": "zweite" there'] },
      { call: 'group', title: 'in "other": "zweite"', body: [] },
      { call: 'progress', args: ['at "other": "zweite"'] },
      { call: 'annotate', args: [[{ ruleId: 'R', severity: 'error', message: 'of "other": "zweite"' }]] },
      { call: 'summary', args: ['the "key": "p%ss;w]rd", summary'] },
      { call: 'finish', args: [{ status: 'fail', exitCode: 1, line: 'FAIL "other": "zweite"' }] },
    ])
    values(run)
    expect(run.visible).toContain('it is *** here')
    for (const place of ['and *** there', 'in ***', 'at ***', 'of ***', 'FAIL ***'])
      expect(run.visible).toContain(place)
    expect(run.visible).not.toMatch(/p%ss|zweite/)
    expect(run.summaries.join()).toContain('the *** summary')
    expect(run.summaries.join()).not.toContain('p%ss')
  })

  test('hides a secret that an annotation is cut in', async () => {
    const message = `${'x'.repeat(4090)}swordfish`
    const run = await play([
      { call: 'mask', args: ['swordfish'] },
      { call: 'annotate', args: [[{ ruleId: 'R', severity: 'error', message }]] },
    ])
    values(run)
    expect(run.visible).toContain('x***')
    expect(run.visible).not.toContain('xsword')
  })

  test('teaches the host each line that says something, and no other', async () => {
    const run = await play([
      { call: 'mask', args: [secret] },
      { call: 'mask', args: [''] },
      { call: 'mask', args: [' \n\t\n'] },
      { call: 'mask', args: ['!?'] },
      { call: 'log', args: ['info', 'a brace } and a blank   stay'] },
    ])
    values(run)
    expect(run.visible).toContain('a brace } and a blank   stay')
    if (kind === 'github' || kind === 'azure') {
      expect(run.masked).toEqual(['"key": "p%ss;w]rd",', '"other": "zweite"', '!?'])
    }
  })

  test('hides a secret that stands in another first, and its forms in JSON and in a URL', async () => {
    const run = await play([
      { call: 'mask', args: ['pass'] },
      { call: 'mask', args: ['pass"word/long'] },
      { call: 'log', args: ['info', 'is <pass"word/long> <pass\\"word/long> <pass%22word%2Flong> <pass>'] },
    ])
    values(run)
    expect(run.visible).toContain('is <***> <***> <***> <***>')
  })
})

describeHosts('facts', (play, kind) => {
  test('say where the run is and what it is about', async () => {
    const env = {
      github: {
        GITHUB_EVENT_PATH: '',
        GITHUB_REPOSITORY: 'desk/rfq',
        GITHUB_SHA: 'merge',
        GITHUB_REF: 'refs/pull/7/merge',
        GITHUB_BASE_REF: 'main',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_RUN_ID: '99',
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_ACTOR: 'ada',
        RUNNER_TOOL_CACHE: '/tools',
      },
      azure: {
        BUILD_REPOSITORY_NAME: 'rfq',
        BUILD_SOURCEVERSION: 'merge',
        BUILD_SOURCEBRANCH: 'refs/pull/7/merge',
        BUILD_BUILDID: '99',
        BUILD_REQUESTEDFOR: 'Ada',
        SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
        SYSTEM_PULLREQUEST_SOURCECOMMITID: 'head',
        SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
        SYSTEM_COLLECTIONURI: 'https://dev.azure.example/desk/',
        SYSTEM_TEAMPROJECT: 'Fixed Income',
        SYSTEM_JOBATTEMPT: '2',
        AGENT_TOOLSDIRECTORY: '/tools',
      },
      terminal: { USER: 'ada', RUNNER_TOOL_CACHE: '/tools' },
      memory: {},
    }[kind] as Record<string, string>
    const event = { pull_request: { number: 7, head: { sha: 'head' } } }
    const first = await play([{ call: 'get', property: 'kind' }], { files: { 'event.json': JSON.stringify(event) } })
    const { directory } = first
    const run = await play([{ call: 'get', property: 'facts' }], {
      directory,
      env: { ...env, ...(kind === 'github' ? { GITHUB_EVENT_PATH: join(directory, 'event.json') } : {}) },
    })
    const expected = {
      github: {
        workspace: directory,
        tempDirectory: directory,
        toolCache: '/tools',
        repository: 'desk/rfq',
        commit: 'head',
        ref: 'refs/pull/7/merge',
        baseRef: 'main',
        pullRequest: 7,
        runUrl: 'https://github.example/desk/rfq/actions/runs/99/attempts/2',
        runId: '99',
        attempt: 2,
        actor: 'ada',
      },
      azure: {
        workspace: directory,
        tempDirectory: directory,
        toolCache: '/tools',
        repository: 'rfq',
        commit: 'head',
        ref: 'refs/pull/7/merge',
        baseRef: 'main',
        pullRequest: 7,
        runUrl: 'https://dev.azure.example/desk/Fixed%20Income/_build/results?buildId=99',
        runId: '99',
        attempt: 2,
        actor: 'Ada',
      },
      terminal: { workspace: directory, tempDirectory: expect.any(String), toolCache: '/tools', actor: 'ada' },
      memory: { workspace: directory, tempDirectory: expect.any(String), toolCache: expect.any(String) },
    }[kind]
    expect(values(run)[0]).toEqual(expected)
    expect(values(first)[0]).toBe(kind)
  })

  test('of a merge queue name the branch that it merges into', async () => {
    const event = {
      merge_group: { base_ref: 'refs/heads/release/2', head_ref: 'refs/heads/gh-readonly-queue/release/2/pr-7-x' },
    }
    const { directory } = await play([], { files: { 'event.json': JSON.stringify(event) } })
    const env = {
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_BASE_REF: '',
      GITHUB_EVENT_PATH: join(directory, 'event.json'),
    }
    const [facts] = values(await play([{ call: 'get', property: 'facts' }], { directory, env }))
    if (kind === 'github') expect(facts).toMatchObject({ baseRef: 'release/2' })
    else expect(facts).not.toHaveProperty('baseRef')
    expect(facts).not.toHaveProperty('pullRequest')
  })

  test('of a push name the pushed commit, and nothing that is not known', async () => {
    const env = { GITHUB_SHA: 'pushed', BUILD_SOURCEVERSION: 'pushed', GITHUB_BASE_REF: '', BUILD_BUILDID: '' }
    const [facts] = values(await play([{ call: 'get', property: 'facts' }], { env }))
    if (kind === 'github' || kind === 'azure') expect(facts).toMatchObject({ commit: 'pushed' })
    for (const absent of ['baseRef', 'pullRequest', 'runUrl', 'runId']) expect(facts).not.toHaveProperty(absent)
  })
})

describeHosts('files for the host', (play, kind) => {
  const ofJob = { SYSTEM_STAGENAME: 'Check', SYSTEM_JOBNAME: 'linux x64' }
  const scans = (file: unknown) => ({
    name: 'artifact.upload',
    properties: { containerfolder: 'CodeAnalysisLogs', artifactname: 'CodeAnalysisLogs' },
    data: file,
  })
  const report = (artifact: string, data: string) => ({
    name: 'artifact.upload',
    properties: { containerfolder: artifact, artifactname: artifact },
    data,
  })

  test('are offered where the host has a place for them', async () => {
    const kinds = ['report', 'json', 'markdown', 'sarif', 'junit']
    const run = await play(
      kinds.map((as) => ({ call: 'attach', args: [`/agent/countersign-report/data-quality.${as}`, as] })),
      { env: ofJob },
    )
    values(run)
    if (kind === 'memory') expect(run.recorded?.attachments.map(({ as }) => as)).toEqual(kinds)
    if (kind === 'github') expect(run.commands).toEqual([])
    if (kind === 'azure') {
      expect(run.commands).toEqual([
        report('countersign-Check-linux_x64', '/agent/countersign-report/data-quality.report'),
        report('countersign-Check-linux_x64', '/agent/countersign-report/data-quality.json'),
        // There is no such file to give a name of its own; it is offered as it is.
        scans('/agent/countersign-report/data-quality.sarif'),
        expect.objectContaining({
          name: 'results.publish',
          properties: expect.objectContaining({
            type: 'JUnit',
            resultFiles: '/agent/countersign-report/data-quality.junit',
          }),
        }),
      ])
    }
  })

  // What is uploaded to one artifact under one name is overwritten.
  test('of one step, run twice in a job and in two jobs, have four names', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'attach-'))
    try {
      const uploads = []
      for (const job of ['dev', 'prod']) {
        for (const reports of ['countersign-report', 'second']) {
          const file = join(directory, reports, 'bundle-validate')
          await mkdir(join(directory, reports), { recursive: true })
          await writeFile(`${file}.sarif`, `${job} ${reports}`)
          const run = await play(
            [
              { call: 'attach', args: [`${file}.html`, 'report'] },
              { call: 'attach', args: [`${file}.sarif`, 'sarif'] },
            ],
            { env: { SYSTEM_STAGENAME: '__default', SYSTEM_JOBNAME: job, AGENT_TEMPDIRECTORY: directory } },
          )
          values(run)
          uploads.push(...run.commands)
        }
      }
      if (kind !== 'azure') return
      const names = ['countersign-dev', 'countersign-dev-second', 'countersign-prod', 'countersign-prod-second']
      expect(uploads).toEqual(
        names.flatMap((name) => [
          report(
            name,
            join(directory, name.endsWith('second') ? 'second' : 'countersign-report', 'bundle-validate.html'),
          ),
          scans(join(directory, `${name}.bundle-validate.sarif`)),
        ]),
      )
      const copied = await readFile(join(directory, 'countersign-prod-second.bundle-validate.sarif'), 'utf8')
      expect(copied).toBe('prod second')
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  })

  test('are not offered in the restricted command mode, nor is anything lost by that', async () => {
    const run = await play(
      [
        { call: 'attach', args: ['/reports/data-quality.html', 'report'] },
        { call: 'summary', args: ['| check | outcome |\n| price | fail |'] },
        { call: 'output', args: ['reportHtml', '/reports/data-quality.html'] },
      ],
      { env: { COUNTERSIGN_COMMANDS: 'Restricted' } },
    )
    values(run)
    expect(Object.values(run.outputs)).toContain('/reports/data-quality.html')
    const allowed = /^(task\.(setvariable|complete|logissue|issue|debug|setprogress|setsecret)|##\w+)$/
    if (kind === 'azure') {
      expect(run.commands.map(({ name }) => name).filter((name) => !allowed.test(name))).toEqual([])
      expect(run.visible).toContain('| price | fail |')
    }
  })
})

describeHosts('the environment', (play, kind) => {
  test('is read once, and holds no input that the host keeps in a vault', async () => {
    const run = await play([{ call: 'get', property: 'env' }], { inputs: { token: 'x1' }, env: { DESK: 'rates' } })
    const [env] = values(run)
    expect(env).toMatchObject({ DESK: 'rates' })
    if (kind === 'azure') expect(JSON.stringify(env)).not.toContain('INPUT_')
  })
})
