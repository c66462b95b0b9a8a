// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { describe, expect, test } from '@jest/globals'
import { findingsOf, said } from '../testing/bundle.ts'
import { rule as pathShared } from './development-path-shared.ts'
import { rule as prefixShared } from './development-prefix-shared.ts'
import { rule as unpaused } from './development-triggers-unpaused.ts'
import { rule as modeUnknown } from './mode-unknown.ts'
import { rule as clusterOverride } from './production-cluster-override.ts'
import { rule as pipelineDevelopment } from './production-pipeline-development.ts'
import { rule as rootPath } from './production-root-path.ts'
import { rule as rootPathAdvised } from './production-root-path-advised.ts'
import { rule as group } from './run-as-group.ts'
import { rule as identity } from './run-as-identity.ts'
import { rule as legacy } from './run-as-legacy.ts'
import { rule as unsupported } from './run-as-unsupported.ts'
import { rule as sourceLinked } from './source-linked-deployment.ts'
import { rule as pauseStatus } from './trigger-pause-status.ts'

const MODES = [pathShared, prefixShared, unpaused, modeUnknown, clusterOverride, pipelineDevelopment, pauseStatus]
const ids = (lines: readonly string[]) => lines.map((line) => line.split(' ')[1])
const target = (settings: string, more = '') => `bundle: {name: f}\ntargets:\n  t: {${settings}}\n${more}`

describe('development', () => {
  test.each([
    ['the defaults', 'mode: development'],
    ['the home folder', 'mode: development, workspace: {root_path: ~/x}'],
    [
      'the name of the user',
      `mode: development, workspace: {root_path: "/Shared/\${workspace.current_user.short_name}"}`,
    ],
    ['somebody’s home folder', 'mode: development, workspace: {root_path: /Workspace/Users/jane@bank.example/x}'],
    ['a prefix with the name', `mode: development, presets: {name_prefix: "d_\${workspace.current_user.short_name}"}`],
    [
      'another mode',
      'mode: production, presets: {trigger_pause_status: UNPAUSED, name_prefix: x}, workspace: {root_path: /x}',
    ],
  ])('accepts %s', async (_name, settings) => expect(await said(target(settings), MODES)).toEqual([]))

  test.each([
    ['workspace: {root_path: /Shared/x}', ['development-path-shared[t]']],
    ['workspace: {root_path: /a, state_path: /b}', ['development-path-shared[t]', 'development-path-shared[t]']],
    ['workspace: {artifact_path: /Volumes/a/b/c}', ['development-path-shared[t]']],
    ['workspace: {root_path: /Users/$workspace.current_user.userName/x}', ['development-path-shared[t]']],
    ['workspace: {root_path: "/Users/${workspace.current_user.userName:-me}/x"}', ['development-path-shared[t]']],
    ['presets: {name_prefix: dev}', ['development-prefix-shared[t]']],
    ['presets: {trigger_pause_status: UNPAUSED}', ['development-triggers-unpaused[t]']],
    ['presets: {trigger_pause_status: Paused}', ['trigger-pause-status[t]']],
    ['presets: {trigger_pause_status: "${resources.jobs.j.name}"}', ['trigger-pause-status[t]']],
  ])('refuses %s', async (settings, expected) => {
    expect(ids(await said(target(`mode: development, ${settings}`), MODES))).toEqual(expected)
  })
})

test.each([
  ['true', ['source-linked-deployment[t]']],
  ['"true"', ['source-linked-deployment[t]']],
  ['false', []],
])('source_linked_deployment: %s', async (value, expected) => {
  const lines = await said(target(`presets: {source_linked_deployment: ${value}}`), [sourceLinked])
  expect(ids(lines)).toEqual(expected)
})

describe('production', () => {
  const JOB = 'resources: {jobs: {a: {name: A}}}\n'
  const ROOT = [rootPath, rootPathAdvised]
  test.each([
    ['a root path of the target', 'mode: production, workspace: {root_path: /x}', JOB, []],
    [
      'a root path of the bundle only',
      'mode: production',
      `${JOB}workspace: {root_path: /x}\n`,
      ['production-root-path[t]'],
    ],
    ['none', 'mode: production', JOB, ['production-root-path[t]']],
    ['an identity for all jobs', 'mode: production, run_as: {user_name: x}', JOB, ['production-root-path-advised[t]']],
    ['no job at all', 'mode: production', '', ['production-root-path-advised[t]']],
    ['no mode', '', JOB, []],
  ])('root_path: %s', async (_name, settings, more, expected) => {
    expect(ids(await said(target(settings, more), ROOT))).toEqual(expected)
  })

  test.each([
    ['', 'in this target, for example'],
    ['workspace: {root_path: /x}\n', 'in this target, too'],
  ])('whose root path the bundle says, %j, is told to say it %s', async (more, how) => {
    const found = await findingsOf(target('mode: production', JOB + more), ROOT)
    expect(found.map(({ hint }) => hint)).toEqual([expect.stringContaining(how)])
  })

  test('development pipelines, but not where the target turns that off', async () => {
    const more = 'resources: {pipelines: {p: {name: P, development: true}}}\n'
    const settings = 'mode: production, workspace: {root_path: /x}'
    expect(ids(await said(target(settings, more), MODES))).toEqual(['production-pipeline-development[t]'])
    const off = `${settings}, resources: {pipelines: {p: {development: false}}}`
    expect(await said(target(off, more), MODES)).toEqual([])
  })

  test('a cluster for all, there only', async () => {
    const override = (mode: string) => said(target(`mode: ${mode}, cluster_id: c, workspace: {root_path: ~/x}`), MODES)
    expect(ids(await override('production'))).toEqual(['production-cluster-override[t]'])
    expect(await override('development')).toEqual([])
  })

  test.each(['prod', 'Production', 'dev'])('"%s" is no mode', async (mode) => {
    expect(ids(await said(target(`mode: ${mode}`), MODES))).toEqual(['mode-unknown[t]'])
  })
})

describe('run_as', () => {
  test.each([
    ['{user_name: a}', []],
    ['{group_name: a}', []],
    ['', []],
    ['{}', ['run-as-identity[default]']],
    ['{user_name: ""}', ['run-as-identity[default]']],
    ['{user_name: a, service_principal_name: b}', ['run-as-identity[default]']],
    [`{user_name: "\${workspace.current_user.userName}"}`, []],
  ])('%s', async (runAs, expected) => {
    expect(ids(await said(`bundle: {name: f}\nrun_as: ${runAs}\n`, [identity]))).toEqual(expected)
  })

  const ALERTS = 'resources: {alerts: {a: {display_name: A}, b: {run_as: {user_name: jane}}}}'
  test.each([
    ['{group_name: quants}', '', ['The alert "a" cannot run as a group, which the bundle\'s "run_as" names.']],
    ['{user_name: jane}', '', []],
    ['{group_name: ""}', '', []],
    [
      '{group_name: quants}',
      'experimental: {use_legacy_run_as: true}',
      ['The legacy mode of "run_as" knows no groups.'],
    ],
    ['{user_name: jane}', 'experimental: {use_legacy_run_as: true}', []],
  ])('a group: %s %s', async (runAs, more, expected) => {
    const lines = await said(`bundle: {name: f}\nrun_as: ${runAs}\n${ALERTS}\n${more}\n`, [group])
    expect(lines.map((line) => line.replace(/^.*run-as-group\[default\] /, ''))).toEqual(expected)
  })

  const RESOURCES = `resources:
  model_serving_endpoints: {e: {name: e}}
  quality_monitors: {q: {table_name: a.b.c}}
  apps: {a: {name: a}}
  dashboards: {d: {display_name: D}, f: {display_name: F, embed_credentials: true}}
`
  test('what cannot run as somebody else', async () => {
    const lines = await said(`bundle: {name: f}\nrun_as: {service_principal_name: robot}\n${RESOURCES}`, [unsupported])
    expect(lines.map((line) => line.split('"')[1])).toEqual([
      'model_serving_endpoints.e',
      'quality_monitors.q',
      'apps.a',
      'dashboards.f',
    ])
  })

  test.each([
    '',
    `run_as: {user_name: "\${workspace.current_user.userName}"}\n`,
    'run_as: {user_name: a}\nexperimental: {use_legacy_run_as: true}\n',
  ])('nothing with %j', async (runAs) =>
    expect(await said(`bundle: {name: f}\n${runAs}${RESOURCES}`, [unsupported])).toEqual([]),
  )

  test('the legacy mode says nothing without an identity', async () => {
    expect(await said('experimental: {use_legacy_run_as: true}\n', [legacy])).toEqual([])
  })
})
