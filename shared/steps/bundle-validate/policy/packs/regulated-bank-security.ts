/** The rules of `regulated-bank` about identities, secrets and governance. */
export const bankSecurity = String.raw`  - id: BND-SEC-001
    severity: error

  - id: BND-SEC-002
    title: Rights go to groups and service principals, and not to everybody
    severity: error
    why: >-
      A right of a person outlives the reason for it, and a right of everybody is nobody's. Four eyes need that who
      approves a change cannot also bypass it.
    checks:
      - each: ["permissions[*]", "resources.*.*.permissions[*]"]
        # MANAGE is that of a secret scope.
        when: { path: level, one-of: [CAN_MANAGE, IS_OWNER, MANAGE] }
        require: { path: user_name, absent: true }
        message: The user "{value}" may manage what is in production.
        hint: Give the level to a group or to a service principal.
      - each: ["permissions[*]", "resources.*.*.permissions[*]"]
        when:
          any:
            - { path: group_name, one-of: { parameter: everyone } }
            - { path: group_name, matches: '(?i)^ *(account )?users *$' }
        require: { path: level, one-of: { parameter: levels_of_everyone } }
        message: Every user has the level "{value}".
        hint: Give at most {levels_of_everyone} to every user. What the whole bundle gives is more on some resources, as CAN_ATTACH_TO on clusters.
      - each: "resources.*.*.grants[*]"
        when:
          any:
            - { path: principal, one-of: { parameter: everyone } }
            - { path: principal, matches: '(?i)^ *(account )?users *$' }
        require: { path: privileges, every: { one-of: { parameter: privileges_of_everyone } } }
        message: Every user has the privilege "{value}".
        hint: Grant at most {privileges_of_everyone} to every user.
      - each: "resources.*.*.grants[*]"
        when: { path: privileges, some: { matches: '(?i)^ *(all[_ ]privileges|manage) *$' } }
        require: { path: principal, not-like: "*@*" }
        message: The user "{value}" has all privileges, or may give them.
        hint: Grant the privileges that are needed, to a group.

  - id: BND-SEC-003
    severity: error

  - id: BND-SEC-004
    severity: error
    select: *production

  - id: BND-SEC-005
    title: Clusters isolate their users
    severity: error
    why: Without an access mode of Unity Catalog, everybody on the cluster reads everything that anybody on it may read.
    checks:
      - each: *clusters
        require:
          path: data_security_mode
          one-of:
            - SINGLE_USER
            - USER_ISOLATION
            - DATA_SECURITY_MODE_AUTO
            - DATA_SECURITY_MODE_DEDICATED
            - DATA_SECURITY_MODE_STANDARD
        message: A cluster of "{resource}" has no access mode of Unity Catalog.
        hint: Set "data_security_mode" to SINGLE_USER or USER_ISOLATION.

  - id: BND-SEC-006
    title: Production is in a workspace of its own, which the bundle names
    severity: error
    why: A profile of somebody's computer, or a host that development shares, puts production where nobody looked.
    checks:
      - require: { path: workspace.host, present: true }
        message: The target "{target}" does not say which workspace it is in.
        hint: Set "workspace.host" in the target.
      - each: workspace.host
        require: { not-matches: '//[^/]*@' }
        message: The host holds credentials.
        hint: Remove them; the pipeline signs in.
      - each: workspace.host
        when: { not-matches: '//[^/]*@' }
        # A "*" stands for a "/" and a "#", too, where a host is written in an odd way.
        require:
          like: { parameter: allowed_hosts }
          matches: '^https?://[a-z0-9.-]+(:[0-9]+)?([?]w=[A-Za-z0-9_-]+)?$'
        message: The host "{value}" is none of the workspaces for production.
        hint: Production may be in {allowed_hosts}.
      - each: workspace.host
        require: { differs-from: { mode: development } }
        message: A development target uses the host "{value}" as well.
        hint: Give production a workspace of its own. Of a host that both share, each says which one, as "?w=12".
      - each: workspace.profile
        require: { absent: true }
        message: The profile "{value}" is read from the computer that deploys.
        hint: Set "workspace.host", and let the pipeline sign in.

  - id: BND-SEC-007
    title: Code from a repository is pinned to a commit or a tag
    severity: error
    why: A job that runs a branch runs what was pushed a minute ago, whatever was reviewed and deployed.
    checks:
      - each: resources.jobs.*.git_source
        when: { present: true }
        require:
          any:
            - { path: git_commit, present: true }
            - { path: git_tag, present: true }
        message: The job "{resource}" runs whatever is on a branch when it starts.
        hint: Set "git_commit" or "git_tag", or deploy the code with the bundle.
      - each: resources.apps.*.git_source
        when: { present: true }
        require:
          any:
            - { path: commit, present: true }
            - { path: tag, present: true }
        message: The app "{resource}" runs whatever is on a branch when it is deployed.
        hint: Set "commit" or "tag", or deploy the code with the bundle.

  - id: BND-GOV-001
    severity: error
    checks:
      - select: *named_production
        require: { path: $target.mode, equals: production }
        message: The target "{target}" does not have the mode "production".
        hint: "Write \"mode: production\" in it."
      - require: { path: bundle.git.branch, like: { parameter: allowed_branches } }
        message: The target "{target}" is not pinned to one of the branches {allowed_branches}.
        hint: Set "git.branch" in the target.
      # HEAD is detached in most pipelines, where the check of the CLI passes in silence.
      - require: { path: $facts.branch, like: { parameter: allowed_branches } }
        message: The target "{target}" is deployed from the branch "{branch}".
        hint: Production is deployed from {allowed_branches}.

  - id: BND-GOV-002
    title: Nothing in production belongs to a person
    severity: error
    why: What lies in the folder of a person, or carries their name, goes when they go, and they can change it.
    checks:
      - require: { path: $merged.workspace.root_path, present: true }
        message: The target "{target}" does not say where it is deployed to.
        hint: Set "workspace.root_path" in the target.
      - each: workspace.root_path
        when: { path: $merged.workspace.root_path, present: true }
        require:
          all:
            - &own_folder
              not-starts-with: [/Users/, /Workspace/Users/, /Repos/, /Workspace/Repos/, "~", /Shared, /Workspace/Shared]
              # "/Workspace/x/../Users/me" and "//Users/me" are cleaned before anything is written there.
              not-matches: '^(/Workspace)?//|/\.\.?(/|$)'
            - not: { refers-to: workspace.current_user.* }
        message: The root path "{value}" is personal, or open to every user.
        hint: Use a folder that only the service principal may write to, and write its path without "..".
      # Each may lie elsewhere.
      - each: "workspace.{file_path,state_path,artifact_path,resource_path}"
        when:
          all:
            - path: ^.root_path
              not-starts-with: [/Users/, /Workspace/Users/, /Repos/, /Workspace/Repos/, "~", /Shared, /Workspace/Shared]
              not-matches: '^(/Workspace)?//|/\.\.?(/|$)'
            - not: { path: ^.root_path, refers-to: workspace.current_user.* }
        require:
          all:
            - *own_folder
            - not: { refers-to: workspace.current_user.* }
        message: The path "{value}" is personal, or open to every user.
        hint: Leave "workspace.{key}" to the root path, or use a folder that only the service principal may write to.
      - each: resources.**
        when:
          all:
            - { path: $type, not-one-of: [experiments, quality_monitors] }
            # An id or a name, and no path.
            - { not: { begins-with-reference: "*" } }
            # Of the root path itself is said above.
            - { not: { lies-below: workspace.root_path } }
            # Of an experiment, by BND-ML-001.
            - { not: { lies-below: "resources.experiments.*.name" } }
        require: { not-starts-with: *personal_folders }
        message: The path "{value}" is in the folder of a person.
        hint: &shared Use a path below "workspace.root_path", a volume, or a shared folder.
      # "--config=/Workspace/Users/me/a.yml"; where the root path is one, what lies below it is, too.
      - each: resources.**
        when:
          all:
            - { path: $key, not-one-of: [description, comment, custom_description] }
            - { path: $.workspace.root_path, not-starts-with: *personal_folders }
        require:
          any:
            - { literal: false }
            - { not-like: ["*/Users/*", "*/Repos/*"] }
            - { not-matches: '(^file:|[=,\s"''(](file:)?)(/Workspace)?/(Users|Repos)/' }
        message: A path in "{path}" is in the folder of a person.
        hint: *shared
      # The name of an experiment is a path, which BND-ML-001 looks at.
      - each: "resources.*.*.{name,display_name,title,cluster_name,instance_pool_name,catalog,catalog_name,schema,schema_name,target}"
        when: { path: $type, not-equals: experiments }
        require: { not: { refers-to: "workspace.current_user.*" } }
        message: The {key} of "{resource}" holds the name of whoever deploys.
        hint: Use a fixed name in production.
      - each: *clusters
        require: { path: single_user_name, not-like: "*@*" }
        message: A cluster of "{resource}" is for the user "{value}" alone.
        hint: &nobody Name a service principal or a group, or leave it out.
      - each: resources.registered_models.*.owner
        require: { not-like: "*@*" }
        message: The owner of "{resource}" is the user "{value}".
        hint: *nobody

  - id: BND-GOV-003
    title: Everything that costs money is tagged
    severity: error
    why: Finance, model risk and the owner of the data must be found without asking around.
    checks:
      - each: ["resources.jobs.*", "resources.pipelines.*", "resources.model_serving_endpoints.*"]
        require: { path: tags, has-keys: { parameter: required_tags } }
        message: "\"{resource}\" lacks the tags {missing}."
        hint: Set them with "presets.tags" for everything, or here.
      - each: "resources.{clusters,instance_pools,database_instances,postgres_projects}.*"
        require: { path: custom_tags, has-keys: { parameter: required_tags } }
        message: "\"{resource}\" lacks the tags {missing}."
        hint: Set them in "custom_tags".
      - each: resources.sql_warehouses.*
        require: { path: tags.custom_tags, has-keys: { parameter: required_tags } }
        message: "\"{resource}\" lacks the tags {missing}."
        hint: Set them with "presets.tags" for everything, or in "tags.custom_tags".
      - each: ["resources.{jobs,pipelines}.*.tags.data_classification", "resources.{clusters,instance_pools}.*.custom_tags.data_classification"]
        require: { one-of: { parameter: data_classifications } }
        message: There is no data classification "{value}".
        hint: Use one of {data_classifications}.
      - each: &listed_tags ["resources.model_serving_endpoints.*.tags[*]", "resources.sql_warehouses.*.tags.custom_tags[*]", "resources.{database_instances,postgres_projects}.*.custom_tags[*]"]
        when: { path: key, equals: data_classification }
        require: { path: value, one-of: { parameter: data_classifications } }
        message: There is no data classification "{value}".
        hint: Use one of {data_classifications}.
      - each: ["resources.{jobs,pipelines}.*.tags.cost_centre", "resources.{clusters,instance_pools}.*.custom_tags.cost_centre"]
        require: { matches: { parameter: cost_centre_pattern } }
        message: There is no cost centre "{value}".
        hint: &cost_centre Write one that the pattern "{cost_centre_pattern}" fits.
      - each: *listed_tags
        when: { path: key, equals: cost_centre }
        require: { path: value, matches: { parameter: cost_centre_pattern } }
        message: There is no cost centre "{value}".
        hint: *cost_centre

  - id: BND-GOV-004
    title: The bundle says with what it is deployed, and runs nothing on the way
    severity: error
    why: >-
      Another version of the CLI, or another engine, may deploy something else. Scripts and Python code of the repository
      run with the rights of the pipeline, in every check of every pull request.
    checks:
      - require: { path: bundle.databricks_cli_version, present: true }
        message: The bundle does not say which version of the Databricks CLI deploys it.
        hint: "Set \"bundle.databricks_cli_version\", for example \">= 1.13.0, < 2.0.0\"."
      - require: { path: bundle.engine, present: true }
        message: The bundle does not say which engine deploys it.
        hint: "Set \"bundle.engine\" to direct."
      - each: experimental.*
        require: { path: $key, one-of: { parameter: allowed_experimental } }
        message: The experimental setting "{key}" is not allowed.
        hint: Allowed are {allowed_experimental}.
      - each: scripts.*
        require: { path: $key, one-of: { parameter: allowed_scripts } }
        message: The script "{key}" is not allowed.
        hint: Allowed are {allowed_scripts}.
      - each: python
        require: { path: $parameters.allow_python, equals: true }
        message: Python code of the repository defines resources, and runs in every check.
        hint: Write the resources in YAML.

  - id: BND-GOV-005
    title: What holds data is not removed by accident
    severity: error
    why: A renamed key is a removal and a creation, and the tables of a removed schema are gone.
    checks:
      # The tables of a pipeline go with it, and the runs with their experiment.
      - each: "resources.{schemas,volumes,registered_models,catalogs,pipelines,experiments,secret_scopes,database_instances,postgres_projects}.*"
        require: { path: lifecycle.prevent_destroy, equals: true }
        message: "\"{resource}\" may be removed by a deployment."
        hint: "Set \"lifecycle.prevent_destroy: true\"."

`
