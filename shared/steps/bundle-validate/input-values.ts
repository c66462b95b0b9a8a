import { kernelErrors, type Problem, StepError } from '../../kernel/index.ts'

/** `name=value` lines as variables by name. @throws StepError INPUT_INVALID naming every line that is none */
export function readVariables(lines: readonly string[]): ReadonlyMap<string, string> {
  const variables = new Map<string, string>()
  const problems: Problem[] = []
  for (const line of lines) {
    const [, name, value = ''] = /^\s*([^\s=]+)\s*=(.*)$/su.exec(line) ?? []
    // The line itself may hold a secret that somebody forgot to name.
    if (name === undefined)
      problems.push({ message: 'A line of "variables" has no name before "=".', hint: 'Write name=value.' })
    else if (variables.has(name)) problems.push({ message: `The variable "${name}" is given twice.` })
    else variables.set(name, value.trim())
  }
  if (problems.length === 0) return variables
  throw new StepError(kernelErrors.INPUT_INVALID, 'Input "variables" cannot be read.', { problems })
}

/** @throws StepError INPUT_INVALID for a plan that nobody can make */
export function checkPlan({ mode, plan }: { readonly mode: string; readonly plan: boolean }): void {
  if (!plan || mode !== 'offline') return
  throw new StepError(kernelErrors.INPUT_INVALID, 'A plan needs a workspace, and "mode" is "offline".', {
    hint: 'Set "mode: both" or "mode: cli", or leave out "plan: true".',
  })
}

/** `refs/heads/main` → `main`; `undefined` for a tag and the merge commit of a pull request. */
export function branchOf(ref: string | undefined): string | undefined {
  return ref === undefined || /^refs\/(?!heads\/)/.test(ref) ? undefined : ref.replace('refs/heads/', '')
}
