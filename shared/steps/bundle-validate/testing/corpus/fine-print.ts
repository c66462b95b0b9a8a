/** What is right, though it takes the fine print of the Databricks CLI to see it: nested references, escapes, odd numbers. */
export const finePrint = `bundle:
  name: 2026
include: [
  "resources/*.yml"
]
variables:
  hosts:
    type: complex
    default: { dev: a.bank.example, prod: b.bank.example }
  region_dev: { default: west }
  region_prod: { default: north }
  far: { default: "\${var.hosts.\${bundle.target}}" }
  small: { type: complex, default: none }
  limit: { default: 1000000.0 }
  runs: { default: 010 }
  _team: { default: quants }
sync: { paths: [.] }
presets: { tags: { team: "\${var._team}" } }
targets:
  dev: { default: yes }
  prod:
    workspace: { root_path: "/Workspace/Applications/\${bundle.name}/\${bundle.target}" }
    variables: { runs: "7" }
    resources: { jobs: { _price: { description: 3, max_concurrent_runs: "2" } } }
# file: resources/price.yml
resources:
  jobs:
    _price:
      name: Price \${var.region_\${bundle.target}} up to \${var.limit}
      max_concurrent_runs: 0x4
      description: "\${var._team}"
      queue: { enabled: on }
      tags: {
        1k: 1_000, # thousand
        since: 2026-01-31, "cost": 12:30
      }
      parameters:
        - { name: shell, default: "$\${HOME} $\${var.anything} \${var.far}" }
        - { name: small, default: "\${var.small}" }
        - { name: config, default: "\${workspace.file_path}/config/\${var.runs}.yml" }
      tasks:
        - task_key: price
          notebook_task: { notebook_path: /Workspace/Applications/pricing/price }
    after:
      name: After
      tasks:
        - task_key: again
          run_job_task: { job_id: "\${resources.jobs._price.id}" }
`
