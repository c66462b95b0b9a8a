import type { Observation, Rule } from '../rules/rule.ts'

/** Reports what the resolver finds, without stopping. */
export type Say = (rule: Rule, seen: Observation) => void
