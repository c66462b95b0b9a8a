import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { camelCase, kebabCase } from '../../shared/kernel/index.ts'
import { inRoot } from '../../tools/root.ts'
import { readAzure } from '../contract/runner-grammar.ts'
import type { Face } from './face.ts'
import { plainEnvironment, spawnNode } from './spawn.ts'
import { unzip } from './unzip.ts'

export interface TaskManifest {
  readonly id: string
  readonly name: string
  readonly inputs: readonly { readonly name: string; readonly defaultValue?: string }[]
  readonly restrictions: { readonly settableVariables: { readonly allowed: readonly string[] } }
  readonly execution: Readonly<Record<string, { readonly target: string }>>
}

/** The task of the packed extension, unpacked as the agent does: its folder alone, without the others. */
export function azureFace(folder: string, scratch: string): Face {
  const tasks = join(scratch, '_tasks')
  unzip(readExtension('countersign'), tasks)
  const task = join(tasks, folder)
  const manifest = JSON.parse(readFileSync(join(task, 'task.json'), 'utf8')) as TaskManifest
  const entry = join(task, manifest.execution.Node24?.target ?? '')
  return {
    name: 'azure',
    entry,
    async run({ node, inputs, workspace, cancelAfter, env }) {
      const agent = mkdtempSync(join(scratch, 'agent-'))
      const temp = join(agent, 'temp')
      mkdirSync(temp)
      const ended = await spawnNode(node, [entry], {
        cwd: workspace,
        ...(cancelAfter === undefined ? {} : { cancelAfter }),
        env: {
          ...plainEnvironment(agent),
          TF_BUILD: 'True',
          AGENT_TEMPDIRECTORY: temp,
          AGENT_TOOLSDIRECTORY: join(agent, 'tools'),
          AGENT_VERSION: '4.275.0',
          AGENT_WORKFOLDER: agent,
          BUILD_BUILDID: '4711',
          BUILD_REPOSITORY_NAME: 'rfq',
          BUILD_REQUESTEDFOR: 'A Person',
          BUILD_SOURCEBRANCH: 'refs/heads/main',
          BUILD_SOURCESDIRECTORY: workspace,
          BUILD_SOURCEVERSION: '0123456789abcdef0123456789abcdef01234567',
          SYSTEM_COLLECTIONURI: 'https://dev.azure.com/bank/',
          SYSTEM_DEFAULTWORKINGDIRECTORY: workspace,
          SYSTEM_HOSTTYPE: 'build',
          SYSTEM_JOBATTEMPT: '1',
          SYSTEM_TEAMPROJECT: 'desk',
          ...azureInputs(manifest, inputs),
          ...env,
        },
      })
      const all = readAzure(`${ended.stdout}\n${ended.stderr}`).commands
      const summaries = all
        .filter(({ name }) => name === 'task.uploadsummary')
        .map(({ data }) => readFileSync(data, 'utf8'))
      const outputs = all
        .filter(({ name }) => name === 'task.setvariable')
        .map(({ properties, data }) => [kebabCase(properties.variable ?? ''), data])
      return {
        ...ended,
        commands: all.filter(({ name }) => name !== 'task.debug'),
        outputs: Object.fromEntries(outputs),
        summary: summaries.join('\n'),
      }
    },
  }
}

/** The bytes of a packed extension. */
export function readExtension(name: string): Buffer {
  const file = inRoot('dist', `${name}.vsix`)
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new Error(`There is no dist/${name}.vsix: run \`npm run pack\` first (\`npm test\` does).`, { cause })
  }
}

/** The agent upper-cases names and sets only what has a value. */
function azureInputs(manifest: TaskManifest, given: Readonly<Record<string, string>>): Record<string, string> {
  const byName = Object.fromEntries(Object.entries(given).map(([name, value]) => [camelCase(name), value]))
  const variables: Record<string, string> = {}
  for (const { name, defaultValue = '' } of manifest.inputs) {
    const value = byName[name] ?? defaultValue
    if (value !== '') variables[`INPUT_${name.toUpperCase()}`] = value
  }
  return variables
}
