import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'environments-and-targets',
  severity: 'error',
  cliParity: 'yes',
  title: 'Both `environments` and `targets` are given',
  why: 'At the top level, `environments` is the former name of `targets`; a bundle has one of them. The environments that serverless tasks run in belong into their job.',
  bad: 'bundle:\n  name: fraud\nenvironments:\n  dev: {}\ntargets:\n  prod: {}\n',
  good: 'bundle:\n  name: fraud\ntargets:\n  dev: {default: true}\n  prod: {}\n',
}
