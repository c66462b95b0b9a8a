import { type Problem, StepError } from '../../../kernel/index.ts'
import type { Gate } from '../config/gate.ts'
import { modelGateErrors } from '../errors.ts'
import { type DatedProfile, profileFor, profiles, span } from './registry.ts'

/**
 * The profile that the gate names, in force on the last day of the data; `undefined` when it names none.
 * @throws StepError `PROFILE_NOT_IN_FORCE` when there is none of that name, or it is not in force on that day
 */
export function applyProfile({ profile: named }: Gate, lastDate: string): DatedProfile | undefined {
  if (named === undefined) return undefined
  const day = lastDate.slice(0, 10)
  const known = profiles.find(({ name }) => name === named.name)
  const dated = known === undefined ? undefined : profileFor(known.name, day)
  if (dated?.status === 'in-force') return dated
  const valid = profiles.filter(({ name }) => profileFor(name, day).status === 'in-force').map(({ name }) => name)
  const problem: Problem = {
    message:
      known === undefined
        ? `There is no profile "${named.name}".`
        : `The profile "${known.name}" is in force ${span(known)}, and the data end on ${day}.`,
    at: named.at,
    hint: `In force on that day: ${valid.length === 0 ? 'none' : valid.join(', ')}. All profiles: ${profiles.map((each) => `${each.name} (${span(each)})`).join(', ')}.`,
  }
  throw new StepError(modelGateErrors.PROFILE_NOT_IN_FORCE, 'The profile cannot be applied.', { problems: [problem] })
}
