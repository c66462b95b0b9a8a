import { expect, test } from '@jest/globals'
import { type ConfigPath, valueAt } from '../config/value.ts'
import { loadBundle } from '../load/load.ts'
import { memoryFolder, targetsFrom } from '../testing/bundle.ts'
import { resolveTargets } from './resolve.ts'
import { withResourceValues } from './resource-values.ts'

const JOBS = `bundle: { name: fraud }
variables: { who: { default: nobody } }
resources:
  jobs:
    words: { name: account, description: "\${resources.jobs.words.name} users", max_concurrent_runs: 3 }
    round: { name: "\${resources.jobs.there.name}" }
    there: { name: "\${resources.jobs.round.name}" }
    asks:
      name: NAME
      description: \${var.who}
`
const OF_ASKS = ['resources', 'jobs', 'asks', 'name'] as const
const [target] = await targetsFrom(JOBS)

async function said(name: string, path: ConfigPath = OF_ASKS): Promise<unknown> {
  const [found] = await targetsFrom(JOBS.replace('NAME', () => JSON.stringify(name)))
  const value = found && valueAt(withResourceValues(found).config, path)
  return value?.kind === 'text' ? value.value : value?.kind
}

test.each([
  [`\${resources.jobs.words.name}`, 'account'],
  [`the \${resources.jobs.words.description}!`, 'the account users!'],
  [`\${resources.jobs.words.max_concurrent_runs}`, '3'],
  // Only the workspace knows it, or nobody does.
  [`\${resources.jobs.words.id}`, `\${resources.jobs.words.id}`],
  [`\${resources.jobs.gone.name}`, `\${resources.jobs.gone.name}`],
  [`\${workspace.current_user.short_name}`, `\${workspace.current_user.short_name}`],
  [`$\${resources.jobs.words.name}`, `$\${resources.jobs.words.name}`],
  [`\${resources.jobs.words.name} \${resources.jobs.words.id}`, `account \${resources.jobs.words.id}`],
])('%s is %s', async (written, expected) => {
  expect(await said(written)).toBe(expected)
})

test('what refers to itself stays a reference', async () => {
  expect(await said(`\${resources.jobs.round.name}`)).toMatch(/^\$\{resources\.jobs\.(?:round|there)\.name\}$/)
})

test('the same target where nothing is known, and places stay', async () => {
  const [plain] = await targetsFrom(JOBS.replaceAll(/\$\{resources[^}]*\}/g, `\${resources.jobs.words.id}`))
  if (plain === undefined || target === undefined) throw new Error('no target')
  expect(withResourceValues(plain)).toBe(plain)
  const path = ['resources', 'jobs', 'words', 'description']
  const after = valueAt(withResourceValues(target).config, path)
  expect(after).not.toEqual(valueAt(target.config, path))
  expect(after?.places).toBe(valueAt(target.config, path)?.places)
})

test('a variable that is given from outside may hold one, too', async () => {
  const bundle = await loadBundle(memoryFolder({ 'databricks.yml': JOBS.replaceAll(/"\$\{resources[^"]*"/g, 'x') }))
  const variables = new Map([['who', `\${resources.jobs.words.name}`]])
  const [found] = resolveTargets(bundle, { targets: ['default'], variables, env: {} })
  if (found === undefined) throw new Error('no target')
  const path = ['resources', 'jobs', 'asks', 'description']
  expect(valueAt(withResourceValues(found).config, path)).toMatchObject({ kind: 'text', value: 'account' })
})

test('a text that would grow without end stays short', async () => {
  const words = Array.from(
    { length: 9 },
    (_, at) => `    j${at}: { name: "${`\${resources.jobs.j${at + 1}.name}`.repeat(400)}" }\n`,
  )
  const text = `bundle: { name: fraud }\nresources:\n  jobs:\n${words.join('')}    j9: { name: ${'x'.repeat(400)} }\n`
  const [found] = await targetsFrom(text)
  const value = found && valueAt(withResourceValues(found).config, ['resources', 'jobs', 'j0', 'name'])
  expect(value?.kind === 'text' && value.value.length).toBeLessThan(20_000_000)
})
