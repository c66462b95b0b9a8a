import { posix } from 'node:path'
import { dataDocument } from '../../../documents/data-document.ts'
import { type Place, type Problem, StepError } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import { noFile, type ReadConfig } from '../load/config-file.ts'
import type { PackDraft, ReadPack } from './draft.ts'
import { policyErrors } from './errors.ts'
import { linkPack } from './link.ts'
import type { PolicyPack } from './pack.ts'
import { builtinPacks } from './packs/data.ts'
import { readPack } from './read-pack.ts'

export interface LoadPoliciesOptions {
  /** Names of built-in packs, or files relative to the workspace: what holds a `/` or a `.` is a file. */
  readonly packs: readonly string[]
  readonly read: ReadConfig
}

/** One chain of packs that extend each other is no longer than this. */
const MAX_CHAIN = 10

/**
 * Reads policy packs with everything that they extend.
 * @throws StepError `POLICY_INVALID` with every mistake in all of them
 */
export async function loadPolicies({ packs, read }: LoadPoliciesOptions): Promise<PolicyPack[]> {
  const problems: Problem[] = []
  const loaded: PolicyPack[] = []
  for (const name of new Set(packs)) {
    const chain = await readChain(name, read, problems)
    // What the packs say of each other is told together with the mistakes inside of them.
    const linked = chain === undefined ? [] : linkPack(chain, problems.length > 0)
    if ('rules' in linked) loaded.push(linked)
    else for (const problem of linked) addOnce(problems, problem)
  }
  for (const problem of statedTwice(loaded)) problems.push(problem)
  if (problems.length === 0) return loaded
  const [first] = problems
  const many = problems.length === 1 ? (first?.message ?? '') : `The policy packs have ${problems.length} mistakes.`
  throw new StepError(policyErrors.POLICY_INVALID, many, { problems, ...(problems.length === 1 ? hintOf(first) : {}) })
}

/** A report would tell only one of them, and a waiver would take the one for the other. */
function statedTwice(packs: readonly PolicyPack[]): readonly Problem[] {
  const origins = new Map<string, Place>()
  return packs.flatMap(({ rules }) =>
    rules.flatMap(({ id, origin }): Problem[] => {
      const other = origins.get(id) ?? origin
      origins.set(id, other)
      if (other.file === origin.file) return []
      const message = `The rule "${id}" is stated in "${other.file}", too, where it may mean something else.`
      return [{ message, at: origin, hint: 'Give one of them another id, or let one pack extend the other.' }]
    }),
  )
}

function hintOf(problem: Problem | undefined) {
  return problem?.hint === undefined ? {} : { hint: problem.hint }
}

/** A pack that two others extend has its mistakes once. */
function addOnce(problems: Problem[], problem: Problem): void {
  if (!problems.some((known) => JSON.stringify(known) === JSON.stringify(problem))) problems.push(problem)
}

/** The pack and what it extends, the one that extends nothing first; `undefined` after a mistake. */
async function readChain(
  name: string,
  read: ReadConfig,
  problems: Problem[],
): Promise<readonly PackDraft[] | undefined> {
  const chain: PackDraft[] = []
  const seen: string[] = []
  let wanted: string | undefined = name
  let from: PackDraft | undefined
  while (wanted !== undefined) {
    const at: Place | undefined = from?.extends?.at
    const before = seen.at(-1)
    const where = isFile(wanted) && before !== undefined ? posix.join(posix.dirname(before), wanted) : wanted
    const key = isFile(wanted) ? posix.normalize(where.replaceAll('\\', '/')) : wanted
    const problem = seen.includes(key)
      ? {
          message: `The packs extend each other: ${[...seen, key].join(' extends ')}.`,
          hint: 'Let one of them extend nothing.',
        }
      : seen.length >= MAX_CHAIN
        ? { message: `More than ${MAX_CHAIN} packs extend each other.`, hint: 'Put some of them together.' }
        : undefined
    if (problem !== undefined) {
      addOnce(problems, { ...problem, ...(at === undefined ? {} : { at }) })
      return undefined
    }
    seen.push(key)
    const draft: PackDraft | undefined = await readOne(key, at, read, problems)
    if (draft === undefined) return undefined
    chain.unshift(draft)
    from = draft
    wanted = draft.extends?.name
  }
  return chain
}

async function readOne(
  name: string,
  at: Place | undefined,
  read: ReadConfig,
  problems: Problem[],
): Promise<PackDraft | undefined> {
  const place = at === undefined ? {} : { at }
  const builtin = builtinPacks.get(name)
  if (builtin === undefined && !isFile(name)) {
    const known = [...builtinPacks.keys()]
    addOnce(problems, {
      message: `There is no policy pack "${name}".${didYouMean(name, known)}`,
      hint: `Name ${known.join(' or ')}, or a file: ./${name}.yml.`,
      ...place,
    })
    return undefined
  }
  if (name.startsWith('../') || name === '..' || posix.isAbsolute(name)) {
    addOnce(problems, {
      message: `The policy pack "${name}" lies outside the workspace.`,
      hint: 'Name a file in it.',
      ...place,
    })
    return undefined
  }
  const pack = builtin === undefined ? await readFileOf(name, place, read) : readBuiltin(name, builtin)
  for (const problem of pack.problems) addOnce(problems, problem)
  return pack.draft
}

function readBuiltin(name: string, json: string): ReadPack {
  return readPack(dataDocument(`${name} (built in)`, JSON.parse(json)))
}

/** The reader of YAML is loaded for those who write packs of their own. @param place where the file is named */
async function readFileOf(name: string, place: Pick<Problem, 'at'>, read: ReadConfig): Promise<ReadPack> {
  const found = await read(name)
  if (!('bytes' in found)) {
    const problem = noFile(name, 'a policy pack', found, 'Check the spelling, and that the file is checked out.')
    return { draft: undefined, problems: [{ ...problem, ...place }] }
  }
  const { readPackFile } = await import('./pack-file.ts')
  return readPackFile(found.name, found.bytes)
}

function isFile(name: string): boolean {
  return /[/\\.]/.test(name)
}
