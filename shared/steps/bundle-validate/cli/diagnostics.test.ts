import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Diagnostic, parseDiagnostics } from './diagnostics.ts'
import { findingOf, parsePath } from './findings.ts'

describe('what the CLI prints', () => {
  test('is read with places, paths and details', () => {
    const stderr = [
      'Warning: unknown field: nmae',
      '  at resources.jobs.train',
      '  in resources/train.yml:4:7',
      '',
      'Error: multiple resources or scripts have been defined with the same key: train',
      '  at resources.jobs.train',
      '     resources.pipelines.train',
      '  in databricks.yml:10:5',
      '     resources/train.yml:3:5',
      '',
      'Recommendation: permissions section should explicitly include the current deployment identity',
      '',
      'First line.',
      '',
      'Second line.',
      'Found 1 error, 1 warning, and 1 recommendation',
      '',
    ].join('\n')
    expect(parseDiagnostics(stderr)).toEqual({
      rest: '',
      log: [],
      found: [
        {
          severity: 'warning',
          summary: 'unknown field: nmae',
          detail: '',
          paths: ['resources.jobs.train'],
          locations: [{ file: 'resources/train.yml', line: 4, column: 7 }],
        },
        {
          severity: 'error',
          summary: 'multiple resources or scripts have been defined with the same key: train',
          detail: '',
          paths: ['resources.jobs.train', 'resources.pipelines.train'],
          locations: [
            { file: 'databricks.yml', line: 10, column: 5 },
            { file: 'resources/train.yml', line: 3, column: 5 },
          ],
        },
        {
          severity: 'note',
          summary: 'permissions section should explicitly include the current deployment identity',
          detail: 'First line.\n\nSecond line.',
          paths: [],
          locations: [],
        },
      ],
    })
  })

  test('keeps apart what belongs to no diagnostic, and forgets colours', () => {
    const found = parseDiagnostics('panic: oh no\ngoroutine 1\n\u001b[31mError: \u001b[0mbad\r\n  in a.yml:1\r\n')
    expect(found).toEqual({
      rest: 'panic: oh no\ngoroutine 1',
      log: [],
      found: [{ severity: 'error', summary: 'bad', detail: '', paths: [], locations: [{ file: 'a.yml', line: 1 }] }],
    })
    expect(parseDiagnostics('')).toEqual({ found: [], rest: '', log: [] })
  })

  // Databricks CLI 1.12.1 with DATABRICKS_LOG_FORMAT=json.
  test('is kept apart from its log, wherever that stands, and from what it does meanwhile', () => {
    const stderr = [
      '{"time":"2026-11-28T21:50:49Z","level":"WARNING","source":"resolver.go 88}","msg":"failed to fetch host metadata","pid":9}',
      'Setting a cluster override because DATABRICKS_CLUSTER_ID is set. It is recommended to use --cluster-id instead.',
      'Error: cannot list files: stat source: no such file or directory',
      '',
      '{"time":"2026-11-28T21:50:50Z","level":"ERROR","source":"filelist.go 58}","msg":"cannot list files: stat source","pid":9}',
      'Building wheel...',
      '',
    ].join('\n')
    expect(parseDiagnostics(stderr)).toMatchObject({
      rest: '',
      log: ['failed to fetch host metadata', 'cannot list files: stat source'],
      found: [{ summary: 'cannot list files: stat source: no such file or directory', detail: '' }],
    })
  })

  test('may have a summary of several lines', () => {
    const stderr =
      'Error: resources.schemas.a has prevent_destroy set\nresources.schemas.b has it, too\n  in a.yml:1:2\n\nWhy.\n\n'
    expect(parseDiagnostics(stderr).found).toMatchObject([
      {
        summary: 'resources.schemas.a has prevent_destroy set',
        detail: 'resources.schemas.b has it, too\n\nWhy.',
        locations: [{ file: 'a.yml', line: 1, column: 2 }],
      },
    ])
  })

  test('is read back whatever it says', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9_"$./-]{1,12}$/)
    const file = fc.stringMatching(/^[a-z][a-z/]{0,8}\.yml$/)
    const detail = fc.array(word, { maxLength: 3 }).map((lines) => lines.join('\n'))
    const diagnostic = fc.record({
      severity: fc.constantFrom('error', 'warning', 'note'),
      summary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      detail,
      paths: fc.array(fc.stringMatching(/^[a-z]{1,5}(\.[a-z]{1,5}|\[\d\])*$/), { maxLength: 3 }),
      locations: fc.array(fc.record({ file, line: fc.nat(), column: fc.nat() }), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(diagnostic as fc.Arbitrary<Diagnostic>), (diagnostics) => {
        expect(parseDiagnostics(diagnostics.map(printed).join('')).found).toEqual(diagnostics)
      }),
    )
  })
})

/** As the CLI prints it. */
function printed({ severity, summary, detail, paths, locations }: Diagnostic): string {
  const names = { error: 'Error', warning: 'Warning', note: 'Recommendation' }
  const places = locations.map(({ file, line, column }) => `${file}:${line}:${column}`)
  const block = (word: string, lines: readonly string[]) =>
    lines.map((line, index) => `  ${index === 0 ? word : '  '} ${line}\n`).join('')
  return `${names[severity]}: ${summary}\n${block('at', paths)}${block('in', places)}\n${detail === '' ? '' : `${detail}\n\n`}`
}

describe('a diagnostic as a finding', () => {
  const diagnostic: Diagnostic = {
    severity: 'warning',
    summary: 'unknown field: nmae',
    detail: 'Use\n  name.',
    paths: ["resources.jobs.train.tasks[0].spark_conf['a.b']"],
    locations: [
      { file: '../shared/a.yml', line: 2, column: 3 },
      { file: 'databricks.yml', line: 9 },
      { file: '../../../outside.yml', line: 1 },
      { file: '/abs.yml', line: 1 },
    ],
  }

  test('stands in the workspace, never outside', () => {
    expect(findingOf(diagnostic, 'prod', 'ml/fraud')).toEqual({
      rule: { id: 'databricks-cli', severity: 'warning', cliParity: 'yes' },
      target: 'prod',
      message: 'unknown field: nmae.',
      at: { file: 'ml/shared/a.yml', line: 2, column: 3 },
      path: ['resources', 'jobs', 'train', 'tasks', 0, 'spark_conf', 'a.b'],
      related: [{ at: { file: 'ml/fraud/databricks.yml', line: 9 }, message: expect.any(String) }],
      hint: 'Use name.',
    })
  })

  // Databricks CLI 1.12.1 prints these without a line of places.
  test.each([
    ['failed to load loop.yml: yaml (loop.yml:1:24): cyclic reference', { file: 'ml/loop.yml', line: 1, column: 24 }],
    [
      "both 'environments' and 'targets' are specified: databricks.yml:4:3",
      { file: 'ml/databricks.yml', line: 4, column: 3 },
    ],
    ['failed to load a/b.yml: yaml: line 7: did not find expected key', { file: 'ml/a/b.yml', line: 7 }],
    ['failed to load a/b.yml: yaml: invalid leading UTF-8 octet', { file: 'ml/a/b.yml' }],
    ['read resources.yml: is a directory', undefined],
    ['dial tcp 10.0.0.1:443: yes', undefined],
  ])('has the place that its text names: %s', (summary, at) => {
    const bare: Diagnostic = { severity: 'error', summary, detail: '', paths: [], locations: [] }
    expect(findingOf(bare, 'prod', 'ml').at).toEqual(at)
  })

  test('of the section of another target is about that target, if it is asked about', () => {
    const bare: Diagnostic = { severity: 'warning', summary: 'unknown field: x', detail: '', paths: [], locations: [] }
    const said = { ...bare, paths: ['targets.dev.resources.jobs.a'] }
    expect(findingOf(said, 'prod', '', new Set(['dev', 'prod']))).toMatchObject({
      target: 'dev',
      path: ['resources', 'jobs', 'a'],
    })
    expect(findingOf(said, 'prod', '', new Set(['prod']))).toMatchObject({
      target: 'prod',
      path: ['targets', 'dev', 'resources', 'jobs', 'a'],
    })
  })

  test('has a path of keys and indexes', () => {
    expect(parsePath('a.b-c[12][0].d')).toEqual(['a', 'b-c', 12, 0, 'd'])
  })
})
