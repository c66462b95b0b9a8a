import type { Place } from '../../../kernel/index.ts'
import { entryAt, placeOf, placeOfKey, type Value, valueAt } from '../config/value.ts'
import { cleanPath } from '../load/path.ts'
import { serverOf, workspaceOf } from '../resolve/host-address.ts'
import type { Target } from '../resolve/target.ts'
import { rule as movedRule } from '../rules/deployment-moved.ts'
import { rule as productionLeft } from '../rules/production-left.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { statefulFindings } from './findings.ts'

/**
 * What the names of targets do not show: that another target is deployed over what one had deployed, that a target is deployed to
 * another place, and that it is no production any more.
 */
export function deploymentFindings(base: readonly Target[], head: readonly Target[]): BundleFinding[] {
  const before = base.map(deploymentOf)
  const known = before.filter(({ state }) => state !== '')
  const byName = new Map(before.map((one) => [one.target.name, one]))
  const kept = new Set(head.map(({ name }) => name))
  return head.map(deploymentOf).flatMap((is) => {
    const was = byName.get(is.target.name)
    if (was !== undefined && isSamePlace(was, is)) return left(was.target, is.target)
    if (is.state === '') return []
    const found = was === undefined ? [] : [...moved(was, is), ...left(was.target, is.target)]
    const others = known.filter((other) => isSamePlace(other, is) && !(was && isSamePlace(other, was)))
    return [...found, ...overOthers(others, is, kept)]
  })
}

/**
 * What is lost of the targets that had been deployed to the place where this one is now: of one that it is the new name of, if there is one.
 * Where several shared the place, one that is like it loses nothing, and the rest is nothing new.
 */
function overOthers(others: readonly Deployment[], is: Deployment, kept: ReadonlySet<string>): BundleFinding[] {
  const gone = others.filter(({ target }) => !kept.has(target.name))
  const lost = (gone.length > 0 ? gone : others).map(({ target }) => [
    ...takenOver(target, is.target),
    ...left(target, is.target),
  ])
  return lost.some((one) => one.length === 0) ? [] : lost.flat()
}

/** A target, and where its deployment keeps what the next one knows of it. */
interface Deployment {
  readonly target: Target
  readonly host: string
  /** Of those that share the host. */
  readonly workspace: string
  /** `''`: nobody knows, as of a bundle without a name, which cannot be deployed. */
  readonly state: string
}

function deploymentOf(target: Target): Deployment {
  const of = (field: string) => written(workspaceField(target, field))
  const [state, host] = [of('state_path'), of('host')]
  return {
    target,
    host: serverOf(host) ?? '',
    workspace: of('workspace_id') || workspaceOf(host),
    state: state === '' ? '' : cleanPath(state),
  }
}

/** What is not known may be any: so may a host that two programs may read as two. */
function isSamePlace(a: Deployment, b: Deployment): boolean {
  return [
    [a.state, b.state],
    [a.host, b.host],
    [a.workspace, b.workspace],
  ].every(([one, other]) => one === other || one === '' || other === '')
}

function workspaceField({ config }: Target, field: string): Value | undefined {
  return valueAt(config, ['workspace', field])
}

function written(value: Value | undefined): string {
  return value?.kind === 'text' ? value.value : ''
}

/** What a deployment of the target deletes of what another one had deployed there. */
function takenOver(other: Target, is: Target): BundleFinding[] {
  return statefulFindings(other, is, []).map((finding) => ({
    ...finding,
    message: `${finding.message} It was deployed to the same place, as the target "${other.name}".`,
  }))
}

function moved(was: Deployment, is: Deployment): BundleFinding[] {
  const [from, to] = [was, is].map(({ host, workspace, state }) => {
    return was.state === is.state ? `${host}${workspace && `?w=${workspace}`}` : state
  })
  const changed = ['state_path', 'root_path', 'workspace_id', 'host']
    .map((field) => [was, is].map(({ target }) => workspaceField(target, field)))
    .find(([before, after]) => written(before) !== written(after))
  return [
    {
      rule: movedRule,
      target: is.target.name,
      message: `The target "${is.target.name}" is deployed to another place: its state goes from "${from}" to "${to}".`,
      at: placeOf(changed?.[1]) ?? placeOfTarget(is.target),
      hint: 'Keep the name of the bundle, the root path and the workspace; or bind what was deployed to the new place ("databricks bundle deployment bind").',
    },
  ]
}

function left(was: Target, is: Target): BundleFinding[] {
  if (was.mode !== 'production' || is.mode === 'production') return []
  return [
    {
      rule: productionLeft,
      target: is.name,
      message: `The target "${is.name}" was of the mode "production"${was.name === is.name ? '' : `, as "${was.name}"`}, and is not any more.`,
      at: placeOfTarget(is),
      path: ['targets', is.name],
      hint: 'Write "mode: production" in it.',
    },
  ]
}

/** One that the bundle does not write is where the bundle is named. */
function placeOfTarget({ at, config }: Target): Place | undefined {
  return at ?? placeOfKey(entryAt(config, ['bundle']))
}
