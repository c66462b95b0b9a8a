import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../../tools/root.ts'
import { readAzure, readGithub } from '../contract/runner-grammar.ts'
import type { Face } from './face.ts'
import { plainEnvironment, spawnNode } from './spawn.ts'

/** The step as a person types it. */
export function terminalFace(step: string, scratch: string): Face {
  const { bin } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { bin: { countersign: string } }
  const entry = inRoot(bin.countersign)
  return {
    name: 'terminal',
    entry,
    async run({ node, inputs, workspace, cancelAfter, env }) {
      const flags = Object.entries(inputs).flatMap(([name, value]) =>
        value.split('\n').flatMap((line) => [`--${name}`, line]),
      )
      const ended = await spawnNode(node, [entry, step, ...flags], {
        cwd: workspace,
        ...(cancelAfter === undefined ? {} : { cancelAfter }),
        env: { ...plainEnvironment(join(scratch, 'home')), ...env },
      })
      const text = `${ended.stdout}\n${ended.stderr}`
      return {
        ...ended,
        commands: [...readGithub(text).commands, ...readAzure(text).commands],
        outputs: Object.fromEntries(
          [...ended.stdout.matchAll(/^([a-z-]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
        ),
        summary: ended.stdout,
      }
    },
  }
}
