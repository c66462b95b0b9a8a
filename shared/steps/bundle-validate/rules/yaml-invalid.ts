import type { Rule } from './rule.ts'

/** Row 2 of the CLI's rules. */
export const rule: Rule = {
  id: 'yaml-invalid',
  severity: 'error',
  cliParity: 'yes',
  title: 'A file is not valid YAML or JSON',
  why: 'The Databricks CLI refuses a bundle when one of its files cannot be read: broken syntax, a key that is not a text, an anchor that contains itself, an alias without an anchor, two `<<` in one map. Nothing of that file is checked until it is put right.',
  bad: 'bundle:\n  name: fraud\n  1: one\n',
  good: 'bundle:\n  name: fraud\n',
}
