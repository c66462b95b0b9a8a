import type { Rule } from './rule.ts'

/** Found where references are replaced. */
export const rule: Rule = {
  id: 'workspace-prefix-doubled',
  severity: 'warning',
  cliParity: 'yes',
  title: '"/Workspace" before a path that begins with it',
  why: `The paths of a workspace, \`\${workspace.root_path}\` and those below it, begin with \`/Workspace\` by themselves. Databricks takes a second one away and says so; other tools that read the configuration do not.`,
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      parameters: [{ name: config, default: "/Workspace/\${workspace.file_path}/config.yml" }]
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      parameters: [{ name: config, default: "\${workspace.file_path}/config.yml" }]
`,
}
