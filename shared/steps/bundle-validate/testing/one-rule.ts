import type { Rule } from '../rules/rule.ts'
import { type Files, findingsOf, sayings } from './bundle.ts'

/** What one rule says of the files, as lines without its id. */
export async function saidBy(rule: Rule, files: Files): Promise<string[]> {
  const findings = (await findingsOf(files, [rule])).filter((finding) => finding.rule.id === rule.id)
  return sayings(findings).map((line) => line.replace(` ${rule.id}`, ' '))
}

/** A `databricks.yml` with a name and this below it. */
export function root(rest: string): string {
  return `bundle:\n  name: risk\n${rest}`
}

/** `resources` with one job, which has these lines below its name. */
export function job(rest: string, key = 'train'): string {
  return `resources:\n  jobs:\n    ${key}:\n      name: ${key}\n${indent(rest, 6)}`
}

/** `tasks` of a job with one task, which has these lines below its key. */
export function task(rest: string): string {
  return `tasks:\n  - task_key: a\n${indent(rest, 4)}`
}

/** The lines that are not empty, so many spaces further in; with a line end. */
export function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by)).replace(/\n?$/, '\n')
}
