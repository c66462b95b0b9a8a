import { StepError } from '../kernel/index.ts'
import { hostErrors } from './errors.ts'

/** Said instead of publishing an output that holds a secret. */
export function secretOutput(name: string): string {
  return `The output "${name}" was not set: its value holds a masked secret.`
}

/** Said instead of a summary that the host would drop without a word. */
export function summaryTooLarge(bytes: number): string {
  return `The summary is larger than the ${bytes} bytes that are left for it, so it is not shown; the report holds it all.`
}

/** Said when the page of the run cannot have the summary. */
export function summaryOnlyInLog(why: string): string {
  return `The summary stands in the log only, since its file could not be written: ${why}`
}

/** A host that has no identity of its own. */
export function noIdentity(who: string): StepError {
  return new StepError(hostErrors.IDENTITY_NOT_AVAILABLE, `${who} has no identity token to give.`, {
    hint: 'Run in a GitHub or Azure Pipelines job that may ask for one, or give the step a credential of your own.',
  })
}
