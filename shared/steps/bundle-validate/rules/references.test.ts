import { describe, expect, test } from '@jest/globals'
import { findingsOf, said } from '../testing/bundle.ts'
import { rule as lookupOfResource } from './lookup-refers-to-resource.ts'
import { rule as inAuthField } from './reference-in-auth-field.ts'
import { rule as malformed } from './reference-malformed.ts'
import { rule as prefixUnknown } from './reference-prefix-unknown.ts'
import { rule as resourceMissing } from './resource-reference-missing.ts'
import { rule as terraformField } from './terraform-field.ts'
import { rule as terraformFieldAdvised } from './terraform-field-advised.ts'
import { rule as unused } from './variable-unused.ts'
import { rule as hostInvalid } from './workspace-host-invalid.ts'

const named = (text: string) =>
  `variables: {stage: {default: dev}, field: {default: name}}\nresources: {jobs: {j: {name: '${text}'}}}\n`

describe('reference-malformed', () => {
  test.each([
    `\${var stage}`,
    `\${ var.stage}`,
    `\${var.stage }`,
    `\${var.1st}`,
    `\${var.stage-}`,
    `\${var..stage}`,
    `\${var.stage`,
    `\${VAR stage}`,
    `\${bundle.target[a]}`,
    `\${resources.jobs.a.tasks[].id}`,
    `\${bundle.target == "dev"}`,
    `\${if eq(var.stage "prod")}`,
    `\${!var.stage}`,
  ])('%s is almost a reference', async (text) => {
    expect(await said(named(`x ${text}`), [malformed])).toEqual([
      `databricks.yml:2:30 reference-malformed "${text}" is not a reference, so it stays as it is written.`,
    ])
  })

  test.each([
    `\${var.stage}`,
    `$\${var stage}`,
    `\${bundle.\${var.field}}`,
    `\${HOME}`,
    `\${variant x}`,
    '{{job.id}}',
    '$var.stage',
    `\${}`,
    'cost: 5$ {var}',
  ])('%s is not', async (text) => expect(await said(named(text), [malformed])).toEqual([]))

  test.each([
    [`\${var.stage == "prod" ? 1 : 2}`, 'computes nothing'],
    [`\${var stage}`, 'without blanks'],
    [`\${var.stage`, 'Close it'],
  ])('%s says what to do', async (text, hint) => {
    const [found] = (await findingsOf(named(text), [malformed])).filter(({ rule }) => rule.id === malformed.id)
    expect(found?.hint).toContain(hint)
  })

  test('each in its text, once for all targets, also in what only a target says', async () => {
    const lines = await said(
      `variables: {stage: {default: "\${var a} \${var b}"}}\ntargets:\n  dev: {}\n  prod: {workspace: {root_path: "/\${bundle name}"}}\n`,
      [malformed],
    )
    expect(lines.map((line) => line.split(' is ')[0])).toEqual([
      `databricks.yml:1:30 reference-malformed "\${var a}"`,
      `databricks.yml:1:30 reference-malformed "\${var b}"`,
      `databricks.yml:4:33 reference-malformed "\${bundle name}"`,
    ])
  })

  test('a script has variables of its own', async () => {
    expect(await said(`scripts: {go: {content: "echo \${var x}"}}\n`, [malformed])).toEqual([])
  })
})

describe('reference-prefix-unknown', () => {
  test.each([
    [`\${vars.stage}`, 'vars'],
    [`\${resource.jobs.j.id}`, 'resource'],
    [`\${spark.home}`, 'spark'],
    [`\${stage}`, 'stage'],
  ])('%s is left as it is', async (text, prefix) => {
    const [line, ...others] = await said(named(text), [prefixUnknown])
    expect(others).toEqual([])
    expect(line).toContain(`"${text}" is left as it is written: there is no "${prefix}" to refer to.`)
  })

  test.each([`\${var.stage}`, `\${variables.stage.value}`, `\${artifacts.a.path}`, `\${HOME}`])(
    '%s is not judged',
    async (text) => expect(await said(named(text), [prefixUnknown])).toEqual([]),
  )

  test.each([
    ['target', `Did you mean "\${bundle.target}"?`],
    ['HOME', 'Begin it with one of var, variables, bundle, workspace, resources, artifacts.'],
  ])('no shell reads "%s" in a path of the workspace', async (word, hint) => {
    const found = await findingsOf(`bundle: {name: f}\nworkspace: {root_path: '/a/\${${word}}'}\n`, [prefixUnknown])
    expect(found.filter(({ rule }) => rule.id === prefixUnknown.id).map((finding) => finding.hint)).toEqual([hint])
  })

  test('a type of resource belongs behind "resources"', async () => {
    const found = await findingsOf(named(`\${jobs.j.id}`), [prefixUnknown])
    expect(found.map(({ hint }) => hint)).toContain(`Did you mean "\${resources.jobs.j.id}"?`)
  })

  test('what a variable is for may be said in any words', async () => {
    const text = `variables: {stage: {default: a, description: "part of \${stage} and \${vars.stage}"}}\n`
    expect(await said(text, [prefixUnknown])).toEqual([])
  })
})

test('a reference in a field for authentication is one finding', async () => {
  expect(
    await said(`workspace: {host: '\${env.HOST}', root_path: '/a/\${env.HOST}'}\n`, [inAuthField, prefixUnknown]),
  ).toEqual([
    'databricks.yml:1:19 reference-in-auth-field[default] "workspace.host" configures authentication, where references are not resolved.',
    `databricks.yml:1:45 reference-prefix-unknown[default] "\${env.HOST}" is left as it is written: there is no "env" to refer to.`,
  ])
})

test.each([
  ['https://<your-workspace>.azuredatabricks.net', ['the name of a host has no "<"']],
  ['<WORKSPACE_URL>', ['the name of a host has no "<"']],
  ['https://adb-1 1.azuredatabricks.net', ['the name of a host has no space']],
  [`https://\${bundle.name}`, ['a reference is not resolved there']],
  [' https://adb-1.1.azuredatabricks.net ', []],
  ['#{DATABRICKS_HOST}#', []],
  ['', []],
])('workspace-host-invalid: %s', async (host, expected) => {
  const lines = await said(`bundle: {name: f}\nworkspace:\n  host: ${JSON.stringify(host)}\n`, [hostInvalid])
  expect(lines).toEqual(
    expected.map(
      (reason) => `databricks.yml:3:9 workspace-host-invalid[default] "workspace.host" is no address: ${reason}.`,
    ),
  )
})

test.each([`\${workspace.host}`, `https://\${var.nobody}.net`])(
  'in workspace.host no reference is right, so %s is not asked to name something',
  async (host) => {
    const lines = await said(`bundle: {name: f}\nworkspace: {host: '${host}'}\n`, [hostInvalid])
    expect(lines).toEqual([expect.stringContaining('workspace-host-invalid')])
  },
)

describe('resource-reference-missing', () => {
  const bundle = (reference: string, more = '') => `
resources:
  jobs:
    train: {name: Train, tasks: [{task_key: a}, {task_key: b}], tags: {team: risk}}
    next: {description: '${reference}'}
  registered_models: {churn: {name: churn}}
${more}`

  test.each([
    [`\${resources.job.train.id}`, 'There is no type of resource "job". Did you mean "jobs"?'],
    [`\${resources.jobs.trian.id}`, 'There is no "trian" under "resources.jobs". Did you mean "train"?'],
    [`\${resources.schemas.s.name}`, 'There is no "s" under "resources.schemas".'],
    [`\${resources.jobs}`, 'It names no resource.'],
    [`\${resources.jobs.train.tasks[2].task_key}`, 'The list in "jobs.train" has 2 items, so there is no [2].'],
  ])('%s refers to nothing', async (text, why) => {
    const [line, ...others] = await said(bundle(text), [resourceMissing])
    expect(others).toEqual([])
    expect(line).toContain(`"${text}" refers to nothing. ${why}`)
  })

  test.each([
    `\${resources.jobs.train.id}`,
    `\${resources.jobs.train.tasks[1].task_key}`,
    `\${resources.registered_models.churn.full_name}`,
    `\${resources.jobs.train.tags.team}`,
    `\${resources.jobs.train.url}`,
  ])('%s may be', async (text) => expect(await said(bundle(text), [resourceMissing])).toEqual([]))

  // Databricks CLI 1.12.1 passes it, and its plan fails: "cannot convert jobs.JobSettings to int64".
  test('a resource is no value', async () => {
    const [line, ...others] = await said(bundle(`all of \${resources.jobs.train}`), [resourceMissing])
    expect(others).toEqual([])
    expect(line).toContain(`"\${resources.jobs.train}" is all of "jobs.train", which no field can take.`)
  })

  const waiting = (names: string, more = '') =>
    `resources: {jobs: {train: {name: t}, next: {lifecycle: {depends_on: [${names}]}}}}\n${more}`

  test('what a resource waits for', async () => {
    const lines = await said(waiting('{resource: trian}, {resource: jobs.next2}, {resource: schemas.train}'), [
      resourceMissing,
    ])
    expect(lines.map((line) => line.replace(/^.*\] /, ''))).toEqual([
      '"jobs.next2" is no resource of the bundle, so "jobs.next" cannot wait for it. Did you mean "jobs.next"?',
      '"schemas.train" is no resource of the bundle, so "jobs.next" cannot wait for it.',
      '"trian" is no resource of the bundle, so "jobs.next" cannot wait for it. Did you mean "train"?',
    ])
  })

  test.each([
    ['{resource: train}, {resource: jobs.train}, {resource: jobs.train.permissions}', ''],
    [`{resource: "\${resources.jobs.train.id}"}, {}`, ''],
    ['{resource: made}', 'python: {resources: [load]}\n'],
  ])('may wait for %s', async (names, more) => {
    expect(await said(waiting(names, more), [resourceMissing])).toEqual([])
  })

  test('code may add resources, but no types', async () => {
    const python = 'python: {resources: [load]}\n'
    expect(await said(bundle(`\${resources.jobs.made.id}`, python), [resourceMissing])).toEqual([])
    expect(await said(bundle(`\${resources.job.made.id}`, python), [resourceMissing])).toHaveLength(1)
  })

  test('only in the targets where it is missing', async () => {
    const target = 'targets:\n  dev: {resources: {schemas: {s: {name: s}}}}\n  prod: {}\n'
    const [line] = await said(bundle(`\${resources.schemas.s.name}`, target), [resourceMissing])
    expect(line).toContain('resource-reference-missing[prod]')
  })
})

describe('variable-unused', () => {
  test.each([
    [
      'another variable',
      `variables: {a: {default: x}, b: {default: "\${var.a}"}, c: {lookup: {job: "\${var.b}"}}, d: {default: "\${var.c}"}}\n`,
    ],
    [
      'only one target',
      `variables: {d: {default: x}, a: {default: x}}\ntargets: {dev: {workspace: {root_path: "/\${var.a}"}}}\n`,
    ],
    [
      'in its long form',
      `variables: {d: {default: x}, a: {default: x}}\nworkspace: {root_path: "/\${variables.a.value}"}\n`,
    ],
    [
      'a name that is put together',
      `variables: {d: {default: x}, e: {default: x}, a_default: {default: x}, m: {default: {x: y}, type: complex}}\nworkspace: {root_path: "/\${var.a_\${bundle.target}}/\${var.m.\${var.e}}"}\n`,
    ],
    [
      'a name in a name that is put together',
      `variables: {d: {default: x}, a_b: {default: x}, c_e: {default: x}}\nworkspace: {root_path: "/\${var.a_\${var.c_\${workspace.current_user.short_name}}}"}\n`,
    ],
  ])('what %s uses is used', async (_name, bundle) => {
    expect((await said(bundle, [unused])).map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'variable-unused Nothing refers to the variable "d".',
    ])
  })

  test('what a section declares in no way is said by its type, and where it is used', async () => {
    const bundle = `variables: {a: x, b: [y]}\nresources: {schemas: {s: {name: "\${var.a}"}}}\n`
    expect(await said(bundle, [unused])).toEqual([
      `databricks.yml:2:33 reference-missing[default] "\${var.a}" refers to nothing. The variable "a" is not declared by a value beside its name: that belongs below, as "default".`,
    ])
  })

  test('code may use any', async () => {
    expect(await said('variables: {a: {default: x}}\npython: {mutators: [m]}\n', [unused])).toEqual([])
  })
})

test('reference-in-auth-field: each field, and only what a target takes', async () => {
  const bundle = `
variables: {x: {default: a}}
workspace: {host: "https://\${var.x}", profile: "\${var.x}", root_path: "/\${var.x}"}
targets:
  dev: {workspace: {host: https://dev}}
  prod: {}
`
  expect((await said(bundle, [inAuthField])).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'databricks.yml:3:19 reference-in-auth-field[prod] "workspace.host"',
    'databricks.yml:3:48 reference-in-auth-field[dev,prod] "workspace.profile"',
  ])
})

test('lookup-refers-to-resource: also by a variable, and only where it is asked; Databricks CLI 1.12.1', async () => {
  const bundle = `
variables:
  name: {default: "\${resources.clusters.c.cluster_name}"}
  a: {lookup: {cluster: "x-\${var.name}"}}
  b: {lookup: {cluster: "\${bundle.target}-\${workspace.current_user.short_name}"}}
resources: {clusters: {c: {cluster_name: "\${var.a} \${var.b}"}}}
targets: {dev: {}, prod: {variables: {a: 0815-abc}}}
`
  expect(await said(bundle, [lookupOfResource])).toEqual([
    `databricks.yml:4:25 lookup-refers-to-resource[dev] The lookup of "a" asks for "x-\${resources.clusters.c.cluster_name}" by this very name: references to resources are replaced later.`,
  ])
})

test('reference-in-auth-field: also what tells workspaces of one host apart; Databricks CLI 1.12.1', async () => {
  const fields = ['account_id', 'workspace_id', 'azure_workspace_resource_id']
  const workspace = fields.map((field) => `${field}: "\${var.x}"`).join(', ')
  const lines = await said(`variables: {x: {default: a}}\nworkspace: {${workspace}}\n`, [inAuthField])
  expect(lines.map((line) => /"workspace\.(\w+)"/.exec(line)?.[1]).sort()).toEqual([...fields].sort())
})

test('the id of a workspace in Azure is known by the name that it is set by; Databricks CLI 1.12.1', async () => {
  const name = (field: string) => said(`resources: {jobs: {j: {name: "\${workspace.${field}}"}}}\n`, [])
  expect(await name('azure_workspace_resource_id')).toEqual([])
  expect(await name('azure_resource_id')).toEqual([
    `databricks.yml:1:30 reference-missing[default] "\${workspace.azure_resource_id}" refers to nothing. "workspace" has no "azure_resource_id".`,
  ])
})

test('what may stand in a file that cannot be read is not called missing, nor unused', async () => {
  const lines = await said(
    {
      'databricks.yml': 'include: [r/*.yml]\nvariables: {a: {default: x}}\ntargets: {dev: {variables: {c: y}}}\n',
      'r/bad.yml': 'variables: {c: {default: z}\n',
      'r/good.yml': `resources: {jobs: {j: {name: "\${var.b} \${resources.jobs.k.id} \${resources.job.k.id}"}}}\n`,
    },
    [resourceMissing, unused],
  )
  expect(lines.map((line) => line.split(' ')[1])).toEqual(['yaml-invalid', 'resource-reference-missing[dev]'])
})

describe('terraform-field', () => {
  const refers = (reference: string, engine = 'direct') =>
    `bundle: {name: x, engine: ${engine}}\nresources:\n  jobs:\n    a: {name: a, max_retries: 1}\n    b: {name: "\${${reference}}"}\n`
  const both = [terraformField, terraformFieldAdvised]

  test('what only Terraform knows is an error, and a warning where Terraform deploys', async () => {
    expect(await said(refers('resources.jobs.a.url'), both)).toEqual([
      `databricks.yml:5:15 terraform-field[default] "\${resources.jobs.a.url}" is a field of Terraform, and bundles have none of that name.`,
    ])
    expect(await said(refers('resources.jobs.a.new_cluster[0].num_workers', 'terraform'), both)).toEqual([
      expect.stringContaining('terraform-field-advised[default]'),
    ])
  })

  // Databricks CLI 1.12.1 says so, and that the field is unknown where it is written.
  test('it is one where the bundle writes it, too', async () => {
    expect(await said(refers('resources.jobs.a.max_retries'), both)).toEqual([
      expect.stringContaining('databricks.yml:5:15 terraform-field[default]'),
    ])
  })

  test.each(['id', 'tasks[0].task_key', 'max_concurrent_runs', 'no_such_field'])('"%s" is none', async (field) => {
    expect(await said(refers(`resources.jobs.a.${field}`), both)).toEqual([])
  })

  test('the same name may be a field of another type', async () => {
    expect(await said(refers('resources.dashboards.a.url'), both)).toEqual([])
  })
})
