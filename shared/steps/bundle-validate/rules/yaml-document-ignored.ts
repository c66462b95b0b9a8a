import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'yaml-document-ignored',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A file holds more than one YAML document',
  why: 'The Databricks CLI reads the first document of a file; whatever follows a second `---` is ignored without a word, and so is everything from a line on that begins further left than the first one of the file. Indent it alike, or move it to a file of its own and include that.',
  bad: 'bundle:\n  name: fraud\n---\ntargets:\n  prod: {}\n',
  good: 'bundle:\n  name: fraud\ntargets:\n  prod: {}\n',
}
