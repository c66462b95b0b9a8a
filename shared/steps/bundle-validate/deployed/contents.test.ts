import { expect, test } from '@jest/globals'
import { printedFrom } from '../testing/deployed.ts'

/** As Databricks CLI 1.12.1 prints it. */
test('a dashboard and a Genie space have the text of their file', async () => {
  const { resources } = await printedFrom({
    'databricks.yml': `bundle: { name: b }
resources:
  dashboards: { d: { display_name: d, warehouse_id: w, file_path: d.lvdash.json } }
  genie_spaces: { g: { title: g, warehouse_id: w, file_path: g.json } }
`,
    'd.lvdash.json': '{"a": "<b>"}\n',
    'g.json': '{ "version": 1 }',
  })
  expect(resources.dashboards.d.serialized_dashboard).toBe('{"a": "<b>"}\n')
  expect(resources.genie_spaces.g.serialized_space).toBe('{ "version": 1 }')
})

test('a Genie space that is written out is a text, its keys in order and safe for a page', async () => {
  const { resources } = await printedFrom(`bundle: { name: b }
resources:
  genie_spaces: { g: { title: g, warehouse_id: w, serialized_space: { version: 1, b: [2.5, null, "x<y"] } } }
`)
  expect(resources.genie_spaces.g.serialized_space).toBe('{"b":[2.5,null,"x\\u003cy"],"version":1}')
})

test('an alert has the fields of its file: its lines are one text, its own name stays', async () => {
  const file = {
    display_name: 'not this one',
    query_lines: ['select 1', 'from t'],
    custom_description_lines: [],
    evaluation: { comparison_operator: 'GREATER_THAN', threshold: { value: { double_value: 0 } } },
    parameters: [],
    unheard_of: 1,
    id: null,
  }
  const { resources } = await printedFrom({
    'databricks.yml': `bundle: { name: b }
workspace: { root_path: /Workspace/b }
resources: { alerts: { a: { display_name: a, warehouse_id: w, file_path: a.dbalert.json } } }
`,
    'a.dbalert.json': JSON.stringify(file),
  })
  expect(resources.alerts.a).toEqual({
    display_name: 'a',
    evaluation: file.evaluation,
    file_path: 'a.dbalert.json',
    parameters: [],
    parent_path: '/Workspace/b/resources',
    query_text: 'select 1\nfrom t\n',
    warehouse_id: 'w',
  })
})

test('the schedule that an alert has from its file takes the preset, as with Databricks CLI 1.12.1', async () => {
  const scheduled = (rest: object) => JSON.stringify({ schedule: { quartz_cron_schedule: '0 0 8 * * ?', ...rest } })
  const { resources } = await printedFrom({
    'databricks.yml': `bundle: { name: b }
presets: { trigger_pause_status: PAUSED, name_prefix: x_ }
resources: { alerts: { a: { display_name: a, file_path: a.json }, b: { display_name: b, file_path: b.json } } }
`,
    'a.json': scheduled({}),
    'b.json': scheduled({ pause_status: 'UNPAUSED' }),
  })
  expect(resources.alerts.a).toMatchObject({ display_name: 'x_a', schedule: { pause_status: 'PAUSED' } })
  expect(resources.alerts.b).toMatchObject({ display_name: 'x_b', schedule: { pause_status: 'UNPAUSED' } })
})

test('a secret in the text of a file is hidden there as well', async () => {
  const printed = await printedFrom({
    'databricks.yml': `bundle: { name: b }
variables: { api_token: { default: hidden-as-well } }
resources: { dashboards: { d: { display_name: d, warehouse_id: w, file_path: d.json } } }
`,
    'd.json': '{"a": "hidden-as-well"}',
  })
  expect(printed.resources.dashboards.d.serialized_dashboard).toBe('{"a": "***"}')
})

test('files of many megabytes that many resources name do not fill the memory', async () => {
  const dashboards = Array.from({ length: 30 }, (_, index) => `d${index}: { display_name: d, file_path: d.json }`)
  const { resources } = await printedFrom({
    'databricks.yml': `bundle: { name: b }\nresources: { dashboards: { ${dashboards.join(', ')} } }\n`,
    'd.json': `1${' '.repeat(4 * 1024 * 1024 - 1)}`,
  })
  const filled = Object.values<object>(resources.dashboards).filter((one) => 'serialized_dashboard' in one)
  expect(filled).toHaveLength(16)
})

test.each([
  ['lines that are none', { query_lines: [{ toString: 1 }, null, [[]]] }, { query_text: '\n\n\n' }],
  ['names of every object', JSON.parse('{"evaluation":{"__proto__":{"x":1},"constructor":2}}'), undefined],
])('the file of an alert may hold anything: %s', async (_, file, expected) => {
  const { resources } = await printedFrom({
    'databricks.yml': `bundle: { name: b }
resources: { alerts: { a: { display_name: a, warehouse_id: w, file_path: a.json } } }
`,
    'a.json': JSON.stringify(file),
  })
  expect(JSON.stringify(resources.alerts.a)).toContain(JSON.stringify(expected ?? file).slice(1, -1))
})

test.each(['[', '{"a":'])('the file of an alert may be as deep as it likes: %s', async (open) => {
  const close = open === '[' ? ']' : '}'
  const { resources } = await printedFrom({
    'databricks.yml': `bundle: { name: b }
resources: { alerts: { a: { display_name: a, warehouse_id: w, file_path: a.json } } }
`,
    'a.json': `{"id": "7", "evaluation": ${open.repeat(100_000)}1${close.repeat(100_000)}}`,
  })
  expect(resources.alerts.a).toMatchObject({ id: '7', evaluation: expect.anything() })
})

test('a file that is no content is not printed, for it may be anything that lies in the workspace', async () => {
  const { resources } = await printedFrom({
    'databricks.yml': `bundle: { name: b }
resources:
  dashboards: { d: { display_name: d, warehouse_id: w, file_path: .git/config } }
  genie_spaces: { g: { title: g, warehouse_id: w, file_path: .npmrc } }
`,
    '.git/config': '[remote "origin"]\n\turl = https://user:word@git.example/a\n',
    '.npmrc': '//registry.example/:_authToken=word\n',
  })
  expect(JSON.stringify(resources)).not.toContain('word')
  expect(resources.dashboards.d).not.toHaveProperty('serialized_dashboard')
})
