/** What every team wants to know, as warnings where a reason to differ is easy to imagine. */
export const recommended = String.raw`name: recommended
version: 1
title: Recommended

definitions:
  # Also "eu-prod", for who has a target for each region, but neither "pre-prod" nor "non-prod".
  named_production: &named_production
    target: &production_names [prod, prod-*, prod_*, "*-prod", "*_prod", prd, prd-*, prd_*, "*-prd", "*_prd", production, production-*, production_*, "*-production", "*_production", live]
    not-target: &not_production_names ["*pre?prod*", "*pre?prd*", "*non?prod*", "*non?prd*"]
  production: &production
    - mode: production
    - *named_production

parameters:
  max_timeout_seconds:
    type: number
    default: 86400
    doc: No job runs longer.

rules:
  - id: BND-SEC-001
    title: Production runs as a service principal
    severity: warning
    why: What runs as a person stops with the account, and does what that person may do.
    checks:
      - select: *production
        when:
          all:
            - any:
                - { path: resources.jobs, count: { min: 1 } }
                - { path: resources.pipelines, count: { min: 1 } }
                # Python code may define some.
                - { path: python, present: true }
                - { path: experimental.python, present: true }
            # That one is told below.
            - { path: run_as.user_name, absent: true }
        require:
          any:
            - { path: run_as.service_principal_name, present: true }
            - all:
                - { path: resources.jobs, count: { min: 1 } }
                - { path: resources.jobs, every: { path: run_as.service_principal_name, present: true } }
                - { path: resources.pipelines, every: { path: run_as.service_principal_name, present: true } }
        message: The target "{target}" does not say which service principal its jobs run as.
        hint: Set "run_as" with a "service_principal_name" in the target.
      - select: *production
        each: [run_as, "resources.{jobs,pipelines,alerts}.*.run_as"]
        require: { path: user_name, absent: true }
        message: In the target "{target}" something runs as the user "{value}".
        hint: Name a "service_principal_name" in "run_as" instead of a "user_name".

  - id: BND-SEC-003
    title: No secret in plain text
    severity: error
    why: >-
      Who reads the repository reads the secret, for as long as its history is kept. Put it in a secret scope and refer
      to it as {{secrets/scope/key}}.
    checks:
      - each: "**"
        require: { looks-like-secret: false }
        message: A secret stands here in plain text.
        hint: Revoke it, store the new one in a secret scope, and refer to that.

  - id: BND-SEC-004
    title: No data outside of Unity Catalog
    severity: warning
    why: What lies on DBFS, in a mount or in the Hive metastore is open to every user of the workspace, and no lineage shows it.
    checks:
      # What begins with a reference that is left is an id, a name, a path of the workspace or a plain text, and
      # "dbfs:/Volumes/" is a volume.
      - each: resources.**
        require:
          any:
            - { not-starts-with: ["dbfs:", /dbfs/, /mnt/, /FileStore, hive_metastore.] }
            - { starts-with: "dbfs:/Volumes/" }
            - { begins-with-reference: "*" }
        message: The value "{value}" lies outside of Unity Catalog.
        hint: &in_catalog Use a volume, a table of Unity Catalog or a workspace file.
      # "--input=dbfs:/raw", "file:/dbfs/raw", and what a query reads.
      - each: resources.**
        when: &no_prose { path: $key, not-one-of: [description, comment, custom_description] }
        require:
          any:
            - { literal: false }
            - { not-like: ["*dbfs*", "*/mnt/*", "*/FileStore/*"] }
            - { not-matches: '(^file:|[=,\s"''(${'`'}](file:)?)(dbfs:/+[^V/]|/+dbfs/+[^V/]|/+mnt/|/+FileStore/)' }
        message: A path in "{path}" lies outside of Unity Catalog.
        hint: *in_catalog
      - each: resources.**
        when: *no_prose
        require:
          any:
            - { literal: false }
            - { not-like: "*hive_metastore*" }
            - { starts-with: hive_metastore. }
            # Its name alone is that of a catalog.
            - not-equals: hive_metastore
              not-matches:
                - '(?i)\b(from|join|into|table|update|catalog)\s+[^\w\s]?hive_metastore\b'
                # Before a dot as well, but "src/hive_metastore.py" is a file.
                - '(?i)(^|[^\w.\-/\\])hive_metastore[^\w\s]?\.[^\w\s]?\w'
        message: A query or a name in "{path}" is about the Hive metastore.
        hint: Use a table and a catalog of Unity Catalog.
      # What is ingested says itself where it goes.
      - each: resources.pipelines.*
        when:
          all:
            - { path: ingestion_definition, absent: true }
            - { path: gateway_definition, absent: true }
        require: { path: catalog, present: true }
        message: The pipeline "{key}" names no catalog, so its tables are in the Hive metastore.
        hint: Set "catalog" and "schema".

  - id: BND-GOV-001
    title: A production target says that it is one
    severity: warning
    why: Without "mode production" the CLI accepts development pipelines and deploys from a personal folder.
    checks:
      - select: *named_production
        require: { path: $target.mode, equals: production }
        message: The target "{target}" does not have the mode "production".
        hint: "Write \"mode: production\" in it."

  - id: BND-OPS-001
    title: A job ends, and says so when it fails
    severity: warning
    why: A job that hangs costs money until somebody looks, and one that fails in silence is found by its readers.
    checks:
      - select: *production
        each: resources.jobs.*
        when: { path: continuous, absent: true }
        require:
          any:
            - { path: timeout_seconds, min: 1, max: { parameter: max_timeout_seconds } }
            - all:
                - { path: timeout_seconds, absent: true }
                - { path: tasks, count: { min: 1 } }
                - { path: tasks, every: { path: timeout_seconds, min: 1, max: { parameter: max_timeout_seconds } } }
        message: The job "{key}" has no time limit of at most {max_timeout_seconds} seconds.
        hint: Set its "timeout_seconds".
      - select: *production
        each: resources.jobs.*
        require:
          any:
            - { path: email_notifications.on_failure, count: { min: 1 } }
            - { path: webhook_notifications.on_failure, count: { min: 1 } }
            # Or each task tells.
            - all:
                - { path: tasks, count: { min: 1 } }
                - path: tasks
                  every:
                    any:
                      - { path: email_notifications.on_failure, count: { min: 1 } }
                      - { path: webhook_notifications.on_failure, count: { min: 1 } }
        message: Nobody is told when the job "{key}" fails.
        hint: Set "email_notifications.on_failure" or "webhook_notifications.on_failure".

  - id: BND-OPS-002
    title: Libraries are pinned
    severity: warning
    why: An unpinned library is another one tomorrow, and then the model is not the one that was validated.
    checks:
      - each:
          - resources.jobs.*.tasks[*].libraries[*].pypi.package
          - resources.jobs.*.tasks[*].for_each_task.task.libraries[*].pypi.package
        require: &pinned
          matches:
            - '^[A-Za-z0-9][A-Za-z0-9._-]*(\[[A-Za-z0-9._, -]*\])? *===? *[0-9][A-Za-z0-9.!+_-]*( *;.*)?$'
            # An address is of one version, but a branch of a repository is none.
            - ' @ ([a-z0-9]+:|[./])[^ ]+$'
            - '\.whl$'
            - '-[0-9][A-Za-z0-9.!+_]*\.(tar\.gz|tgz|zip)$'
            - '(^| @ )git\+[^ ]+@[0-9a-f]{40}(#[^ ]*)?$'
        message: The library "{value}" is not pinned to one version.
        hint: Write "name==version", or of a repository the commit.
      - each:
          - resources.jobs.*.environments[*].spec.dependencies[*]
          - resources.pipelines.*.environment.dependencies[*]
        # What lies in the bundle is of the same commit. A requirements file is looked into below.
        when:
          all:
            - { not-starts-with: ["-", ".", /] }
            - { not: { begins-with-reference: ["workspace.*"] } }
            - { not-matches: '\.txt$' }
        require: *pinned
        message: The dependency "{value}" is not pinned to one version.
        hint: Write "name==version", or of a repository the commit.
      - each:
          - resources.jobs.*.tasks[*].libraries[*].requirements
          - resources.jobs.*.tasks[*].for_each_task.task.libraries[*].requirements
          - resources.jobs.*.environments[*].spec.dependencies[*]
          - resources.pipelines.*.environment.dependencies[*]
        read: requirements
        # What lies beside the file is of the same commit.
        when: { not-matches: '^[./]' }
        require: *pinned
        message: The requirement "{value}" is not pinned to one version.
        hint: Write "name==version", or of a repository the commit; a tool that locks versions does it for you.
      - each:
          - resources.jobs.*.tasks[*].libraries[*].maven.coordinates
          - resources.jobs.*.tasks[*].for_each_task.task.libraries[*].maven.coordinates
        require:
          matches: '^[^:]+:[^:]+:[0-9A-Za-z][0-9A-Za-z._-]*$'
          not-contains: [LATEST, RELEASE, "+", "["]
        message: The library "{value}" is not pinned to one version.
        hint: Write "group:artifact:version".
      - each:
          - resources.jobs.*.tasks[*].libraries[*].cran.package
          - resources.jobs.*.tasks[*].for_each_task.task.libraries[*].cran.package
        require: { path: ^.repo, matches: '/[0-9]{4}-[0-9]{2}-[0-9]{2}' }
        message: An R library of "{resource}" comes from no dated snapshot, so it is another one tomorrow.
        hint: Set "repo" to a dated snapshot of CRAN.
      - each:
          - resources.jobs.*.job_clusters[*].new_cluster.docker_image.url
          - resources.jobs.*.tasks[*].new_cluster.docker_image.url
          - resources.jobs.*.tasks[*].for_each_task.task.new_cluster.docker_image.url
          - resources.clusters.*.docker_image.url
        # The port of a registry is followed by a path.
        require: { matches: '[:@][^/:@]+$', not-like: "*:latest" }
        message: The image "{value}" is not pinned to one version.
        hint: Write its digest, or a tag other than "latest".

  - id: BND-OPS-003
    title: Only production runs on a schedule, in a stated time zone
    severity: warning
    why: What runs on a schedule outside of production costs money and may write where production reads.
    checks:
      - select: &outside
          - { not-mode: production, not-target: *production_names }
          - { not-mode: production, target: *not_production_names }
        each: ["resources.jobs.*.{schedule,trigger}", resources.alerts.*.schedule]
        # An empty one is none, here and below.
        when: { present: true }
        require: { path: pause_status, equals: PAUSED }
        message: The {key} of "{resource}" is not paused outside of production.
        hint: &pause "Write \"pause_status: PAUSED\" here, or leave it out and set \"presets.trigger_pause_status: PAUSED\" in the target."
      - select: *outside
        each: resources.jobs.*.continuous
        when: { present: true }
        require: { path: pause_status, equals: PAUSED }
        message: &all_the_time "\"{resource}\" runs all the time outside of production."
        hint: *pause
      - select: *outside
        each: resources.pipelines.*.continuous
        when: { present: true }
        require: { equals: false }
        message: *all_the_time
        hint: "Leave it out here, or set \"presets.trigger_pause_status: PAUSED\" in the target."
      - each: "resources.{jobs,quality_monitors}.*.schedule"
        when: { present: true }
        require: { path: timezone_id, present: true }
        message: The schedule of "{resource}" states no time zone.
        hint: Set "timezone_id", for example "Europe/Zurich".
`
