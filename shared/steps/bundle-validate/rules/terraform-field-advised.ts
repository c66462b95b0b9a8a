import { terraformReferences } from '../resources/terraform-reference.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'terraform-field-advised',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A reference that works with Terraform alone',
  why: 'With `bundle.engine: terraform` a reference may name a field that only the Terraform provider has. The direct engine takes over in later versions of the Databricks CLI and refuses it.',
  bad: `bundle:
  name: fraud
  engine: terraform
resources:
  jobs:
    train: { name: Train }
    report:
      name: Report
      tags: { source: "\${resources.jobs.train.url}" }
`,
  good: `bundle:
  name: fraud
  engine: terraform
resources:
  jobs:
    train: { name: Train }
    report:
      name: Report
      tags: { source: "\${resources.jobs.train.id}" }
`,
  checkTarget: (target) => terraformReferences(target, 'terraform'),
}
