/** Overrides whose kinds clash, names that are declared twice, and graphs that lead back to their start. */
export const clashes = `bundle:
  name: clashes
  compute_id: 0123-456789-abc
include: [more/*.yml, "more/**/*.yml", missing.yml]
variables:
  tags: { type: complex, default: { a: 1 } }
  unset: { description: Nobody assigns it. }
  round: { default: "\${var.trip}" }
  trip: { default: "\${var.round}" }
resources:
  jobs:
    one:
      name: one
      name: uno
      tasks:
        - { task_key: a, depends_on: [{ task_key: b }], notebook_task: { notebook_path: ./a.py } }
        - { task_key: b, depends_on: [{ task_key: a }, { task_key: z }], job_cluster_key: nowhere, spark_python_task: {} }
        - task_key: a
          existing_cluster_id: 0
          spark_jar_task:
    two:
  pipelines:
    one: { name: again, development: yes }
targets:
  dev:
    default: true
    mode: development
    run_as:
    resources: { jobs: { one: { tasks: nothing, tags: [x], max_concurrent_runs: "\${var.missing}" } } }
  dev2:
    default: true
    mode: produktion
    variables: { tags: text, undeclared: 1, unset: { lookup: { warehouse: a, cluster: b } } }
    permissions: [{ level: CAN_FLY, user_name: a@b.c }, { level: CAN_MANAGE }]
  prod:
    mode: production
    run_as: { user_name: a@b.c, service_principal_name: x }
    git: main
    workspace: { host: "https://\${var.unset}.net", root_path: /Volumes/a/b/c }
    presets: { trigger_pause_status: MAYBE, tags: { "\${var.x}": y } }
# file: more/a.yml
resources:
  jobs:
    one: { name: more, tasks: [{ task_key: "\${var.tags.a}", environment_key: e, for_each_task: { inputs: [] } }] }
  schemas:
    one: { name: s, grants: [{ principal: "" }, null, 7] }
include: [b.yml]
# file: more/b.yml
- a list
# file: more/c.yml
resources: { jobs: { \${var.key}: { name: "\${var x} \${resources.jobs.nobody.id} \${resources.things.a.b}" } } }
`

/** Anchors that nobody uses, one that holds itself, aliases of aliases, and every way to write a text. */
export const anchors = `bundle: &bundle
  name: &name anchors
  git: { branch: "ma\\
    in" }
include: [loop.yml, keys.yml]
x-many: &a [1, 0x10, 1e3, .inf, ~, "", '', no]
x-more: &b [*a, *a, *a]
x-most: [*b, *b, *b, *b]
variables:
  long:
    default: |
      \${bundle.name}
        indented
  folded:
    default: >-
      one
      two
  flag: { default: yes }
  number: { default: 007 }
resources:
  jobs:
    "quoted \\u00e9": { name: *name }
    job: &job
      name: first
      tags: &tags { a: b, on: off }
    copy:
      <<: [*job, { tags: *tags }]
      name: second
      description: \${var.long}\${var.folded}\${var.number}
targets:
  default:
    workspace: { host: https://example.cloud.databricks.com/ }
# file: loop.yml
x-loop: &loop { again: *loop }
# file: keys.yml
resources:
  jobs:
    ? [a, list]
    : name: odd
    ? 7
    : name: odd
    null: { name: odd }
`

/** What little a bundle needs. */
export const least = `bundle:
  name: least
`
