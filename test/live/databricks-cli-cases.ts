import { exampleFiles } from '../../shared/steps/bundle-validate/testing/bundle.ts'

/** Where the Databricks CLI is particular, by what it is about: a bundle for each, as an error stops the CLI. */
const LINES: Readonly<Record<string, string>> = {
  'a lookup that comes to a text, unused': `variables: {a: {default: abc}, b: {lookup: "\${var.a}"}}`,
  'a lookup that comes to a text': job(`variables: {a: {default: abc}, b: {lookup: "\${var.a}"}}`, `\${var.b}`),
  'a lookup that comes to a map': job(
    `variables: {a: {type: complex, default: {cluster_policy: desk}}, b: {lookup: "\${var.a}"}}`,
    `\${var.b}`,
  ),
  ...through('a lookup', '{lookup: {cluster_policy: desk}}', `\${var.end}`, 'foo'),
  ...through('a resource', '{default: x}', `\${resources.jobs.j.id}`, 'foo'),
  ...through('a name', '{default: x}', `\${workspace.current_user.userName}`, 'foo'),
  ...through('a user', '{default: x}', `\${workspace.current_user}`, 'userName'),
  ...through('a map', '{type: complex, default: {key: x}}', `\${var.end}`, 'key'),
}

function job(lines: string, name: string): string {
  return `${lines}\nresources: {jobs: {j: {name: "j ${name}"}}}`
}

/** A reference through another one, from a resource and from where all is replaced at once. */
function through(what: string, end: string, reference: string, field: string): Readonly<Record<string, string>> {
  const variables = `end: ${end}, by: {default: "${reference}"}`
  return {
    [`into ${what}, from a job`]: job(`variables: {${variables}}`, `\${var.by.${field}}`),
    [`into ${what}, from a variable`]: job(
      `variables: {${variables}, of: {default: "\${var.by.${field}}"}}`,
      `\${var.of}`,
    ),
  }
}

export const PARTICULARS = Object.entries(LINES).map(([name, lines]) => ({
  name,
  files: exampleFiles(`bundle: {name: particular}\n${lines}\n`),
}))
