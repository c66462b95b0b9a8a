import { join } from 'node:path'
import type { StepHost } from '../../../kernel/index.ts'
import { isInWorkspace, programPath } from '../../../programs/program-path.ts'
import { isSensitiveName } from '../effective/sensitive.ts'

export interface CliEnvironment {
  /** All that the CLI is given. */
  readonly variables: Readonly<Record<string, string>>
  /** Names of those that it would have been given, had they not led into the workspace. */
  readonly withheld: readonly string[]
  /** Replaces every secret in a text that the CLI printed. */
  readonly scrub: (text: string) => string
}

/** What any program needs to run and to reach its servers. */
const SYSTEM =
  /^(?:PATHEXT|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMP|TEMP|TMPDIR|XDG_(?:CONFIG|CACHE)_HOME|(?:HTTP|HTTPS|NO|ALL)_PROXY|SSL_CERT_(?:FILE|DIR))$/i

/** What signs the CLI in, by the unified authentication of Databricks, and what it may know of the workspace. */
const AUTHENTICATION =
  /^(?:DATABRICKS_(?:HOST|ACCOUNT_ID|WORKSPACE_ID|TOKEN|USERNAME|PASSWORD|CONFIG_FILE|CONFIG_PROFILE|CLIENT_ID|CLIENT_SECRET|AUTH_TYPE|AZURE_[A-Z_]+|TOKEN_AUDIENCE|OIDC_TOKEN|OIDC_TOKEN_ENV|OIDC_TOKEN_FILEPATH|METADATA_SERVICE_URL|CLUSTER_ID|BUNDLE_ENGINE)|ARM_[A-Z_]+|AZURE_CONFIG_DIR)$/

/** The job's own identity, handed over only where the authentication type asks for it. */
const IDENTITIES: readonly { readonly types: RegExp; readonly names: RegExp }[] = [
  { types: /^github-oidc/, names: /^ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)$/ },
  {
    types: /^azure-devops-oidc/,
    names:
      /^SYSTEM_(?:ACCESSTOKEN|OIDCREQUESTURI|TEAMFOUNDATIONCOLLECTIONURI|COLLECTIONURI|PLANTYPE|HOSTTYPE|TEAMPROJECTID|PLANID|JOBID)$/,
  },
]

/** Where Terraform lies already, for what cannot download it. */
const TERRAFORM = /^DATABRICKS_TF_(?:(?:PROVIDER_)?VERSION|EXEC_PATH|CLI_CONFIG_FILE)$/

/**
 * What is read there says where to sign in, or which program to start. In the workspace it would be part of what is checked:
 * a branch could write a profile with a host of its own, or an extension of the Azure CLI.
 */
const OUT_OF_WORKSPACE =
  /^(?:HOME|USERPROFILE|APPDATA|LOCALAPPDATA|XDG_(?:CONFIG|CACHE)_HOME|AZURE_CONFIG_DIR|DATABRICKS_CONFIG_FILE|DATABRICKS_TF_(?:EXEC_PATH|CLI_CONFIG_FILE))$/i

/**
 * Set whatever the job says: no code of the repository runs, nothing is coloured, looked up or sent home, and a line of the
 * log is never taken for a diagnostic.
 */
const FIXED: Readonly<Record<string, string>> = {
  DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION: '1',
  DATABRICKS_CLI_DISABLE_UPDATE_CHECK: '1',
  DATABRICKS_CLI_DISABLE_TELEMETRY: '1',
  DATABRICKS_LOG_FORMAT: 'json',
  NO_COLOR: '1',
  TERM: 'dumb',
}

/** Directories, as absolute paths. */
export interface CliDirectories {
  /** The bundle's: the CLI would take a `databricks.yml` above it before a `bundle.yml` in it. */
  readonly bundle: string
  /**
   * What it keeps for itself: out of the bundle, where a repository could have put a state or a Terraform of its own, and
   * out of a home that others share.
   */
  readonly scratch: string
}

/**
 * The environment of the CLI: the least that it can work with. Masks what is secret in it, before its first use.
 * @param bundleVariables values of bundle variables, handed over as `BUNDLE_VAR_…` and not as arguments, which others on the machine could see
 */
export function cliEnvironment(
  host: Pick<StepHost, 'env' | 'facts' | 'mask'>,
  bundleVariables: ReadonlyMap<string, string>,
  { bundle, scratch }: CliDirectories,
): CliEnvironment {
  const { env, facts } = host
  const type = env.DATABRICKS_AUTH_TYPE ?? ''
  const identity = IDENTITIES.find(({ types }) => types.test(type))?.names
  const tokenName = env.DATABRICKS_OIDC_TOKEN_ENV
  const passed = Object.entries(env).filter((entry): entry is [string, string] => {
    const [name, value] = entry
    if (value === undefined || value === '') return false
    const named = name === tokenName || identity?.test(name) === true
    return named || [SYSTEM, AUTHENTICATION, TERRAFORM, /^BUNDLE_VAR_./].some((allowed) => allowed.test(name))
  })
  const isWithheld = ([name, value]: readonly [string, string]) =>
    OUT_OF_WORKSPACE.test(name) && isInWorkspace(facts.workspace, value)
  const given = [...bundleVariables].map(([name, value]): [string, string] => [`BUNDLE_VAR_${name}`, value])
  const secrets = new Set<string>()
  for (const [name, value] of [...passed, ...given]) {
    for (const secret of secretsIn(name, value, name === tokenName).flatMap(spellingsOf)) {
      host.mask(secret)
      secrets.add(secret)
    }
  }
  const longest = [...secrets].sort((a, b) => b.length - a.length)
  return {
    variables: {
      // It reads git's settings of the user, and fails where there is no home at all.
      [process.platform === 'win32' ? 'USERPROFILE' : 'HOME']: scratch,
      ...Object.fromEntries(passed.filter((entry) => !isWithheld(entry))),
      ...Object.fromEntries(given),
      PATH: programPath(env, facts.workspace),
      DATABRICKS_BUNDLE_ROOT: bundle,
      DATABRICKS_BUNDLE_TMP: join(scratch, 'bundle'),
      DATABRICKS_CACHE_DIR: join(scratch, 'cache'),
      ...FIXED,
    },
    withheld: passed.filter(isWithheld).map(([name]) => name),
    scrub: (text) => longest.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
  }
}

function secretsIn(name: string, value: string, isToken: boolean): string[] {
  // A file or an address that a token comes from is none.
  if (/_(?:FILEPATH|FILE|URL|ENV|AUDIENCE)$/.test(name)) return []
  if (/_PROXY$/i.test(name)) return [...value.matchAll(/:\/\/[^:/@]*:([^@/]+)@/g)].map(([, password = '']) => password)
  const plain = name.replace(/^BUNDLE_VAR_/, '')
  return isToken || isSensitiveName(plain) || plain === 'SYSTEM_ACCESSTOKEN' ? [value] : []
}

/** As it is, and as it stands in JSON, also in that of Go, and in an address. */
function spellingsOf(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1)
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  const ofGo = inJson.replace(/[<>&\u2028\u2029]/g, code)
  return [...new Set([secret, inJson, ofGo, encodeURIComponent(Buffer.from(secret).toString())])]
}
