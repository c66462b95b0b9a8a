import { parse } from 'yaml'
import { read } from './files.ts'
import { publishedActions } from './github.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: { readonly 'cancel-in-progress'?: unknown }
  readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes'?: number; readonly steps?: readonly Step[] }>>
}

const { version } = JSON.parse(read('package.json')) as { version: string }

/** What no validator asks of a workflow, but a careful reviewer does. Returns what is wrong, in words. */
export function policyProblems(text: string): string[] {
  const workflow: Workflow = parse(text)
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps ?? [])
  return [
    ...when(
      JSON.stringify(workflow.permissions) !== '{"contents":"read"}',
      'permissions are not exactly contents: read',
    ),
    ...when(
      'pull_request' in workflow.on && workflow.concurrency?.['cancel-in-progress'] !== true,
      'a superseded run is not cancelled',
    ),
    ...when(workflow.concurrency === undefined, 'two runs of one subject may overtake each other'),
    ...when('pull_request_target' in workflow.on, 'pull_request_target gives the code of a fork our token'),
    ...when('pull_request' in workflow.on && /\bsecrets\b/.test(code(text)), 'a pull request is given a secret'),
    ...jobs.flatMap(([id, job]) => when(job['timeout-minutes'] === undefined, `job ${id} has no timeout`)),
    ...steps.flatMap((step) => stepProblems(step)),
    ...pinProblems(text),
  ]
}

/** Every action that a workflow, or a part of one, uses and does not pin. */
export function pinProblems(text: string): string[] {
  return [...text.matchAll(/\buses: *(\S+)(?: +# (\S+))?/g)].flatMap(([, uses = '', comment]) =>
    pinProblem(uses, comment),
  )
}

function stepProblems(step: Step): string[] {
  const is = (action: string) => step.uses?.startsWith(`${action}@`) === true
  return [
    ...when(step.run?.includes('${{') === true, 'an expression is pasted into a script'),
    ...when(is('actions/checkout') && step.with?.['persist-credentials'] !== false, 'checkout leaves its token behind'),
    ...when(is('actions/upload-artifact') && step.if !== 'always()', 'the report of a failed run is not kept'),
  ]
}

/** Others' actions by the commit of the release that the comment names; ours by the version of this repository. */
function pinProblem(uses: string, comment: string | undefined): string[] {
  if (uses.startsWith('./')) return []
  const [action = '', ref] = uses.split('@')
  if (action.startsWith('countersign/countersign/'))
    return when(ref !== `v${version}`, `${uses} is not version ${version}`)
  const published = publishedActions[action]
  const pinned = published !== undefined && ref === published.commit && comment === published.version
  return when(!pinned, `${uses} is not pinned to the commit of a release that its comment names`)
}

function when(wrong: boolean, problem: string): string[] {
  return wrong ? [problem] : []
}

function code(text: string): string {
  return text.replace(/(^|\s)#.*$/gm, '')
}
