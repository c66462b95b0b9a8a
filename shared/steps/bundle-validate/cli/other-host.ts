import { formatPlace, type Place, StepError } from '../../../kernel/index.ts'
import { placeOf, type Value, valueAt } from '../config/value.ts'
import { isOfDatabricks, isOneServer, shownHost, workspaceOf } from '../resolve/host-address.ts'
import type { Target } from '../resolve/target.ts'
import { cliErrors } from './errors.ts'

/** Where the job says that its credentials belong. */
export interface Job {
  readonly DATABRICKS_HOST?: string | undefined
  readonly DATABRICKS_WORKSPACE_ID?: string | undefined
  readonly DATABRICKS_CONFIG_PROFILE?: string | undefined
}

/** Something in a bundle that would take the credentials elsewhere. */
interface Detour {
  readonly what: string
  readonly why: string
  readonly at: Place | undefined
  readonly hint: string
}

/**
 * Sees that the credentials of the job stay with the workspace that they are for. The CLI signs in to the host that the
 * bundle names, whatever DATABRICKS_HOST says: whoever changes that line in a branch would be sent the token.
 * @throws StepError that names every target that leads elsewhere, before anything is asked
 */
export function refuseOtherHosts(
  { targets, written }: { readonly targets: readonly Target[]; readonly written: Value },
  job: Job,
  scrub: (text: string) => string,
): void {
  const found = new Map<string, { readonly detour: Detour; readonly names: string[] }>()
  for (const { name, merged } of targets) {
    const workspace = valueAt(merged, ['workspace'])
    // What a schema dropped from an override, whoever wrote that schema, the CLI may keep.
    const override = valueAt(written, ['targets', name, 'workspace'])
    for (const detour of [...detoursOf(workspace, job), ...detoursOf(override, job), ...profileOf(workspace, job)]) {
      const key = JSON.stringify([detour.what, detour.at])
      const same = found.get(key) ?? { detour, names: [] }
      if (!same.names.includes(`"${name}"`)) same.names.push(`"${name}"`)
      found.set(key, same)
    }
  }
  const all = [...found.values()]
  const [only] = all
  if (only === undefined) return
  const said = ({ detour: { what, why }, names }: typeof only, place: string): string => {
    const [targets, name] = names.length === 1 ? ['target', 'names'] : ['targets', 'name']
    return scrub(`The ${targets} ${names.join(', ')} ${name} ${what}${place}: ${why}.`)
  }
  if (all.length === 1) {
    const { at, hint } = only.detour
    const place = at === undefined ? '' : ` (${formatPlace(at)})`
    throw new StepError(cliErrors.CLI_OTHER_HOST, `${said(only, place)} So it was not asked.`, { hint })
  }
  const message = `The Databricks CLI was not asked, for the bundle names ${all.length} things that would take the credentials elsewhere.`
  throw new StepError(cliErrors.CLI_OTHER_HOST, message, {
    problems: all.map((one) => {
      const { at, hint } = one.detour
      return { message: said(one, ''), hint, ...(at === undefined ? {} : { at }) }
    }),
  })
}

function* detoursOf(workspace: Value | undefined, job: Job): Iterable<Detour> {
  const given = job.DATABRICKS_HOST?.trim() ?? ''
  const [service, id, host] = ['metadata_service_url', 'azure_workspace_resource_id', 'host'].map((field) =>
    writtenAt(workspace, field),
  )
  // Databricks CLI 1.12.1 asks there for a token, whatever the job says.
  if (service !== undefined) {
    yield {
      what: 'a "metadata_service_url"',
      why: 'the Databricks CLI would take its token from there',
      at: service.at,
      hint: 'Take it out of the bundle. The job names such a service in DATABRICKS_METADATA_SERVICE_URL.',
    }
  }
  // Databricks CLI 1.12.1 puts the text behind the name of Azure's server, without a "/" in between.
  if (id !== undefined && !WORKSPACE_ID.test(id.text)) {
    yield {
      what: 'an "azure_workspace_resource_id" that is none',
      why: 'the Databricks CLI would make the address of a server of it, and send it a token of Azure',
      at: id.at,
      hint: 'Write "/subscriptions/…/resourceGroups/…/providers/Microsoft.Databricks/workspaces/…".',
    }
  }
  if (host === undefined || (given === '' ? isOfDatabricks(host.text) : isOneServer(host.text, given))) {
    yield* otherWorkspace(workspace, host, job)
    return
  }
  yield {
    what: `the host "${shownHost(host.text)}"`,
    why: `the Databricks CLI would send the credentials there, and ${given === '' ? 'it is no address of Databricks' : is(given)}`,
    at: host.at,
    hint: given === '' ? SAY_WHERE : ONE_WORKSPACE,
  }
}

/** Several workspaces may share a host; to Databricks CLI 1.12.1, what the bundle says of that goes before what the job says. */
function* otherWorkspace(workspace: Value | undefined, host: Written | undefined, job: Job): Iterable<Detour> {
  const own = job.DATABRICKS_WORKSPACE_ID || workspaceOf(job.DATABRICKS_HOST ?? '')
  const written = writtenAt(workspace, 'workspace_id') ?? (host && { text: workspaceOf(host.text), at: host.at })
  if (own === '' || written === undefined || written.text === '' || written.text === own) return
  yield {
    what: `the workspace "${written.text}"`,
    why: `the Databricks CLI would act there, and the job is for "${own}"`,
    at: written.at,
    hint: ONE_WORKSPACE,
  }
}

/** Databricks CLI 1.12.1 signs in to the host of the profile that the bundle names, unless the job or the bundle names more. */
function* profileOf(workspace: Value | undefined, job: Job): Iterable<Detour> {
  const { DATABRICKS_HOST: given = '', DATABRICKS_CONFIG_PROFILE: own = '' } = job
  const profile = writtenAt(workspace, 'profile')
  if (profile === undefined || given === '' || own !== '' || writtenAt(workspace, 'host') !== undefined) return
  yield {
    what: `the profile "${profile.text}" and no host`,
    why: `the Databricks CLI would send the credentials where that profile says, and ${is(given)}`,
    at: profile.at,
    hint: 'Write the host of the workspace beside it, or take the profile out of the bundle.',
  }
}

const is = (given: string): string => `DATABRICKS_HOST is "${shownHost(given)}"`

const WORKSPACE_ID =
  /^\/subscriptions\/[\w-]+\/resourceGroups\/[\w.()-]+\/providers\/Microsoft\.Databricks\/workspaces\/[\w.-]+$/i
const SAY_WHERE =
  'Set DATABRICKS_HOST to the workspace that the credentials are for, and name the targets of that workspace in "targets".'
const ONE_WORKSPACE = 'Name the targets of that one workspace in "targets", or correct the bundle.'

interface Written {
  readonly text: string
  readonly at: Place | undefined
}

/** The CLI takes whatever is written for a text, a number or a reference, too; null and an empty one count for nothing. */
function writtenAt(workspace: Value | undefined, field: string): Written | undefined {
  const value = valueAt(workspace, [field])
  if (value === undefined || value.kind === 'null') return undefined
  const scalar = value.kind === 'number' ? value.written : `a ${value.kind}`
  const text = value.kind === 'text' ? value.value : scalar
  return text === '' ? undefined : { text, at: placeOf(value) }
}
