import type { BundleFinding } from '../rules/rule.ts'
import type { Masking } from './masking.ts'

/** The findings in words that tell no secret: a rule quotes what it finds, and knows nothing of where that came from. */
export function maskFindings(
  findings: readonly BundleFinding[],
  { text }: Masking,
  nameOf: (target: string) => string,
): readonly BundleFinding[] {
  return findings.map(({ message, hint, path, related, target, ...rest }) => ({
    ...rest,
    target: target === undefined ? undefined : nameOf(target),
    message: text(message),
    ...(hint === undefined ? {} : { hint: text(hint) }),
    ...(path === undefined ? {} : { path: path.map((part) => (typeof part === 'string' ? text(part) : part)) }),
    ...(related === undefined ? {} : { related: related.map((one) => ({ ...one, message: text(one.message) })) }),
  }))
}
