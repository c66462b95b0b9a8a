import { StepError } from '../../kernel/index.ts'
import type { Bundle } from './load/bundle.ts'
import type { AcceptedFinding } from './report/waived.ts'
import type { BundleFinding } from './rules/rule.ts'
import { rule as waiverInvalid } from './rules/waiver-invalid.ts'
import { applyWaivers } from './waivers/apply.ts'
import { applyBaseline, baselineOf, formatBaseline, readBaseline } from './waivers/baseline.ts'
import { waiverErrors } from './waivers/errors.ts'
import { readWaivers } from './waivers/file.ts'
import { inlineWaivers } from './waivers/inline.ts'

/**
 * Sets aside what somebody waived and what was there before this step was.
 * @throws StepError when a named file is not there, or cannot be read
 */
export async function acceptKnown(
  given: {
    readonly bundle: Bundle
    readonly findings: readonly BundleFinding[]
    readonly waivers: string | undefined
    readonly baseline: string | undefined
    readonly targets: readonly string[] | undefined
  },
  ports: { readonly read: (path: string) => Promise<Uint8Array | undefined>; readonly today: string },
): Promise<{
  readonly open: readonly BundleFinding[]
  readonly accepted: readonly AcceptedFinding[]
  /** All findings that are not waived, as the file that would make them known. */
  readonly baseline: string
}> {
  const { bundle, findings, targets } = given
  const inline = inlineWaivers(bundle)
  const inFile =
    given.waivers === undefined ? undefined : readWaivers(given.waivers, await need('waivers', given, ports))
  const { findings: left, waived } = applyWaivers({
    findings: [
      ...findings,
      ...inline.mistakes.map((mistake) => ({ ...mistake, rule: waiverInvalid, target: undefined })),
      ...(inFile?.findings ?? []),
    ],
    waivers: [...inline.waivers, ...(inFile?.waivers ?? [])],
    today: ports.today,
    narrowed: targets !== undefined,
  })
  const baseline = formatBaseline(baselineOf(left))
  const known =
    given.baseline === undefined
      ? { findings: left, known: [] }
      : applyBaseline({
          findings: left,
          baseline: readBaseline(given.baseline, await need('baseline', given, ports)),
          file: given.baseline,
          ...(targets === undefined ? {} : { checked: targets }),
        })
  return {
    open: known.findings,
    accepted: [
      ...waived.map(({ finding, waiver: { reason, owner, expires } }) => ({
        finding,
        how: 'waived' as const,
        reason,
        owner,
        until: expires,
      })),
      ...known.known.map((finding) => ({ finding, how: 'known' as const })),
    ],
    baseline,
  }
}

async function need(
  input: 'waivers' | 'baseline',
  given: { readonly [K in 'waivers' | 'baseline']: string | undefined },
  { read }: { readonly read: (path: string) => Promise<Uint8Array | undefined> },
): Promise<Uint8Array> {
  const file = given[input] ?? ''
  const bytes = await read(file)
  if (bytes !== undefined) return bytes
  const kind = input === 'waivers' ? waiverErrors.WAIVERS_INVALID : waiverErrors.BASELINE_INVALID
  throw new StepError(kind, `There is no file "${file}" to read the ${input} from.`, {
    hint: `Correct the input "${input}", or leave it empty; paths are relative to the workspace.`,
  })
}
