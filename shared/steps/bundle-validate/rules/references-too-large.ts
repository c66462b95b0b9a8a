import type { Rule } from './rule.ts'

const doubled = Array.from(
  { length: 8 },
  (_, index) => `  v${index + 1}: { default: "${`\${var.v${index}}`.repeat(10)}" }\n`,
)

/** Found where references are resolved. */
export const rule: Rule = {
  id: 'references-too-large',
  severity: 'error',
  cliParity: 'stricter',
  title: 'References that stand for more than anything can hold',
  why: 'Variables that repeat each other ten times over come to gigabytes in a few lines. The Databricks CLI spells them out for as long as there is memory; here they stay as they are written, and what a rule or a policy would say of them is not known. That is no pass.',
  bad: `bundle:
  name: fraud
variables:
  v0: { default: risk }
${doubled.join('')}`,
  good: `bundle:
  name: fraud
variables:
  v0: { default: risk }
${doubled.slice(0, 2).join('')}`,
}
