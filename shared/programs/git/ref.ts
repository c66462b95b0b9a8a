import { StepError } from '../../kernel/index.ts'
import { gitErrors } from './errors.ts'
import { type Git, unreadable } from './git.ts'

/** A commit, or why there is none: no repository, no such ref, or only the last commits are here. */
export type FoundCommit = { readonly commit: string } | { readonly missing: 'repository' | 'ref' | 'history' }

const MAX_REF = 250

/** To git, a ref that starts with a dash is an option, and one with a colon or `..` is more than a commit. */
export function mayBeRef(text: string): boolean {
  return !/^-|[\s\p{Cc}:\\?*[]|\.\./u.test(text) && text !== '' && text.length <= MAX_REF
}

/**
 * @param what how the message calls it: `base`
 * @throws StepError `GIT_REF_INVALID`
 */
export function checkRef(ref: string, what: string): void {
  if (mayBeRef(ref)) return
  throw new StepError(
    gitErrors.GIT_REF_INVALID,
    `The ${what} ${JSON.stringify(ref.slice(0, MAX_REF))} is no git ref.`,
    {
      hint: 'Name one commit, as origin/main, v1.2.0 or a hash.',
    },
  )
}

/**
 * Whether the ref is what is checked out, or what git has just fetched, or is counted from there: `HEAD^1`, `@{1}`,
 * `FETCH_HEAD`.
 */
export function isHead(ref: string): boolean {
  return /^(?:(?:[A-Z]+_)?HEAD|@)(?:$|[\^~@{])/.test(ref)
}

/**
 * The commit of a ref. A remote branch, `origin/main`, goes before a tag, which git would prefer: anybody who may push a tag can
 * call it so. A branch that was only fetched is there as a remote one.
 * @throws StepError `GIT_REF_INVALID` for a short name that a branch and a tag have: somebody may have pushed one of them for that
 */
export async function findCommit(ref: string, git: Git): Promise<FoundCommit> {
  if (isFull(ref) || isHead(ref)) return await firstCommit([ref], git)
  const remote = await commitOf(`refs/remotes/${ref}`, git)
  if (remote !== undefined) return { commit: remote }
  const found = await firstCommit([`refs/heads/${ref}`, `refs/remotes/origin/${ref}`, ref], git)
  const tag = 'commit' in found ? await commitOf(`refs/tags/${ref}`, git) : undefined
  if (tag !== undefined && 'commit' in found && tag !== found.commit) throw ambiguous(ref)
  return found
}

function ambiguous(ref: string): StepError {
  const message = `There is a branch and a tag ${JSON.stringify(ref)}, of two commits.`
  return new StepError(gitErrors.GIT_REF_INVALID, message, {
    hint: `Write "origin/${ref}" for the branch, or "refs/tags/${ref}" for the tag.`,
  })
}

/**
 * The commit of a ref that decides what is allowed. A local branch, which an earlier step may have moved, does not go before the
 * fetched one, and a tag is named in full, as `refs/tags/v1`, and a hash too.
 */
export async function findProtectedCommit(ref: string, git: Git): Promise<FoundCommit> {
  const branches = [`refs/remotes/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`]
  return await firstCommit(isFull(ref) ? [ref] : branches, git)
}

function isFull(ref: string): boolean {
  return /^refs\/|^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)
}

async function firstCommit(names: readonly string[], git: Git): Promise<FoundCommit> {
  for (const name of names) {
    const commit = await commitOf(name, git)
    if (commit !== undefined) return { commit }
  }
  const shallow = await git.ask(['rev-parse', '--is-shallow-repository'])
  if (shallow === undefined && /dubious ownership/.test(git.complaint)) throw unreadable(git.complaint)
  if (shallow === undefined) return { missing: 'repository' }
  return { missing: shallow.trim() === 'true' ? 'history' : 'ref' }
}

async function commitOf(name: string, git: Git): Promise<string | undefined> {
  const found = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  const oid = found?.trim()
  return oid !== undefined && /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined
}
