import { plural } from '../../../report/text.ts'
import type { Judged } from '../decide/verdict.ts'
import type { Learned } from './learned.ts'
import { ruleName } from './rule-name.ts'

/** The verdict in one sentence, and what else does not hold: nobody may take a part of the rules for the whole. */
export function headline(learned: Learned): string {
  const { gate, judged, decision, facts } = learned
  const { counts, verdict } = decision
  const about = facts === undefined ? gate.model.name : `${gate.model.name} on ${plural(facts.matched, 'row')}`
  const all = plural(judged.length, 'rule')
  const named = (verdicts: readonly Judged['verdict'][], level: 'fail' | 'warn' = 'fail') =>
    listed(judged.filter((one) => verdicts.includes(one.verdict) && one.reading.rule.level === level))
  const first = {
    error: () => 'not every rule could be decided',
    fail: () => `${text(counts.fail)} of ${all} failed: ${named(['fail'])}`,
    inconclusive: () => `the data do not decide ${text(counts.inconclusive)} of ${all}: ${named(['inconclusive'])}`,
    waived: () => `every rule that blocks holds or is waived: ${named(['waived'])}`,
    pass: () =>
      counts.pass !== judged.length
        ? `${text(counts.pass)} of ${all} ${counts.pass === 1 ? 'holds' : 'hold'}`
        : counts.pass === 1
          ? 'its one rule holds'
          : `all ${text(counts.pass)} rules hold`,
  }[verdict]()
  const undecided = verdict === 'fail' && counts.inconclusive > 0
  return [
    `${about}: ${first}.`,
    ...(undecided ? [`The data do not decide ${text(counts.inconclusive)} more: ${named(['inconclusive'])}.`] : []),
    ...(counts.warned > 0 ? [`Not held, but only of level warn: ${named(['fail', 'inconclusive'], 'warn')}.`] : []),
    ...(lostComparisons(learned) ? ['Without a champion, comparisons were not asked.'] : []),
  ].join(' ')
}

function text(number: number): string {
  return number.toLocaleString('en')
}

function listed(judged: readonly Judged[], most = 3): string {
  const shown = judged.slice(0, most).map(ruleName).join('; ')
  return judged.length > most ? `${shown}; and ${judged.length - most} more` : shown
}

/** Whether a rule compares with the champion and was not asked to, for there is none. */
function lostComparisons({ gate, judged }: Learned): boolean {
  const compare = new Set(gate.rules.flatMap(({ id, vsChampion }) => (vsChampion === undefined ? [] : [id])))
  return judged.some(
    ({ verdict, reading: { rule, slice } }) =>
      verdict === 'skipped' || (slice === undefined && compare.has(rule.id) && rule.vsChampion === undefined),
  )
}
