import { terraformReferences } from '../resources/terraform-reference.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'terraform-field',
  severity: 'error',
  cliParity: 'yes',
  title: 'A reference to a field that only Terraform has',
  why: 'The direct engine, which is the default, resolves references from what a bundle and the service know of a resource. A field that only the Terraform provider has, as the `url` of a job, stops the deployment of everything.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: Train }
    report:
      name: Report
      tags: { source: "\${resources.jobs.train.url}" }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: Train }
    report:
      name: Report
      tags: { source: "\${resources.jobs.train.id}" }
`,
  checkTarget: (target) => terraformReferences(target, 'direct'),
}
