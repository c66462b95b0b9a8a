import { defineErrors, EXIT } from '../../../kernel/index.ts'

export const cliErrors = defineErrors({
  CLI_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'With `mode: cli`, the verdict is that of the Databricks CLI, and there is no program `databricks` on the PATH (directories of the workspace do not count: they hold what is being checked). Install it in an earlier step, with `databricks/setup-cli` on GitHub or the package of your runner image, or set `mode: offline`.',
  },
  CLI_TOO_OLD: {
    exit: EXIT.badInput,
    doc: 'The program `databricks` on the PATH is the retired Python CLI (`pip install databricks-cli`, up to 0.18), or something else of that name: it does not know bundles. Or it is from before 0.246.0 (April 2025), or a build without a version: such a one runs scripts and Python of the repository while it validates, and nothing keeps it from that. Install the current Databricks CLI, and see that it comes first on the PATH.',
  },
  CLI_NOT_AUTHENTICATED: {
    exit: EXIT.undecided,
    doc: 'The Databricks CLI could not sign in to the workspace, may not read what it asks for there, or could not reach it, so it has no verdict. Give the step the variables of one authentication method (`DATABRICKS_HOST` and `DATABRICKS_TOKEN`, or those of a service principal), or set `mode: offline`, which needs none: pull requests of forks have no secrets.',
  },
  CLI_OTHER_HOST: {
    exit: EXIT.badInput,
    doc: 'What a target says would take the credentials of the job elsewhere, so the Databricks CLI is not asked: a branch that changes the line would get them. It names another `workspace.host` than `DATABRICKS_HOST` (the CLI goes by the bundle), or, where the job sets no `DATABRICKS_HOST`, one that is no address of Databricks; another workspace of a host that several share; a `profile` without a host, whose host the CLI would take instead; a `metadata_service_url`, from which it would take its token; or an `azure_workspace_resource_id` that is none, of which it would make the address of a server. Set `DATABRICKS_HOST` to the workspace that the credentials are for, and name the targets of that workspace in `targets`.',
  },
  CLI_NOT_ASKED: {
    exit: EXIT.badInput,
    doc: 'A file of the bundle cannot be read by this step (a finding says why), and the Databricks CLI may still read it: nobody has seen which host it names, so the CLI was not asked. Correct the file, or set `mode: offline`.',
  },
  CLI_FAILED: {
    exit: EXIT.undecided,
    doc: 'The Databricks CLI ended without a verdict: it failed without saying why in the form it has for that, or it printed something that is no configuration, or it had no Terraform for a plan. What it printed stands in the log, without secrets. Run the same command by hand, and check the version.',
  },
  CLI_TIMED_OUT: {
    exit: EXIT.undecided,
    doc: 'The Databricks CLI did not come to an end in its time and was stopped. Often the workspace cannot be reached: check the proxy and the network, and run again.',
  },
  CLI_STOPPED: {
    exit: EXIT.undecided,
    doc: 'The Databricks CLI would have run code of the repository (Python for bundles, scripts), which this step never allows, and stopped there without a verdict. Set `mode: offline` or `mode: both`, which judge what the files say.',
  },
})
