import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunFacts } from '../kernel/index.ts'
import { type Environment, known, variable, wholeNumber } from './environment.ts'

/** The facts of the run from the variables that the agent sets. */
export function azureFacts(env: Environment): RunFacts {
  const temp = variable(env, 'AGENT_TEMPDIRECTORY') ?? tmpdir()
  return known<RunFacts>({
    workspace: variable(env, 'SYSTEM_DEFAULTWORKINGDIRECTORY') ?? process.cwd(),
    tempDirectory: temp,
    toolCache: variable(env, 'AGENT_TOOLSDIRECTORY') ?? join(temp, 'countersign-tool-cache'),
    repository: variable(env, 'BUILD_REPOSITORY_NAME'),
    // In a pull request Build.SourceVersion is a merge commit that nobody pushed; evidence is about what was pushed.
    commit: variable(env, 'SYSTEM_PULLREQUEST_SOURCECOMMITID') ?? variable(env, 'BUILD_SOURCEVERSION'),
    ref: variable(env, 'BUILD_SOURCEBRANCH'),
    baseRef: variable(env, 'SYSTEM_PULLREQUEST_TARGETBRANCH')?.replace(/^refs\/heads\//, ''),
    // For a repository on GitHub the id is internal, and the number is what people see.
    pullRequest:
      wholeNumber(env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER) ?? wholeNumber(env.SYSTEM_PULLREQUEST_PULLREQUESTID),
    runUrl: runUrl(env),
    runId: variable(env, 'BUILD_BUILDID'),
    attempt: wholeNumber(env.SYSTEM_JOBATTEMPT),
    actor: variable(env, 'BUILD_REQUESTEDFOR'),
  })
}

function runUrl(env: Environment): string | undefined {
  const collection = variable(env, 'SYSTEM_COLLECTIONURI')
  const project = variable(env, 'SYSTEM_TEAMPROJECT')
  const build = variable(env, 'BUILD_BUILDID')
  if (collection === undefined || project === undefined || build === undefined) return undefined
  return `${collection.replace(/\/*$/, '/')}${encodeURIComponent(project)}/_build/results?buildId=${build}`
}
