import { exampleFiles } from '../../shared/steps/bundle-validate/testing/bundle.ts'

/** Where the Databricks CLI is particular, by what it is about: a bundle for each, as an error stops the CLI. */
const LINES: Readonly<Record<string, string>> = {
  'a lookup that comes to a text, unused': `variables: {a: {default: abc}, b: {lookup: "\${var.a}"}}`,
  'a lookup that comes to a text': job(`variables: {a: {default: abc}, b: {lookup: "\${var.a}"}}`, `\${var.b}`),
  'a lookup that comes to a map': job(
    `variables: {a: {type: complex, default: {cluster_policy: desk}}, b: {lookup: "\${var.a}"}}`,
    `\${var.b}`,
  ),
  ...through('a lookup', '{lookup: {cluster_policy: desk}}', `\${var.end}`, 'foo'),
  ...through('a resource', '{default: x}', `\${resources.jobs.j.id}`, 'foo'),
  ...through('a name', '{default: x}', `\${workspace.current_user.userName}`, 'foo'),
  ...through('a user', '{default: x}', `\${workspace.current_user}`, 'userName'),
  'the two names of the user in a path': `workspace: {root_path: "/Workspace/Users/\${workspace.current_user.name}/b"}`,
  'the groups of the user in a variable in a text': job(
    `variables: {a: {default: "\${workspace.current_user.groups}"}}`,
    `of \${var.a}`,
  ),
  'a duration with a reference in it': `variables: {n: {default: "300"}}
resources: {postgres_branches: {b: {branch_id: b, parent: p, ttl: "\${var.n}s"}}}`,
  'a duration that is overridden': target(
    'postgres_branches: {b: {branch_id: b, parent: p, ttl: 7d}}',
    'resources: {postgres_branches: {b: {ttl: 300s}}}',
  ),
  'the directory of an app in two files': `include: [r/*.yml]
resources: {apps: {a: {name: a, source_code_path: ./app}}}
# file: app/app.py
# file: r/apps.yml
resources: {apps: {b: {name: b, source_code_path: ../app}}}`,
  'values that are none of those listed': `resources:
  apps:
    a:
      name: app
      source_code_path: ./src
      compute_size: HUGE
      resources:
        - {name: a, app: {permission: XX, name: b}}
        - {name: b, database: {permission: XX, database_name: d, instance_name: i}}
        - {name: c, postgres: {permission: XX, branch: b, database: d}}
        - {name: d, uc_securable: {permission: XX, securable_type: YY, securable_full_name: a.b.c}}
        - {name: f, secret: {permission: XX, scope: a, key: b}}
        - {name: g, serving_endpoint: {permission: XX, name: a}}
        - {name: h, sql_warehouse: {permission: XX, id: a}}
        - {name: i, genie_space: {permission: XX, name: a, space_id: b}}
        - {name: j, experiment: {permission: XX, experiment_id: a}}
  clusters:
    c:
      cluster_name: c
      spark_version: "15.4"
      num_workers: 1
      dependency_mode: XX
      kind: XX
      gcp_attributes: {confidential_compute_type: XX, use_preemptible_executors: true}
      init_scripts: [{dbfs: {destination: "dbfs:/x"}}]
  dashboards:
    d: {display_name: d, warehouse_id: w, file_path: d.lvdash.json, lifecycle_state: XX}
  jobs:
    j:
      name: j
      email_notifications: {no_alert_for_skipped_runs: true}
      schedule: {quartz_cron_expression: "0 0 0 * * ?", timezone_id: UTC, sql_condition: {trigger_mode: XX}}
      tasks:
        - {task_key: b, compute: {hardware_accelerator: XX}, notebook_task: {notebook_path: /x}}
        - {task_key: c, ai_runtime_task: {deployments: [{command_path: /Workspace/a.sh, compute: {accelerator_type: XX}}]}}
        - {task_key: d, dbt_cloud_task: {dbt_cloud_job_id: 3}}
  model_serving_endpoints:
    m:
      name: m
      config: {served_entities: [{entity_name: a, entity_version: "1", workload_type: XX, workload_size: Small, scale_to_zero_enabled: true}]}
      ai_gateway: {guardrails: {input: {invalid_keywords: [a], valid_topics: [b]}}}
  pipelines:
    p:
      name: p
      ingestion_definition: {connector_type: XX, connection_name: a}
      libraries: [{whl: a.whl}]
  postgres_roles:
    r: {role_id: r, parent: p, membership_roles: [XX]}
  postgres_synced_tables:
    s: {synced_table_id: s, type_overrides: [{column_name: a, pg_type: XX}]}
  synced_database_tables:
    t: {name: a.b.c, spec: {type_overrides: [{column_name: a, pg_type: XX}]}}
  sql_warehouses:
    w: {name: w, channel: {name: XX}}
# file: src/app.py
# file: d.lvdash.json
{"pages": []}`,
  'a line of .gitignore that is no expression': `# file: .gitignore
(databricks
*`,
  'a line of .gitignore with a group': `# file: .gitignore
(databricks.yml)
.*`,
  'a pattern to synchronise with a group': `sync: {include: ["a(1).txt"]}
# file: a(1).txt`,
  'a pattern to synchronise that is no expression': `sync: {include: ["a(1.txt"]}
# file: a(1.txt`,
  'the deployer overrides a number': target(
    'jobs: {j: {name: j, max_concurrent_runs: 4}}',
    `resources: {jobs: {j: {max_concurrent_runs: "\${workspace.current_user.userName}"}}}`,
  ),
  'the deployer overrides a number of a task': target(
    'jobs: {j: {name: j, tasks: [{task_key: a, max_retries: 4}]}}',
    `resources: {jobs: {j: {tasks: [{task_key: a, max_retries: "\${workspace.current_user.userName}"}]}}}`,
  ),
  'the deployer where no number is overridden': target(
    'jobs: {j: {name: j}}',
    `resources: {jobs: {j: {max_concurrent_runs: "\${workspace.current_user.userName}"}}}`,
  ),
  ...through('a map', '{type: complex, default: {key: x}}', `\${var.end}`, 'key'),
  'a secret of nothing': secret('', ''),
  'a secret of a text': secret('', 'abc'),
  'a secret of a number': secret('', '3'),
  'a secret of two references': secret('variables: {a: {description: a}}', `"\${var.a}\${var.a}"`),
  'a secret with a default': secret('variables: {a: {default: abc}}', `\${var.a}`),
  'a secret with an empty default': secret('variables: {a: {default: ""}}', `\${var.a}`),
  'a secret of a lookup': secret('variables: {a: {lookup: {cluster_policy: desk}}}', `\${var.a}`),
  'a secret of the bundle': secret('', `\${bundle.name}`),
  'a secret of another resource': secret('', `\${resources.jobs.j.id}`),
  'a secret of what is not there': secret('', `\${var.a}`),
  'a secret of a part': secret('variables: {a: {type: complex, default: {b: c}}}', `\${var.a.b}`),
  'a secret by way of another variable': secret(
    `variables: {b: {default: abc}, a: {default: "\${var.b}"}}`,
    `\${var.a}`,
  ),
  'a secret with a wrong time': secret('', `\${bundle.name}`, ', expire_time: tomorrow'),
  'a secret with a time': secret('', `\${bundle.name}`, ', expire_time: 2027-01-02T03:04:05Z'),
  'a secret with what the workspace answers': secret(
    '',
    `\${bundle.name}`,
    ', full_name: a.b.c, id: x, update_time: 2027-01-02T03:04:05Z',
  ),
  'a secret with grants': secret(
    '',
    `\${bundle.name}`,
    ', grants: [{principal: a, privileges: [READ_SECRET]}, {principal: a, privileges: [MANAGE, READ_SECRET]}]',
  ),
  'a secret with grants of a resource': secret('', `\${bundle.name}`, `, grants: "\${resources.jobs.j.id}"`),
  'the name of a secret': `resources:
  secrets: {s: {catalog_name: a, schema_name: b, name: c, value: "\${bundle.name}"}}
  jobs: {j: {name: "\${resources.secrets.s.full_name}"}}`,
  'a secret with a privilege of nothing': secret('', `\${bundle.name}`, ', grants: [{principal: a, privileges: [XX]}]'),
  'a run of a job with a token': 'resources: {job_runs: {r: {job_id: 1, idempotency_token: a}}}',
  'the outcome of a run': `resources: {job_runs: {r: {job_id: 1}}, jobs: {j: {name: "\${resources.job_runs.r.state.result_state}"}}}`,
  'what a run has not': `resources: {job_runs: {r: {job_id: 1}}, jobs: {j: {name: "\${resources.job_runs.r.outcome}"}}}`,
  'a pipeline that keeps its tables': 'resources: {pipelines: {p: {name: p, cascade_on_destroy: false}}}',
  'a pipeline that keeps its tables perhaps': 'resources: {pipelines: {p: {name: p, cascade_on_destroy: perhaps}}}',
  'code to be packed': code('src'),
  'code to be packed, in quotes': code(`"'src'"`),
  'code of the bundle': code('.'),
  'code outside': code('../src'),
  'code outside that is not there': code('a/../../b'),
  'code that is a file': code('src/a.py', '', 'git_source: {git_url: a, git_provider: gitHub, git_tag: v1}, '),
  'code that is not there': code('no', '', 'git_source: {git_url: a, git_provider: gitHub, git_tag: v1}, '),
  'code beside Git': code('src', '', 'git_source: {git_url: a, git_provider: gitHub, git_tag: v1}, '),
  'code of the workspace beside Git': code(
    '/Workspace/src',
    '',
    'git_source: {git_url: a, git_provider: gitHub, git_tag: v1}, ',
  ),
  'code of a volume': code('dbfs:/Volumes/a/b/c'),
  'code in an immutable folder': code('src', 'experimental: {immutable_folder: true}'),
  'code that is linked': code('src', 'presets: {source_linked_deployment: true}'),
  'code where the archives go': code('src', '', '', '# file: .air_snapshots/a\n'),
  'no code where the archives go': code('/Workspace/src', '', '', '# file: .air_snapshots/a\n'),
  'code that is excluded': code('src', 'sync: {exclude: [src/**]}'),
  'archives that are excluded': code('src', 'sync: {exclude: ["*.gz"]}'),
  'the folder of archives that is excluded': code('src', 'sync: {exclude: [.air_snapshots]}'),
  'archives that are excluded for no code': code('no', 'sync: {exclude: ["*.gz"]}'),
  'code of a task that is repeated': `resources:
  jobs:
    j:
      name: j
      tasks: [{task_key: a, for_each_task: {inputs: "[1]", task: ${gpuTask('no')}}}]`,
  'code of the workspace, of a task that is repeated': `resources:
  jobs:
    j:
      name: j
      tasks: [{task_key: a, for_each_task: {inputs: "[1]", task: ${gpuTask('/Workspace/src')}}}]`,
}

function secret(lines: string, value: string, more = ''): string {
  const own = value === '' ? '' : `, value: ${value.startsWith('$') ? `"${value}"` : value}`
  return `${lines}\nresources:\n  jobs: {j: {name: j}}\n  secrets: {s: {catalog_name: a, schema_name: b, name: c${own}${more}}}`
}

function code(path: string, lines = '', ofJob = '', files = ''): string {
  return `${lines}\nresources: {jobs: {j: {name: j, ${ofJob}tasks: [${gpuTask(path)}]}}}\n# file: src/a.py\n${files}`
}

function gpuTask(path: string): string {
  const deployment = '{command_path: /Workspace/a.sh, compute: {accelerator_count: 8, accelerator_type: GPU_8xH100}}'
  return `{task_key: g, ai_runtime_task: {experiment: e, code_source_path: ${path}, deployments: [${deployment}]}}`
}

function job(lines: string, name: string): string {
  return `${lines}\nresources: {jobs: {j: {name: "j ${name}"}}}`
}

function target(resources: string, override: string): string {
  return `resources: {${resources}}\ntargets: {dev: {default: true, ${override}}}`
}

/** A reference through another one, from a resource and from where all is replaced at once. */
function through(what: string, end: string, reference: string, field: string): Readonly<Record<string, string>> {
  const variables = `end: ${end}, by: {default: "${reference}"}`
  return {
    [`into ${what}, from a job`]: job(`variables: {${variables}}`, `\${var.by.${field}}`),
    [`into ${what}, from a variable`]: job(
      `variables: {${variables}, of: {default: "\${var.by.${field}}"}}`,
      `\${var.of}`,
    ),
  }
}

export const PARTICULARS = Object.entries(LINES).map(([name, lines]) => ({
  name,
  files: exampleFiles(`bundle: {name: particular}\n${lines}\n`),
}))
