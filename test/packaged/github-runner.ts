import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { inRoot } from '../../tools/root.ts'
import { readEnvironmentFile, readGithub } from '../contract/runner-grammar.ts'
import type { Face } from './face.ts'
import { plainEnvironment, spawnNode } from './spawn.ts'

interface ActionManifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string }
}

/** The step as the runner has it: the repository's own files without node_modules, in the runner's folder of actions. */
export function githubFace(step: string, scratch: string): Face {
  const checkout = join(scratch, '_actions')
  cpSync(inRoot('actions'), join(checkout, 'actions'), { recursive: true })
  cpSync(inRoot('package.json'), join(checkout, 'package.json'))
  const folder = join(checkout, 'actions', step)
  const manifest = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionManifest
  const entry = join(folder, manifest.runs.main)
  return {
    name: 'github',
    entry,
    async run({ node, inputs, workspace, cancelAfter, env }) {
      const runner = mkdtempSync(join(scratch, 'runner-'))
      const file = (name: string) => {
        writeFileSync(join(runner, name), '')
        return join(runner, name)
      }
      mkdirSync(join(runner, 'temp'))
      const files = { output: file('output'), summary: file('summary') }
      const ended = await spawnNode(node, [entry], {
        cwd: workspace,
        ...(cancelAfter === undefined ? {} : { cancelAfter }),
        env: {
          ...plainEnvironment(runner),
          CI: 'true',
          GITHUB_ACTIONS: 'true',
          GITHUB_ACTOR: 'octocat',
          GITHUB_EVENT_NAME: 'push',
          GITHUB_REF: 'refs/heads/main',
          GITHUB_REPOSITORY: 'desk/rfq',
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_RUN_ID: '4711',
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
          GITHUB_WORKSPACE: workspace,
          GITHUB_ENV: file('env'),
          GITHUB_OUTPUT: files.output,
          GITHUB_PATH: file('path'),
          GITHUB_STATE: file('state'),
          GITHUB_STEP_SUMMARY: files.summary,
          RUNNER_TEMP: join(runner, 'temp'),
          RUNNER_TOOL_CACHE: join(runner, 'tools'),
          ...githubInputs(manifest, inputs),
          ...env,
        },
      })
      return {
        ...ended,
        commands: readGithub(`${ended.stdout}\n${ended.stderr}`).commands.filter(({ name }) => name !== 'debug'),
        outputs: readEnvironmentFile(readFileSync(files.output, 'utf8')),
        summary: readFileSync(files.summary, 'utf8'),
      }
    },
  }
}

/** Every declared input is set: to what the user gave, else to the default, else to nothing. */
function githubInputs(manifest: ActionManifest, given: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(manifest.inputs).map(([name, { default: fallback = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    given[name] ?? fallback,
  ])
  return Object.fromEntries(entries)
}
