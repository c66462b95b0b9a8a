import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'deployer-list-item',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'An item of a list that whoever deploys may not have',
  why: `A service principal has no e-mail addresses, and not everybody is in a group. Where the item is not there, the Databricks CLI (1.12.1) leaves all other references as they are written, too, and says at most that they are too deep: the bundle is deployed to a folder called \`\${bundle.target}\`. Of a target with the mode \`development\`, which people deploy, nothing is said.`,
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      name: Train
      email_notifications:
        on_failure: ["\${workspace.current_user.emails[0].value}"]
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      name: Train
      email_notifications:
        on_failure: [desk@bank.example]
`,
  *checkTarget({ mode, references }) {
    if (mode === 'development') return
    for (const { text, path, at } of references.where((one) => ITEM.test(one))) {
      yield {
        message: `Whoever deploys may have no "\${${text}}", and then the Databricks CLI replaces no reference at all.`,
        at,
        path,
        hint: 'Write the value, or take it from a variable: a service principal has no e-mail address.',
      }
    }
  },
}

const ITEM = /^workspace\.current_user\.\w+\[/
