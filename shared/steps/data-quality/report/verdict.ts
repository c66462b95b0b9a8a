import type { Finding, Severity } from '../../../kernel/index.ts'
import type { CheckResult, DatasetResult } from '../result.ts'
import { expectedText, measuredText } from './numbers.ts'

/** The findings of a dataset: one for each check that does not hold. */
export function findingsOf({ dataset, results }: DatasetResult): Finding[] {
  return results.flatMap((result) => {
    const severity = severityOf(result)
    if (severity === undefined) return []
    const measured = measuredText(result)
    const expected = expectedText(result.check.expectation, result.check.measure)
    return [
      {
        ruleId: `data-quality/${result.check.origin}`,
        severity,
        message: [dataset.name, result.check.title, result.message ?? []].flat().join(': '),
        at: result.check.at,
        ...(measured === undefined ? {} : { measured }),
        ...(expected === undefined ? {} : { expected }),
        fingerprint: `${dataset.contractId}/${dataset.name}/${result.check.id}`,
      },
    ]
  })
}

/** A failed check is an error; a warning one is as severe as the contract says, and never more than a warning. */
function severityOf(result: CheckResult): Severity | undefined {
  if (result.outcome === 'fail') return 'error'
  if (result.outcome === 'warn') return result.check.severity === 'note' ? 'note' : 'warning'
  return undefined
}
