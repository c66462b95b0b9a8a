import {
  type EffectiveCase,
  environment,
  job,
  NAME,
  NOTEBOOK,
  notebook,
  PATH_CASES,
  wheel,
} from './databricks-effective-paths.ts'

/** Bundles of which a deployment makes something else than other paths. */
const SETTING_CASES: readonly EffectiveCase[] = [
  {
    name: 'wheels that are built',
    files: {
      'databricks.yml': `${NAME}presets: { artifacts_dynamic_version: true }
artifacts:
  w: { type: whl }
  x: { type: whl, path: ./pkg }
  y: { type: whl, path: pkg, build: uv build }
  z: { type: whl, build: make, files: [{ source: out/*.whl }] }
  j: { type: jar, build: make, files: [{ source: x.jar }] }
`,
      'pkg/setup.py': '',
    },
  },
  {
    name: 'artifacts that are there',
    files: {
      'databricks.yml': `${NAME}include: [r/*.yml]\n`,
      'r/a.yml': `artifacts:
  a: { type: whl, files: [{ source: ../dist/*.whl }] }
  b: { type: jar, files: [{ source: ../lib/a.jar }] }
  c: { files: [{ source: ../lib/*.jar }], path: ../lib }
`,
      'dist/p-1.0.0-py3-none-any.whl': '',
      'dist/p-1.0.10-py3-none-any.whl': '',
      'dist/p-1.0.9-py3-none-any.whl': '',
      'dist/q-2-py3-none-any.whl': '',
      'lib/a.jar': '',
      'lib/b.jar': '',
    },
  },
  {
    name: 'a Python project',
    files: { 'databricks.yml': job([wheel('{ whl: ./dist/*.whl }')]), 'setup.py': 'x', 'dist/x.whl': '' },
  },
  {
    name: 'a Python project whose tasks do not use it',
    files: {
      'databricks.yml': job(['environment_key: e, spark_python_task: { python_file: a.py }'], environment('numpy')),
      'setup.py': 'x',
      'a.py': 'x',
    },
  },
  {
    name: 'empty clusters of pipelines',
    files: {
      'databricks.yml': `${NAME}resources:
  pipelines:
    a: { name: a, clusters: [null, { num_workers: 1 }, { label: maintenance }] }
    b: { name: b, clusters: [{ num_workers: 1 }, null] }
    c: { name: c, clusters: [null, null] }
    d: { name: d, clusters: [{ num_workers: 1 }, { label: "", num_workers: 2 }] }
`,
    },
  },
  {
    name: 'permissions',
    files: {
      'databricks.yml': `${NAME}permissions: [{ level: CAN_VIEW, group_name: g }, { level: CAN_MANAGE, user_name: "\${workspace.current_user.userName}" }]
resources:
  sql_warehouses: { w: { name: w, cluster_size: Small } }
  experiments: { e: { name: /e } }
  secret_scopes: { s: { name: s, permissions: [{ level: READ, group_name: g }] } }
  clusters: { c: { spark_version: 15.4.x-scala2.12, node_type_id: n, num_workers: 1 } }
  jobs:
    j: { permissions: [] }
    k: { permissions: [{ level: IS_OWNER, user_name: other@bank.example }, { level: CAN_VIEW, user_name: x@y.z }] }
    l: { permissions: [{ level: CAN_VIEW, group_name: h }, { level: CAN_MANAGE_RUN, group_name: h }] }
  dashboards: { d: { display_name: d, warehouse_id: w, serialized_dashboard: "{}", parent_path: 7, permissions: [{ level: CAN_ATTACH_TO, group_name: h }, { level: CAN_MONITOR_ONLY, group_name: h }] } }
`,
    },
  },
  {
    name: 'volumes, schemas and catalogs',
    files: {
      'databricks.yml': `${NAME}presets: { name_prefix: "[dev] " }
resources:
  catalogs: { c: { name: main } }
  schemas: { s: { name: sch, catalog_name: main } }
  volumes:
    v: { name: v, catalog_name: main, schema_name: sch }
    w: { name: w, catalog_name: main, schema_name: "\${resources.schemas.s.name}" }
    x: { name: x, catalog_name: main, schema_name: "\${resources.schemas.s.id}" }
  registered_models: { m: { name: m, catalog_name: main, schema_name: sch } }
  quality_monitors: { q: { table_name: a.b.c, assets_dir: /x, output_schema_name: main.sch } }
  jobs: { j: { name: "\${resources.volumes.v.volume_path}", description: "\${resources.volumes.w.volume_path}/a" } }
`,
    },
  },
  {
    name: 'secrets',
    files: {
      'databricks.yml': `${NAME}presets: { name_prefix: "pre " }
resources:
  jobs: { j: { name: j } }
  schemas: { s: { name: lake, catalog_name: main } }
  secrets:
    a: { catalog_name: main, schema_name: lake, name: a, value: "\${resources.jobs.j.id}", expire_time: 2027-01-02T03:04:05+02:00 }
    b:
      catalog_name: main
      schema_name: "\${resources.schemas.s.name}"
      name: b
      value: "\${resources.jobs.j.id}"
      comment: ""
      grants:
        - { principal: p, privileges: [READ_SECRET] }
        - { principal: p, privileges: [MANAGE, READ_SECRET] }
`,
    },
  },
  {
    name: 'what runs on an AI runtime',
    files: {
      'databricks.yml': job(
        [
          'ai_runtime_task: { experiment: e, code_source_path: ./src, deployments: [{ command_path: src/a.sh, compute: { accelerator_count: 8, accelerator_type: GPU_8xH100 } }] }, environment_key: e',
        ],
        environment('numpy'),
      ),
      'src/a.sh': 'x',
    },
  },
  {
    name: 'what a deployment keeps',
    files: {
      'databricks.yml': `${NAME}resources:
  pipelines: { p: { name: p, cascade_on_destroy: false }, q: { name: q, cascade_on_destroy: "true" } }
  job_runs: { r: { job_id: 1, job_parameters: { a: b } } }
`,
    },
  },
  {
    name: 'a repository',
    in: 'risk',
    files: {
      '.git/HEAD': 'ref: refs/heads/feature/x\n',
      '.git/refs/heads/feature/x': '0123456789abcdef0123456789abcdef01234567\n',
      '.git/config': '[remote "origin"]\n\turl = https://user:word@git.example/a/b.git\n',
      'risk/databricks.yml': `bundle: { name: b }
variables: { v: { default: "x-\${bundle.git.branch}" } }
resources: { jobs: { j: { name: "\${bundle.git.commit}", description: "\${var.v} \${bundle.git.origin_url}", tags: { p: "\${bundle.git.bundle_root_path}" } } } }
`,
    },
  },
  {
    name: 'a commit without a branch',
    files: {
      '.git/HEAD': '0123456789abcdef0123456789abcdef01234567\n',
      'databricks.yml': `bundle: { name: b, git: { branch: main } }
resources: { jobs: { j: { name: "\${bundle.git.branch}", description: "a \${bundle.git.actual_branch}" } } }
`,
    },
  },
  {
    name: 'no repository',
    files: {
      'databricks.yml': `${NAME}resources: { jobs: { j: { name: "\${bundle.git.commit}", tags: { a: "\${bundle.git.branch}" } } } }
scripts: { s: { content: "echo $X", env: { X: "\${bundle.git.branch}" } } }
`,
    },
  },
  {
    name: 'values that do not fit',
    files: {
      'databricks.yml': `bundle: { name: b, nope: 1 }
foo: { a: 1 }
x-y: &a { z: 1 }
workspace: { nope: 2 }
resources:
  jobs:
    j: { name: [a], max_concurrent_runs: x, timeout_seconds: , tags: { a: 1, b: , c: [x] }, tasks: [{ task_key: a, notebook_task: { notebook_path: /a }, max_retries: 1.5, depends_on: x, timeout_seconds: "5" }, nope], schedule: { quartz_cron_expression: "0 0 * * * ?", timezone_id: UTC, pause_status: NOPE }, queue: [] }
`,
    },
  },
  {
    name: 'values that would fit once their references are replaced',
    files: {
      'databricks.yml': `${NAME}variables: { n: { default: 1 }, s: { default: small }, small: { default: 3 }, c: { type: complex, default: { a: b } } }
resources:
  jobs:
    j: { queue: { enabled: "\${var.\${var.s}}" }, timeout_seconds: "\${var.n}0", tags: [x], max_concurrent_runs: "\${var.n}", job_clusters: [{ job_cluster_key: k, new_cluster: { spark_version: 15.4.x-scala2.12, node_type_id: n, num_workers: "\${var.\${var.s}}" } }] }
targets: { default: { resources: { jobs: { j: { tags: "\${var.c}" } } } } }
`,
    },
  },
  {
    name: 'empty texts',
    files: {
      'databricks.yml': `${NAME}variables: { e: { default: "" } }
resources:
  jobs:
    j: { name: "", description: "", budget_policy_id: "\${var.e}", tags: { a: "" }, job_clusters: [{ job_cluster_key: k, new_cluster: { spark_version: 15.4.x-scala2.12, node_type_id: "", policy_id: "", num_workers: 0, spark_conf: { a: "" } } }] }
  apps: { a: { name: a, description: "", source_code_path: . } }
`,
    },
  },
  {
    name: 'paths in variables',
    files: {
      'databricks.yml': `${NAME}include: [r/j.yml]
variables:
  t: { type: complex, default: { notebook_path: src/a.py } }
  p: { default: src/a.py }
`,
      'r/j.yml': job([`notebook_task: "\${var.t}"`, notebook(`../\${var.p}`), notebook(`\${var.p}`)]).replace(NAME, ''),
      'src/a.py': NOTEBOOK,
      'r/src/a.py': NOTEBOOK,
    },
  },
  {
    name: 'a target of another file',
    files: {
      'databricks.yml': `${NAME}include: [r/j.yml]
targets: { prod: { resources: { jobs: { j: { tasks: [{ task_key: t0, ${notebook('src/prod.py')} }, { task_key: t1, timeout_seconds: 5 }] } } } } }
`,
      'r/j.yml': job([notebook('../src/a.py'), notebook('../src/a.py')]).replace(NAME, ''),
      'src/a.py': NOTEBOOK,
      'src/prod.py': NOTEBOOK,
    },
  },
  {
    name: 'a development target',
    files: {
      'databricks.yml': `${job([notebook('a.py')])}targets: { dev: { mode: development, resources: { pipelines: { p: { name: p, libraries: [{ notebook: { path: a.py } }] } }, schemas: { s: { name: s, catalog_name: c } }, quality_monitors: { q: { table_name: a.b.c, assets_dir: /x, output_schema_name: c.s } } } } }\n`,
      'a.py': NOTEBOOK,
    },
  },
  {
    name: 'a production target',
    files: {
      'databricks.yml': `${job([notebook('a.py')])}targets: { prod: { mode: production, run_as: { service_principal_name: sp }, workspace: { root_path: /Workspace/p } } }\n`,
      'a.py': NOTEBOOK,
    },
  },
  {
    name: 'includes',
    files: {
      'databricks.yml': `${NAME}include: ["b/*.yml", ./a.yml, "b/1.yml", none*]\n`,
      'b/2.yml': '{}',
      'b/1.yml': 'include: [x.yml]\n',
      'a.yml': '{}',
    },
  },
  {
    name: 'keys with nothing behind them',
    files: {
      'databricks.yml': `${NAME}artifacts:
permissions:
presets:
sync: { include: , paths: [.] }
variables: { v: { default: 1, lookup: } }
resources: { schemas: , jobs: { j: { permissions: , tags: } } }
`,
    },
  },
  {
    name: 'variables that say nothing of themselves',
    files: {
      'databricks.yml': `${NAME}variables: { v: { description: "", default: "" }, w: { type: "", default: 1 } }\n`,
    },
  },
  { name: 'includes that match nothing', files: { 'databricks.yml': `${NAME}include: [none*]\n` } },
]

/** Bundles of which a deployment makes a lot. */
export const EFFECTIVE_CASES: readonly EffectiveCase[] = [...PATH_CASES, ...SETTING_CASES].map((one) => ({
  ...one,
  valid: true,
}))
