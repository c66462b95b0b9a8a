import type { Judged } from '../decide/verdict.ts'

/** `roc_auc on region=APAC` */
export function ruleName({ reading: { rule, slice } }: Judged): string {
  return slice === undefined ? rule.id : `${rule.id} on ${slice}`
}
