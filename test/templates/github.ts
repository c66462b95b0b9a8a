import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { parse } from 'yaml'
import { exists, read } from './files.ts'
import { type Issue, toIssue } from './issue.ts'

type LanguageService = typeof import('@actions/languageservice')
type ActionsMetadataProvider = import('@actions/languageservice').ActionsMetadataProvider
type TextDocument = Parameters<LanguageService['validate']>[0]
interface Bundle extends LanguageService {
  readonly TextDocument: { create(uri: string, languageId: string, version: number, text: string): TextDocument }
}

interface PublishedAction {
  readonly commit: string
  readonly version: string
  readonly inputs: readonly string[]
}

/** The published actions that our workflows may use, by `owner/name`. */
export const publishedActions: Readonly<Record<string, PublishedAction>> = (() => {
  const { $comment: _, ...actions } = JSON.parse(read('test/fixtures/published-actions.json'))
  return actions
})()

const service = loadLanguageService()
// The service swallows its own crashes and then reports no issue at all; a validator that crashed saw nothing.
const crashes: string[] = []
service.registerLogger({
  error: (message) => crashes.push(message),
  warn: () => {},
  info: () => {},
  log: () => {},
})

/** What GitHub's own parser says about a workflow. Unknown actions and wrong `with:` keys are issues too. */
export function workflowIssues(text: string): Promise<Issue[]> {
  // The service does not look into local actions, so ours are shown to it as others see them.
  const published = text.replace(/\buses: \.\/(actions\/[\w-]+)/g, 'uses: countersign/countersign/$1@v1')
  return issues((id) => `file:///${id}/.github/workflows/workflow.yml`, published)
}

/** What GitHub's own parser says about an `action.yml`. */
export function actionIssues(text: string): Promise<Issue[]> {
  return issues((id) => `file:///${id}/action.yml`, text)
}

let documents = 0

async function issues(uri: (id: number) => string, text: string): Promise<Issue[]> {
  // The service caches by URI, so each document gets one of its own.
  const document = service.TextDocument.create(uri(++documents), 'yaml', 1, text)
  const diagnostics = await service.validate(document, { actionsMetadataProvider })
  const crash = crashes.splice(0)
  if (crash.length > 0) throw new Error(`The language service crashed: ${crash.join('; ')}`)
  return diagnostics.map(toIssue)
}

/**
 * Our actions are known by their generated `action.yml`, others by what we wrote down of a release. A page may name
 * them by their major version; that our workflows pin the commit is a rule of `policy.ts`.
 */
const actionsMetadataProvider: ActionsMetadataProvider = {
  async fetchActionMetadata({ owner, name, ref, path }) {
    if (name === 'countersign' && path !== undefined) {
      const file = `${path}/action.yml`
      return exists(file) ? parse(read(file)) : undefined
    }
    const published = publishedActions[`${owner}/${name}`]
    if (published === undefined || path !== undefined) return undefined
    if (ref !== published.commit && !/^v\d+$/.test(ref)) return undefined
    const inputs = Object.fromEntries(published.inputs.map((input) => [input, { description: '' }]))
    return { name, description: '', inputs }
  },
}

/** The service imports JSON in a way that Node refuses, so it is bundled first, and loaded from a temporary file. */
function loadLanguageService(): Bundle {
  const require = createRequire(import.meta.url)
  const entry = fileURLToPath(import.meta.resolve('@actions/languageservice'))
  const directory = mkdtempSync(join(tmpdir(), 'countersign-languageservice-'))
  try {
    const outfile = join(directory, 'languageservice.cjs')
    buildSync({
      stdin: {
        contents: `export * from './index.js'; export { TextDocument } from 'vscode-languageserver-textdocument'`,
        resolveDir: dirname(entry),
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    })
    return require(outfile)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
